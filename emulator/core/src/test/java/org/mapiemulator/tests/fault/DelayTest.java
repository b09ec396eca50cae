package org.mapiemulator.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.journal.MapiMethod.ADVISE;
import static org.mapiemulator.journal.MapiMethod.ENUM_ADR_TYPES;
import static org.mapiemulator.mapi.Hresult.MAPI_E_CALL_FAILED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_END_OF_SESSION;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mapiemulator.fault.PlannedFault;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** Calls that take their time, by the virtual clock. */
class DelayTest {

  @Test
  void a_delayed_call_moves_the_virtual_clock_and_then_does_its_work() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      PlannedFault fault = scene.mapi().faults().on(ADVISE).delay(Duration.ofSeconds(30));
      RecordingSink sink = new RecordingSink();

      assertThat(archiver.session().advise(null, 0, sink)).isPositive();

      assertThat(scene.mapi().clock().elapsed()).isEqualTo(Duration.ofSeconds(30));
      assertThat(sink.references()).isEqualTo(2);
      assertThat(fault.timesFired()).isEqualTo(1);
      assertThat(fault).hasToString("the 1st Advise is delayed by 30 s");
      assertThat(Trace.faults(scene.mapi()))
          .containsExactly("session#1 fault: delays the call by 30 s");
    }
  }

  @Test
  void delays_add_up_and_come_before_the_answer() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      scene.mapi().faults().on(ENUM_ADR_TYPES).answer(MAPI_E_CALL_FAILED);
      scene.mapi().faults().on(ENUM_ADR_TYPES).delay(Duration.ofMillis(1500));
      scene.mapi().faults().on(ENUM_ADR_TYPES).every().delay(Duration.ofNanos(1));

      assertThat(Outcomes.of(() -> archiver.session().enumAdrTypes(0)))
          .isEqualTo(MAPI_E_CALL_FAILED);

      assertThat(scene.mapi().clock().elapsed()).isEqualTo(Duration.ofMillis(1500).plusNanos(1));
      assertThat(Trace.faults(scene.mapi()))
          .containsExactly(
              "session#1 fault: delays the call by 1500 ms",
              "session#1 fault: delays the call by PT0.000000001S",
              "session#1 fault: answers MAPI_E_CALL_FAILED");
    }
  }

  @Test
  void a_session_that_ends_meanwhile_refuses_the_call() {
    try (Pair pair = Pair.with(SharedLogoffMode.forcedAfter(Duration.ofSeconds(5)))) {
      pair.scene().mapi().faults().on(ENUM_ADR_TYPES).delay(Duration.ofSeconds(10));
      pair.a().session().logoff(0, Pair.LOUD, 0);

      assertThat(Outcomes.of(() -> pair.b().session().enumAdrTypes(0)))
          .isEqualTo(MAPI_E_END_OF_SESSION);
    }
  }
}
