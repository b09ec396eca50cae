package org.mapiemulator.tests.logoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.Pair.CRITICAL;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.queued;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.journal.CoreState;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.settings.CriticalOnQuietLogoff;
import org.mapiemulator.settings.ImplicitLogoffOnRelease;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;

/** Logoff without MAPI_LOGOFF_SHARED, and the last Release without a Logoff. */
final class QuietEndTest {

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies({"R-196", "R-197", "A-01", "A-05"})
  void a_quiet_logoff_ends_only_its_own_session_and_sends_the_farewell(Settings settings) {
    try (Pair pair = Pair.of(settings)) {
      pair.b().listen(EventMask.EXTENDED);
      pair.b().listen();

      pair.a().session().logoff(0, 0, 0);

      assertThat(queued(pair.b())).containsExactly(EXTENDED);
      assertThat(pair.b().client().sessions().get(0).state()).isEqualTo(SessionState.ALIVE);
      assertThat(pair.b().client().sessions().get(0).coreState()).isEqualTo(CoreState.SHARED);
      assertThat(Outcomes.of(() -> pair.b().session().queryIdentity())).isEqualTo(Hresult.S_OK);
      assertThat(Outcomes.of(() -> pair.join("C"))).isEqualTo(Hresult.S_OK);
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies("A-05")
  void the_setting_makes_a_quiet_logoff_send_a_critical_error_too(Settings settings) {
    assertThat(settings.get(CriticalOnQuietLogoff.class)).isEqualTo(CriticalOnQuietLogoff.OFF);
    try (Pair pair = Pair.of(settings.with(CriticalOnQuietLogoff.ON))) {
      pair.b().listen(EventMask.EXTENDED);

      pair.a().session().logoff(0, 0, 0);

      assertThat(queued(pair.b())).containsExactly(CRITICAL, EXTENDED);
      // It is told, but nobody asked it to leave: the core stays as it is.
      assertThat(pair.b().client().sessions().get(0).state()).isEqualTo(SessionState.ALIVE);
      assertThat(pair.b().client().sessions().get(0).coreState()).isEqualTo(CoreState.SHARED);
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies({"R-212", "R-196", "A-14"})
  void the_last_release_without_a_logoff_is_a_quiet_end_and_reported(Settings settings) {
    assertThat(settings.get(ImplicitLogoffOnRelease.class)).isEqualTo(ImplicitLogoffOnRelease.ON);
    try (Pair pair = Pair.of(settings)) {
      RecordingSink own = pair.a().listen(EventMask.EXTENDED);
      pair.b().listen(EventMask.EXTENDED);
      pair.a().session().addRef();

      assertThat(pair.a().session().release()).isEqualTo(1);
      assertThat(queued(pair.b())).isEmpty();
      assertThat(pair.a().session().release()).isZero();

      assertThat(queued(pair.b())).containsExactly(EXTENDED);
      assertThat(own.references()).isEqualTo(1);
      assertThat(pair.a().client().sessions()).isEmpty();
      assertThat(pair.scene().mapi().findings().of(LintRule.RELEASED_WITHOUT_LOGOFF)).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies("A-14")
  void with_the_setting_off_a_released_session_stays_connected(Settings settings) {
    try (Pair pair = Pair.of(settings.with(ImplicitLogoffOnRelease.OFF))) {
      RecordingSink own = pair.a().listen(EventMask.EXTENDED);
      pair.b().listen(EventMask.EXTENDED);

      assertThat(pair.a().session().release()).isZero();

      assertThat(queued(pair.b())).isEmpty();
      assertThat(pair.a().client().sessions()).hasSize(1);
      // It is told of the others as before.
      pair.join("C").session().logoff(0, 0, 0);
      assertThat(queued(pair.a())).containsExactly(EXTENDED);
      // It ends with its process, and then its sink is given back.
      pair.a().mapi32().mapiUninitialize();
      assertThat(queued(pair.b())).containsExactly(EXTENDED, EXTENDED);
      assertThat(own.references()).isEqualTo(1);
      assertThat(pair.a().client().sessions()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-212", "R-202"})
  void a_release_after_logoff_ends_nothing_a_second_time() {
    try (Pair pair = Pair.with()) {
      pair.b().listen(EventMask.EXTENDED);
      pair.a().session().logoff(0, 0, 0);

      assertThat(pair.a().session().release()).isZero();

      assertThat(queued(pair.b())).containsExactly(EXTENDED);
      assertThat(pair.scene().mapi().findings().list()).isEmpty();
    }
  }
}
