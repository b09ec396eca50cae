package org.mapiemulator.mapi;

/** Values of PR_DISPLAY_TYPE, which choose the picture of an entry (ABK-27). */
public enum DisplayType implements MapiConstant {
  /** A mail user. */
  MAILUSER(0x00000000, "DT_MAILUSER"),

  /** A distribution list. */
  DISTLIST(0x00000001, "DT_DISTLIST"),

  /** A forum. */
  FORUM(0x00000002, "DT_FORUM"),

  /** A program. */
  AGENT(0x00000003, "DT_AGENT"),

  /** An organization. */
  ORGANIZATION(0x00000004, "DT_ORGANIZATION"),

  /** A distribution list of the user's own. */
  PRIVATE_DISTLIST(0x00000005, "DT_PRIVATE_DISTLIST"),

  /** A mail user of another system. */
  REMOTE_MAILUSER(0x00000006, "DT_REMOTE_MAILUSER"),

  /** A container that can be changed. */
  MODIFIABLE(0x00010000, "DT_MODIFIABLE"),

  /** The global address list. */
  GLOBAL(0x00020000, "DT_GLOBAL"),

  /** A container of this machine. */
  LOCAL(0x00030000, "DT_LOCAL"),

  /** A container of a wide area. */
  WAN(0x00040000, "DT_WAN"),

  /** A container of no special kind. */
  NOT_SPECIFIC(0x00050000, "DT_NOT_SPECIFIC");

  private final int value;
  private final String macro;

  DisplayType(int value, String macro) {
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
