package org.mapiemulator.mapi;

/** Bits of PR_MSG_STATUS (FLD-45). */
public enum MessageStatus implements MapiFlag {
  /** Shown highlighted. */
  HIGHLIGHTED(0x00000001, "MSGSTATUS_HIGHLIGHTED"),

  /** Tagged by the client. */
  TAGGED(0x00000002, "MSGSTATUS_TAGGED"),

  /** Hidden by the client. */
  HIDDEN(0x00000004, "MSGSTATUS_HIDDEN"),

  /** Marked for deletion. */
  DELMARKED(0x00000008, "MSGSTATUS_DELMARKED"),

  /** To be downloaded. */
  REMOTE_DOWNLOAD(0x00001000, "MSGSTATUS_REMOTE_DOWNLOAD"),

  /** To be deleted on the server. */
  REMOTE_DELETE(0x00002000, "MSGSTATUS_REMOTE_DELETE");

  private final int value;
  private final String macro;

  MessageStatus(int value, String macro) {
    this.value = value;
    this.macro = macro;
  }

  @Override
  public int value() {
    return value;
  }

  @Override
  public String macro() {
    return macro;
  }
}
