package org.mapiemulator.mapi;

/** Event types of notifications, and the bits of an event mask (spec 2.6). */
public enum EventMask implements MapiFlag {
  /** A critical error; carries {@link ErrorNotification}. */
  CRITICAL_ERROR(0x00000001, "fnevCriticalError"),

  /** New mail; carries {@link NewMailNotification}. */
  NEW_MAIL(0x00000002, "fnevNewMail"),

  /** An object was created; carries {@link ObjectNotification}. */
  OBJECT_CREATED(0x00000004, "fnevObjectCreated"),

  /** An object was deleted; carries {@link ObjectNotification}. */
  OBJECT_DELETED(0x00000008, "fnevObjectDeleted"),

  /** An object was changed; carries {@link ObjectNotification}. */
  OBJECT_MODIFIED(0x00000010, "fnevObjectModified"),

  /** An object was moved; carries {@link ObjectNotification}. */
  OBJECT_MOVED(0x00000020, "fnevObjectMoved"),

  /** An object was copied; carries {@link ObjectNotification}. */
  OBJECT_COPIED(0x00000040, "fnevObjectCopied"),

  /** A search has ended; carries {@link ObjectNotification}. */
  SEARCH_COMPLETE(0x00000080, "fnevSearchComplete"),

  /** A table changed; carries {@link TableNotification}. */
  TABLE_MODIFIED(0x00000100, "fnevTableModified"),

  /** Internal to MAPI; carries {@link StatusObjectNotification}. */
  STATUS_OBJECT_MODIFIED(0x00000200, "fnevStatusObjectModified"),

  /** For the search indexer; carries {@link ExtendedNotification}. */
  INDEXING(0x00010000, "fnevIndexing"),

  /** Reserved. */
  RESERVED_FOR_MAPI(0x40000000, "fnevReservedForMapi"),

  /** Defined by its sender; carries {@link ExtendedNotification}. */
  EXTENDED(0x80000000, "fnevExtended");

  private final int value;
  private final String macro;

  EventMask(int value, String macro) {
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
