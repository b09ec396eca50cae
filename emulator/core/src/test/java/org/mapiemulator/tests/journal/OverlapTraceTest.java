package org.mapiemulator.tests.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.journal.CallEntry;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.UiHooks;
import org.mapiemulator.testkit.GoldenFile;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** Calls of two threads at a time: while one shows a dialog, the other does something else. */
class OverlapTraceTest {

  private static final int LOGON_UI =
      MapiFlag.bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.UI);

  private final AtomicReference<@Nullable Scene> current = new AtomicReference<>();

  /** The user needs so long that another thread of the process can work meanwhile. */
  private DialogAnswer slowly() {
    Scene scene = current.get();
    if (scene != null) {
      Thread other = new Thread(() -> workOf(scene));
      other.start();
      try {
        other.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return DialogAnswer.choose("Bob");
  }

  private static void workOf(Scene scene) {
    scene.initialized("importer");
    scene.mapi().journal().render();
    scene.mapi().client("importer").mapi32().mapiUninitialize();
  }

  @Test
  void a_call_with_other_entries_inside_has_two_lines() {
    try (Scene scene = Scene.with(UiHooks.NO_USER.onLogon(dialog -> slowly()))) {
      current.set(scene);
      scene.initialized("importer").mapi32().mapiLogonEx(0, null, null, LOGON_UI);

      GoldenFile.of("journal/overlapping-calls.txt").compare(scene.mapi().journal().render());
    }
  }

  @Test
  void a_call_that_is_running_has_no_result_yet() {
    AtomicReference<@Nullable Scene> scene = new AtomicReference<>();
    AtomicReference<@Nullable CallEntry> seen = new AtomicReference<>();
    AtomicReference<@Nullable String> trace = new AtomicReference<>();
    UiHooks looks =
        UiHooks.NO_USER.onLogon(
            dialog -> {
              Scene inside = scene.get();
              if (inside != null) {
                seen.set(inside.mapi().journal().calls().get(1));
                trace.set(inside.mapi().journal().render());
              }
              return DialogAnswer.cancel();
            });
    try (Scene open = Scene.with(looks)) {
      scene.set(open);
      open.mapi().client("importer").mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      Outcomes.of(
          () -> open.mapi().client("importer").mapi32().mapiLogonEx(0, null, null, LOGON_UI));

      CallEntry running = seen.get();
      assertThat(running).isNotNull();
      assertThat(running.method()).isEqualTo("MAPILogonEx");
      assertThat(running.endStep()).isZero();
      assertThat(running.result()).isEmpty();
      assertThat(running.outcome()).isEmpty();
      assertThat(trace.get()).contains("MAPI_EXTENDED) ...", "-> logon dialog() ...");
      CallEntry over = open.mapi().journal().calls().get(1);
      assertThat(over.endStep()).isEqualTo(4);
      assertThat(over.outcome()).isEqualTo("MAPI_E_USER_CANCEL");
    }
  }
}
