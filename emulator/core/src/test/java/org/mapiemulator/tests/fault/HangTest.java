package org.mapiemulator.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mapiemulator.journal.MapiMethod.ENUM_ADR_TYPES;
import static org.mapiemulator.journal.MapiMethod.LOGOFF;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INVALID_OBJECT;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mapiemulator.WaitingCall;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.fault.Hang;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.settings.PerThreadInit;
import org.mapiemulator.settings.StallLimit;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mapiemulator.tests.fixture.Worker;
import org.mapiemulator.tests.fixture.Worker.Begun;

/** Calls that do not come back until the test says so. */
class HangTest {

  @Test
  void a_call_hangs_visibly_until_it_is_released_and_then_does_its_work() {
    try (Scene scene = Scene.with(PerThreadInit.IGNORE);
        Worker worker = Worker.named("archiver thread")) {
      Party archiver = scene.newPrivate("archiver");
      Hang hang = scene.mapi().faults().on(LOGOFF).by("archiver").hang();
      assertThat(hang.isReached()).isFalse();

      Begun logoff = worker.begin(() -> archiver.session().logoff(0, 0, 0));
      await().until(hang::isReached);

      assertThat(archiver.client().waiting())
          .singleElement()
          .satisfies(
              call -> {
                assertThat(call.thread()).isEqualTo(worker.thread());
                assertThat(call.what())
                    .startsWith("release of the hang of IMAPISession::Logoff planned at ")
                    .contains("HangTest.java:");
              });
      assertThat(archiver.client().sessions().get(0).state()).isEqualTo(SessionState.ALIVE);
      hang.release();

      assertThat(logoff.thrown()).isNull();
      assertThat(archiver.client().sessions().get(0).state()).isEqualTo(SessionState.LOGGED_OFF);
      assertThat(hang.timesFired()).isEqualTo(1);
      assertThat(hang).hasToString("the 1st IMAPISession::Logoff of \"archiver\" hangs");
      assertThat(Trace.faults(scene.mapi()))
          .containsExactly("session#1 fault: the call hangs", "session#1 fault: the call goes on");
    }
  }

  @Test
  void others_go_on_meanwhile_and_a_released_hang_holds_nobody() {
    try (Scene scene = Scene.with(PerThreadInit.IGNORE);
        Worker worker = Worker.named("archiver thread")) {
      Party archiver = scene.newShared("archiver");
      Party importer = scene.join("importer");
      Hang hang = scene.mapi().faults().on(ENUM_ADR_TYPES).by("archiver").every().hang();

      Begun call = worker.beginWaiting(archiver.client(), () -> archiver.session().enumAdrTypes(0));
      importer.session().enumAdrTypes(0);
      importer.leave();
      hang.release();
      assertThat(call.thrown()).isNull();

      archiver.session().enumAdrTypes(0);
      assertThat(hang.timesFired()).isEqualTo(1);
    }
  }

  @Test
  void a_cancelled_hang_lets_its_calls_go_on() {
    try (Scene scene = Scene.with(PerThreadInit.IGNORE);
        Worker worker = Worker.named("archiver thread")) {
      Party archiver = scene.newPrivate("archiver");
      Hang hang = scene.mapi().faults().on(ENUM_ADR_TYPES).hang();
      Begun call = worker.beginWaiting(archiver.client(), () -> archiver.session().enumAdrTypes(0));

      hang.cancel();

      assertThat(call.thrown()).isNull();
      archiver.leave();
      scene.mapi().finish();
    }
  }

  @Test
  void a_session_that_ends_meanwhile_refuses_the_call() {
    try (Scene scene = Scene.with(PerThreadInit.IGNORE);
        Worker worker = Worker.named("archiver thread")) {
      Party archiver = scene.newPrivate("archiver");
      Hang hang = scene.mapi().faults().on(ENUM_ADR_TYPES).hang();
      Begun call = worker.beginWaiting(archiver.client(), () -> archiver.session().enumAdrTypes(0));

      archiver.session().logoff(0, 0, 0);
      hang.release();

      assertThat(call.thrown())
          .isInstanceOfSatisfying(
              MapiException.class,
              failure -> assertThat(failure.hresult()).isEqualTo(MAPI_E_INVALID_OBJECT));
      assertThat(scene.mapi().findings().list())
          .extracting(Finding::rule)
          .containsExactly(LintRule.CALL_AFTER_LOGOFF);
    }
  }

  @Test
  void the_death_of_the_client_ends_it() {
    try (Scene scene = Scene.with(PerThreadInit.IGNORE);
        Worker worker = Worker.named("archiver thread")) {
      Party archiver = scene.newPrivate("archiver");
      scene.mapi().faults().on(LOGOFF).hang();
      Begun call = worker.beginWaiting(archiver.client(), () -> archiver.session().logoff(0, 0, 0));

      archiver.client().terminate();

      assertThat(call.thrown())
          .isInstanceOf(ClientTerminatedError.class)
          .hasMessageContaining("\"archiver\" was terminated");
    }
  }

  @Test
  void the_end_of_the_subsystem_ends_it() {
    try (Scene scene = Scene.with(PerThreadInit.IGNORE);
        Worker worker = Worker.named("archiver thread")) {
      Party archiver = scene.newPrivate("archiver");
      scene.mapi().faults().on(LOGOFF).hang();
      Begun call = worker.beginWaiting(archiver.client(), () -> archiver.session().logoff(0, 0, 0));

      scene.mapi().close();

      assertThat(call.thrown())
          .isInstanceOf(ClientTerminatedError.class)
          .hasMessageContaining("\"archiver\" ended with its subsystem");
    }
  }

  @Test
  void a_hang_that_nobody_ends_becomes_an_error_at_the_stall_limit() {
    try (Scene scene = Scene.with(new StallLimit(Duration.ofMillis(200)))) {
      Party archiver = scene.newPrivate("archiver");
      scene.mapi().faults().on(LOGOFF).hang();

      assertThatThrownBy(() -> archiver.session().logoff(0, 0, 0))
          .isInstanceOf(StallError.class)
          .hasMessageContaining("release of the hang of IMAPISession::Logoff planned at ");

      assertThat(archiver.client().waiting()).extracting(WaitingCall::what).isEmpty();
      assertThat(scene.mapi().findings().of(LintRule.STALLED)).hasSize(1);
    }
  }

  @Test
  void a_sink_that_hangs_in_a_call_does_not_hold_up_the_end() {
    try (Scene scene = Scene.with()) {
      Party outlook = scene.newShared("outlook");
      Party archiver = scene.join("archiver");
      Hang hang = scene.mapi().faults().on(ENUM_ADR_TYPES).by("archiver").hang();
      archiver.listen().reacting(told -> archiver.session().enumAdrTypes(0));
      outlook.session().logoff(0, LogoffFlag.SHARED.value(), 0);
      await().until(hang::isReached);

      scene.mapi().close();

      assertThat(scene.mapi().findings().list())
          .extracting(Finding::rule)
          .doesNotContain(LintRule.SINK_BLOCKED, LintRule.SINK_THREW, LintRule.STALLED);
    }
  }
}
