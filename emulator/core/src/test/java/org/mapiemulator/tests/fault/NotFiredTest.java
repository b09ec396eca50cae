package org.mapiemulator.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.journal.MapiMethod.ADVISE;
import static org.mapiemulator.journal.MapiMethod.ENUM_ADR_TYPES;
import static org.mapiemulator.journal.MapiMethod.LOGOFF;
import static org.mapiemulator.journal.MapiMethod.MAPI_LOGON_EX;
import static org.mapiemulator.journal.MapiMethod.QUERY_IDENTITY;
import static org.mapiemulator.mapi.EventMask.CRITICAL_ERROR;
import static org.mapiemulator.mapi.Hresult.MAPI_E_CALL_FAILED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NETWORK_ERROR;
import static org.mapiemulator.mapi.Hresult.MAPI_W_ERRORS_RETURNED;
import static org.mapiemulator.tests.fixture.Pair.LOUD;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.fault.Hang;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.Place;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.testkit.GoldenFile;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** A fault that never fired is found at the end, with what came close to it. */
class NotFiredTest {

  /** What a finding says of its own, without the places and what is the same for each. */
  private static String told(MapiSubsystem mapi) {
    mapi.close();
    StringBuilder text = new StringBuilder();
    for (Finding finding : mapi.findings().of(LintRule.FAULT_NOT_FIRED)) {
      text.append(finding.what()).append('\n');
      finding.detail().forEach(line -> text.append("  ").append(line).append('\n'));
    }
    return text.toString();
  }

  private static void compare(String name, Consumer<Scene> test) {
    try (Scene scene = Scene.with()) {
      test.accept(scene);
      GoldenFile.of("fault/" + name + ".txt").compare(told(scene.mapi()));
    }
  }

  private static void comparePair(String name, Consumer<Pair> test) {
    try (Pair pair = Pair.with()) {
      test.accept(pair);
      GoldenFile.of("fault/" + name + ".txt").compare(told(pair.scene().mapi()));
    }
  }

  @Test
  void it_fails_the_test_at_the_place_of_its_planning() {
    try (Scene scene = Scene.with()) {
      scene.mapi().faults().on(LOGOFF).answer(MAPI_E_CALL_FAILED);

      assertThatThrownBy(() -> scene.mapi().finish()).isInstanceOf(FindingsError.class);

      Finding finding = scene.mapi().findings().list().get(0);
      assertThat(finding.rule()).isEqualTo(LintRule.FAULT_NOT_FIRED);
      assertThat(finding.client()).isEmpty();
      assertThat(finding.places()).containsOnlyKeys("planned");
      assertThat(finding.places().values())
          .extracting(Place::methodName)
          .containsExactly("it_fails_the_test_at_the_place_of_its_planning");
      assertThat(scene.mapi().findings().list()).hasSize(1);
    }
  }

  @Test
  void a_number_that_was_not_reached() {
    compare(
        "number-not-reached",
        scene -> {
          Party archiver = scene.newPrivate("archiver");
          scene
              .mapi()
              .faults()
              .on(LOGOFF)
              .by("archiver")
              .nth(2)
              .answerUndocumented(MAPI_E_NETWORK_ERROR);
          archiver.leave();
        });
  }

  @Test
  void a_client_of_another_name() {
    compare(
        "unknown-client",
        scene -> {
          Party archiver = scene.newShared("archiver");
          Party importer = scene.join("importer");
          scene.mapi().faults().before(LOGOFF).by("archivr").terminateClient();
          importer.leave();
          archiver.leave();
        });
  }

  @Test
  void clients_of_very_different_names() {
    compare(
        "no-such-client",
        scene -> {
          scene.newShared("archiver").leave();
          scene.mapi().actor("OUTLOOK.EXE");
          scene.mapi().faults().on(LOGOFF).by("importer").hang();
        });
  }

  @Test
  void an_object_that_was_not_the_one() {
    compare(
        "other-object",
        scene -> {
          Party archiver = scene.newPrivate("archiver");
          scene.mapi().faults().on(ENUM_ADR_TYPES).of("session#2").answer(MAPI_E_CALL_FAILED);
          archiver.session().enumAdrTypes(0);
          archiver.session().enumAdrTypes(0);
          scene.newPrivate("importer").session().queryIdentity();
        });
  }

  @Test
  void calls_that_were_made_too_early_or_refused() {
    compare(
        "too-early-or-refused",
        scene -> {
          Party archiver = scene.newPrivate("archiver");
          archiver.session().enumAdrTypes(0);
          scene.mapi().faults().on(ENUM_ADR_TYPES).every().answer(MAPI_E_CALL_FAILED);
          archiver.session().logoff(0, 0, 0);
          Outcomes.of(() -> archiver.session().enumAdrTypes(0));
        });
  }

  @Test
  void effects_that_did_not_come_because_the_calls_failed() {
    compare(
        "failed-by-itself",
        scene -> {
          Party archiver = scene.newPrivate("archiver");
          scene.mapi().faults().after(LOGOFF).run(() -> {});
          Outcomes.of(() -> archiver.session().logoff(0, 0x100, 0));
        });
  }

  @Test
  void faults_that_another_one_overtook() {
    compare(
        "overtaken",
        scene -> {
          Party archiver = scene.newPrivate("archiver");
          scene.mapi().faults().on(ENUM_ADR_TYPES).answer(MAPI_E_CALL_FAILED);
          scene.mapi().faults().before(ENUM_ADR_TYPES).by("archiver").terminateClient();
          try {
            archiver.session().enumAdrTypes(0);
          } catch (Error killed) {
            assertThat(killed).hasMessageContaining("terminated");
          }
        },
        "planned at .*\\)\\.$");
  }

  private static void compare(String name, Consumer<Scene> test, String place) {
    try (Scene scene = Scene.with()) {
      test.accept(scene);
      String text = told(scene.mapi()).replaceAll("(?m)" + place, "planned at <place>.");
      GoldenFile.of("fault/" + name + ".txt").compare(text);
    }
  }

  @Test
  void a_hang_that_was_released_before_it_was_reached() {
    compare(
        "released-early",
        scene -> {
          Party archiver = scene.newPrivate("archiver");
          Hang hang = scene.mapi().faults().on(ADVISE).hang();
          hang.release();
          archiver.listen(EventMask.EXTENDED);
        });
  }

  @Test
  void a_status_of_calls_that_nobody_made() {
    compare(
        "nothing-came",
        scene -> {
          scene.mapi().faults().on(QUERY_IDENTITY).answerUndocumented(MAPI_W_ERRORS_RETURNED);
          scene.mapi().faults().on(MAPI_LOGON_EX).first(3).answer(MAPI_E_CALL_FAILED);
          scene.mapi().faults().onNotification(CRITICAL_ERROR).of("sink#4").every().duplicate();
        });
  }

  @Test
  void notifications_of_another_event_or_to_others() {
    comparePair(
        "other-notifications",
        pair -> {
          pair.b().listen(EventMask.EXTENDED);
          pair.join("C").listen(EventMask.EXTENDED);
          pair.scene().mapi().faults().onNotification(CRITICAL_ERROR).to("B").lose();
          pair.a().session().logoff(0, 0, 0);
        });
  }

  @Test
  void a_notification_that_waited_for_a_next_one_in_vain() {
    comparePair(
        "no-next",
        pair -> {
          pair.b().listen();
          pair.scene().mapi().faults().onNotification().to("B").swapWithNext();
          pair.a().session().logoff(0, LOUD, 0);
        });
  }

  @Test
  void a_notification_that_waited_for_the_end_of_its_registration_in_vain() {
    comparePair(
        "still-registered",
        pair -> {
          pair.b().listen();
          pair.scene().mapi().faults().onNotification().to("B").deliverAfterUnadvise();
          pair.a().session().logoff(0, LOUD, 0);
        });
  }

  @Test
  void a_notification_that_was_kept_back_until_its_process_died() {
    comparePair(
        "process-ended",
        pair -> {
          pair.b().listen();
          pair.scene().mapi().faults().onNotification().to("B").swapWithNext();
          pair.a().session().logoff(0, LOUD, 0);
          pair.b().client().terminate();
          assertThat(Trace.faults(pair.scene().mapi()))
              .containsExactly(
                  "sink#1 fault: fnevCriticalError is kept back",
                  "sink#1 fault: fnevCriticalError is dropped");
        });
  }

  @Test
  void many_near_misses_are_cut() {
    compare(
        "many-near-misses",
        scene -> {
          scene.mapi().faults().on(ENUM_ADR_TYPES).by("c99").nth(5).answer(MAPI_E_CALL_FAILED);
          for (int i = 1; i <= 10; i++) {
            scene.newPrivate("c" + i).session().enumAdrTypes(0);
          }
          scene.newPrivate("c99").session().enumAdrTypes(0);
        });
  }

  @Test
  void a_fault_that_fired_once_or_was_cancelled_is_not_found() {
    try (Scene scene = Scene.with()) {
      Party archiver = scene.newPrivate("archiver");
      scene.mapi().faults().on(ENUM_ADR_TYPES).first(3).answer(MAPI_E_CALL_FAILED);
      scene.mapi().faults().on(LOGOFF).answer(MAPI_E_CALL_FAILED).cancel();
      Outcomes.of(() -> archiver.session().enumAdrTypes(0));
      archiver.leave();

      scene.mapi().finish();
      scene.mapi().finish();
    }
  }
}
