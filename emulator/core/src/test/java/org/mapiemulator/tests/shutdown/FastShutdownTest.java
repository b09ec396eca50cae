package org.mapiemulator.tests.shutdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.Hresult.MAPI_E_END_OF_SESSION;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INVALID_OBJECT;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NOT_INITIALIZED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NO_SUPPORT;
import static org.mapiemulator.mapi.Hresult.S_OK;
import static org.mapiemulator.tests.shutdown.ShutdownScene.all;
import static org.mapiemulator.tests.shutdown.ShutdownScene.shutdown;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.SessionView;
import org.mapiemulator.journal.CallbackEntry;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitMonitor;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.settings.AfterFastShutdown;
import org.mapiemulator.settings.FastShutdownPolicy;
import org.mapiemulator.settings.ProviderStart;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.JournalLaws;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** What a client sees of a fast shutdown. */
class FastShutdownTest {

  @Test
  @Verifies({"R-297", "R-298", "R-302", "R-308", "R-309"})
  void a_client_that_asks_first_ends_without_a_finding() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN)) {
      Party party = scene.party("client");

      assertThat(all(shutdown(party))).containsExactly(S_OK, S_OK, S_OK);

      assertThat(scene.calls())
          .containsExactly(
              "store QueryFastShutdown",
              "store NotifyProcessShutdown",
              "store QueryFastShutdown",
              "store DoFastShutdown");
      assertThat(party.client().isShutDownFast()).isTrue();
      scene.mapi().finish(); // nothing is a leak any more
      assertThat(scene.findings()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-297", "R-299", "R-314", "A-40"})
  void all_sessions_of_the_process_and_none_of_others() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN)) {
      FakeShutdown two = scene.provider().beside("two", Behaviour.IN);
      FakeShutdown elsewhere = scene.provider().beside("elsewhere", Behaviour.OUT);
      scene.profile("Two", two);
      scene.profile("Elsewhere", elsewhere);
      Party party = scene.party("client");
      MapiSession second = ShutdownScene.more(party, "Two");
      Party other = scene.scene().logon("other", "Elsewhere", ShutdownScene.PRIVATE);
      ShutdownScene.open(other.session(), "Elsewhere");
      scene.provider().takeLog();

      assertThat(all(shutdown(second))).containsExactly(S_OK, S_OK, S_OK);

      assertThat(scene.calls())
          .containsExactly(
              "store QueryFastShutdown",
              "two QueryFastShutdown",
              "store NotifyProcessShutdown",
              "two NotifyProcessShutdown",
              "store QueryFastShutdown",
              "two QueryFastShutdown",
              "store DoFastShutdown",
              "two DoFastShutdown");
      assertThat(Outcomes.of(() -> party.session().queryIdentity()))
          .isEqualTo(MAPI_E_END_OF_SESSION);
      assertThat(Outcomes.of(() -> other.session().queryIdentity())).isEqualTo(S_OK);
      assertThat(other.client().isShutDownFast()).isFalse();
    }
  }

  @Test
  @Verifies({"A-40", "R-314"})
  void a_session_that_was_logged_off_takes_no_part() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.OUT)) {
      FakeShutdown two = scene.provider().beside("two", Behaviour.IN);
      scene.profile("Two", two);
      Party party = scene.party("client");
      MapiSession second = ShutdownScene.more(party, "Two");
      party.session().logoff(0, 0, 0);
      scene.provider().takeLog();

      assertThat(all(shutdown(second))).containsExactly(S_OK, S_OK, S_OK);

      assertThat(scene.calls()).noneMatch(call -> call.startsWith("store"));
      assertThat(Outcomes.of(() -> party.session().queryIdentity()))
          .isEqualTo(MAPI_E_INVALID_OBJECT);
    }
  }

  @Test
  @Verifies({"R-503", "R-504", "A-37"})
  void a_question_can_be_asked_again_and_changes_nothing() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.OUT)) {
      FakeShutdown two = scene.provider().beside("two", Behaviour.IN);
      scene.profile("Two", two);
      Party party = scene.party("client");
      ShutdownScene.more(party, "Two");
      MapiClientShutdown shutdown = shutdown(party);
      scene.provider().takeLog();

      assertThat(Outcomes.of(shutdown::queryFastShutdown)).isEqualTo(MAPI_E_NO_SUPPORT);
      scene.provider().behaviour(Behaviour.IN);
      assertThat(Outcomes.of(shutdown::queryFastShutdown)).isEqualTo(S_OK);
      scene.provider().behaviour(Behaviour.OUT);
      assertThat(Outcomes.of(shutdown::queryFastShutdown)).isEqualTo(MAPI_E_NO_SUPPORT);

      // All are asked, each time, also after the first refusal.
      assertThat(scene.calls())
          .containsExactly(
              "store QueryFastShutdown",
              "two QueryFastShutdown",
              "store QueryFastShutdown",
              "two QueryFastShutdown",
              "store QueryFastShutdown",
              "two QueryFastShutdown");
      assertThat(Outcomes.of(() -> party.session().queryIdentity())).isEqualTo(S_OK);
    }
  }

  @Test
  @Verifies({"R-309", "R-313"})
  void after_a_refusal_the_ordinary_end_is_clean() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.OUT)) {
      Party party = scene.scene().logon("client", "Fake", ShutdownScene.PRIVATE);
      MsgStore store = ShutdownScene.open(party.session(), "Fake");
      MapiClientShutdown shutdown = shutdown(party);
      assertThat(Outcomes.of(shutdown::queryFastShutdown)).isEqualTo(MAPI_E_NO_SUPPORT);
      shutdown.release();
      scene.provider().takeLog();

      store.release();
      party.leave();
      party.client().terminate();

      assertThat(scene.calls())
          .containsExactly("store IMSLogon::Logoff", "store IMSProvider::Shutdown");
      scene.mapi().finish();
      assertThat(scene.findings()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-505", "A-38"})
  void an_end_without_a_question_asks_it_itself() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.OUT)) {
      Party party = scene.party("client");
      MapiClientShutdown shutdown = shutdown(party);

      assertThat(Outcomes.of(shutdown::doFastShutdown)).isEqualTo(MAPI_E_NO_SUPPORT);

      assertThat(scene.calls()).containsExactly("store QueryFastShutdown");
      assertThat(Outcomes.of(() -> party.session().queryIdentity())).isEqualTo(S_OK);
      scene.provider().behaviour(Behaviour.IN);

      assertThat(Outcomes.of(shutdown::doFastShutdown)).isEqualTo(S_OK);

      assertThat(scene.calls()).containsExactly("store QueryFastShutdown", "store DoFastShutdown");
      assertThat(scene.findings())
          .containsExactly(LintRule.FAST_SHUTDOWN_NOT_QUERIED, LintRule.FAST_SHUTDOWN_NOT_QUERIED);
    }
  }

  @Test
  @Verifies({"R-307", "R-506", "A-38"})
  void everybody_is_told_whatever_was_answered() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.OUT)) {
      Party party = scene.party("client");
      MapiClientShutdown shutdown = shutdown(party);

      assertThat(Outcomes.of(shutdown::notifyProcessShutdown)).isEqualTo(S_OK);
      Outcomes.of(shutdown::queryFastShutdown);
      scene.provider().behaviour(Behaviour.FAILS);
      assertThat(Outcomes.of(shutdown::notifyProcessShutdown)).isEqualTo(S_OK);

      assertThat(scene.calls())
          .containsExactly(
              "store NotifyProcessShutdown",
              "store QueryFastShutdown",
              "store NotifyProcessShutdown");
    }
  }

  @Test
  @Verifies({"R-310", "R-311", "R-507", "R-508", "A-39"})
  void afterwards_calls_fail_release_works_and_each_call_is_found() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN)) {
      Party party = scene.scene().logon("client", "Fake", ShutdownScene.PRIVATE);
      MapiSession session = party.session();
      Mapi32 mapi32 = party.mapi32();
      MsgStore store = ShutdownScene.open(session, "Fake");
      MapiInitMonitor monitor = mapi32.createMapiInitializationMonitor();
      MapiClientShutdown shutdown = shutdown(party);
      assertThat(all(shutdown)).containsExactly(S_OK, S_OK, S_OK);
      scene.provider().takeLog();
      assertThat(scene.findings()).isEmpty();

      assertThat(all(shutdown))
          .containsExactly(MAPI_E_END_OF_SESSION, MAPI_E_END_OF_SESSION, MAPI_E_END_OF_SESSION);
      assertThat(Outcomes.of(() -> session.logoff(0, 0, 0))).isEqualTo(MAPI_E_END_OF_SESSION);
      assertThat(Outcomes.of(() -> session.unadvise(1))).isEqualTo(MAPI_E_END_OF_SESSION);
      assertThat(Outcomes.of(() -> store.getReceiveFolderTable(0)))
          .isEqualTo(MAPI_E_END_OF_SESSION);
      assertThat(Outcomes.of(() -> session.queryInterface(Iid.MAPI_SESSION)))
          .isEqualTo(MAPI_E_INTERFACE_NOT_SUPPORTED);
      assertThat(Outcomes.of(() -> mapi32.mapiLogonEx(0, "Ada", null, ShutdownScene.PRIVATE)))
          .isEqualTo(MAPI_E_NOT_INITIALIZED);
      assertThat(Outcomes.of(() -> mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS)))
          .isEqualTo(MAPI_E_NOT_INITIALIZED);
      assertThat(Outcomes.of(() -> mapi32.hrAllocAdviseSink((context, told) -> 0, null)))
          .isEqualTo(MAPI_E_NOT_INITIALIZED);
      assertThat(Outcomes.of(mapi32::createMapiInitializationMonitor))
          .isEqualTo(MAPI_E_NOT_INITIALIZED);
      assertThat(Outcomes.of(() -> mapi32.scInitMapiUtil(0))).isEqualTo(MAPI_E_NOT_INITIALIZED);
      assertThat(Outcomes.of(mapi32::deinitMapiUtil)).isEqualTo(S_OK);
      assertThat(Outcomes.of(monitor::isInitialized)).isEqualTo(S_OK);
      assertThat(Outcomes.of(mapi32::mapiUninitialize)).isEqualTo(S_OK);
      assertThat(party.client().initializationCount()).isEqualTo(1);
      assertThat(scene.findings()).hasSize(15).containsOnly(LintRule.CALL_AFTER_FAST_SHUTDOWN);

      MapiUnknown unknown = session.queryInterface(Iid.UNKNOWN);
      assertThat(unknown).isSameAs(session);
      assertThat(scene.findings()).hasSize(16);
      assertThat(unknown.release()).isEqualTo(2);
      assertThat(shutdown.release()).isEqualTo(1);
      assertThat(store.release()).isZero();
      assertThat(session.release()).isZero();
      assertThat(monitor.release()).isZero();
      party.client().terminate();

      // A91: IUnknown is no use of MAPI, and no provider heard a word.
      assertThat(scene.findings()).hasSize(16);
      assertThat(scene.calls()).isEmpty();
      assertThat(JournalLaws.violations(scene.mapi().journal())).isEmpty();
    }
  }

  @Test
  @Verifies({"A-39", "R-507", "R-508"})
  void with_the_other_setting_everything_works_and_no_provider_is_ended() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN, AfterFastShutdown.WORK)) {
      Party party = scene.scene().logon("client", "Fake", ShutdownScene.PRIVATE);
      MsgStore store = ShutdownScene.open(party.session(), "Fake");
      MapiClientShutdown shutdown = shutdown(party);
      assertThat(all(shutdown)).containsExactly(S_OK, S_OK, S_OK);
      scene.provider().takeLog();

      assertThat(Outcomes.of(shutdown::doFastShutdown)).isEqualTo(MAPI_E_END_OF_SESSION);
      assertThat(Outcomes.of(() -> party.session().queryIdentity())).isEqualTo(S_OK);
      shutdown.release();
      store.release();
      party.leave();

      assertThat(party.client().initializationCount()).isZero();
      assertThat(scene.calls()).isEmpty();
      assertThat(scene.findings()).hasSize(4).containsOnly(LintRule.CALL_AFTER_FAST_SHUTDOWN);
    }
  }

  @Test
  @Verifies({"R-315", "A-40"})
  void others_on_a_shared_session_go_on_and_hear_of_it_when_the_process_exits() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN)) {
      Party leaving = scene.shared("leaving");
      RecordingSink own = leaving.listen(EventMask.EXTENDED);
      Party staying = Pair.held(scene.join("staying"));
      staying.listen(EventMask.EXTENDED);
      MsgStore store = ShutdownScene.open(staying.session(), "Fake");
      scene.provider().takeLog();

      assertThat(all(shutdown(leaving))).containsExactly(S_OK, S_OK, S_OK);

      assertThat(Pair.queued(staying)).isEmpty();
      assertThat(Outcomes.of(() -> staying.session().queryIdentity())).isEqualTo(S_OK);
      assertThat(leaving.client().sessions())
          .extracting(SessionView::state)
          .containsExactly(SessionState.ENDED_BY_OTHER);
      // The provider of the other process was not asked.
      assertThat(scene.calls()).hasSize(4);
      leaving.session().release();
      assertThat(Pair.queued(staying)).isEmpty();

      leaving.client().terminate();

      assertThat(Pair.queued(staying)).containsExactly(Pair.EXTENDED);
      assertThat(own.notifications()).isEmpty();
      assertThat(own.references()).isEqualTo(2); // nobody is there who could release it
      store.release();
      staying.session().logoff(0, 0, 0);
      assertThat(scene.calls())
          .containsExactly("store IMSLogon::Logoff", "store IMSProvider::Shutdown");
    }
  }

  @Test
  @Verifies("R-315")
  void the_end_of_the_subsystem_tells_nobody() {
    RecordingSink sink;
    ShutdownScene scene = ShutdownScene.with(Behaviour.IN);
    try (scene) {
      Party leaving = scene.shared("leaving");
      sink = scene.join("staying").listen(EventMask.EXTENDED);
      all(shutdown(leaving));
    }

    assertThat(sink.notifications()).isEmpty();
    assertThat(scene.findings()).doesNotContain(LintRule.CALL_AFTER_FAST_SHUTDOWN);
  }

  @Test
  @Verifies({"R-315", "A-40"})
  void what_others_do_afterwards_is_not_told_to_the_process() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN)) {
      Party leaving = scene.shared("leaving");
      RecordingSink sink = leaving.listen(EventMask.EXTENDED);
      Party staying = scene.join("staying");
      all(shutdown(leaving));

      staying.session().logoff(0, Pair.LOUD, 0);

      assertThat(sink.notifications()).isEmpty();
      assertThat(leaving.client().sessions())
          .extracting(SessionView::state)
          .containsExactly(SessionState.ENDED_BY_OTHER);
    }
  }

  @Test
  @Verifies("R-509")
  void an_interface_that_was_got_before_the_logoff_is_dead_after_it() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN)) {
      Party party = scene.party("client");
      MapiClientShutdown shutdown = shutdown(party);
      party.session().logoff(0, 0, 0);
      scene.provider().takeLog();

      assertThat(all(shutdown))
          .containsExactly(MAPI_E_INVALID_OBJECT, MAPI_E_INVALID_OBJECT, MAPI_E_INVALID_OBJECT);

      assertThat(scene.provider().takeLog()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-510", "A-42"})
  void versions_before_it_do_not_have_the_interface() {
    try (ShutdownScene scene = ShutdownScene.of(Settings.beforeOutlook2007Sp2(), Behaviour.IN)) {
      Party party = scene.party("client");

      assertThat(Outcomes.of(() -> shutdown(party))).isEqualTo(MAPI_E_INTERFACE_NOT_SUPPORTED);
    }
  }

  @Test
  @Verifies("R-299")
  void a_process_without_providers_may_shut_down() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.OUT)) {
      Party party = scene.scene().logon("client", "Fake", ShutdownScene.PRIVATE);

      // The store was never opened: its provider is not loaded.
      assertThat(all(shutdown(party))).containsExactly(S_OK, S_OK, S_OK);

      assertThat(scene.calls()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-303", "R-304", "A-42"})
  void the_providers_of_the_emulator_itself_agree_in_every_version_that_asks() {
    for (Settings settings :
        List.of(Settings.outlook2007Sp2(), Settings.outlook2010(), Settings.outlook2016())) {
      try (Scene scene = Scene.of(settings.with(FastShutdownPolicy.OPT_IN, ProviderStart.EAGER))) {
        Party party = scene.newPrivate("client");
        scene.mapi().clock().advance(Duration.ofSeconds(1));

        assertThat(all(shutdown(party))).as("%s", settings).containsExactly(S_OK, S_OK, S_OK);

        // What the transport and the address book are asked is no line of the trace.
        assertThat(scene.mapi().journal().entries())
            .filteredOn(entry -> entry instanceof CallbackEntry)
            .allSatisfy(entry -> assertThat(entry.text()).contains("provider#1"));
        assertThat(scene.mapi().findings().of(LintRule.FOREIGN_CODE_THREW)).isEmpty();
      }
    }
  }

  @Test
  @Verifies({"R-309", "R-313"})
  void a_process_that_exits_after_a_refusal_without_a_logoff_is_found() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.OUT)) {
      Party party = scene.party("client");
      MapiClientShutdown shutdown = shutdown(party);
      Outcomes.of(shutdown::queryFastShutdown);
      party.client().terminate();

      Party asked = scene.party("asked again");
      MapiClientShutdown second = shutdown(asked);
      Outcomes.of(second::queryFastShutdown);
      scene.provider().behaviour(Behaviour.IN);
      second.queryFastShutdown();
      asked.client().terminate();

      assertThat(scene.mapi().findings().list())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.rule()).isEqualTo(LintRule.FAST_SHUTDOWN_REFUSED_IGNORED);
                assertThat(finding.client()).isEqualTo("client");
              });
    }
  }
}
