package org.mapiemulator.tests.junit.rules;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.Shared;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.Notification;

/** A watcher whose archive is full when it is told that Outlook has left. */
final class SinkThrew {

  private static void archive(List<Notification> notifications) {
    throw new IllegalStateException("no room for " + notifications.size()); // @archive
  }

  private SinkThrew() {}

  @MapiTest
  static class Misuse {
    private static int onNotify(@Nullable Object context, List<Notification> notifications) {
      archive(notifications); // @sink
      return 0;
    }

    @Test
    void is_told_that_outlook_left(
        @Client("watcher") MapiClient watcher,
        @Client("watcher") @Shared MapiSession session,
        @Actor MapiActor outlook) {
      watcher.notifications().hold();
      MapiAdviseSink sink = watcher.mapi32().hrAllocAdviseSink(Misuse::onNotify, null);
      long connection = session.advise(null, EventMask.EXTENDED.value(), sink); // @advise

      outlook.logOff();

      watcher.notifications().deliverAll();
      session.unadvise(connection);
      sink.release();
    }
  }

  @MapiTest
  static class Repaired {
    private final List<Notification> notArchived = new CopyOnWriteArrayList<>();

    private int onNotify(@Nullable Object context, List<Notification> notifications) {
      try {
        archive(notifications);
      } catch (IllegalStateException e) {
        notArchived.addAll(notifications);
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
      long connection = session.advise(null, EventMask.EXTENDED.value(), sink);

      outlook.logOff();

      watcher.notifications().deliverAll();
      session.unadvise(connection);
      sink.release();
    }
  }
}
