package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiSession;

/** An archiver from the time before fast shutdown: it cleans up in any case. */
final class CallAfterFastShutdown {

  private CallAfterFastShutdown() {}

  private static void shutDown(MapiSession session) {
    MapiClientShutdown shutdown =
        (MapiClientShutdown) session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
    shutdown.queryFastShutdown();
    shutdown.notifyProcessShutdown();
    shutdown.doFastShutdown(); // @do-fast-shutdown
    shutdown.release();
  }

  @MapiTest
  static class Misuse {
    @Test
    void quits(@Client("archiver") MapiSession session, @Client("archiver") Mapi32 mapi32) {
      shutDown(session);
      mapi32.mapiUninitialize(); // @clean-up
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void quits(@Client("archiver") MapiSession session) {
      shutDown(session);
    }
  }
}
