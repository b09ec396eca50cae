package org.mapiemulator.mapi.spi;

import org.mapiemulator.mapi.MapiConstant;

/** Contexts of {@link MsgServiceEntry#call}. */
public enum ServiceContext implements MapiConstant {
  /** The service was put onto the machine. */
  INSTALL(1, "MSG_SERVICE_INSTALL"),

  /** It is added to a profile. */
  CREATE(2, "MSG_SERVICE_CREATE"),

  /** It is to be configured. */
  CONFIGURE(3, "MSG_SERVICE_CONFIGURE"),

  /** It is removed from a profile. */
  DELETE(4, "MSG_SERVICE_DELETE"),

  /** It is taken off the machine. */
  UNINSTALL(5, "MSG_SERVICE_UNINSTALL"),

  /** A provider is added to it. */
  PROVIDER_CREATE(6, "MSG_SERVICE_PROVIDER_CREATE"),

  /** A provider is removed from it. */
  PROVIDER_DELETE(7, "MSG_SERVICE_PROVIDER_DELETE");

  private final int value;
  private final String macro;

  ServiceContext(int value, String macro) {
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
