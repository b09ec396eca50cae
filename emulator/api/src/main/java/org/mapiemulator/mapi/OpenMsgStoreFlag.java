package org.mapiemulator.mapi;

/** Flags of {@link MapiSession#openMsgStore IMAPISession::OpenMsgStore} (rule R-153). */
public enum OpenMsgStoreFlag implements MapiFlag {
  /** No dialog may be shown. */
  NO_DIALOG(0x00000001, "MDB_NO_DIALOG"),

  /** Asks for write access. */
  WRITE(0x00000004, "MDB_WRITE"),

  /** The call may succeed although the store cannot be opened. */
  DEFERRED_ERRORS(0x00000008, "MAPI_DEFERRED_ERRORS"),

  /** Asks for the most that the caller may have. */
  BEST_ACCESS(0x00000010, "MAPI_BEST_ACCESS"),

  /** The store is not to be listed in the message store table. */
  TEMPORARY(0x00000020, "MDB_TEMPORARY"),

  /** The store is not to send or receive messages. */
  NO_MAIL(0x00000080, "MDB_NO_MAIL"),

  /** Opens on the server, not in the cache. */
  ONLINE(0x00000100, "MDB_ONLINE");

  private final int value;
  private final String macro;

  OpenMsgStoreFlag(int value, String macro) {
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
