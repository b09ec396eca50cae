package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.RegistryPolicy;
import org.mapiemulator.settings.Settings;

/** A machine whose administrator has guessed the number that forbids fast shutdowns. */
final class FastShutdownPolicyUnknown {

  private FastShutdownPolicyUnknown() {}

  private static MapiExtension with(int policy) {
    return MapiExtension.with(
        Settings.outlook2016()
            .with(
                RegistryPolicy.of(policy),
                FindingSeverity.error(LintRule.FAST_SHUTDOWN_POLICY_UNKNOWN)));
  }

  private static void ask(MapiSession session) {
    MapiClientShutdown shutdown =
        (MapiClientShutdown) session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
    shutdown.queryFastShutdown(); // @query
    shutdown.release();
  }

  static class Misuse {
    @RegisterExtension final MapiExtension mapi = with(3);

    @Test
    void asks(@Client("tray icon") MapiSession session) {
      ask(session);
    }
  }

  static class Repaired {
    @RegisterExtension final MapiExtension mapi = with(0);

    @Test
    void asks(@Client("tray icon") MapiSession session) {
      ask(session);
    }
  }
}
