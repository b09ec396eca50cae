package org.mapiemulator.tests.logoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.Pair.CRITICAL;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.LOUD;
import static org.mapiemulator.tests.fixture.Pair.queued;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.ErrorNotification;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.ExtendedNotification;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.CriticalPayload;
import org.mapiemulator.settings.ExtendedPayload;
import org.mapiemulator.settings.LogoffSignal;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;

/** Which events an end sends, and what they carry. */
final class LogoffSignalTest {

  private static List<Notification> loud(LogoffSignal signal) {
    return switch (signal) {
      case BOTH -> List.of(CRITICAL, EXTENDED);
      case CRITICAL -> List.of(CRITICAL);
      case EXTENDED -> List.of(EXTENDED);
      case NONE -> List.of();
    };
  }

  private static List<Notification> quiet(LogoffSignal signal) {
    return signal == LogoffSignal.BOTH || signal == LogoffSignal.EXTENDED
        ? List.of(EXTENDED)
        : List.of();
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies("A-01")
  void each_signal_is_what_a_loud_end_sends(Settings settings) {
    assertThat(settings.get(LogoffSignal.class)).isEqualTo(LogoffSignal.BOTH);
    for (LogoffSignal signal : LogoffSignal.values()) {
      try (Pair pair = Pair.of(settings.with(signal))) {
        pair.b().listen(EventMask.EXTENDED);

        pair.a().session().logoff(0, LOUD, 0);

        assertThat(queued(pair.b())).as("%s", signal).isEqualTo(loud(signal));
        // Told or not, B is asked to leave.
        assertThat(pair.b().client().sessions().get(0).state())
            .isEqualTo(SessionState.ASKED_TO_LEAVE);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies("A-01")
  void a_quiet_end_sends_the_farewell_where_the_signal_has_it(Settings settings) {
    for (LogoffSignal signal : LogoffSignal.values()) {
      try (Pair pair = Pair.of(settings.with(signal))) {
        pair.b().listen(EventMask.EXTENDED);

        pair.a().session().logoff(0, 0, 0);

        assertThat(queued(pair.b())).as("%s", signal).isEqualTo(quiet(signal));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies({"R-235", "R-248", "R-249", "A-02", "NOT-21"})
  void by_default_only_the_code_is_filled_in(Settings settings) {
    try (Pair pair = Pair.of(settings)) {
      pair.b().listen(EventMask.EXTENDED);

      pair.a().session().logoff(0, LOUD, 0);

      assertThat(queued(pair.b()))
          .containsExactly(
              new ErrorNotification(null, Hresult.MAPI_E_END_OF_SESSION, 0, null),
              new ExtendedNotification(0x80000000, 0, Binary.EMPTY));
      assertThat(queued(pair.b()).get(0).eventType()).isEqualTo(0x1);
      assertThat(Hresult.MAPI_E_END_OF_SESSION.code()).isEqualTo(0x80040200);
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies({"R-248", "R-249", "A-02"})
  void both_payloads_are_settings(Settings settings) {
    EntryId entryId = EntryId.ofHex("0011223344");
    MapiError error = new MapiError(MapiError.VERSION, "The server is going down.", "S", 7, 0);
    int wide = StringFlag.UNICODE.value();
    Settings chosen =
        settings.with(
            new CriticalPayload(Hresult.MAPI_E_NETWORK_ERROR, wide, entryId, error),
            new ExtendedPayload(42, Binary.ofHex("CAFE")));
    try (Pair pair = Pair.of(chosen)) {
      pair.b().listen(EventMask.EXTENDED);

      pair.a().session().logoff(0, LOUD, 0);

      assertThat(queued(pair.b()))
          .containsExactly(
              new ErrorNotification(entryId, Hresult.MAPI_E_NETWORK_ERROR, wide, error),
              new ExtendedNotification(0x80000000, 42, Binary.ofHex("CAFE")));
    }
  }

  @Test
  @Verifies("R-251")
  void a_client_that_heeds_the_critical_error_leaves_without_a_finding() {
    try (Pair pair = Pair.with(LogoffSignal.CRITICAL)) {
      var sink = pair.b().listen();
      sink.reacting(
          error -> {
            pair.b().session().unadvise(sink.connection());
            pair.b().session().logoff(0, 0, 0);
          });
      pair.a().session().logoff(0, LOUD, 0);

      pair.b().client().notifications().deliverAll();

      assertThat(sink.notifications()).containsExactly(CRITICAL);
      assertThat(Outcomes.of(() -> pair.b().session().release())).isEqualTo(Hresult.S_OK);
      assertThat(pair.scene().mapi().findings().list())
          .noneMatch(finding -> finding.client().equals("B"));
    }
  }
}
