package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;

/** A tool that passes a flag of MAPILogonEx to Logoff. */
final class UndefinedFlags {

  private UndefinedFlags() {}

  @MapiTest
  static class Misuse {
    @Test
    void stops(@Client("tool") MapiSession session) {
      try {
        session.logoff(0, LogonFlag.ALLOW_OTHERS.value(), 0); // @logoff
      } catch (MapiException e) {
        // The session is over in any case.
      }
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void stops(@Client("tool") MapiSession session) {
      session.logoff(0, 0, 0);
    }
  }
}
