package org.mapiemulator.examples.program;

import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiSession;

/**
 * Moves a mailbox to another server, in a session of its own; Zimbra's migration works like this.
 *
 * <p>The original opens stores, and releases them without StoreLogoff before it logs off; that is
 * left out here.
 */
public final class MigrationTool {

  private static final int FLAGS =
      MapiFlag.bits(
          LogonFlag.EXTENDED,
          LogonFlag.NEW_SESSION,
          LogonFlag.EXPLICIT_PROFILE,
          LogonFlag.NO_MAIL,
          LogonFlag.UI,
          LogonFlag.UNICODE);

  private final Mapi32 mapi32;
  private final String profile;

  /**
   * Makes a tool.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @param profile the profile of the mailbox
   */
  public MigrationTool(Mapi32 mapi32, String profile) {
    this.mapi32 = mapi32;
    this.profile = profile;
  }

  /** Does the whole migration. */
  public void run() {
    mapi32.mapiInitialize(null);
    MapiSession session = mapi32.mapiLogonEx(0, profile, null, FLAGS);
    session.logoff(0, 0, 0);
    session.release();
    mapi32.mapiUninitialize();
  }
}
