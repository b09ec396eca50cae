package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Settings;

/** A tray icon that ends at once, and asks nobody. */
final class FastShutdownNotQueried {

  private FastShutdownNotQueried() {}

  static class Misuse {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(
            Settings.outlook2016().with(FindingSeverity.error(LintRule.FAST_SHUTDOWN_NOT_QUERIED)));

    @Test
    void quits(@Client("tray icon") MapiSession session) {
      MapiClientShutdown shutdown =
          (MapiClientShutdown) session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
      shutdown.doFastShutdown(); // @do-fast-shutdown
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void quits(@Client("tray icon") MapiSession session) {
      MapiClientShutdown shutdown =
          (MapiClientShutdown) session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
      shutdown.queryFastShutdown();
      shutdown.notifyProcessShutdown();
      shutdown.doFastShutdown();
    }
  }
}
