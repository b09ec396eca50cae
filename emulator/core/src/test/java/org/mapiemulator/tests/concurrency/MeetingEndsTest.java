package org.mapiemulator.tests.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.SessionView;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.PerThreadInit;
import org.mapiemulator.settings.UiHooks;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.JournalLaws;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Race;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/**
 * The races of {@link RacesTest}, with the moment of meeting chosen: a dialog or a sink's AddRef
 * holds the first call open, after its checks and before its work, until the second has come.
 */
class MeetingEndsTest {

  private static final int UI = LogoffFlag.UI.value();
  private static final int WITH_DIALOG =
      MapiFlag.bits(
          LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.UI, LogonFlag.EXPLICIT_PROFILE);

  private static DialogAnswer meet(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new AssertionError(e);
    }
    return DialogAnswer.confirm();
  }

  /** Does something while the confirmation of a Logoff is open; gives what the Logoff gave. */
  private static void whileLogoffIsOpen(Action action, String expected, SessionState state)
      throws InterruptedException {
    AtomicReference<Runnable> inDialog = new AtomicReference<>(() -> {});
    UiHooks hooks =
        UiHooks.NO_USER.onLogoff(
            asked -> {
              inDialog.get().run();
              return DialogAnswer.confirm();
            });
    try (Scene scene = Scene.with(hooks)) {
      Scene.Party party = scene.newShared("party");
      RecordingSink sink = party.listen();
      Scene.Party witness = scene.join("witness");
      witness.listen(EventMask.EXTENDED);
      witness.client().notifications().hold();
      inDialog.set(() -> action.run(party));

      assertThat(Race.run(() -> party.client().run(() -> party.session().logoff(0, UI, 0))))
          .containsExactly(expected);

      // The one end that happened took everything with it, and was heard of once.
      assertThat(witness.client().notifications().queued()).hasSize(1);
      List<SessionView> sessions = party.client().sessions();
      if (state == SessionState.RELEASED) {
        assertThat(sessions).isEmpty();
      } else {
        assertThat(sessions).extracting(SessionView::state).containsExactly(state);
        assertThat(sink.references()).isEqualTo(1);
      }
      assertThat(JournalLaws.violations(scene.mapi().journal())).isEmpty();
    }
  }

  private interface Action {
    void run(Scene.Party party);
  }

  @Test
  @Verifies({"R-481", "A-09", "A-77"})
  void two_logoffs_that_are_both_confirmed_end_the_session_once() throws InterruptedException {
    CyclicBarrier both = new CyclicBarrier(2);
    UiHooks hooks = UiHooks.NO_USER.onLogoff(asked -> meet(both));
    try (Scene scene = Scene.with(PerThreadInit.IGNORE, hooks)) {
      Scene.Party party = scene.newShared("party");
      Scene.Party witness = scene.join("witness");
      witness.listen(EventMask.EXTENDED);
      witness.client().notifications().hold();

      Runnable logoff = () -> party.session().logoff(0, UI, 0);
      assertThat(Race.run(logoff, logoff))
          .containsExactlyInAnyOrder("S_OK", "MAPI_E_INVALID_OBJECT");

      assertThat(witness.client().notifications().queued()).hasSize(1);
      assertThat(scene.mapi().findings().of(LintRule.SECOND_LOGOFF)).hasSize(1);
      assertThat(JournalLaws.violations(scene.mapi().journal())).isEmpty();
    }
  }

  @Test
  @Verifies({"A-09", "A-77"})
  void a_logoff_inside_the_confirmation_of_another_one_wins() throws InterruptedException {
    whileLogoffIsOpen(
        party -> party.session().logoff(0, 0, 0), "MAPI_E_INVALID_OBJECT", SessionState.LOGGED_OFF);
  }

  @Test
  @Verifies({"A-16", "A-77"})
  void a_logoff_whose_process_uninitializes_meanwhile_finds_nothing_to_end()
      throws InterruptedException {
    whileLogoffIsOpen(
        party -> party.mapi32().mapiUninitialize(),
        "MAPI_E_NOT_INITIALIZED",
        SessionState.UNINITIALIZED);
  }

  @Test
  @Verifies({"A-14", "A-77"})
  void a_logoff_whose_session_is_released_meanwhile_finds_it_dead() throws InterruptedException {
    whileLogoffIsOpen(
        party -> party.session().release(), "MAPI_E_INVALID_OBJECT", SessionState.RELEASED);
  }

  @Test
  @Verifies({"A-76", "A-77"})
  void a_logoff_whose_process_is_killed_meanwhile_does_not_go_on() throws InterruptedException {
    whileLogoffIsOpen(
        party -> party.client().terminate(), "ClientTerminatedError", SessionState.RELEASED);
  }

  private static void adviseWhile(Action action, Hresult expected) {
    try (Scene scene = Scene.with()) {
      Scene.Party party = scene.newShared("party");
      AtomicReference<Runnable> atAddRef = new AtomicReference<>(() -> action.run(party));
      CountingSink sink = new CountingSink(atAddRef);

      assertThat(Outcomes.of(() -> party.session().advise(null, 0, sink))).isEqualTo(expected);

      assertThat(sink.references()).isEqualTo(1);
      assertThat(party.client().sessions())
          .extracting(SessionView::registrations)
          .containsExactly(0);
      assertThat(JournalLaws.violations(scene.mapi().journal())).isEmpty();
    }
  }

  @Test
  @Verifies({"R-076", "R-203", "A-77"})
  void an_advise_whose_session_ends_meanwhile_registers_nothing_and_gives_the_sink_back() {
    adviseWhile(party -> party.session().logoff(0, 0, 0), Hresult.MAPI_E_INVALID_OBJECT);
    adviseWhile(party -> party.mapi32().mapiUninitialize(), Hresult.MAPI_E_NOT_INITIALIZED);
  }

  @Test
  @Verifies({"R-076", "R-021"})
  void a_logon_whose_process_uninitializes_in_its_dialog_makes_no_session() {
    AtomicReference<Runnable> inDialog = new AtomicReference<>(() -> {});
    UiHooks hooks =
        UiHooks.NO_USER.onLogon(
            asked -> {
              inDialog.get().run();
              return DialogAnswer.choose("Ada");
            });
    try (Scene scene = Scene.with(hooks)) {
      MapiClient client = scene.initialized("client");
      inDialog.set(() -> client.mapi32().mapiUninitialize());

      assertThat(Outcomes.of(() -> client.mapi32().mapiLogonEx(0, null, null, WITH_DIALOG)))
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);

      assertThat(client.sessions()).isEmpty();
      client.mapi32().mapiInitialize(null);
      inDialog.set(() -> scene.mapi().profiles().delete("Ada"));
      assertThat(Outcomes.of(() -> client.mapi32().mapiLogonEx(0, null, null, WITH_DIALOG)))
          .isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(client.sessions()).isEmpty();
      assertThat(JournalLaws.violationsAndRemains(scene.mapi().journal())).isEmpty();
    }
  }
}
