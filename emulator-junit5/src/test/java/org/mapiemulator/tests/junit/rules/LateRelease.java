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

/** A tool that releases its session last of all, after MAPIUninitialize. */
final class LateRelease {

  private static final int FLAGS = bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION);

  private LateRelease() {}

  static class Misuse {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(
            Settings.outlook2016().with(FindingSeverity.error(LintRule.LATE_RELEASE)));

    @Test
    void runs(@Client("tool") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      try (MapiSession session = mapi32.mapiLogonEx(0, "Test", null, FLAGS)) { // @logon
        session.logoff(0, 0, 0);
        mapi32.mapiUninitialize(); // @uninitialize
      } // @close
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void runs(@Client("tool") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      try (MapiSession session = mapi32.mapiLogonEx(0, "Test", null, FLAGS)) {
        session.logoff(0, 0, 0);
      }
      mapi32.mapiUninitialize();
    }
  }
}
