package org.mapiemulator.junit.jupiter;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.mapiemulator.settings.Settings;

/**
 * Gives tests a simulated MAPI subsystem and judges how it was used: what {@link MapiTest} stands
 * for, with a builder.
 *
 * <pre>{@code
 * @RegisterExtension
 * final MapiExtension mapi =
 *     MapiExtension.builder()
 *         .outlook(OUTLOOK_2010)
 *         .profile("Ada", p -> p.store("Mailbox - Ada").store("Archive"))
 *         .build();
 * }</pre>
 *
 * <p><b>In an instance field</b> it gives each test a subsystem of its own. <b>In a static
 * field</b> it gives one to all tests of the class and of its nested classes: what they did wrong
 * is judged after each test, what they left open after the class; {@code @BeforeAll} and
 * {@code @AfterAll} methods, constructors and static fields can be injected into; an injected
 * session that one test has ended, the next one gets anew. Tests of such a class must not run at
 * the same time, or one is blamed for another.
 *
 * <p>A test has one extension: this one, or the one of {@link MapiTest}.
 *
 * <p><b>Configuration parameters</b> of JUnit (in {@code junit-platform.properties}, as system
 * properties, or given to the launcher) choose for all tests what no annotation or builder says:
 *
 * <ul>
 *   <li>{@code mapi.emulator.outlook}: an {@link OutlookVersion}, for instance {@code outlook_2010}
 *   <li>{@code mapi.emulator.seed}: a decimal number, or a hexadecimal one with {@code 0x}
 *   <li>{@code mapi.emulator.strictness}: {@code strict}, {@code warn} or {@code lenient}
 *   <li>{@code mapi.emulator.delivery}: {@code auto}, or {@code held}: the notifications of each
 *       client are held from the start
 *   <li>{@code mapi.emulator.evidence}: when the trace is attached to a test: on {@code failure},
 *       {@code always} or {@code never}
 *   <li>{@code mapi.emulator.allow}: rules whose findings are expected, separated by commas
 * </ul>
 *
 * <p>A wrong value is refused, and so is a parameter of this prefix that does not exist. Of the
 * parameters given to a launcher, JUnit shows an extension only those that it asks for by name:
 * there the extension notices likely mistakes (one letter off, and names like {@code version}), and
 * others go unnoticed.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class MapiExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        ParameterResolver {

  private final Choices choices;

  /** Makes an extension that adds nothing to what annotations and configuration say. */
  public MapiExtension() {
    this(Choices.NONE);
  }

  MapiExtension(Choices choices) {
    this.choices = choices;
  }

  /**
   * Makes an extension.
   *
   * @param settings the version of Outlook, and what is to be different
   * @return the extension, to be registered with {@code @RegisterExtension}
   */
  public static MapiExtension with(Settings settings) {
    return builder().settings(settings).build();
  }

  /**
   * Begins to describe an extension.
   *
   * @return a builder that says nothing yet
   */
  public static MapiExtensionBuilder builder() {
    return MapiExtensionBuilder.EMPTY;
  }

  // From JUnit 5.12 on, this makes the context of a constructor that of the test. Before, nobody
  // calls it.
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return Wish.isMadeBy(parameter.getParameter(), parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return Resolution.resolve(parameter, context, choices);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Preparation.ofClass(context, choices);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Preparation.ofTest(context, choices);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    @Nullable Run run = Runs.known(context);
    if (run != null) {
      Judgement.ofTest(context, run);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    @Nullable Run run = Runs.ofClass(context);
    if (run != null && run.isOwnedBy(context.getUniqueId())) {
      Judgement.ofClass(context, run);
    }
  }
}
