package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.RegistryPolicy;
import org.mapiemulator.settings.Settings;

/** An inspection tool that announces its end whatever it was answered. */
final class ShutdownNotifiedAfterRefusal {

  private ShutdownNotifiedAfterRefusal() {}

  private static MapiExtension forbidden() {
    return MapiExtension.with(
        Settings.outlook2016()
            .with(
                RegistryPolicy.of(2),
                FindingSeverity.error(LintRule.SHUTDOWN_NOTIFIED_AFTER_REFUSAL)));
  }

  private static boolean isAllowed(MapiClientShutdown shutdown) {
    try {
      shutdown.queryFastShutdown(); // @query
      return true;
    } catch (MapiException e) {
      return false;
    }
  }

  static class Misuse {
    @RegisterExtension final MapiExtension mapi = forbidden();

    @Test
    void quits(@Client("tool") MapiSession session) {
      MapiClientShutdown shutdown =
          (MapiClientShutdown) session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
      boolean allowed = isAllowed(shutdown);
      shutdown.notifyProcessShutdown(); // @notify
      if (allowed) {
        shutdown.doFastShutdown();
      }
      shutdown.release();
    }
  }

  static class Repaired {
    @RegisterExtension final MapiExtension mapi = forbidden();

    @Test
    void quits(@Client("tool") MapiSession session) {
      MapiClientShutdown shutdown =
          (MapiClientShutdown) session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
      if (isAllowed(shutdown)) {
        shutdown.notifyProcessShutdown();
        shutdown.doFastShutdown();
      }
      shutdown.release();
    }
  }
}
