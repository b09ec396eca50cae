package org.mapiemulator.tests.junit.rules;

import static org.mapiemulator.mapi.MapiFlag.bits;

import org.junit.jupiter.api.Test;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;

/** A tool that takes MAPIUninitialize for the end of everything. */
final class UninitializedWithSession {

  private static final int FLAGS = bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION);

  private UninitializedWithSession() {}

  @MapiTest(profiles = "Ada")
  static class Misuse {
    @Test
    void runs(@Client("tool") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, FLAGS); // @logon
      session.queryIdentity();
      mapi32.mapiUninitialize(); // @uninitialize
    }
  }

  @MapiTest(profiles = "Ada")
  static class Repaired {
    @Test
    void runs(@Client("tool") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, FLAGS);
      session.queryIdentity();
      session.logoff(0, 0, 0);
      session.release();
      mapi32.mapiUninitialize();
    }
  }
}
