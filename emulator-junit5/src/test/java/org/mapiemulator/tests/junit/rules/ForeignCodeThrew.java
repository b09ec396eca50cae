package org.mapiemulator.tests.junit.rules;

import static org.mapiemulator.mapi.MapiFlag.bits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.LogonDialog;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.UiHooks;

/** A test whose user looks in vain for a profile in the logon dialog. */
final class ForeignCodeThrew {

  private static final int FLAGS = bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.UI);

  private ForeignCodeThrew() {}

  static class Misuse {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(Settings.outlook2016().with(UiHooks.NO_USER.onLogon(Misuse::chooseBob)));

    private static DialogAnswer chooseBob(LogonDialog dialog) {
      String bob =
          dialog.profiles().stream().filter("Bob"::equals).findFirst().orElseThrow(); // @hook
      return DialogAnswer.choose(bob);
    }

    @Test
    void the_user_cancels(@Client("tool") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      try {
        mapi32.mapiLogonEx(0, null, null, FLAGS); // @logon
      } catch (MapiException e) {
        // The user has cancelled.
      }
      mapi32.mapiUninitialize();
    }
  }

  static class Repaired {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(
            Settings.outlook2016().with(UiHooks.NO_USER.onLogon(Repaired::chooseBob)));

    private static DialogAnswer chooseBob(LogonDialog dialog) {
      return dialog.profiles().contains("Bob") ? DialogAnswer.choose("Bob") : DialogAnswer.cancel();
    }

    @Test
    void the_user_cancels(@Client("tool") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      try {
        mapi32.mapiLogonEx(0, null, null, FLAGS);
      } catch (MapiException e) {
        // The user has cancelled.
      }
      mapi32.mapiUninitialize();
    }
  }
}
