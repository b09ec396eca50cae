package org.mapiemulator.mapi;

/** Values of PR_RESOURCE_TYPE (spec 2.9). */
public enum ResourceType implements MapiConstant {
  /** A message store provider. */
  STORE_PROVIDER(33, "MAPI_STORE_PROVIDER"),

  /** The integrated address book. */
  AB(34, "MAPI_AB"),

  /** An address book provider. */
  AB_PROVIDER(35, "MAPI_AB_PROVIDER"),

  /** A transport provider. */
  TRANSPORT_PROVIDER(36, "MAPI_TRANSPORT_PROVIDER"),

  /** The spooler. */
  SPOOLER(37, "MAPI_SPOOLER"),

  /** A profile provider. */
  PROFILE_PROVIDER(38, "MAPI_PROFILE_PROVIDER"),

  /** MAPI itself. */
  SUBSYSTEM(39, "MAPI_SUBSYSTEM"),

  /** A spooler hook provider. */
  HOOK_PROVIDER(40, "MAPI_HOOK_PROVIDER");

  private final int value;
  private final String macro;

  ResourceType(int value, String macro) {
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
