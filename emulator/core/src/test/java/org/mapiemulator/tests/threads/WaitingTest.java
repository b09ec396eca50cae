package org.mapiemulator.tests.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.WaitingCall;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiInitMonitor;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Worker;

/** Calls that wait: a test sees them, and ends them from outside. */
class WaitingTest {

  @Test
  void a_waiting_call_is_visible_in_its_client_and_in_no_other() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("waits")) {
      MapiClient client = scene.mapi().client("importer");
      MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();
      scene.mapi().clock().advance(Duration.ofSeconds(1));
      assertThat(client.waiting()).isEmpty();

      Worker.Begun wait = worker.beginWaiting(client, () -> monitor.waitFor(2_000));

      WaitingCall call = client.waiting().get(0);
      assertThat(call.thread()).isSameAs(worker.thread());
      assertThat(call.what()).contains("MAPIInitialize").contains("importer");
      assertThat(call.until()).contains(Duration.ofSeconds(3));
      assertThat(scene.mapi().client("other").waiting()).isEmpty();

      client.mapi32().mapiInitialize(null);
      assertThat(wait.thrown()).isNull();
      assertThat(client.waiting()).isEmpty();
    }
  }

  @Test
  void the_test_ends_a_wait_by_moving_the_clock() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("waits")) {
      MapiClient client = scene.mapi().client("importer");
      MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();
      Worker.Begun wait = worker.beginWaiting(client, () -> monitor.waitFor(2_000));

      scene.mapi().clock().advance(Duration.ofMillis(1_999));
      assertThat(wait.isOver()).isFalse();
      assertThat(client.waiting()).hasSize(1);
      scene.mapi().clock().advance(Duration.ofMillis(1));

      assertThat(wait.thrown())
          .isInstanceOfSatisfying(
              MapiException.class, e -> assertThat(e.hresult()).isEqualTo(Hresult.ERROR_TIMEOUT));
      assertThat(client.waiting()).isEmpty();
    }
  }

  @Test
  void an_interrupt_ends_a_wait() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("waits")) {
      MapiClient client = scene.mapi().client("importer");
      MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();
      boolean[] interrupted = new boolean[1];
      Worker.Begun wait =
          worker.beginWaiting(
              client,
              () -> {
                try {
                  monitor.waitFor(MapiInitMonitor.INFINITE);
                } finally {
                  interrupted[0] = Thread.interrupted();
                }
              });

      worker.thread().interrupt();

      assertThat(wait.thrown())
          .isInstanceOf(StallError.class)
          .hasCauseInstanceOf(InterruptedException.class)
          .hasMessageContaining("interrupted")
          .hasMessageContaining("MAPIInitialize in \"importer\"");
      // Whoever looks for the interrupt further out still finds it.
      assertThat(interrupted).containsExactly(true);
      assertThat(client.waiting()).isEmpty();
      assertThat(scene.mapi().findings().of(LintRule.STALLED)).hasSize(1);
    }
  }

  @Test
  void the_death_of_its_process_ends_a_wait() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("waits")) {
      MapiClient client = scene.mapi().client("importer");
      MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();
      Worker.Begun wait =
          worker.beginWaiting(client, () -> monitor.waitFor(MapiInitMonitor.INFINITE));

      client.terminate();

      assertThat(wait.thrown()).isInstanceOf(ClientTerminatedError.class);
      assertThat(client.waiting()).isEmpty();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  void the_end_of_the_subsystem_ends_a_wait() {
    try (Worker worker = Worker.named("waits")) {
      Worker.Begun wait;
      try (Scene scene = Scene.with()) {
        MapiClient client = scene.mapi().client("importer");
        MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();
        wait = worker.beginWaiting(client, () -> monitor.waitFor(MapiInitMonitor.INFINITE));
      }
      assertThat(wait.thrown()).isInstanceOf(ClientTerminatedError.class);
    }
  }
}
