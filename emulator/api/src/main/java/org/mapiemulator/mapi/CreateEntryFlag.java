package org.mapiemulator.mapi;

/** Flags of IABContainer::CreateEntry and CopyEntries (ABK-28, ABK-29). */
public enum CreateEntryFlag implements MapiFlag {
  /** Refuses an entry that is there already, by a strict measure. */
  CHECK_DUP_STRICT(0x00000001, "CREATE_CHECK_DUP_STRICT"),

  /** Refuses an entry that is there already, by a loose measure. */
  CHECK_DUP_LOOSE(0x00000002, "CREATE_CHECK_DUP_LOOSE"),

  /** Replaces an entry that is there already. */
  REPLACE(0x00000004, "CREATE_REPLACE");

  private final int value;
  private final String macro;

  CreateEntryFlag(int value, String macro) {
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
