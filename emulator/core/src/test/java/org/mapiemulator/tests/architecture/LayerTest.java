package org.mapiemulator.tests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mapiemulator.tests.architecture.samples.UsesTheEmulator;

/** The arrows between packages, as the documentation of {@code org.mapiemulator} states them. */
class LayerTest {

  private static final String BASE = "org.mapiemulator";

  /** Beside the facade, for those who have AssertJ. */
  private static final String ASSERTIONS = BASE + ".assertj";

  private static final String ASSERTJ = "org.assertj..";

  /** For test authors; the order among them is settings, lint, journal. */
  private static final List<String> PUBLIC =
      List.of("mapi", "fault", "journal", "lint", "loss", "settings");

  private static final List<String> BELOW_FEATURES =
      and(PUBLIC, "internal.life", "internal.time", "internal.gate");

  /** Which packages of ours each package may use, besides itself. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          entry("mapi", List.of()),
          entry("mapi.spi", List.of("mapi")),
          entry("fault", List.of("mapi", "journal")),
          entry("journal", List.of("mapi", "internal.words")),
          entry("internal.words", List.of()),
          entry("lint", List.of("mapi", "journal")),
          entry("loss", List.of("mapi", "journal", "lint")),
          entry("settings", List.of("mapi", "journal", "lint")),
          entry("mailbox", List.of("mapi", "settings")),
          entry("internal.mail", List.of("mapi", "mailbox", "internal.property")),
          entry(
              "internal.mail.eml",
              List.of("mapi", "mailbox", "internal.mail", "internal.property")),
          entry(
              "internal.mail.msg",
              List.of("mapi", "mailbox", "internal.mail", "internal.property")),
          entry(
              "internal.mailbox",
              List.of(
                  "mapi",
                  "mailbox",
                  "settings",
                  "internal.words",
                  "internal.mail",
                  "internal.mail.eml",
                  "internal.mail.msg",
                  "internal.property",
                  "internal.store")),
          entry("internal.life", PUBLIC),
          entry("internal.time", and(PUBLIC, "internal.life")),
          entry("internal.fault", and(PUBLIC, "internal.life", "internal.time", "internal.words")),
          entry(
              "internal.gate",
              and(PUBLIC, "mapi.spi", "internal.life", "internal.time", "internal.fault")),
          entry("internal.notify", and(BELOW_FEATURES, "internal.fault")),
          // The provider's side knows neither the gate nor sessions: it talks to MAPI by the SPI.
          entry("internal.property", List.of("mapi", "settings")),
          entry("internal.table", List.of("mapi", "settings", "internal.property")),
          entry(
              "internal.store",
              List.of(
                  "mapi", "mapi.spi", "loss", "settings", "internal.property", "internal.table")),
          // The one place that sees stores, what clients hold, and the gate.
          entry(
              "internal.loss",
              and(BELOW_FEATURES, "internal.object", "internal.property", "internal.store")),
          entry(
              "internal.addressbook",
              List.of(
                  "mapi",
                  "mapi.spi",
                  "settings",
                  "internal.property",
                  "internal.table",
                  "internal.store")),
          // MAPI's side: what a client holds of a provider's objects, and the providers themselves.
          entry(
              "internal.recipient",
              List.of("mapi", "mapi.spi", "settings", "internal.property", "internal.table")),
          entry("internal.object", and(BELOW_FEATURES, "mapi.spi", "internal.notify")),
          entry("internal.profile", and(BELOW_FEATURES, "mapi.spi", "internal.property")),
          entry(
              "internal.provider",
              and(
                  BELOW_FEATURES,
                  "mapi.spi",
                  "internal.notify",
                  "internal.client",
                  "internal.profile",
                  "internal.object",
                  "internal.property",
                  "internal.recipient",
                  "internal.table")),
          // Sending: MAPI's side calls transports and stores, the built-in transport is a provider.
          entry(
              "internal.spooler",
              and(
                  BELOW_FEATURES,
                  "mapi.spi",
                  "internal.notify",
                  "internal.client",
                  "internal.profile",
                  "internal.object",
                  "internal.property",
                  "internal.provider")),
          entry(
              "internal.transport",
              List.of(
                  "mapi",
                  "mapi.spi",
                  "settings",
                  "internal.property",
                  "internal.table",
                  "internal.store")),
          entry("internal.client", and(BELOW_FEATURES, "internal.notify")),
          entry(
              "internal.status",
              and(
                  BELOW_FEATURES,
                  "mapi.spi",
                  "internal.profile",
                  "internal.object",
                  "internal.property",
                  "internal.table",
                  "internal.provider")),
          entry(
              "internal.session",
              and(
                  BELOW_FEATURES,
                  "mapi.spi",
                  "internal.notify",
                  "internal.client",
                  "internal.profile",
                  "internal.object",
                  "internal.property",
                  "internal.table",
                  "internal.provider",
                  "internal.status")),
          entry(
              "internal.shutdown",
              and(
                  BELOW_FEATURES,
                  "mapi.spi",
                  "internal.notify",
                  "internal.client",
                  "internal.profile",
                  "internal.provider",
                  "internal.session")));

  /** Libraries that are optional: each is used in one place. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "internal.mail.eml", "org.apache.james.mime4j..",
          "internal.mail.msg", "org.apache.poi.poifs..");

  private static List<String> and(List<String> some, String... more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  private static ArchRule onlyUses(String name, List<String> others) {
    String[] allowed =
        Stream.of(
                Stream.of("java..", "org.jspecify.annotations", BASE + "." + name),
                Stream.ofNullable(LIBRARIES.get(name)),
                others.stream().map(other -> BASE + "." + other))
            .flatMap(packages -> packages)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(BASE + "." + name)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed);
  }

  @Test
  void the_code_was_read() {
    assertThat(Code.MAIN.size()).isGreaterThan(150);
    assertThat(Code.TEST.size()).isGreaterThan(20);
  }

  @Test
  void every_package_but_the_facade_has_its_place() {
    assertThat(Code.MAIN.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    MAY_USE.keySet().stream().map(name -> BASE + "." + name),
                    Stream.of(BASE, ASSERTIONS))
                .toList());
  }

  @Test
  void each_package_uses_only_what_lies_below_it() {
    MAY_USE.forEach((name, others) -> onlyUses(name, others).check(Code.MAIN));
  }

  @Test
  void nobody_uses_the_facade_but_the_assertions() {
    noClasses()
        .that()
        .resideOutsideOfPackages(BASE, ASSERTIONS)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE)
        .check(Code.MAIN);
  }

  @Test
  void nobody_uses_the_assertions() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ASSERTIONS)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ASSERTIONS)
        .check(Code.MAIN);
  }

  @Test
  void only_the_assertions_use_assertj() {
    classes()
        .that()
        .resideInAPackage(ASSERTIONS)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify.annotations", BASE + "..", ASSERTJ)
        .check(Code.MAIN);
    noClasses()
        .that()
        .resideOutsideOfPackage(ASSERTIONS)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ASSERTJ)
        .check(Code.MAIN);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(Code.MAIN);
  }

  @Test
  void a_class_that_uses_more_than_it_may_is_found() {
    ArchRule rule = onlyUses("tests.architecture.samples", List.of("mapi"));

    assertThatThrownBy(() -> rule.check(Code.sample(UsesTheEmulator.class)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("org.mapiemulator.MapiSubsystem");
  }
}
