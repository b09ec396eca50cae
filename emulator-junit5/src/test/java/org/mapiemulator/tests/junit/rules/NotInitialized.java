package org.mapiemulator.tests.junit.rules;

import static org.mapiemulator.mapi.MapiFlag.bits;

import org.junit.jupiter.api.Test;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;

/** An importer that works without MAPI if it gets no session, and forgot MAPIInitialize. */
final class NotInitialized {

  private static final int FLAGS = bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION);

  private NotInitialized() {}

  @MapiTest(profiles = "Ada")
  static class Misuse {
    @Test
    void starts(@Client("importer") Mapi32 mapi32) {
      try {
        mapi32.mapiLogonEx(0, "Ada", null, FLAGS); // @logon
      } catch (MapiException e) {
        // There is no Outlook on this machine.
      }
    }
  }

  @MapiTest(profiles = "Ada")
  static class Repaired {
    @Test
    void starts(@Client("importer") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      try {
        MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, FLAGS);
        session.logoff(0, 0, 0);
        session.release();
      } catch (MapiException e) {
        // There is no Outlook on this machine.
      } finally {
        mapi32.mapiUninitialize();
      }
    }
  }
}
