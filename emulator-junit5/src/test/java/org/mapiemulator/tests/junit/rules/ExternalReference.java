package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Settings;

/** A tool that lives in Outlook and keeps its session between two runs. */
final class ExternalReference {

  private ExternalReference() {}

  private static MapiExtension strict() {
    return MapiExtension.with(
        Settings.beforeOutlook2007Sp2().with(FindingSeverity.error(LintRule.EXTERNAL_REFERENCE)));
  }

  static class Misuse {
    @RegisterExtension final MapiExtension mapi = strict();

    @Test
    void synchronizes(MapiSubsystem subsystem, @Actor MapiActor outlook) {
      Mapi32 mapi32 = subsystem.client("tool").livesIn(outlook).mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, null, null, LogonFlag.EXTENDED.value()); // @join

      outlook.quit(); // @quit
      session.logoff(0, 0, 0);
      session.release();
      mapi32.mapiUninitialize();
    }
  }

  static class Repaired {
    @RegisterExtension final MapiExtension mapi = strict();

    @Test
    void synchronizes(MapiSubsystem subsystem, @Actor MapiActor outlook) {
      Mapi32 mapi32 = subsystem.client("tool").livesIn(outlook).mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, null, null, LogonFlag.EXTENDED.value());
      session.logoff(0, 0, 0);
      session.release();
      mapi32.mapiUninitialize();

      outlook.quit();
    }
  }
}
