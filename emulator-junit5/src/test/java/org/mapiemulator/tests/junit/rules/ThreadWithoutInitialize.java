package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Settings;

/** An archiver whose second thread uses the session of the first. */
final class ThreadWithoutInitialize {

  private ThreadWithoutInitialize() {}

  static class Misuse {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(
            Settings.outlook2016().with(FindingSeverity.error(LintRule.THREAD_WITHOUT_INITIALIZE)));

    @Test
    void reads_in_the_background(@Client("archiver") MapiSession session) throws Exception {
      Thread reader = new Thread(() -> session.queryIdentity(), "reader"); // @read
      reader.start();
      reader.join();
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void reads_in_the_background(
        @Client("archiver") Mapi32 mapi32, @Client("archiver") MapiSession session)
        throws Exception {
      Thread reader =
          new Thread(
              () -> {
                mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
                session.queryIdentity();
                mapi32.mapiUninitialize();
              },
              "reader");
      reader.start();
      reader.join();
    }
  }
}
