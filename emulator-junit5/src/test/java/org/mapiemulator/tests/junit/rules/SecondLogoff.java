package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;

/** An archiver with two owners of its session: the job and the window both log off. */
final class SecondLogoff {

  private SecondLogoff() {}

  @MapiTest
  static class Misuse {
    @Test
    void closes_the_window_after_the_job(@Client("archiver") MapiSession session) {
      session.logoff(0, 0, 0); // @job-is-done
      try {
        session.logoff(0, 0, 0); // @window-closes
      } catch (MapiException e) {
        // The window closes in any case.
      }
      session.release();
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void closes_the_window_after_the_job(@Client("archiver") MapiSession session) {
      session.logoff(0, 0, 0);
      session.release();
    }
  }
}
