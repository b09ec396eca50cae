package org.mapiemulator.mapi;

/** Flags of {@link MapiProp#saveChanges} (PRP-05). */
public enum SaveFlag implements MapiFlag {
  /** The object stays open for reading. */
  KEEP_OPEN_READONLY(0x00000001, "KEEP_OPEN_READONLY"),

  /** The object stays open for reading and writing. */
  KEEP_OPEN_READWRITE(0x00000002, "KEEP_OPEN_READWRITE"),

  /** Overwrites what somebody else saved meanwhile. */
  FORCE_SAVE(0x00000004, "FORCE_SAVE"),

  /** Errors may come later. */
  DEFERRED_ERRORS(0x00000008, "MAPI_DEFERRED_ERRORS"),

  /** An extension of Exchange stores (D-01). */
  UNLOCK(0x00000040, "MDB_SAVE_MSG_UNLOCK"),

  /** Runs the junk filter; an extension that the page alone names (D-01). */
  SPAMFILTER_ONSAVE(0x00000080, "SPAMFILTER_ONSAVE"),

  /** The message did not come from an Exchange transport (D-01). */
  NON_EMS_XP_SAVE(0x00001000, "NON_EMS_XP_SAVE");

  private final int value;
  private final String macro;

  SaveFlag(int value, String macro) {
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
