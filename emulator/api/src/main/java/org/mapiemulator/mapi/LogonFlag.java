package org.mapiemulator.mapi;

/** Flags of {@link Mapi32#mapiLogonEx MAPILogonEx} (mapilogonex.md, spec 2.1). */
public enum LogonFlag implements MapiFlag {
  /** A logon dialog may be shown if information is missing. */
  UI(0x00000001, "MAPI_LOGON_UI"),

  /** Never joins the shared session; makes a new one. */
  NEW_SESSION(0x00000002, "MAPI_NEW_SESSION"),

  /** Lists profiles of kind "app" in the dialog too. */
  APP_PROFILE(0x00000004, "MAPI_APP_PROFILE"),

  /** Makes the new session one that others can join. */
  ALLOW_OTHERS(0x00000008, "MAPI_ALLOW_OTHERS"),

  /** Does not take the default profile silently. */
  EXPLICIT_PROFILE(0x00000010, "MAPI_EXPLICIT_PROFILE"),

  /** Logs on with Extended MAPI; the documentation asks for it always. */
  EXTENDED(0x00000020, "MAPI_EXTENDED"),

  /** Takes the default profile if no name is given. */
  USE_DEFAULT(0x00000040, "MAPI_USE_DEFAULT"),

  /** Fetches mail before the call returns. */
  FORCE_DOWNLOAD(0x00001000, "MAPI_FORCE_DOWNLOAD"),

  /** Shows the configuration dialog of every message service. */
  SERVICE_UI_ALWAYS(0x00002000, "MAPI_SERVICE_UI_ALWAYS"),

  /** Does not tell the spooler about the session. */
  NO_MAIL(0x00008000, "MAPI_NO_MAIL"),

  /** The caller is a Windows service. */
  NT_SERVICE(0x00010000, "MAPI_NT_SERVICE"),

  /** A password dialog may be shown; in the header, not on the page. */
  PASSWORD_UI(0x00020000, "MAPI_PASSWORD_UI"),

  /** Gives up after a few seconds if another logon holds the lock. */
  TIMEOUT_SHORT(0x00100000, "MAPI_TIMEOUT_SHORT"),

  /** A background session, as of an indexer. */
  BG_SESSION(0x00200000, "MAPI_BG_SESSION"),

  /** Strings are wide. */
  UNICODE(0x80000000, "MAPI_UNICODE");

  private final int value;
  private final String macro;

  LogonFlag(int value, String macro) {
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
