package org.mapiemulator.mapi;

/** Bits of PR_ACCESS (FLD-05). */
public enum Access implements MapiFlag {
  /** May be changed. */
  MODIFY(0x00000001, "MAPI_ACCESS_MODIFY"),

  /** May be read. */
  READ(0x00000002, "MAPI_ACCESS_READ"),

  /** May be deleted. */
  DELETE(0x00000004, "MAPI_ACCESS_DELETE"),

  /** Folders may be created in it. */
  CREATE_HIERARCHY(0x00000008, "MAPI_ACCESS_CREATE_HIERARCHY"),

  /** Messages may be created in it. */
  CREATE_CONTENTS(0x00000010, "MAPI_ACCESS_CREATE_CONTENTS"),

  /** Associated messages may be created in it. */
  CREATE_ASSOCIATED(0x00000020, "MAPI_ACCESS_CREATE_ASSOCIATED");

  private final int value;
  private final String macro;

  Access(int value, String macro) {
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
