package org.mapiemulator.tests.junit.rules;

import static org.mapiemulator.mapi.MapiFlag.bits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Settings;

/** A Windows service that starts the mail transport, or so it thinks. */
final class ServiceWithoutNoMail {

  private static final MapiInit INIT =
      MapiInit.of(MapiInitFlag.MULTITHREAD_NOTIFICATIONS, MapiInitFlag.NT_SERVICE);
  private static final int FLAGS =
      bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.NT_SERVICE);

  private ServiceWithoutNoMail() {}

  static class Misuse {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(
            Settings.outlook2016()
                .asService()
                .with(FindingSeverity.error(LintRule.SERVICE_WITHOUT_NO_MAIL)));

    @Test
    void logs_on(@Client("service") Mapi32 mapi32) {
      mapi32.mapiInitialize(INIT);
      MapiSession session = mapi32.mapiLogonEx(0, "Test", null, FLAGS); // @logon
      session.logoff(0, 0, 0);
      session.release();
      mapi32.mapiUninitialize();
    }
  }

  static class Repaired {
    @RegisterExtension
    final MapiExtension mapi = MapiExtension.with(Settings.outlook2016().asService());

    @Test
    void logs_on(@Client("service") Mapi32 mapi32) {
      mapi32.mapiInitialize(INIT);
      int flags = FLAGS | LogonFlag.NO_MAIL.value();
      MapiSession session = mapi32.mapiLogonEx(0, "Test", null, flags);
      session.logoff(0, 0, 0);
      session.release();
      mapi32.mapiUninitialize();
    }
  }
}
