package org.mapiemulator.tests.logoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.Pair.CRITICAL;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.LOUD;
import static org.mapiemulator.tests.fixture.Pair.queued;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

final class LogoffParametersTest {

  @Test
  @Verifies("R-188")
  void the_two_flags_have_the_numbers_of_the_header() {
    assertThat(LogoffFlag.SHARED.value()).isEqualTo(0x1);
    assertThat(LogoffFlag.UI.value()).isEqualTo(0x2);
    assertThat(LogoffFlag.values()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  @Verifies({"R-188", "R-201"})
  void every_combination_of_known_flags_ends_the_session_with_s_ok(int flags) {
    try (Pair pair = Pair.with()) {
      assertThat(Outcomes.of(() -> pair.a().session().logoff(0, flags, 0))).isEqualTo(Hresult.S_OK);
      assertThat(pair.a().client().sessions().get(0).state()).isEqualTo(SessionState.LOGGED_OFF);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0x0, 1, MAPI_E_INVALID_PARAMETER",
    "0x1, -1, MAPI_E_INVALID_PARAMETER",
    "0x4, 0, MAPI_E_UNKNOWN_FLAGS",
    "0x80000001, 0, MAPI_E_UNKNOWN_FLAGS",
    // Flag bits are looked at before reserved parameters (0.3).
    "0x4, 1, MAPI_E_UNKNOWN_FLAGS"
  })
  @Verifies({"R-189", "R-190", "R-484", "A-10", "A-11"})
  void a_bad_parameter_is_refused_and_nothing_has_changed(
      String flags, int reserved, String expected) {
    int bits = Long.decode(flags).intValue();
    try (Pair pair = Pair.with()) {
      Party a = pair.a();
      RecordingSink own = a.listen(EventMask.EXTENDED);
      RecordingSink other = pair.b().listen(EventMask.EXTENDED);

      Hresult result = Outcomes.of(() -> a.session().logoff(0, bits, reserved));

      assertThat(result.name()).isEqualTo(expected);
      assertThat(a.client().sessions().get(0).state()).isEqualTo(SessionState.ALIVE);
      assertThat(a.client().sessions().get(0).registrations()).isEqualTo(1);
      assertThat(own.references()).isEqualTo(2);
      assertThat(Outcomes.of(() -> a.session().queryIdentity())).isEqualTo(Hresult.S_OK);
      assertThat(queued(pair.b())).isEmpty();
      assertThat(other.references()).isEqualTo(2);
      // The core is as joinable as before, and the registration of A still works.
      pair.join("C").session().logoff(0, 0, 0);
      assertThat(queued(a)).containsExactly(EXTENDED);
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#strict")
  @Verifies({"R-189", "R-190"})
  void every_version_looks_at_flags_and_reserved_parameter(Settings settings) {
    try (Pair pair = Pair.of(settings)) {
      assertThat(Outcomes.of(() -> pair.a().session().logoff(0, 0, 1)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(() -> pair.a().session().logoff(0, 0x40, 0)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(pair.scene().mapi().findings().of(LintRule.RESERVED_NOT_ZERO)).hasSize(1);
      assertThat(pair.scene().mapi().findings().of(LintRule.UNDEFINED_FLAGS)).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#lenient")
  @Verifies({"A-10", "A-11"})
  void the_lenient_overlay_looks_at_neither(Settings settings) {
    try (Pair pair = Pair.of(settings)) {
      pair.b().listen(EventMask.EXTENDED);

      assertThat(Outcomes.of(() -> pair.a().session().logoff(0, LOUD | 0x40, 1)))
          .isEqualTo(Hresult.S_OK);

      assertThat(queued(pair.b())).containsExactly(CRITICAL, EXTENDED);
    }
  }

  @Test
  @Verifies("R-191")
  void a_window_without_the_ui_flag_is_ignored() {
    try (Scene scene = Scene.with()) {
      Party a = scene.newPrivate("A");

      assertThat(Outcomes.of(() -> a.session().logoff(0xBADL, 0, 0))).isEqualTo(Hresult.S_OK);

      assertThat(scene.mapi().journal().callbacks()).isEmpty();
    }
  }
}
