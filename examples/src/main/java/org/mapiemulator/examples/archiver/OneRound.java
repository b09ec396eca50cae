package org.mapiemulator.examples.archiver;

import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;

/** A round of the archiver on a session of its own: for the command line. */
public final class OneRound {

  private static final int FLAGS =
      MapiFlag.bits(
          LogonFlag.EXTENDED, LogonFlag.UNICODE, LogonFlag.NO_MAIL, LogonFlag.NEW_SESSION);

  private OneRound() {}

  /**
   * Logs on, makes the round, and logs off.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @param profile whose mail it is
   * @param source what the round does
   * @return what the archiver would write into its log
   */
  public static String make(Mapi32 mapi32, String profile, MailSource source) {
    try (CleanUp cleanUp = new CleanUp()) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      cleanUp.add(() -> mapi32.mapiUninitialize());
      MapiSession session = mapi32.mapiLogonEx(0, profile, null, FLAGS);
      cleanUp.add(() -> session.release());
      cleanUp.add(() -> session.logoff(0, 0, 0));
      return source.look(session);
    }
  }
}
