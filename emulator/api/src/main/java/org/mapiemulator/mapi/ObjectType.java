package org.mapiemulator.mapi;

/** The kinds of MAPI objects, as in PR_OBJECT_TYPE (spec 2.8). */
public enum ObjectType implements MapiConstant {
  /** A message store. */
  STORE(1, "MAPI_STORE"),

  /** The address book. */
  ADDRBOOK(2, "MAPI_ADDRBOOK"),

  /** A folder. */
  FOLDER(3, "MAPI_FOLDER"),

  /** A container of the address book. */
  ABCONT(4, "MAPI_ABCONT"),

  /** A message. */
  MESSAGE(5, "MAPI_MESSAGE"),

  /** A messaging user. */
  MAILUSER(6, "MAPI_MAILUSER"),

  /** An attachment. */
  ATTACH(7, "MAPI_ATTACH"),

  /** A distribution list. */
  DISTLIST(8, "MAPI_DISTLIST"),

  /** A profile section. */
  PROFSECT(9, "MAPI_PROFSECT"),

  /** A status object. */
  STATUS(10, "MAPI_STATUS"),

  /** A session. */
  SESSION(11, "MAPI_SESSION"),

  /** A form. */
  FORMINFO(12, "MAPI_FORMINFO");

  private final int value;
  private final String macro;

  ObjectType(int value, String macro) {
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
