package org.mapiemulator.tests.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.QueuedNotification;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitMonitor;
import org.mapiemulator.settings.VirtualClock;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Worker;

/** The clock of the simulated machine: it stands still unless somebody, or everybody, moves it. */
class VirtualClockTest {

  @Test
  void it_starts_at_the_same_instant_in_every_subsystem_and_stands_still() {
    try (Scene one = Scene.with();
        Scene other = Scene.with()) {
      Instant start = one.mapi().clock().now();
      one.newPrivate("importer").leave();

      assertThat(one.mapi().clock().now()).isEqualTo(start);
      assertThat(one.mapi().clock().elapsed()).isZero();
      assertThat(other.mapi().clock().now()).isEqualTo(start);
    }
  }

  @Test
  void a_test_moves_it_forward_and_never_back() {
    try (Scene scene = Scene.with()) {
      VirtualClock clock = scene.mapi().clock();
      Instant start = clock.now();

      clock.advance(Duration.ofMinutes(90));
      clock.advance(Duration.ZERO);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> clock.advance(Duration.ofNanos(-1)))
          .withMessageContaining("duration");

      assertThat(clock.elapsed()).isEqualTo(Duration.ofMinutes(90));
      assertThat(clock.now()).isEqualTo(start.plus(Duration.ofMinutes(90)));
    }
  }

  @Test
  void what_becomes_due_happens_in_the_order_of_its_time() {
    try (Scene scene = Scene.with()) {
      Scene.Party host = FirstThread.host(scene);
      RecordingSink one = host.listen(EventMask.EXTENDED);
      host.client().notifications().delay(Duration.ofSeconds(10));
      scene.join("first").leave();
      RecordingSink other = host.listen(EventMask.EXTENDED);
      host.client().notifications().delay(Duration.ofSeconds(4));
      scene.join("second").leave();

      scene.mapi().clock().advance(Duration.ofMillis(3_999));
      assertThat(host.client().notifications().queued()).isEmpty();
      scene.mapi().clock().advance(Duration.ofDays(1));

      assertThat(host.client().notifications().queued())
          .extracting(QueuedNotification::connection)
          .containsExactly(one.connection(), other.connection(), one.connection());
    }
  }

  @Test
  @Verifies("A-78")
  void when_all_threads_wait_it_moves_to_the_end_of_the_first_wait() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("shorter")) {
      MapiClient client = scene.mapi().client("importer");
      MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();
      VirtualClock clock = scene.mapi().clock();

      // This thread does not wait yet, so that time stands still for the other one.
      Worker.Begun shorter =
          worker.beginWaiting(
              client,
              () -> {
                Hresult result = Outcomes.of(() -> monitor.waitFor(100));
                assertThat(result).isEqualTo(Hresult.ERROR_TIMEOUT);
                assertThat(clock.elapsed()).isEqualTo(Duration.ofMillis(100));
                // What it does next still happens at that time.
                client.mapi32().mapiInitialize(null);
              });
      assertThat(clock.elapsed()).isZero();

      assertThat(Outcomes.of(() -> monitor.waitFor(60_000))).isEqualTo(Hresult.S_OK);
      assertThat(shorter.thrown()).isNull();
      assertThat(clock.elapsed()).isEqualTo(Duration.ofMillis(100));
    }
  }

  @Test
  void threads_that_have_ended_are_not_waited_for() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");
      MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();
      Worker worker = Worker.named("ends");
      Worker.Begun first = worker.beginWaiting(client, () -> monitor.waitFor(100));

      // The other wait ends first, and then its thread is idle until it has ended.
      try (Worker ending = Worker.named("ends the other")) {
        ending.begin(
            () -> {
              assertThat(first.thrown()).isNotNull();
              worker.close();
            });
        assertThat(Outcomes.of(() -> monitor.waitFor(5_000))).isEqualTo(Hresult.ERROR_TIMEOUT);
      }

      assertThat(scene.mapi().clock().elapsed()).isEqualTo(Duration.ofSeconds(5));
    }
  }

  @Test
  @Verifies("A-78")
  void it_does_not_run_ahead_of_a_notification_that_is_under_way() {
    try (Scene scene = Scene.with()) {
      Scene.Party host = scene.newShared("host");
      MapiClient late = scene.mapi().client("late");
      MapiInitMonitor monitor = late.mapi32().createMapiInitializationMonitor();
      RecordingSink sink = host.listen(EventMask.EXTENDED);
      sink.reacting(n -> late.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS));
      scene.join("guest").leave();

      // The notification thread may not even have started; it counts all the same.
      assertThat(Outcomes.of(() -> monitor.waitFor(1))).isEqualTo(Hresult.S_OK);
      assertThat(scene.mapi().clock().elapsed()).isZero();
    }
  }

  @Test
  void a_notification_thread_that_has_nothing_to_do_does_not_hold_it_up() {
    try (Scene scene = Scene.with()) {
      Scene.Party host = scene.newShared("host");
      MapiInitMonitor monitor =
          scene.mapi().client("late").mapi32().createMapiInitializationMonitor();
      RecordingSink sink = host.listen(EventMask.EXTENDED);
      scene.join("guest").leave();

      assertThat(Outcomes.of(() -> monitor.waitFor(1))).isEqualTo(Hresult.ERROR_TIMEOUT);
      assertThat(sink.received()).hasSize(1);
      assertThat(scene.mapi().clock().elapsed()).isEqualTo(Duration.ofMillis(1));
    }
  }
}
