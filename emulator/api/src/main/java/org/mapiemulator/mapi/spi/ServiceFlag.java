package org.mapiemulator.mapi.spi;

import org.mapiemulator.mapi.MapiFlag;

/** Flags of {@link MsgServiceEntry#call}, beside {@code StringFlag}. */
public enum ServiceFlag implements MapiFlag {
  /** The dialog is to be shown. */
  UI_ALWAYS(0x00000002, "SERVICE_UI_ALWAYS"),

  /** The dialog is to begin with the provider at hand. */
  UI_CURRENT_PROVIDER_FIRST(0x00000004, "UI_CURRENT_PROVIDER_FIRST"),

  /** The dialog is only to show. */
  UI_READ_ONLY(0x00000008, "MSG_SERVICE_UI_READ_ONLY"),

  /** A dialog may be shown if it is needed. */
  UI_ALLOWED(0x00000010, "SERVICE_UI_ALLOWED"),

  /** A logon has failed and is to be made possible. */
  LOGON_FAILED(0x00000020, "SERVICE_LOGON_FAILED");

  private final int value;
  private final String macro;

  ServiceFlag(int value, String macro) {
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
