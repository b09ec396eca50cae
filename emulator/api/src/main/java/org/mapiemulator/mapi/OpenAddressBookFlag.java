package org.mapiemulator.mapi;

/** Flags of {@link MapiSession#openAddressBook IMAPISession::OpenAddressBook} (rule R-162). */
public enum OpenAddressBookFlag implements MapiFlag {
  /** No dialog may be shown. */
  NO_DIALOG(0x00000001, "AB_NO_DIALOG");

  private final int value;
  private final String macro;

  OpenAddressBookFlag(int value, String macro) {
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
