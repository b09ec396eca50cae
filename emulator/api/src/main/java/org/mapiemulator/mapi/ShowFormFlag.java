package org.mapiemulator.mapi;

/** Flags of {@link MapiSession#showForm IMAPISession::ShowForm} (rule R-185). */
public enum ShowFormFlag implements MapiFlag {
  /** The message is posted to a folder. */
  POST_MESSAGE(0x00000001, "MAPI_POST_MESSAGE"),

  /** The message was never saved. */
  NEW_MESSAGE(0x00000002, "MAPI_NEW_MESSAGE");

  private final int value;
  private final String macro;

  ShowFormFlag(int value, String macro) {
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
