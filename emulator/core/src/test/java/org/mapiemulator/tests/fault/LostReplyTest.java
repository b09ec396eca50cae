package org.mapiemulator.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.journal.MapiMethod.ADVISE;
import static org.mapiemulator.journal.MapiMethod.LOGOFF;
import static org.mapiemulator.journal.MapiMethod.MAPI_INITIALIZE;
import static org.mapiemulator.mapi.Hresult.MAPI_E_CALL_FAILED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NETWORK_ERROR;
import static org.mapiemulator.mapi.Hresult.MAPI_E_UNKNOWN_FLAGS;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.queued;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.fault.PlannedFault;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** Calls that take effect, although their caller is told that they failed. */
class LostReplyTest {

  @Test
  void a_logoff_ends_the_session_and_the_others_hear_of_it() {
    try (Pair pair = Pair.with()) {
      pair.b().listen(EventMask.EXTENDED);
      PlannedFault fault =
          pair.scene()
              .mapi()
              .faults()
              .after(LOGOFF)
              .by("A")
              .answerUndocumented(MAPI_E_NETWORK_ERROR);

      assertThat(Outcomes.of(() -> pair.a().session().logoff(0, 0, 0)))
          .isEqualTo(MAPI_E_NETWORK_ERROR);

      assertThat(fault.hasFired()).isTrue();
      assertThat(pair.a().client().sessions().get(0).state()).isEqualTo(SessionState.LOGGED_OFF);
      assertThat(queued(pair.b())).containsExactly(EXTENDED);
      assertThat(Trace.faults(pair.scene().mapi()))
          .containsExactly("session#1 fault: the reply is lost, answers MAPI_E_NETWORK_ERROR");
      assertThat(fault)
          .hasToString(
              "the 1st IMAPISession::Logoff of \"A\" takes effect and answers"
                  + " MAPI_E_NETWORK_ERROR");
    }
  }

  @Test
  void a_registration_whose_number_is_lost_is_found_when_the_session_ends() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      RecordingSink sink = new RecordingSink();
      scene.mapi().faults().after(ADVISE).answer(MAPI_E_CALL_FAILED);

      assertThat(Outcomes.of(() -> archiver.session().advise(null, 0, sink)))
          .isEqualTo(MAPI_E_CALL_FAILED);
      assertThat(sink.references()).isEqualTo(2);
      archiver.leave();

      assertThat(sink.references()).isEqualTo(1);
      assertThat(scene.mapi().findings().list())
          .extracting(Finding::rule)
          .containsExactly(LintRule.SINK_NOT_UNADVISED);
    }
  }

  @Test
  void a_client_that_was_told_that_it_is_not_initialized_is_all_the_same() {
    try (Scene scene = Scene.with()) {
      MapiClient archiver = scene.mapi().client("archiver");
      scene.mapi().faults().after(MAPI_INITIALIZE).answer(MAPI_E_CALL_FAILED);

      assertThat(Outcomes.of(() -> archiver.mapi32().mapiInitialize(MapiInit.of())))
          .isEqualTo(MAPI_E_CALL_FAILED);

      assertThat(archiver.initializationCount()).isEqualTo(1);
    }
  }

  @Test
  void calls_that_fail_by_themselves_have_no_reply_to_lose_and_are_not_counted() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      PlannedFault fault = scene.mapi().faults().after(LOGOFF).answer(MAPI_E_CALL_FAILED);

      assertThat(Outcomes.of(() -> archiver.session().logoff(0, 0x100, 0)))
          .isEqualTo(MAPI_E_UNKNOWN_FLAGS);
      assertThat(fault.hasFired()).isFalse();

      assertThat(Outcomes.of(() -> archiver.session().logoff(0, 0, 0)))
          .isEqualTo(MAPI_E_CALL_FAILED);
      assertThat(fault.hasFired()).isTrue();
    }
  }
}
