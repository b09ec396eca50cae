package org.mapiemulator.examples.program;

import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiSession;

/**
 * Imports the mail of the default profile, in the order of calls that the text books give;
 * Thunderbird's import from Outlook works like this.
 *
 * <p>Between logon and Logoff the original reads the message stores table row by row, then the
 * hierarchy and contents tables of each store, and releases the stores. Stores and tables are not
 * emulated yet, so {@link #importMail} is empty here.
 */
public final class TextbookImporter {

  private static final int FLAGS =
      MapiFlag.bits(
          LogonFlag.NO_MAIL, LogonFlag.USE_DEFAULT, LogonFlag.EXTENDED, LogonFlag.NEW_SESSION);

  private final Mapi32 mapi32;

  /**
   * Makes an importer.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   */
  public TextbookImporter(Mapi32 mapi32) {
    this.mapi32 = mapi32;
  }

  /** Does the whole import. */
  public void run() {
    mapi32.mapiInitialize(null);
    MapiSession session = mapi32.mapiLogonEx(0, null, null, FLAGS);
    importMail();
    session.logoff(0, 0, 0);
    session.release();
    mapi32.mapiUninitialize();
  }

  private void importMail() {
    // Message stores and tables are not emulated yet.
  }
}
