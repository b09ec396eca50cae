package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.Shared;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.MapiSession;

/** An archiver that takes Outlook down with it when it has done its work. */
final class SharedLogoff {

  private SharedLogoff() {}

  @MapiTest
  static class Misuse {
    @Test
    void stops(@Client("archiver") @Shared MapiSession session) {
      session.logoff(0, LogoffFlag.SHARED.value(), 0); // @logoff
      session.release();
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void stops(@Client("archiver") @Shared MapiSession session) {
      session.logoff(0, 0, 0);
      session.release();
    }
  }
}
