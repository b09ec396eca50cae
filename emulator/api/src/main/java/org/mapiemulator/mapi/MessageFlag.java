package org.mapiemulator.mapi;

/** Bits of PR_MESSAGE_FLAGS (MSG-10). */
public enum MessageFlag implements MapiFlag {
  /** It has been read. */
  READ(0x00000001, "MSGFLAG_READ"),

  /** It was not changed since it was first saved. */
  UNMODIFIED(0x00000002, "MSGFLAG_UNMODIFIED"),

  /** It waits to be sent. */
  SUBMIT(0x00000004, "MSGFLAG_SUBMIT"),

  /** It is a draft. */
  UNSENT(0x00000008, "MSGFLAG_UNSENT"),

  /** It has attachments. */
  HASATTACH(0x00000010, "MSGFLAG_HASATTACH"),

  /** The user sent it. */
  FROMME(0x00000020, "MSGFLAG_FROMME"),

  /** It is an associated message. */
  ASSOCIATED(0x00000040, "MSGFLAG_ASSOCIATED"),

  /** It is sent again. */
  RESEND(0x00000080, "MSGFLAG_RESEND"),

  /** A read report is due. */
  RN_PENDING(0x00000100, "MSGFLAG_RN_PENDING"),

  /** A nonread report is due. */
  NRN_PENDING(0x00000200, "MSGFLAG_NRN_PENDING");

  private final int value;
  private final String macro;

  MessageFlag(int value, String macro) {
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
