package org.mapiemulator.tests.junit;

import static org.mapiemulator.mapi.MapiFlag.bits;

import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;

/** What programs do wrong. */
final class Misuse {

  private Misuse() {}

  /** Two errors: SessionLeaked and InitializeLeaked. */
  static void leakSession(MapiSubsystem mapi) {
    Mapi32 mapi32 = mapi.client("importer").mapi32();
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    mapi32.mapiLogonEx(0, "Test", null, bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION));
  }

  /** One error: CallAfterLogoff. */
  static void callAfterLogoff(MapiSession session) {
    session.logoff(0, 0, 0);
    try {
      session.queryIdentity();
    } catch (MapiException e) {
      // What it asked for was refused.
    }
  }

  /** One warning: ExtendedMissing. */
  static void forgetExtended(MapiSubsystem mapi) {
    forgetExtended(mapi.client("importer").mapi32());
  }

  static void forgetExtended(Mapi32 mapi32) {
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    MapiSession session = mapi32.mapiLogonEx(0, "Test", null, LogonFlag.NEW_SESSION.value());
    session.logoff(0, 0, 0);
    session.release();
    mapi32.mapiUninitialize();
  }
}
