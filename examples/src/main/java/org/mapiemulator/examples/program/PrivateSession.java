package org.mapiemulator.examples.program;

import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;

/** A program with a session of its own, in single steps, so that a play can leave some out. */
public final class PrivateSession {

  private static final int FLAGS =
      MapiFlag.bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.UNICODE);

  private final Mapi32 mapi32;
  private final MapiSession session;

  private PrivateSession(Mapi32 mapi32, String profile) {
    this.mapi32 = mapi32;
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    session = mapi32.mapiLogonEx(0, profile, null, FLAGS);
  }

  /**
   * Logs on.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @param profile the profile
   * @return the program
   */
  public static PrivateSession open(Mapi32 mapi32, String profile) {
    return new PrivateSession(mapi32, profile);
  }

  /** Asks for the identity of the user: a call of the session that needs no store. */
  public void use() {
    session.queryIdentity();
  }

  /** A worker thread as it should be: it initializes MAPI itself. */
  public void useOnWorkerThread() {
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    session.queryIdentity();
    mapi32.mapiUninitialize();
  }

  /** Logs off. */
  public void logOff() {
    session.logoff(0, 0, 0);
  }

  /** Gives the session back, and ends. */
  public void end() {
    session.release();
    mapi32.mapiUninitialize();
  }
}
