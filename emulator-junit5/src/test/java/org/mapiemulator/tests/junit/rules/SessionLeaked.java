package org.mapiemulator.tests.junit.rules;

import static org.mapiemulator.mapi.MapiFlag.bits;

import org.junit.jupiter.api.Test;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiSession;

/** An archiver that logs on once for each job, and logs off from the last one only. */
final class SessionLeaked {

  private static final int FLAGS = bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION);

  private SessionLeaked() {}

  @MapiTest(profiles = "Ada")
  static class Misuse {
    @Test
    void archives(@Client("archiver") Mapi32 mapi32, @Client("archiver") MapiSession session) {
      MapiSession first = mapi32.mapiLogonEx(0, "Ada", null, FLAGS); // @logon
      first.queryIdentity();
      session.queryIdentity();
    }
  }

  @MapiTest(profiles = "Ada")
  static class Repaired {
    @Test
    void archives(@Client("archiver") Mapi32 mapi32, @Client("archiver") MapiSession session) {
      MapiSession first = mapi32.mapiLogonEx(0, "Ada", null, FLAGS);
      first.queryIdentity();
      first.logoff(0, 0, 0);
      first.release();
      session.queryIdentity();
    }
  }
}
