package org.mapiemulator.mapi;

/** Values of PR_ATTACH_METHOD (ATT-08). */
public enum AttachMethod implements MapiConstant {
  /** Just created. */
  NO_ATTACHMENT(0x00000000, "NO_ATTACHMENT"),

  /** PR_ATTACH_DATA_BIN has the data. */
  BY_VALUE(0x00000001, "ATTACH_BY_VALUE"),

  /** A path that the recipient can reach. */
  BY_REFERENCE(0x00000002, "ATTACH_BY_REFERENCE"),

  /** A path, to be resolved when it is sent. */
  BY_REF_RESOLVE(0x00000003, "ATTACH_BY_REF_RESOLVE"),

  /** A path, never resolved. */
  BY_REF_ONLY(0x00000004, "ATTACH_BY_REF_ONLY"),

  /** PR_ATTACH_DATA_OBJ is a message. */
  EMBEDDED_MSG(0x00000005, "ATTACH_EMBEDDED_MSG"),

  /** An OLE object. */
  OLE(0x00000006, "ATTACH_OLE"),

  /** A web address. */
  BY_WEBREFERENCE(0x00000007, "ATTACH_BY_WEBREFERENCE");

  private final int value;
  private final String macro;

  AttachMethod(int value, String macro) {
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
