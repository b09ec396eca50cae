package org.mapiemulator.tests.junit.rules;

import static org.mapiemulator.mapi.MapiFlag.bits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Settings;

/** A viewer that tells everybody else to shut down when it leaves; there is nobody. */
final class SharedLogoffAlone {

  private static final int FLAGS =
      bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.ALLOW_OTHERS);

  private SharedLogoffAlone() {}

  static class Misuse {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(
            Settings.outlook2016().with(FindingSeverity.error(LintRule.SHARED_LOGOFF_ALONE)));

    @Test
    void stops(@Client("viewer") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, "Test", null, FLAGS); // @logon
      session.logoff(0, LogoffFlag.SHARED.value(), 0); // @logoff
      session.release();
      mapi32.mapiUninitialize();
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void stops(@Client("viewer") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, "Test", null, FLAGS);
      session.logoff(0, 0, 0);
      session.release();
      mapi32.mapiUninitialize();
    }
  }
}
