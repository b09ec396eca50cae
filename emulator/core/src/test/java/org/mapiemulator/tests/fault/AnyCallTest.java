package org.mapiemulator.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.fault.PlannedFault;
import org.mapiemulator.journal.CallEntry;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.tests.fixture.JournalLaws;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** Faults of calls whatever their method: one point of a process's life after the other. */
class AnyCallTest {

  private static void life(Scene scene) {
    MapiClient client = scene.mapi().client("archiver");
    client.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    MapiSession session = client.mapi32().mapiLogonEx(0, null, null, Scene.JOIN);
    session.addRef();
    session.enumAdrTypes(0);
    session.release();
    session.logoff(0, 0, 0);
    session.release();
    client.mapi32().mapiUninitialize();
  }

  private static List<String> callsOf(Scene scene) {
    return scene.mapi().journal().calls().stream()
        .filter(call -> call.client().equals("archiver"))
        .map(CallEntry::method)
        .toList();
  }

  @Test
  void a_process_can_be_killed_before_and_after_every_call_of_its_life() {
    int before;
    int after;
    List<String> calls;
    try (Scene scene = Scene.with()) {
      scene.newShared("importer");
      PlannedFault each =
          scene.mapi().faults().beforeAnyCall().by("archiver").every().run(() -> {});
      PlannedFault eachSuccess =
          scene.mapi().faults().afterAnyCall().by("archiver").every().run(() -> {});
      life(scene);
      before = each.timesFired();
      after = eachSuccess.timesFired();
      calls = callsOf(scene);
    }
    assertThat(before).isEqualTo(8).isEqualTo(calls.size());
    assertThat(after).isEqualTo(8);
    for (int number = 1; number <= 2 * before; number++) {
      try (Scene scene = Scene.with()) {
        Party importer = scene.newShared("importer");
        int call = (number + 1) / 2;
        PlannedFault fault =
            number % 2 == 1
                ? scene.mapi().faults().beforeAnyCall().by("archiver").nth(call).terminateClient()
                : scene.mapi().faults().afterAnyCall().by("archiver").nth(call).terminateClient();
        boolean goesOn = calls.get(call - 1).startsWith("IUnknown::");

        if (goesOn) {
          // AddRef and Release of a dead process do nothing; what comes next ends its code.
          assertThatThrownBy(
                  () -> {
                    life(scene);
                    scene.mapi().client("archiver").mapi32();
                  })
              .isInstanceOf(ClientTerminatedError.class);
        } else {
          assertThatThrownBy(() -> life(scene)).isInstanceOf(ClientTerminatedError.class);
        }

        assertThat(fault.hasFired()).isTrue();
        assertThat(callsOf(scene)).isEqualTo(calls.subList(0, call));
        assertThat(JournalLaws.violations(scene.mapi().journal())).isEmpty();
        importer.leave();
        scene.mapi().finish();
      }
    }
  }

  @Test
  void one_object_can_be_meant() {
    try (Scene scene = Scene.with()) {
      Party archiver = scene.newPrivate("archiver");
      PlannedFault fault =
          scene.mapi().faults().beforeAnyCall().of(archiver.session()).nth(2).run(() -> {});
      assertThat(fault).hasToString("before the 2nd call on session#1 an action runs");

      archiver.session().enumAdrTypes(0);
      archiver.client().mapi32().hrAllocAdviseSink((context, told) -> 0, null).release();
      assertThat(fault.hasFired()).isFalse();
      archiver.session().queryIdentity();

      assertThat(fault.hasFired()).isTrue();
    }
  }

  @Test
  void an_answer_for_all_of_them_is_none() {
    try (Scene scene = Scene.with()) {
      assertThatThrownBy(
              () -> scene.mapi().faults().afterAnyCall().answer(Hresult.MAPI_E_CALL_FAILED))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "method (call) gives an object, which nobody could release if the reply were lost."
                  + " Use on(…).answer(…), which does nothing instead.");
    }
  }
}
