package org.mapiemulator.tests.logoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mapiemulator.tests.fixture.Pair.CRITICAL;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.LOUD;
import static org.mapiemulator.tests.fixture.Pair.queued;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.settings.EndedByOtherResult;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;

final class SharedLogoffModeTest {

  private static final Duration GRACE = Duration.ofSeconds(30);

  private static SessionState stateOfB(Pair pair) {
    return pair.b().client().sessions().get(0).state();
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies({"R-199", "A-04"})
  void no_version_takes_anything_away(Settings settings) {
    assertThat(settings.get(SharedLogoffMode.class)).isEqualTo(SharedLogoffMode.COOPERATIVE);
    try (Pair pair = Pair.of(settings)) {
      pair.a().session().logoff(0, LOUD, 0);
      pair.scene().mapi().clock().advance(Duration.ofDays(1));

      assertThat(stateOfB(pair)).isEqualTo(SessionState.ASKED_TO_LEAVE);
      assertThat(Outcomes.of(() -> pair.b().session().queryIdentity())).isEqualTo(Hresult.S_OK);
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies({"R-493", "A-04", "A-07"})
  void forced_leaves_only_the_calls_that_clean_up(Settings settings) {
    try (Pair pair = Pair.of(settings.with(SharedLogoffMode.FORCED))) {
      RecordingSink first = pair.b().listen(EventMask.EXTENDED);
      RecordingSink second = pair.b().listen();

      pair.a().session().logoff(0, LOUD, 0);

      assertThat(stateOfB(pair)).isEqualTo(SessionState.ENDED_BY_OTHER);
      // They were queued in the order of the events, for each event to all registrations.
      assertThat(queued(pair.b())).containsExactly(CRITICAL, CRITICAL, EXTENDED);
      pair.b().client().notifications().deliverAll();
      assertThat(Outcomes.of(() -> pair.b().session().queryIdentity()))
          .isEqualTo(Hresult.MAPI_E_END_OF_SESSION);
      assertThat(Outcomes.of(() -> pair.b().listen(EventMask.EXTENDED)))
          .isEqualTo(Hresult.MAPI_E_END_OF_SESSION);
      assertThat(Outcomes.of(() -> pair.b().session().unadvise(first.connection())))
          .isEqualTo(Hresult.S_OK);
      assertThat(Outcomes.of(() -> pair.b().session().logoff(0, 0, 0))).isEqualTo(Hresult.S_OK);
      assertThat(second.references()).isEqualTo(1);
      assertThat(Outcomes.of(() -> pair.b().session().queryIdentity()))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies("A-04")
  void forced_after_grace_waits_for_the_virtual_clock(Settings settings) {
    try (Pair pair = Pair.of(settings.with(SharedLogoffMode.forcedAfter(GRACE)))) {
      pair.a().session().logoff(0, LOUD, 0);
      pair.scene().mapi().clock().advance(GRACE.minusNanos(1));

      assertThat(stateOfB(pair)).isEqualTo(SessionState.ASKED_TO_LEAVE);
      assertThat(Outcomes.of(() -> pair.b().session().queryIdentity())).isEqualTo(Hresult.S_OK);

      pair.scene().mapi().clock().advance(Duration.ofNanos(1));

      assertThat(stateOfB(pair)).isEqualTo(SessionState.ENDED_BY_OTHER);
      assertThat(Outcomes.of(() -> pair.b().session().queryIdentity()))
          .isEqualTo(Hresult.MAPI_E_END_OF_SESSION);
      assertThat(Outcomes.of(() -> pair.b().session().logoff(0, 0, 0))).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("A-04")
  void who_leaves_in_time_is_not_ended_by_the_grace() {
    try (Pair pair = Pair.with(SharedLogoffMode.forcedAfter(GRACE))) {
      pair.a().session().logoff(0, LOUD, 0);
      pair.b().session().logoff(0, 0, 0);

      pair.scene().mapi().clock().advance(GRACE);

      assertThat(stateOfB(pair)).isEqualTo(SessionState.LOGGED_OFF);
      assertThat(Outcomes.of(() -> pair.b().session().queryIdentity()))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies("A-07")
  void the_result_after_an_end_by_somebody_else_is_a_setting(Settings settings) {
    assertThat(settings.get(EndedByOtherResult.class).result())
        .isEqualTo(Hresult.MAPI_E_END_OF_SESSION);
    try (Pair pair =
        Pair.of(
            settings.with(
                SharedLogoffMode.FORCED, new EndedByOtherResult(Hresult.MAPI_E_NETWORK_ERROR)))) {
      pair.a().session().logoff(0, LOUD, 0);

      assertThat(Outcomes.of(() -> pair.b().session().queryIdentity()))
          .isEqualTo(Hresult.MAPI_E_NETWORK_ERROR);
    }
  }

  @Test
  @Verifies({"A-07", "R-493"})
  void the_finding_about_a_call_after_it_names_the_logoff_of_the_other() {
    try (Pair pair = Pair.with(SharedLogoffMode.FORCED)) {
      pair.a().session().logoff(0, LOUD, 0);
      Outcomes.of(() -> pair.b().session().queryIdentity());

      Finding finding = pair.scene().mapi().findings().of(LintRule.CALL_AFTER_END_BY_OTHER).get(0);
      assertThat(finding.client()).isEqualTo("B");
      assertThat(finding.places()).containsKeys("ended", "logged on");
    }
  }

  @Test
  void a_grace_must_be_positive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SharedLogoffMode.forcedAfter(Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SharedLogoffMode.forcedAfter(Duration.ofMillis(-1)));
  }
}
