package org.mapiemulator.tests.junit.rules;

import static org.mapiemulator.mapi.MapiFlag.bits;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;

/** An importer for the mailbox of Bob that ends up in the mailbox of Ada. */
final class ProfileNameIgnored {

  private ProfileNameIgnored() {}

  @MapiTest(profiles = {"Ada", "Bob"})
  static class Misuse {
    @Test
    void imports_for_bob(@Client("importer") Mapi32 mapi32, @Actor MapiActor outlook) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      int flags = bits(LogonFlag.EXTENDED);
      MapiSession session = mapi32.mapiLogonEx(0, "Bob", null, flags); // @logon
      session.logoff(0, 0, 0);
      session.release();
      mapi32.mapiUninitialize();
    }
  }

  @MapiTest(profiles = {"Ada", "Bob"})
  static class Repaired {
    @Test
    void imports_for_bob(@Client("importer") Mapi32 mapi32, @Actor MapiActor outlook) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      int flags = bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION);
      MapiSession session = mapi32.mapiLogonEx(0, "Bob", null, flags);
      session.logoff(0, 0, 0);
      session.release();
      mapi32.mapiUninitialize();
    }
  }
}
