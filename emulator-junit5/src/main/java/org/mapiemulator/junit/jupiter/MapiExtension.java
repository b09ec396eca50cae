package org.mapiemulator.junit.jupiter;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.settings.Settings;

/**
 * Gives each test its own {@link MapiSubsystem} and ends it afterwards: errors that were found fail
 * a test that would pass, and are attached to the failure of one that would not.
 *
 * <pre>{@code
 * @RegisterExtension
 * final MapiExtension mapi = MapiExtension.with(Settings.outlook2010());
 *
 * @Test
 * void archives(MapiSubsystem subsystem) { … }
 * }</pre>
 *
 * <p>All methods of one test get the same subsystem, {@code @BeforeEach} and {@code @AfterEach}
 * methods included. Its seed follows from the unique id of the test.
 * {@code @ExtendWith(MapiExtension.class)} stands for the newest version of Outlook.
 */
public final class MapiExtension implements ParameterResolver, AfterEachCallback {

  private static final Namespace NAMESPACE = Namespace.create(MapiExtension.class);

  private final Settings settings;

  /** Makes an extension for the newest version of Outlook. */
  public MapiExtension() {
    this(Settings.outlook2016());
  }

  private MapiExtension(Settings settings) {
    this.settings = settings;
  }

  /**
   * Makes an extension.
   *
   * @param settings the version of Outlook, and what is to be different
   * @return the extension, to be registered with {@code @RegisterExtension}
   */
  public static MapiExtension with(Settings settings) {
    return new MapiExtension(settings);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == MapiSubsystem.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    if (context.getTestMethod().isEmpty()) {
      throw new ParameterResolutionException(refusal(parameter.getParameter()));
    }
    return store(context)
        .getOrComputeIfAbsent(context.getUniqueId(), id -> start(id), MapiSubsystem.class);
  }

  private static String refusal(Parameter parameter) {
    Executable executable = parameter.getDeclaringExecutable();
    return "A MapiSubsystem lives for one test and cannot be injected into "
        + executable.toGenericString()
        + ", which serves several. Take it as a parameter of the test, @BeforeEach or @AfterEach"
        + " method.";
  }

  private MapiSubsystem start(String uniqueId) {
    return MapiSubsystem.start(settings.with(new Seed(seedOf(uniqueId))));
  }

  /** A stable hash of 64 bits, so that a test has the same seed in every run. */
  private static long seedOf(String uniqueId) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < uniqueId.length(); i++) {
      hash = (hash ^ uniqueId.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    @Nullable MapiSubsystem subsystem =
        store(context).remove(context.getUniqueId(), MapiSubsystem.class);
    if (subsystem != null) {
      subsystem.finish(context.getExecutionException().orElse(null));
    }
  }

  private static Store store(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }
}
