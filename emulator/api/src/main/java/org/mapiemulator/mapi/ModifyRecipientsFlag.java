package org.mapiemulator.mapi;

/** Flags of {@link Message#modifyRecipients}; 0 replaces all (REC-02). */
public enum ModifyRecipientsFlag implements MapiFlag {
  /** Adds rows. */
  ADD(0x00000002, "MODRECIP_ADD"),

  /** Replaces rows by PR_ROWID. */
  MODIFY(0x00000004, "MODRECIP_MODIFY"),

  /** Removes rows by PR_ROWID. */
  REMOVE(0x00000008, "MODRECIP_REMOVE");

  private final int value;
  private final String macro;

  ModifyRecipientsFlag(int value, String macro) {
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
