package org.mapiemulator.mapi;

/** Bits of PR_CONTAINER_FLAGS of address book containers (ABK-23). */
public enum ContainerFlag implements MapiFlag {
  /** It can have recipients. */
  RECIPIENTS(0x00000001, "AB_RECIPIENTS"),

  /** It can have containers. */
  SUBCONTAINERS(0x00000002, "AB_SUBCONTAINERS"),

  /** Entries can be added and removed. */
  MODIFIABLE(0x00000004, "AB_MODIFIABLE"),

  /** Entries cannot be added and removed. */
  UNMODIFIABLE(0x00000008, "AB_UNMODIFIABLE"),

  /** A condition is asked for before its contents are shown. */
  FIND_ON_OPEN(0x00000010, "AB_FIND_ON_OPEN"),

  /** It is never the default directory. */
  NOT_DEFAULT(0x00000020, "AB_NOT_DEFAULT");

  private final int value;
  private final String macro;

  ContainerFlag(int value, String macro) {
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
