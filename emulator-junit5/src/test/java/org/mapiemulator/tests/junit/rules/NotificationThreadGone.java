package org.mapiemulator.tests.junit.rules;

import java.util.List;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.Notification;

/**
 * A job that waits to be told that Outlook has left. Its notifications come on the thread that has
 * initialized MAPI; that was a thread which only started the job.
 */
final class NotificationThreadGone {

  /** Works in rounds, and cleans up in the round after it was told that Outlook has left. */
  private static final class Job {

    private final Mapi32 mapi32;
    private final MapiSession session;
    private final MapiAdviseSink sink;
    private final long connection;
    private volatile boolean told;

    Job(Mapi32 mapi32) {
      this.mapi32 = mapi32;
      mapi32.mapiInitialize(MapiInit.of()); // @initialize
      session = mapi32.mapiLogonEx(0, null, null, LogonFlag.EXTENDED.value()); // @logon
      sink = mapi32.hrAllocAdviseSink(this::onNotify, null); // @allocate
      connection = session.advise(null, EventMask.EXTENDED.value(), sink); // @advise
    }

    private int onNotify(@Nullable Object context, List<Notification> notifications) {
      told = true;
      return 0;
    }

    void work() {
      if (told) {
        session.unadvise(connection);
        sink.release();
        session.logoff(0, 0, 0);
        session.release();
        mapi32.mapiUninitialize();
      }
    }
  }

  private NotificationThreadGone() {}

  @MapiTest
  static class Misuse {
    @Test
    void leaves_when_outlook_has_left(@Actor MapiActor outlook, @Client("job") Mapi32 mapi32)
        throws Exception {
      FutureTask<Job> start = new FutureTask<>(() -> new Job(mapi32));
      Thread starter = new Thread(start, "starter");
      starter.start();
      starter.join();

      outlook.logOff();

      mapi32.hrDispatchNotifications(0);
      start.get().work();
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void leaves_when_outlook_has_left(@Actor MapiActor outlook, @Client("job") Mapi32 mapi32) {
      Job job = new Job(mapi32);

      outlook.logOff();

      mapi32.hrDispatchNotifications(0);
      job.work();
    }
  }
}
