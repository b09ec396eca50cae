package org.mapiemulator.mapi;

/**
 * Flags of {@link MapiSession#openProfileSection IMAPISession::OpenProfileSection} (rule R-372).
 */
public enum OpenProfileSectionFlag implements MapiFlag {
  /** Asks for write access. */
  MODIFY(0x00000001, "MAPI_MODIFY"),

  /** The call may succeed although the section cannot be opened. */
  DEFERRED_ERRORS(0x00000008, "MAPI_DEFERRED_ERRORS"),

  /** Opens sections that belong to providers. */
  FORCE_ACCESS(0x00080000, "MAPI_FORCE_ACCESS");

  private final int value;
  private final String macro;

  OpenProfileSectionFlag(int value, String macro) {
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
