package org.mapiemulator.junit.jupiter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.ProfileBuilder;
import org.mapiemulator.lint.Allowance;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mailbox.MailboxSnapshot;
import org.mapiemulator.settings.InitialDelivery;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.Strictness;

/**
 * Says what a {@link MapiExtension} gives to tests. Immutable: each method returns a new builder.
 *
 * <p>What it does not say holds from the configuration parameters, then from the defaults.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class MapiExtensionBuilder {

  private static final String HERE = "MapiExtension.builder()";

  static final MapiExtensionBuilder EMPTY = new MapiExtensionBuilder(Choices.NONE);

  private final Choices choices;

  private MapiExtensionBuilder(Choices choices) {
    this.choices = choices;
  }

  /**
   * Chooses whole settings.
   *
   * @param settings the version of Outlook, and what is to be different
   * @return a new builder
   * @throws IllegalArgumentException if a version was chosen, which says the same
   */
  public MapiExtensionBuilder settings(Settings settings) {
    if (choices.outlook() != null) {
      throw contradiction(settings, choices.outlook());
    }
    return new MapiExtensionBuilder(choices.withBase(settings));
  }

  /**
   * Chooses the version of Outlook.
   *
   * @param version the version
   * @return a new builder
   * @throws IllegalArgumentException if settings were chosen, which say the same
   */
  public MapiExtensionBuilder outlook(OutlookVersion version) {
    if (choices.base() != null) {
      throw contradiction(choices.base(), version);
    }
    return new MapiExtensionBuilder(choices.withOutlook(version));
  }

  private static IllegalArgumentException contradiction(Settings settings, OutlookVersion version) {
    return new IllegalArgumentException(
        "settings ("
            + settings
            + ") and outlook ("
            + version.name()
            + ") contradict each other. Keep one, and say with with(…) what differs.");
  }

  /**
   * Replaces settings of the version, whichever it is.
   *
   * @param differing the new values; each replaces the one of its kind
   * @return a new builder
   */
  public MapiExtensionBuilder with(Setting... differing) {
    @Nullable List<UnaryOperator<Settings>> before = choices.changes();
    List<UnaryOperator<Settings>> changes = new ArrayList<>(before == null ? List.of() : before);
    Setting[] copy = differing.clone();
    changes.add(settings -> settings.with(copy));
    return new MapiExtensionBuilder(choices.withChanges(List.copyOf(changes)));
  }

  /**
   * Adds a profile with the message store {@code Mailbox - <name>}. The first profile is the
   * default one unless another says that it is.
   *
   * @param name the name; see {@link org.mapiemulator.Profiles#add(String)}
   * @return a new builder
   */
  public MapiExtensionBuilder profile(String name) {
    return profile(ProfileSet.withStore(name));
  }

  /**
   * Adds a profile.
   *
   * @param name the name; see {@link org.mapiemulator.Profiles#add(String)}
   * @param content says what it contains; called for each subsystem
   * @return a new builder
   */
  public MapiExtensionBuilder profile(String name, Consumer<ProfileBuilder> content) {
    return profile(new ProfileSet.Plan(name, content));
  }

  private MapiExtensionBuilder profile(ProfileSet.Plan plan) {
    @Nullable ProfileSet known = choices.profiles();
    ProfileSet before = known == null ? ProfileSet.of(HERE) : known;
    return new MapiExtensionBuilder(choices.withProfiles(before.and(plan)));
  }

  /**
   * Says what a mailbox holds when a subsystem starts. All tests begin with the same content, made
   * once; what they change, they change in copies of their own, which take no time to make.
   *
   * <pre>{@code
   * static final MailboxSnapshot OFFICE =
   *     MapiSubsystem.mailboxOf(ada -> ada.inbox().generate(100_000, MessageGenerator.varied(42)));
   *
   * @RegisterExtension
   * final MapiExtension mapi =
   *     MapiExtension.builder().profile("Ada").mailbox("Mailbox - Ada", OFFICE).build();
   * }</pre>
   *
   * <p>Where a static field shares one subsystem, the copy is the class's; then {@link
   * org.mapiemulator.mailbox.Mailbox#restore} in a {@code @BeforeEach} method gives each test a
   * fresh one.
   *
   * @param name the display name of a message store that one of the profiles opens
   * @param content what it holds
   * @return a new builder
   * @throws IllegalArgumentException if the name is blank, or is of a mailbox that has its content
   *     already
   */
  public MapiExtensionBuilder mailbox(String name, MailboxSnapshot content) {
    @Nullable MailboxSet known = choices.mailboxes();
    MailboxSet before = known == null ? MailboxSet.NONE : known;
    return new MapiExtensionBuilder(choices.withMailboxes(before.and(name, content)));
  }

  /**
   * Chooses the seed of everything that the emulator decides.
   *
   * @param seed any number
   * @return a new builder
   */
  public MapiExtensionBuilder seed(long seed) {
    return new MapiExtensionBuilder(choices.withSeed(new Seed(seed)));
  }

  /**
   * Chooses what becomes of findings.
   *
   * @param strictness the strictness
   * @return a new builder
   */
  public MapiExtensionBuilder strictness(Strictness strictness) {
    return new MapiExtensionBuilder(choices.withStrictness(strictness));
  }

  /**
   * Chooses whether notifications come by themselves.
   *
   * @param delivery how it is when a client is made
   * @return a new builder
   */
  public MapiExtensionBuilder delivery(InitialDelivery delivery) {
    return new MapiExtensionBuilder(choices.withDelivery(delivery));
  }

  /**
   * Expects findings of a rule; unlike {@link AllowFinding} on a method, it need not be used.
   *
   * @param rule the rule
   * @param because the reason, for readers of the test; not blank
   * @return a new builder
   * @throws IllegalArgumentException if the reason is blank
   */
  public MapiExtensionBuilder allow(LintRule rule, String because) {
    Allowance allowance = Allowance.of(rule, because).declaredBy(HERE).optional();
    return new MapiExtensionBuilder(choices.withAllowed(List.of(allowance)));
  }

  /**
   * Makes the extension.
   *
   * @return the extension, to be registered with {@code @RegisterExtension}
   */
  public MapiExtension build() {
    return new MapiExtension(choices);
  }
}
