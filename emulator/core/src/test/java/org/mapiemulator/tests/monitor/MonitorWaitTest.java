package org.mapiemulator.tests.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.WaitingCall;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitMonitor;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Worker;

/** IMAPIInitMonitor::Wait. */
class MonitorWaitTest {

  @Test
  @Verifies({"R-035", "R-036", "A-58"})
  void an_initialized_process_is_not_waited_for() {
    try (Scene scene = Scene.with()) {
      MapiInitMonitor monitor =
          scene.initialized("importer").mapi32().createMapiInitializationMonitor();

      for (int timeout : new int[] {0, 1, MapiInitMonitor.INFINITE}) {
        assertThat(Outcomes.of(() -> monitor.waitFor(timeout))).isEqualTo(Hresult.S_OK);
      }
      assertThat(scene.mapi().clock().elapsed()).isZero();
    }
  }

  @Test
  @Verifies("R-035")
  void the_caller_waits_until_some_thread_initializes_mapi() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("watcher")) {
      MapiClient client = scene.mapi().client("importer");
      MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();

      Worker.Begun wait =
          worker.beginWaiting(client, () -> monitor.waitFor(MapiInitMonitor.INFINITE));
      assertThat(client.waiting())
          .singleElement()
          .extracting(WaitingCall::what)
          .isEqualTo("MAPIInitialize in \"importer\"");
      client.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);

      assertThat(wait.thrown()).isNull();
      assertThat(client.waiting()).isEmpty();
    }
  }

  @Test
  @Verifies("R-036")
  void a_time_that_runs_out_has_a_code_of_its_own() {
    try (Scene scene = Scene.with()) {
      MapiInitMonitor monitor =
          scene.mapi().client("importer").mapi32().createMapiInitializationMonitor();

      Hresult result = Outcomes.of(() -> monitor.waitFor(1500));

      assertThat(result).isEqualTo(Hresult.ERROR_TIMEOUT);
      assertThat(result.code()).isEqualTo(0x800705B4);
      assertThat(scene.mapi().clock().elapsed()).isEqualTo(Duration.ofMillis(1500));
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies("R-036")
  void no_time_at_all_only_asks() {
    try (Scene scene = Scene.with()) {
      MapiInitMonitor monitor =
          scene.mapi().client("importer").mapi32().createMapiInitializationMonitor();

      assertThat(Outcomes.of(() -> monitor.waitFor(0))).isEqualTo(Hresult.ERROR_TIMEOUT);
      assertThat(scene.mapi().clock().elapsed()).isZero();
    }
  }

  @Test
  @Verifies("R-036")
  void times_are_unsigned_and_the_greatest_number_is_no_time() {
    assertThat(MapiInitMonitor.INFINITE).isEqualTo(0xFFFFFFFF);
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("watcher")) {
      MapiClient client = scene.mapi().client("importer");
      MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();

      Worker.Begun longest = worker.beginWaiting(client, () -> monitor.waitFor(0xFFFFFFFE));
      assertThat(client.waiting())
          .singleElement()
          .satisfies(call -> assertThat(call.until()).contains(Duration.ofMillis(0xFFFFFFFEL)));
      scene.mapi().clock().advance(Duration.ofMillis(0xFFFFFFFEL));
      assertThat(longest.thrown()).isInstanceOf(MapiException.class);

      Worker.Begun endless = worker.beginWaiting(client, () -> monitor.waitFor(0xFFFFFFFF));
      assertThat(client.waiting())
          .singleElement()
          .satisfies(call -> assertThat(call.until()).isEmpty());
      client.mapi32().mapiInitialize(null);
      assertThat(endless.thrown()).isNull();
    }
  }

  @Test
  @Verifies("R-033")
  void the_same_monitor_waits_in_the_next_cycle_again() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("watcher")) {
      MapiClient client = scene.mapi().client("importer");
      MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();

      for (int cycle = 0; cycle < 3; cycle++) {
        Worker.Begun wait =
            worker.beginWaiting(client, () -> monitor.waitFor(MapiInitMonitor.INFINITE));
        client.mapi32().mapiInitialize(null);
        assertThat(wait.thrown()).isNull();
        client.mapi32().mapiUninitialize();
      }
    }
  }
}
