package org.mapiemulator.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.journal.MapiMethod.ADVISE;
import static org.mapiemulator.journal.MapiMethod.ENUM_ADR_TYPES;
import static org.mapiemulator.journal.MapiMethod.LOGOFF;
import static org.mapiemulator.mapi.Hresult.MAPI_E_END_OF_SESSION;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INVALID_OBJECT;
import static org.mapiemulator.mapi.Hresult.S_OK;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.fault.PlannedFault;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** Things that happen at an exact point of a call. */
class ActionTest {

  @Test
  void outlook_logs_everyone_off_just_before_an_advise() {
    try (Scene scene = Scene.with(SharedLogoffMode.FORCED)) {
      MapiActor outlook = scene.mapi().actor("OUTLOOK.EXE").logOn("Ada");
      Scene.Party archiver = scene.join("archiver");
      RecordingSink sink = new RecordingSink();
      PlannedFault fault =
          scene.mapi().faults().before(ADVISE).by("archiver").run(outlook::logOffEveryone);

      assertThat(Outcomes.of(() -> archiver.session().advise(null, 0, sink)))
          .isEqualTo(MAPI_E_END_OF_SESSION);

      assertThat(fault.timesFired()).isEqualTo(1);
      assertThat(sink.references()).isEqualTo(1);
      assertThat(fault).hasToString("before the 1st Advise of \"archiver\" an action runs");
      assertThat(Trace.faults(scene.mapi())).containsExactly("session#2 fault: runs an action");
      assertThat(Trace.last(scene.mapi(), "planned action")).isEqualTo("-> planned action() = 0");
    }
  }

  @Test
  void just_after_an_advise_the_sink_is_registered_already() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor("OUTLOOK.EXE").logOn("Ada");
      Scene.Party archiver = scene.join("archiver");
      archiver.client().notifications().hold();
      scene.mapi().faults().after(ADVISE).run(outlook::logOffEveryone);

      assertThat(archiver.session().advise(null, 0, new RecordingSink())).isPositive();

      assertThat(archiver.client().notifications().queued()).hasSize(1);
      assertThat(archiver.client().sessions().get(0).state())
          .isEqualTo(SessionState.ASKED_TO_LEAVE);
    }
  }

  @Test
  void an_action_may_end_the_session_of_the_call_itself() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      scene.mapi().faults().before(ENUM_ADR_TYPES).run(() -> archiver.session().logoff(0, 0, 0));

      assertThat(Outcomes.of(() -> archiver.session().enumAdrTypes(0)))
          .isEqualTo(MAPI_E_INVALID_OBJECT);
    }
  }

  @Test
  void its_own_calls_do_not_set_it_off_again() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      List<String> order = new ArrayList<>();
      PlannedFault fault =
          scene
              .mapi()
              .faults()
              .before(ENUM_ADR_TYPES)
              .every()
              .run(
                  () -> {
                    order.add("action");
                    archiver.session().enumAdrTypes(0);
                  });

      archiver.session().enumAdrTypes(0);
      archiver.session().enumAdrTypes(0);

      assertThat(order).containsExactly("action", "action");
      assertThat(fault.timesFired()).isEqualTo(2);
    }
  }

  @Test
  void several_actions_run_in_the_order_of_their_planning_and_before_delay_and_answer() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      List<String> order = new ArrayList<>();
      var call = scene.mapi().faults();
      call.after(ENUM_ADR_TYPES).run(() -> order.add("after"));
      call.before(ENUM_ADR_TYPES).run(() -> order.add("first"));
      call.before(ENUM_ADR_TYPES).run(() -> order.add("second"));

      archiver.session().enumAdrTypes(0);

      assertThat(order).containsExactly("first", "second", "after");
    }
  }

  @Test
  void what_an_action_throws_is_a_finding_of_the_test_and_the_call_goes_on() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor("OUTLOOK.EXE").logOn("Ada");
      scene
          .mapi()
          .faults()
          .before(LOGOFF)
          .run(
              () -> {
                throw new AssertionError("not what the test expected");
              });

      assertThat(Outcomes.of(() -> outlook.session().logoff(0, 0, 0))).isEqualTo(S_OK);

      Finding finding = scene.mapi().findings().list().get(0);
      assertThat(finding.rule()).isEqualTo(LintRule.FOREIGN_CODE_THREW);
      assertThat(finding.client()).isEmpty();
      assertThat(finding.actor()).isFalse();
      assertThat(finding.what())
          .isEqualTo(
              "The action of a fault (before the 1st IMAPISession::Logoff an action runs) threw"
                  + " java.lang.AssertionError: not what the test expected.");
      assertThat(finding.places()).containsOnlyKeys("planned");
    }
  }
}
