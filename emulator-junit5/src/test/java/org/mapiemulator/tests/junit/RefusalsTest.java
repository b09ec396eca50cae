package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2010;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiExtensionBuilder;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mailbox.MailboxSnapshot;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.GoldenFile;

/** Each wrong use is refused with a text that names the element, what is wrong and the remedy. */
class RefusalsTest {

  /** Those that depend on the version of JUnit have tests of their own. */
  private static final List<String> OTHERS = List.of("Inner", "ConstructorBeforeJunit512");

  @Test
  void every_wrong_use_has_its_text() {
    String texts =
        Arrays.stream(Refused.class.getDeclaredClasses())
            .filter(type -> !OTHERS.contains(type.getSimpleName()))
            .sorted(Comparator.comparing(Class::getSimpleName))
            .map(type -> type.getSimpleName() + "\n  " + Engine.run(type).refusal() + "\n")
            .collect(Collectors.joining("\n"));

    GoldenFile.of("junit/refusals.txt").compare(texts);
  }

  @Test
  void a_constructor_is_refused_where_it_would_serve_the_whole_class() {
    Junit.assumeNoConstructorsPerTest();

    GoldenFile.of("junit/refusal-of-constructor.txt")
        .compare(Engine.run(Refused.ConstructorBeforeJunit512.class).refusal() + "\n");
  }

  @Test
  void from_junit_512_on_a_constructor_is_served() {
    Junit.assumeConstructorsPerTest();

    Engine.run(Refused.ConstructorBeforeJunit512.class).succeeds(1);
  }

  @Test
  void wrong_versions_of_a_class_are_refused() {
    Junit.assumeClassTemplates();

    String texts =
        Arrays.stream(RefusedClasses.class.getDeclaredClasses())
            .sorted(Comparator.comparing(Class::getSimpleName))
            .map(type -> type.getSimpleName() + "\n  " + Engine.run(type).refusal() + "\n")
            .collect(Collectors.joining("\n"));
    GoldenFile.of("junit/refusals-of-classes.txt").compare(texts);
  }

  @Test
  void a_builder_refuses_contradictions_and_blank_reasons_at_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> MapiExtension.builder().outlook(OUTLOOK_2010).settings(Settings.outlook2016()))
        .withMessage(
            "settings (Outlook 2016) and outlook (OUTLOOK_2010) contradict each other. Keep one,"
                + " and say with with(…) what differs.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> MapiExtension.builder().settings(Settings.outlook2016()).outlook(OUTLOOK_2010))
        .withMessageStartingWith("settings (Outlook 2016) and outlook (OUTLOOK_2010) contradict");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MapiExtension.builder().allow(LintRule.SECOND_LOGOFF, ""))
        .withMessage("because (\"\") must not be blank: say why the test may break SecondLogoff.");
  }

  @Test
  void a_builder_refuses_mailboxes_without_a_name_and_named_twice_at_once() {
    MailboxSnapshot empty = MapiSubsystem.mailboxOf(mailbox -> {});
    MapiExtensionBuilder builder = MapiExtension.builder().mailbox("Archive", empty);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.mailbox(" ", empty))
        .withMessage("name (\" \") must not be blank. Give the display name of the store.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.mailbox("Archive", empty))
        .withMessage(
            "name (\"Archive\") is of a mailbox that has its content already. Name it once.");
  }
}
