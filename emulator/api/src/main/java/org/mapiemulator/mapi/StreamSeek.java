package org.mapiemulator.mapi;

/** Origins of {@link MapiStream#seek}. */
public enum StreamSeek implements MapiConstant {
  /** The beginning. */
  SET(0x00000000, "STREAM_SEEK_SET"),

  /** The position. */
  CUR(0x00000001, "STREAM_SEEK_CUR"),

  /** The end. */
  END(0x00000002, "STREAM_SEEK_END");

  private final int value;
  private final String macro;

  StreamSeek(int value, String macro) {
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
