package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;

/** An archiver that writes its last report when the session is gone. */
final class CallAfterLogoff {

  private CallAfterLogoff() {}

  @MapiTest
  static class Misuse {
    @Test
    void stops(@Client("archiver") MapiSession session) {
      session.logoff(0, 0, 0); // @logoff
      try {
        session.queryIdentity(); // @report
      } catch (MapiException e) {
        // The report is not that important.
      }
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void stops(@Client("archiver") MapiSession session) {
      session.queryIdentity();
      session.logoff(0, 0, 0);
    }
  }
}
