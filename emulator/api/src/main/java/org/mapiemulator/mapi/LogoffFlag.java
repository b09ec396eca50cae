package org.mapiemulator.mapi;

/** Flags of {@link MapiSession#logoff IMAPISession::Logoff} (imapisession-logoff.md, spec 2.3). */
public enum LogoffFlag implements MapiFlag {
  /** Tells all other clients of a shared session to log off. */
  SHARED(0x00000001, "MAPI_LOGOFF_SHARED"),

  /** A dialog may ask for confirmation. */
  UI(0x00000002, "MAPI_LOGOFF_UI");

  private final int value;
  private final String macro;

  LogoffFlag(int value, String macro) {
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
