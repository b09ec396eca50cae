package org.mapiemulator.mapi;

/** Extensions of Exchange stores to the flags of OpenEntry (STO-19, D-01). */
public enum OpenSoftDeletedFlag implements MapiFlag {
  /** Finds what was deleted softly, too. */
  SHOW_SOFT_DELETES(0x00000002, "SHOW_SOFT_DELETES"),

  /** Does not wait for a lock. */
  NO_BLOCK(0x00000020, "MDB_OPEN_MSG_NO_BLOCK");

  private final int value;
  private final String macro;

  OpenSoftDeletedFlag(int value, String macro) {
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
