package org.mapiemulator.mapi;

/** Flags of {@link MapiProp#openProperty} (PRP-35). */
public enum OpenPropertyFlag implements MapiFlag {
  /** Opens for writing. */
  MODIFY(0x00000001, "MAPI_MODIFY"),

  /** Creates the property, or drops its value; stands for MAPI_MODIFY too (D-07). */
  CREATE(0x00000002, "MAPI_CREATE"),

  /** Writes at the end. */
  STREAM_APPEND(0x00000004, "STREAM_APPEND"),

  /** Errors may come later. */
  DEFERRED_ERRORS(0x00000008, "MAPI_DEFERRED_ERRORS");

  private final int value;
  private final String macro;

  OpenPropertyFlag(int value, String macro) {
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
