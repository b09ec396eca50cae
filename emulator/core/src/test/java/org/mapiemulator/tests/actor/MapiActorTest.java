package org.mapiemulator.tests.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;
import static org.mapiemulator.tests.fixture.Pair.CRITICAL;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.LOUD;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.journal.CoreState;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.settings.FastShutdownPolicy;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

final class MapiActorTest {

  private static final String OUTLOOK = "OUTLOOK.EXE";

  @Test
  void it_logs_on_so_that_others_can_join() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor(OUTLOOK).logOn("Ada");
      Party b = scene.join("B");

      assertThat(outlook.client().isActor()).isTrue();
      assertThat(outlook.client().name()).isEqualTo(OUTLOOK);
      assertThat(b.client().isActor()).isFalse();
      assertThat(outlook.client().sessions().get(0).coreState()).isEqualTo(CoreState.SHARED);
      assertThat(b.client().sessions().get(0).core())
          .isEqualTo(outlook.client().sessions().get(0).core());
    }
  }

  @Test
  @Verifies({"R-193", "R-195", "R-196"})
  void it_joins_listens_and_hears_how_another_client_leaves() {
    try (Scene scene = Scene.with()) {
      Party a = scene.newShared("A");
      MapiActor outlook = scene.mapi().actor(OUTLOOK).join().listen();

      a.session().logoff(0, LOUD, 0);

      await().until(() -> outlook.received().size() == 2);
      assertThat(outlook.received()).containsExactly(CRITICAL, EXTENDED);
      assertThat(outlook.client().sessions().get(0).creator()).isFalse();
    }
  }

  @Test
  @Verifies({"R-195", "R-196"})
  void it_ends_the_session_for_everyone_or_for_itself() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor(OUTLOOK).logOn("Ada").listen();
      MapiActor searcher = scene.mapi().actor("searcher").join();
      Party b = scene.join("B");
      RecordingSink sink = b.listen(EventMask.EXTENDED);
      b.client().notifications().hold();

      searcher.logOff();
      b.client().notifications().deliverAll();
      assertThat(sink.notifications()).containsExactly(EXTENDED);
      outlook.logOffEveryone();
      b.client().notifications().deliverAll();

      assertThat(sink.notifications()).containsExactly(EXTENDED, CRITICAL, EXTENDED);
      assertThat(outlook.client().sessions()).isEmpty();
    }
  }

  @Test
  void a_correct_life_leaves_no_finding_of_any_kind() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor(OUTLOOK).logOn("Ada").listen();
      outlook.logOff();
      outlook.logOn("Bob").listen();
      outlook.exit();

      assertThat(outlook.client().initializationCount()).isZero();
      assertThat(outlook.client().sessions()).isEmpty();
      scene.mapi().finish();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  void exit_is_harmless_before_logon_and_after_exit() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor(OUTLOOK);
      outlook.exit();
      outlook.logOn("Ada").exit();
      outlook.exit();

      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  void its_mistakes_and_leaks_are_marked_and_fail_nothing() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor(OUTLOOK).logOn("Ada").listen();
      outlook.client().run(() -> Outcomes.of(() -> outlook.session().logoff(0, 0x80, 0)));

      scene.mapi().finish();

      assertThat(scene.mapi().findings().list())
          .extracting(Finding::rule)
          .contains(LintRule.UNDEFINED_FLAGS, LintRule.SESSION_LEAKED, LintRule.INITIALIZE_LEAKED);
      assertThat(scene.mapi().findings().list()).allMatch(Finding::actor);
      assertThat(scene.mapi().findings().failing()).isEmpty();
    }
  }

  @Test
  @Verifies("A-76")
  void it_can_be_killed_and_started_again_under_its_name() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor(OUTLOOK).logOn("Ada").listen();
      Party b = scene.join("B");
      RecordingSink sink = b.listen(EventMask.EXTENDED);
      b.client().notifications().hold();

      outlook.terminate();

      b.client().notifications().deliverAll();
      assertThat(sink.notifications()).containsExactly(EXTENDED);
      assertThat(b.client().sessions().get(0).state()).isEqualTo(SessionState.ALIVE);
      assertThatExceptionOfType(ClientTerminatedError.class).isThrownBy(outlook::logOff);
      MapiActor again = scene.mapi().actor(OUTLOOK).join();
      assertThat(again.client()).isNotSameAs(outlook.client());
      assertThat(again.client().sessions().get(0).core())
          .isEqualTo(b.client().sessions().get(0).core());
    }
  }

  @Test
  @Verifies("A-66")
  void its_session_is_no_use_to_the_code_of_another_client() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor(OUTLOOK).logOn("Ada");
      Party b = scene.join("B");

      Hresult result = Outcomes.of(() -> b.client().run(() -> outlook.session().queryIdentity()));

      assertThat(result).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      // The mistake is that of the code that used the pointer, and so it fails the test.
      assertThat(scene.mapi().findings().failing())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.rule()).isEqualTo(LintRule.FOREIGN_OBJECT);
                assertThat(finding.client()).isEqualTo("B");
              });
    }
  }

  @Test
  void a_session_needs_a_logon_and_a_name_belongs_to_one_kind_of_client() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor(OUTLOOK);
      scene.mapi().client("A");

      assertThatIllegalStateException()
          .isThrownBy(outlook::session)
          .withMessageContaining("logOn(profile)");
      assertThatIllegalStateException().isThrownBy(outlook::logOff);
      assertThatIllegalArgumentException().isThrownBy(() -> scene.mapi().client(OUTLOOK));
      assertThatIllegalArgumentException().isThrownBy(() -> scene.mapi().actor("A"));
    }
  }

  @Test
  void its_calls_can_be_made_on_any_thread() throws InterruptedException {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor(OUTLOOK).logOn("Ada");
      Thread other = new Thread(() -> outlook.listen().logOff());
      other.start();
      other.join();

      assertThat(outlook.client().sessions()).isEmpty();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-298", "R-315"})
  void it_shuts_down_fast_and_exits_without_a_further_call() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor(OUTLOOK).logOn("Ada").listen();
      Party b = scene.join("B");
      RecordingSink sink = b.listen(EventMask.EXTENDED);

      assertThat(outlook.shutDownFast()).isTrue();

      assertThat(outlook.client().isShutDownFast()).isTrue();
      assertThat(sink.notifications()).isEmpty();
      assertThatIllegalStateException().isThrownBy(outlook::session);
      outlook.exit();
      await().until(() -> sink.notifications().size() == 1);
      assertThat(outlook.client().isTerminated()).isTrue();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-309", "R-313"})
  void it_takes_a_refusal_and_ends_the_ordinary_way() {
    try (Scene scene = Scene.with(FastShutdownPolicy.OFF)) {
      MapiActor outlook = scene.mapi().actor(OUTLOOK).logOn("Ada");

      assertThat(outlook.shutDownFast()).isFalse();

      assertThat(outlook.client().isShutDownFast()).isFalse();
      outlook.exit();
      assertThat(outlook.client().isTerminated()).isFalse();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies("R-510")
  void a_version_without_fast_shutdown_is_no_place_for_the_script() {
    try (Scene scene = Scene.of(Settings.beforeOutlook2007Sp2())) {
      MapiActor outlook = scene.mapi().actor(OUTLOOK).logOn("Ada");

      assertThatIllegalStateException()
          .isThrownBy(outlook::shutDownFast)
          .withMessage(
              "The session of the actor \"OUTLOOK.EXE\" has no IMAPIClientShutdown"
                  + " (MAPI_E_INTERFACE_NOT_SUPPORTED). Choose a version that has it, or end the"
                  + " process with exit().");
    }
  }
}
