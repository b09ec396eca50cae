package org.mapiemulator.tests.junit.rules;

import static org.mapiemulator.mapi.MapiFlag.bits;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.StallLimit;
import org.mapiemulator.settings.UiHooks;

/** A service that logs on in the background, with a dialog that nobody sees. */
final class Stalled {

  private static final Settings NOBODY_LOOKS =
      Settings.outlook2016()
          .with(
              UiHooks.NO_USER.onLogon(dialog -> DialogAnswer.never()),
              new StallLimit(Duration.ofMillis(200)));

  private static void inTheBackground(Runnable work) throws InterruptedException {
    Thread thread = new Thread(work, "background");
    thread.setUncaughtExceptionHandler((who, failure) -> {}); // it is only in the background
    thread.start();
    thread.join();
  }

  private Stalled() {}

  static class Misuse {
    @RegisterExtension final MapiExtension mapi = MapiExtension.with(NOBODY_LOOKS);

    @Test
    void logs_on(@Client("service") Mapi32 mapi32) throws InterruptedException {
      int flags = bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.UI);
      inTheBackground( // @logs-on
          () -> {
            mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
            try {
              mapi32.mapiLogonEx(0, null, null, flags).logoff(0, 0, 0); // @logon
            } finally {
              mapi32.mapiUninitialize();
            }
          });
    }
  }

  static class Repaired {
    @RegisterExtension final MapiExtension mapi = MapiExtension.with(NOBODY_LOOKS);

    @Test
    void logs_on(@Client("service") Mapi32 mapi32) throws InterruptedException {
      int flags = bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION);
      inTheBackground(
          () -> {
            mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
            try {
              MapiSession session = mapi32.mapiLogonEx(0, "Test", null, flags);
              session.logoff(0, 0, 0);
              session.release();
            } finally {
              mapi32.mapiUninitialize();
            }
          });
    }
  }
}
