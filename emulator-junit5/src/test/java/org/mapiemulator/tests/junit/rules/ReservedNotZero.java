package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;

/** A tool that passes MAPI_LOGOFF_UI in the wrong place. */
final class ReservedNotZero {

  private ReservedNotZero() {}

  @MapiTest
  static class Misuse {
    @Test
    void stops(@Client("tool") MapiSession session) {
      try {
        session.logoff(0, 0, LogoffFlag.UI.value()); // @logoff
      } catch (MapiException e) {
        // The session is over in any case.
      }
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void stops(@Client("tool") MapiSession session) {
      session.logoff(0, LogoffFlag.UI.value(), 0);
    }
  }
}
