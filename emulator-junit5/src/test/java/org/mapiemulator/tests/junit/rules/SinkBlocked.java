package org.mapiemulator.tests.junit.rules;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.Shared;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.StallLimit;

/** A watcher whose sink asks the user what to do, and the user is at lunch. */
final class SinkBlocked {

  private SinkBlocked() {}

  static class Misuse {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(Settings.outlook2016().with(new StallLimit(Duration.ofMillis(20))));

    private final Semaphore answer = new Semaphore(0);

    private int onNotify(@Nullable Object context, List<Notification> notifications) {
      try {
        answer.acquire(); // @sink
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return 0;
    }

    @Test
    void is_told_that_outlook_left(
        @Client("watcher") MapiClient watcher,
        @Client("watcher") @Shared MapiSession session,
        @Actor MapiActor outlook) {
      watcher.notifications().hold();
      MapiAdviseSink sink = watcher.mapi32().hrAllocAdviseSink(this::onNotify, null);
      long connection = session.advise(null, EventMask.EXTENDED.value(), sink); // @advise

      outlook.logOff();

      watcher.notifications().letGo();
      await().until(answer::hasQueuedThreads);
      session.unadvise(connection);
      sink.release();
    }
  }

  static class Repaired {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(Settings.outlook2016().with(new StallLimit(Duration.ofMillis(20))));

    private final BlockingQueue<Notification> questions = new LinkedBlockingQueue<>();

    private int onNotify(@Nullable Object context, List<Notification> notifications) {
      questions.addAll(notifications); // the window asks the user
      return 0;
    }

    @Test
    void is_told_that_outlook_left(
        @Client("watcher") MapiClient watcher,
        @Client("watcher") @Shared MapiSession session,
        @Actor MapiActor outlook) {
      watcher.notifications().hold();
      MapiAdviseSink sink = watcher.mapi32().hrAllocAdviseSink(this::onNotify, null);
      long connection = session.advise(null, EventMask.EXTENDED.value(), sink);

      outlook.logOff();

      watcher.notifications().letGo();
      await().until(() -> !questions.isEmpty());
      session.unadvise(connection);
      sink.release();
    }
  }
}
