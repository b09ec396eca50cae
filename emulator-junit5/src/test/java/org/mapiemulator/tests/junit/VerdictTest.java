package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.AllowFinding;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.Strictness;
import org.mapiemulator.testkit.GoldenFile;
import org.opentest4j.TestAbortedException;

/** What becomes of findings at the end of a test, and what is reported of it. */
class VerdictTest {

  @MapiTest(seed = "0x5f3a91")
  static class Green {
    @Test
    void misuses(MapiSession session) {
      Misuse.callAfterLogoff(session);
    }
  }

  @Test
  void an_error_fails_a_test_that_would_pass() {
    assertThat(Engine.run(Green.class).failure())
        .isInstanceOf(FindingsError.class)
        .hasMessageContaining("MAPI finding: CallAfterLogoff (error) in \"client\"");
  }

  @MapiTest
  static class Aborted {
    @Test
    void misuses_and_gives_up(MapiSession session) {
      Misuse.callAfterLogoff(session);
      assumeTrue(false, "not today");
    }
  }

  @Test
  void an_aborted_test_stays_aborted() {
    Engine run = Engine.run(Aborted.class);

    run.results().testEvents().assertStatistics(stats -> stats.aborted(1).failed(0));
    assertThat(run.failure()).isInstanceOf(TestAbortedException.class);
    assertThat(run.failure().getSuppressed()).singleElement().isInstanceOf(FindingsError.class);
    assertThat(run.entries()).isEmpty();
  }

  @MapiTest
  static class MisusedByActor {
    @Test
    void passes(@Actor MapiActor outlook) {
      Misuse.callAfterLogoff(outlook.session());
    }
  }

  @Test
  void what_an_actor_does_wrong_fails_nothing() {
    assertThat(Engine.run(MisusedByActor.class).succeeds(1).entries()).isEmpty();
  }

  @MapiTest
  static class Warned {
    @Test
    void passes(MapiSubsystem mapi) {
      Misuse.forgetExtended(mapi);
    }
  }

  @Test
  void warnings_are_reported_and_fail_nothing() {
    assertThat(Engine.run(Warned.class).succeeds(1).entries())
        .containsExactly(
            Map.of(
                "mapi.finding.1",
                "ExtendedMissing: MAPILogonEx was called without MAPI_EXTENDED."));
  }

  @MapiTest
  static class NotWarned {
    @Test
    void an_actor(@Actor(logOn = false) MapiActor outlook) {
      outlook.client().run(() -> Misuse.forgetExtended(outlook.client().mapi32()));
    }

    @Test
    @AllowFinding(rule = LintRule.EXTENDED_MISSING, because = "it is an old program")
    void who_may(MapiSubsystem mapi) {
      Misuse.forgetExtended(mapi);
    }
  }

  @Test
  void warnings_of_actors_and_those_that_are_allowed_are_not_reported() {
    assertThat(Engine.run(NotWarned.class).succeeds(2).entries()).isEmpty();
  }

  @MapiTest(strictness = Strictness.WARN)
  static class Lax {
    @Test
    void misuses(MapiSession session, MapiSubsystem mapi) {
      Misuse.callAfterLogoff(session);
      Misuse.forgetExtended(mapi);
    }
  }

  @MapiTest(strictness = Strictness.LENIENT)
  static class Lenient extends Lax {}

  @Test
  void with_warn_errors_are_reported_and_with_lenient_nothing_is() {
    assertThat(Engine.run(Lax.class).succeeds(1).entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry).containsOnlyKeys("mapi.finding.1", "mapi.finding.2");
              assertThat(entry.get("mapi.finding.1")).startsWith("CallAfterLogoff: ");
              assertThat(entry.get("mapi.finding.2")).startsWith("ExtendedMissing: ");
            });
    assertThat(Engine.run(Lenient.class).succeeds(1).entries()).isEmpty();
  }

  @Test
  void a_test_that_fails_leaves_its_seed_and_evidence() {
    List<Map<String, String>> entries = Engine.run(Green.class).entries();

    assertThat(entries).hasSize(2);
    assertThat(entries.get(0)).isEqualTo(Map.of("mapi.seed", "0x5f3a91"));
    // There are no files inside the engine's test kit: the evidence is a report entry instead.
    assertThat(entries.get(1)).containsOnlyKeys("mapi.evidence");
    GoldenFile.of("junit/evidence.txt")
        .compare(String.valueOf(entries.get(1).get("mapi.evidence")));
  }

  @MapiTest
  static class Failing {
    @Test
    void fails(MapiSubsystem mapi) {
      throw new IllegalStateException("its own reason");
    }
  }

  @MapiTest
  static class Passing {
    @Test
    void passes(MapiSubsystem mapi) {}
  }

  @Test
  void evidence_is_kept_when_the_configuration_says() {
    assertThat(evidence(Failing.class, "never")).isZero();
    assertThat(evidence(Failing.class, "failure")).isEqualTo(1);
    assertThat(evidence(Passing.class, "failure")).isZero();
    assertThat(evidence(Passing.class, "always")).isEqualTo(1);
  }

  private static long evidence(Class<?> type, String when) {
    return Engine.run(type, Map.of("mapi.emulator.evidence", when)).entries().stream()
        .filter(entry -> entry.containsKey("mapi.evidence"))
        .count();
  }

  @Test
  void the_seed_is_reported_of_each_test_that_fails() {
    assertThat(Engine.run(Failing.class, Map.of("mapi.emulator.evidence", "never")).entries())
        .singleElement()
        .satisfies(entry -> assertThat(entry).containsOnlyKeys("mapi.seed"));
  }

  static class Outer {
    @MapiTest
    static class Inner {
      @ParameterizedTest
      @ValueSource(ints = 1)
      void fails(int number, MapiSubsystem mapi) {
        throw new IllegalStateException("its own reason");
      }
    }
  }

  @Test
  void the_replay_line_names_nested_classes_so_that_a_shell_leaves_them_alone() {
    Map<String, String> evidence = Engine.run(Outer.Inner.class).entries().get(1);

    assertThat(String.valueOf(evidence.get("mapi.evidence")).lines())
        .last()
        .asString()
        .matches(
            "Replay: -Dmapi.emulator.seed=0x[0-9a-f]+ -Dtest=VerdictTest\\*Outer\\*Inner#fails");
  }
}
