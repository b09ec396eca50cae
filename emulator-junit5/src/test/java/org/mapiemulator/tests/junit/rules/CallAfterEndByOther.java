package org.mapiemulator.tests.junit.rules;

import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.MapiActor;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.Shared;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.SharedLogoffMode;

/** A watcher that looks for mail every minute, also after Outlook has logged everyone off. */
final class CallAfterEndByOther {

  private static final Settings FORCED = Settings.outlook2016().with(SharedLogoffMode.FORCED);

  private CallAfterEndByOther() {}

  static class Misuse {
    @RegisterExtension final MapiExtension mapi = MapiExtension.with(FORCED);

    @Test
    void looks_for_mail(@Client("watcher") @Shared MapiSession session, @Actor MapiActor outlook) {
      outlook.logOffEveryone(); // @outlook-logs-everyone-off
      try {
        session.queryIdentity(); // @look
      } catch (MapiException e) {
        // It looks again in a minute.
      }
    }
  }

  static class Repaired {
    @RegisterExtension final MapiExtension mapi = MapiExtension.with(FORCED);

    @Test
    void looks_for_mail(
        @Client("watcher") Mapi32 mapi32,
        @Client("watcher") @Shared MapiSession session,
        @Actor MapiActor outlook) {
      AtomicBoolean over = new AtomicBoolean();
      MapiAdviseSink sink =
          mapi32.hrAllocAdviseSink(
              (context, notifications) -> {
                over.set(true);
                return 0;
              },
              null);
      long connection = session.advise(null, EventMask.CRITICAL_ERROR.value(), sink);

      outlook.logOffEveryone();

      await().untilTrue(over);
      session.unadvise(connection);
      sink.release();
    }
  }
}
