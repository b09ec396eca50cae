package org.mapiemulator.tests.junit.rules;

import static org.mapiemulator.mapi.MapiFlag.bits;

import org.junit.jupiter.api.Test;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;

/** A tool that releases its session twice: by itself, and at the end of the block. */
final class OverReleased {

  private static final int FLAGS = bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION);

  private OverReleased() {}

  @MapiTest(profiles = "Ada")
  static class Misuse {
    @Test
    void runs(@Client("tool") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      try (MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, FLAGS)) { // @logon
        session.logoff(0, 0, 0);
        session.release(); // @release
      } // @close
      mapi32.mapiUninitialize();
    }
  }

  @MapiTest(profiles = "Ada")
  static class Repaired {
    @Test
    void runs(@Client("tool") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      try (MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, FLAGS)) {
        session.logoff(0, 0, 0);
      } // close() is IUnknown::Release
      mapi32.mapiUninitialize();
    }
  }
}
