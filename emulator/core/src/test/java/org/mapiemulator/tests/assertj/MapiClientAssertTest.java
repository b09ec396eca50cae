package org.mapiemulator.tests.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MapiInitMonitor;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Worker;

/** Assertions on clients, and what is said where they do not hold. */
class MapiClientAssertTest {

  @Test
  void initialization() {
    try (Scene scene = Scene.with()) {
      MapiClient archiver = scene.mapi().client("archiver");

      assertThat(archiver).isNotInitialized().hasInitializationCount(0);
      FailureText.compare("client-not-initialized", () -> assertThat(archiver).isInitialized());

      archiver.mapi32().mapiInitialize(null);
      archiver.mapi32().mapiInitialize(null);

      assertThat(archiver).isInitialized().hasInitializationCount(2);
      FailureText.compare("client-initialized", () -> assertThat(archiver).isNotInitialized());
      FailureText.compare(
          "client-initialization-count", () -> assertThat(archiver).hasInitializationCount(1));
    }
  }

  @Test
  void sessions_count_until_they_are_released() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      MapiClient idle = scene.mapi().client("idle");

      archiver.session().logoff(0, 0, 0);

      assertThat(archiver.client()).hasSessions(1);
      assertThat(idle).hasSessions(0);
      FailureText.compare("client-sessions", () -> assertThat(archiver.client()).hasSessions(0));
      FailureText.compare("client-no-sessions", () -> assertThat(idle).hasSessions(1));
    }
  }

  @Test
  void a_killed_process() {
    try (Scene scene = Scene.with()) {
      MapiClient archiver = scene.initialized("archiver");

      assertThat(archiver).isNotTerminated();
      FailureText.compare("client-runs", () -> assertThat(archiver).isTerminated());

      archiver.terminate();

      assertThat(archiver).isTerminated();
      FailureText.compare("client-gone", () -> assertThat(archiver).isNotTerminated());
    }
  }

  @Test
  void what_is_open_is_told_with_the_missing_calls_in_their_order() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      RecordingSink sink = archiver.listen(EventMask.CRITICAL_ERROR);
      archiver.session().addRef();

      FailureText.compare("client-open", () -> assertThat(archiver.client()).hasNoOpenObjects());

      archiver.session().unadvise(sink.connection());
      archiver.session().release();
      archiver.leave();

      assertThat(archiver.client()).hasNoOpenObjects();
    }
  }

  @Test
  void queued_and_late_notifications() {
    try (Pair pair = Pair.with()) {
      RecordingSink sink = pair.b().listen(EventMask.EXTENDED, EventMask.CRITICAL_ERROR);

      assertThat(pair.b().client()).hasQueuedNotifications(0).hasLateNotifications(0);
      FailureText.compare(
          "client-nothing-queued", () -> assertThat(pair.b().client()).hasQueuedNotifications(2));

      pair.a().session().logoff(0, Pair.LOUD, 0);

      assertThat(pair.b().client()).hasQueuedNotifications(2);
      FailureText.compare(
          "client-queued", () -> assertThat(pair.b().client()).hasQueuedNotifications(1));

      pair.b().session().unadvise(sink.connection());

      assertThat(pair.b().client()).hasQueuedNotifications(0).hasLateNotifications(2);
      FailureText.compare(
          "client-late", () -> assertThat(pair.b().client()).hasLateNotifications(0));
    }
  }

  @Test
  void a_thread_that_waits() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("watcher")) {
      MapiClient archiver = scene.mapi().client("archiver");
      MapiInitMonitor monitor = archiver.mapi32().createMapiInitializationMonitor();

      assertThat(archiver).isNotWaiting();
      FailureText.compare("client-not-waiting", () -> assertThat(archiver).isWaiting());

      Worker.Begun wait =
          worker.beginWaiting(archiver, () -> monitor.waitFor(MapiInitMonitor.INFINITE));

      assertThat(archiver).isWaiting();
      FailureText.compare("client-waiting", () -> assertThat(archiver).isNotWaiting());

      archiver.mapi32().mapiInitialize(null);

      assertThat(wait.thrown()).isNull();
      assertThat(archiver).isNotWaiting();
    }
  }

  @Test
  void an_actor_is_looked_at_as_the_client_that_it_is() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor("OUTLOOK.EXE").logOn("Ada");

      assertThat(outlook).isInitialized().hasSessions(1);
    }
  }

  @Test
  void null_gets_the_usual_text() {
    assertThatThrownBy(() -> assertThat((MapiClient) null).isInitialized())
        .isInstanceOf(AssertionError.class)
        .hasMessage("%nExpecting actual not to be null".formatted());
    assertThatThrownBy(() -> assertThat((MapiActor) null).isInitialized())
        .isInstanceOf(AssertionError.class)
        .hasMessage("%nExpecting actual not to be null".formatted());
  }

  @Test
  void negative_numbers_are_refused() {
    try (Scene scene = Scene.with()) {
      MapiClient archiver = scene.mapi().client("archiver");

      assertThatThrownBy(() -> assertThat(archiver).hasSessions(-1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("expected (-1) must not be negative. Expect 0 or more.");
      assertThatThrownBy(() -> assertThat(archiver).hasInitializationCount(-1))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> assertThat(archiver).hasQueuedNotifications(-1))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> assertThat(archiver).hasLateNotifications(-1))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
