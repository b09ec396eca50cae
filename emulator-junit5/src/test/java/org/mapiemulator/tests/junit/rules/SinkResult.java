package org.mapiemulator.tests.junit.rules;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.Shared;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Settings;

/** A watcher whose sink returns how many notifications it got. */
final class SinkResult {

  private SinkResult() {}

  static class Misuse {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(
            Settings.outlook2016().with(FindingSeverity.error(LintRule.SINK_RESULT)));

    private static int onNotify(@Nullable Object context, List<Notification> notifications) {
      return notifications.size();
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
    private final AtomicInteger count = new AtomicInteger();

    private int onNotify(@Nullable Object context, List<Notification> notifications) {
      count.addAndGet(notifications.size());
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
