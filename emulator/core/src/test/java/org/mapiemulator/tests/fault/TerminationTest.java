package org.mapiemulator.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.journal.MapiMethod.ADVISE;
import static org.mapiemulator.journal.MapiMethod.ENUM_ADR_TYPES;
import static org.mapiemulator.journal.MapiMethod.LOGOFF;
import static org.mapiemulator.journal.MapiMethod.MAPI_LOGON_EX;
import static org.mapiemulator.journal.MapiMethod.MAPI_UNINITIALIZE;
import static org.mapiemulator.mapi.Hresult.MAPI_E_CALL_FAILED;
import static org.mapiemulator.tests.fixture.Pair.CRITICAL;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.LOUD;
import static org.mapiemulator.tests.fixture.Pair.queued;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.fault.PlannedFault;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.tests.fixture.JournalLaws;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** Processes that die at an exact point of a call. */
class TerminationTest {

  private static void assertKills(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(ClientTerminatedError.class);
  }

  @Test
  void killed_before_a_loud_logoff_it_leaves_without_a_word() {
    try (Pair pair = Pair.with()) {
      pair.b().listen(EventMask.EXTENDED);
      PlannedFault fault = pair.scene().mapi().faults().before(LOGOFF).by("A").terminateClient();

      assertKills(() -> pair.a().session().logoff(0, LOUD, 0));

      assertThat(fault.hasFired()).isTrue();
      assertThat(pair.a().client().isTerminated()).isTrue();
      // Nobody was asked to leave: the others only hear that it is gone.
      assertThat(queued(pair.b())).containsExactly(EXTENDED);
      assertThat(pair.b().client().sessions().get(0).state()).isEqualTo(SessionState.ALIVE);
      pair.b().session().enumAdrTypes(0);
      assertThat(Trace.faults(pair.scene().mapi()))
          .containsExactly("session#1 fault: terminates the client");
      assertThat(Trace.last(pair.scene().mapi(), "Logoff"))
          .isEqualTo("session#1.Logoff(0, MAPI_LOGOFF_SHARED, 0) = threw ClientTerminatedError");
      assertThat(JournalLaws.violations(pair.scene().mapi().journal())).isEmpty();
    }
  }

  @Test
  void killed_after_a_loud_logoff_the_others_were_asked_to_leave() {
    try (Pair pair = Pair.with()) {
      pair.b().listen(EventMask.EXTENDED);
      pair.scene().mapi().faults().after(LOGOFF).by("A").terminateClient();

      assertKills(() -> pair.a().session().logoff(0, LOUD, 0));

      assertThat(queued(pair.b())).containsExactly(CRITICAL, EXTENDED);
      assertThat(pair.b().client().sessions().get(0).state())
          .isEqualTo(SessionState.ASKED_TO_LEAVE);
      assertThat(JournalLaws.violations(pair.scene().mapi().journal())).isEmpty();
    }
  }

  @Test
  void before_and_after_an_advise_its_sink_has_no_reference_and_one() {
    for (boolean after : List.of(false, true)) {
      try (Scene scene = Scene.with()) {
        Scene.Party archiver = scene.newPrivate("archiver");
        RecordingSink sink = new RecordingSink();
        if (after) {
          scene.mapi().faults().after(ADVISE).terminateClient();
        } else {
          scene.mapi().faults().before(ADVISE).terminateClient();
        }

        assertKills(() -> archiver.session().advise(null, 0, sink));

        // Nothing of a dead process runs, not even a Release.
        assertThat(sink.references()).isEqualTo(after ? 2 : 1);
      }
    }
  }

  @Test
  void killed_after_its_logon_it_leaves_no_session_behind() {
    try (Scene scene = Scene.with()) {
      MapiClient archiver = scene.initialized("archiver");
      scene.mapi().faults().after(MAPI_LOGON_EX).terminateClient();

      assertKills(() -> archiver.mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_SHARED));

      assertThat(archiver.sessions()).isEmpty();
      assertThat(JournalLaws.violations(scene.mapi().journal())).isEmpty();
      // The logon lock is free, and nothing is left that could be joined.
      assertThat(scene.newShared("importer").client().sessions().get(0).core()).isEqualTo("core#2");
    }
  }

  @Test
  void killed_around_its_last_uninitialize() {
    for (boolean after : List.of(false, true)) {
      try (Pair pair = Pair.with()) {
        pair.b().listen(EventMask.EXTENDED);
        if (after) {
          pair.scene().mapi().faults().after(MAPI_UNINITIALIZE).by("A").terminateClient();
        } else {
          pair.scene().mapi().faults().before(MAPI_UNINITIALIZE).by("A").terminateClient();
        }

        assertKills(() -> pair.a().mapi32().mapiUninitialize());

        assertThat(pair.a().client().initializationCount()).isEqualTo(after ? 0 : 1);
        assertThat(queued(pair.b())).containsExactly(EXTENDED);
        assertThat(JournalLaws.violations(pair.scene().mapi().journal())).isEmpty();
      }
    }
  }

  @Test
  void a_process_that_was_killed_has_no_findings_and_its_successor_is_not_meant() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      archiver.listen(EventMask.EXTENDED);
      scene.mapi().faults().before(ENUM_ADR_TYPES).by("archiver").every().terminateClient();

      assertKills(() -> archiver.session().enumAdrTypes(0));
      Scene.Party successor = scene.newPrivate("archiver");
      successor.session().enumAdrTypes(0);
      successor.leave();

      scene.mapi().finish();
      assertThat(successor.client().name()).isEqualTo("archiver#2");
    }
  }

  @Test
  void an_actor_can_die_too() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor("OUTLOOK.EXE").logOn("Ada");
      MapiSession joined = scene.join("archiver").session();
      scene.mapi().faults().after(LOGOFF).by("OUTLOOK.EXE").terminateClient();

      assertKills(outlook::logOff);

      joined.enumAdrTypes(0);
      assertThat(outlook.client().isTerminated()).isTrue();
    }
  }

  @Test
  void an_answer_that_the_death_left_unsaid_did_not_fire() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      PlannedFault answer = scene.mapi().faults().on(ENUM_ADR_TYPES).answer(MAPI_E_CALL_FAILED);
      scene.mapi().faults().before(ENUM_ADR_TYPES).by("archiver").terminateClient();

      assertKills(() -> archiver.session().enumAdrTypes(0));

      assertThat(answer.hasFired()).isFalse();
    }
  }
}
