package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.MapiClient;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.RegistryPolicy;
import org.mapiemulator.settings.Settings;

/** An archiver that is in a hurry, on a machine whose administrator has forbidden it. */
final class FastShutdownRefusedIgnored {

  private FastShutdownRefusedIgnored() {}

  private static MapiExtension forbidden() {
    return MapiExtension.with(Settings.outlook2016().with(RegistryPolicy.of(2)));
  }

  private static boolean mayHurry(MapiSession session) {
    MapiClientShutdown shutdown =
        (MapiClientShutdown) session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
    try {
      shutdown.queryFastShutdown(); // @query
      shutdown.doFastShutdown();
      return true;
    } catch (MapiException e) {
      return false;
    } finally {
      shutdown.release();
    }
  }

  static class Misuse {
    @RegisterExtension final MapiExtension mapi = forbidden();

    @Test
    void quits(@Client("archiver") MapiSession session, @Client("archiver") MapiClient process) {
      mayHurry(session);
      process.terminate();
    }
  }

  static class Repaired {
    @RegisterExtension final MapiExtension mapi = forbidden();

    @Test
    void quits(@Client("archiver") MapiSession session, @Client("archiver") MapiClient process) {
      if (!mayHurry(session)) {
        session.logoff(0, 0, 0);
        session.release();
      }
      process.terminate();
    }
  }
}
