package org.mapiemulator.mapi;

/** Flags of IMAPIStatus::ValidateState. */
public enum ValidateStateFlag implements MapiFlag {
  /** No dialog may be shown. */
  SUPPRESS_UI(0x00000001, "SUPPRESS_UI"),

  /** The list of headers is to be fetched. */
  REFRESH_XP_HEADER_CACHE(0x00010000, "REFRESH_XP_HEADER_CACHE"),

  /** What is marked in the list of headers is to be done. */
  PROCESS_XP_HEADER_CACHE(0x00020000, "PROCESS_XP_HEADER_CACHE"),

  /** The transport is to connect. */
  FORCE_XP_CONNECT(0x00040000, "FORCE_XP_CONNECT"),

  /** The transport is to disconnect. */
  FORCE_XP_DISCONNECT(0x00080000, "FORCE_XP_DISCONNECT"),

  /** The configuration has changed. */
  CONFIG_CHANGED(0x00100000, "CONFIG_CHANGED"),

  /** An operation on headers is to be given up. */
  ABORT_XP_HEADER_OPERATION(0x00200000, "ABORT_XP_HEADER_OPERATION"),

  /** The transport is to show its dialog. */
  SHOW_XP_SESSION_UI(0x00400000, "SHOW_XP_SESSION_UI");

  private final int value;
  private final String macro;

  ValidateStateFlag(int value, String macro) {
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
