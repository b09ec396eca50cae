package org.mapiemulator.examples.program;

import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiSession;

/**
 * Does one job on one profile and never calls Logoff; MrMAPI works like this.
 *
 * <p>The original opens a store and a folder, and releases folder, store and session in this order.
 * Here only the session is left.
 */
public final class CommandLineTool {

  private static final int FLAGS =
      MapiFlag.bits(
          LogonFlag.EXTENDED, LogonFlag.NO_MAIL, LogonFlag.UNICODE, LogonFlag.NEW_SESSION);

  private final Mapi32 mapi32;
  private final String profile;

  /**
   * Makes a tool.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @param profile the profile from the command line
   */
  public CommandLineTool(Mapi32 mapi32, String profile) {
    this.mapi32 = mapi32;
    this.profile = profile;
  }

  /** Does the job. */
  public void run() {
    mapi32.mapiInitialize(null);
    MapiSession session = mapi32.mapiLogonEx(0, profile, null, FLAGS);
    session.release();
    mapi32.mapiUninitialize();
  }
}
