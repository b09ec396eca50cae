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
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Settings;

/** A tool that logs on without the flag that every caller shall pass. */
final class ExtendedMissing {

  private ExtendedMissing() {}

  static class Misuse {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(
            Settings.outlook2016().with(FindingSeverity.error(LintRule.EXTENDED_MISSING)));

    @Test
    void logs_on(@Client("tool") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      int flags = bits(LogonFlag.NEW_SESSION);
      MapiSession session = mapi32.mapiLogonEx(0, "Test", null, flags); // @logon
      session.logoff(0, 0, 0);
      session.release();
      mapi32.mapiUninitialize();
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void logs_on(@Client("tool") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      int flags = bits(LogonFlag.NEW_SESSION, LogonFlag.EXTENDED);
      MapiSession session = mapi32.mapiLogonEx(0, "Test", null, flags);
      session.logoff(0, 0, 0);
      session.release();
      mapi32.mapiUninitialize();
    }
  }
}
