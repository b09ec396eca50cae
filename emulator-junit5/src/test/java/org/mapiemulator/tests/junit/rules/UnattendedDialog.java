package org.mapiemulator.tests.junit.rules;

import static org.mapiemulator.mapi.MapiFlag.bits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Settings;

/** A nightly job that asks its user for a profile. */
final class UnattendedDialog {

  private UnattendedDialog() {}

  static class Misuse {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(
            Settings.outlook2016().with(FindingSeverity.error(LintRule.UNATTENDED_DIALOG)));

    @Test
    void runs_at_night(@Client("job") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      int flags = bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.UI);
      try {
        MapiSession session = mapi32.mapiLogonEx(0, null, null, flags); // @logon
        session.logoff(0, 0, 0);
        session.release();
      } catch (MapiException e) {
        // Another night, then.
      }
      mapi32.mapiUninitialize();
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void runs_at_night(@Client("job") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      int flags = bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION);
      try {
        MapiSession session = mapi32.mapiLogonEx(0, "Test", null, flags);
        session.logoff(0, 0, 0);
        session.release();
      } catch (MapiException e) {
        // Another night, then.
      }
      mapi32.mapiUninitialize();
    }
  }
}
