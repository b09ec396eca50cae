package org.mapiemulator.tests.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.WaitingCall;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiInitMonitor;
import org.mapiemulator.mapi.MapiWaitResult;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Worker;

/** IMAPIInitMonitor::BeginWait and IMAPIWaitResult::End. */
class WaitResultTest {

  @Test
  @Verifies("R-037")
  void begin_wait_does_not_wait() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");
      MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();

      MapiWaitResult result = monitor.beginWait(MapiInitMonitor.INFINITE);

      assertThat(client.waiting()).isEmpty();
      assertThat(scene.mapi().clock().elapsed()).isZero();
      assertThat(result.release()).isZero();
      assertThat(Outcomes.of(result::end)).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
    }
  }

  @Test
  @Verifies("R-038")
  void end_waits_on_the_thread_that_calls_it() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("watcher")) {
      MapiClient client = scene.mapi().client("importer");
      MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();
      MapiWaitResult result = monitor.beginWait(MapiInitMonitor.INFINITE);

      Worker.Begun wait = worker.beginWaiting(client, result::end);
      assertThat(client.waiting())
          .extracting(WaitingCall::thread, WaitingCall::until)
          .containsExactly(tuple(worker.thread(), Optional.empty()));
      client.mapi32().mapiInitialize(null);

      assertThat(wait.thrown()).isNull();
      // As for Wait: an initialized process is not waited for.
      assertThat(Outcomes.of(result::end)).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies({"R-038", "A-58"})
  void end_has_the_time_of_begin_wait_and_counts_it_from_its_own_call() {
    try (Scene scene = Scene.with()) {
      MapiInitMonitor monitor =
          scene.mapi().client("importer").mapi32().createMapiInitializationMonitor();
      MapiWaitResult result = monitor.beginWait(700);
      scene.mapi().clock().advance(Duration.ofSeconds(2));

      assertThat(Outcomes.of(result::end)).isEqualTo(Hresult.ERROR_TIMEOUT);
      assertThat(scene.mapi().clock().elapsed()).isEqualTo(Duration.ofMillis(2700));
    }
  }

  @Test
  @Verifies({"R-033", "R-038"})
  void a_wait_outlives_its_monitor() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");
      MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();
      MapiWaitResult result = monitor.beginWait(5);
      assertThat(monitor.release()).isZero();

      assertThat(Outcomes.of(result::end)).isEqualTo(Hresult.ERROR_TIMEOUT);
      client.mapi32().mapiInitialize(null);
      assertThat(Outcomes.of(result::end)).isEqualTo(Hresult.S_OK);
      client.mapi32().mapiUninitialize();
      assertThat(result.release()).isZero();
      scene.mapi().finish();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }
}
