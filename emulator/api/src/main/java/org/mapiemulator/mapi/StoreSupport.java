package org.mapiemulator.mapi;

/** Bits of PR_STORE_SUPPORT_MASK (STO-04). */
public enum StoreSupport implements MapiFlag {
  /** Entry identifiers are never used again. */
  ENTRYID_UNIQUE(0x00000001, "STORE_ENTRYID_UNIQUE"),

  /** Nothing can be changed. */
  READONLY(0x00000002, "STORE_READONLY"),

  /** There are search folders. */
  SEARCH_OK(0x00000004, "STORE_SEARCH_OK"),

  /** Messages can be changed. */
  MODIFY_OK(0x00000008, "STORE_MODIFY_OK"),

  /** Messages and folders can be created. */
  CREATE_OK(0x00000010, "STORE_CREATE_OK"),

  /** Messages have attachments. */
  ATTACH_OK(0x00000020, "STORE_ATTACH_OK"),

  /** Attachments can be OLE objects. */
  OLE_OK(0x00000040, "STORE_OLE_OK"),

  /** Messages can be submitted. */
  SUBMIT_OK(0x00000080, "STORE_SUBMIT_OK"),

  /** There are notifications. */
  NOTIFY_OK(0x00000100, "STORE_NOTIFY_OK"),

  /** There are multi-value properties. */
  MV_PROPS_OK(0x00000200, "STORE_MV_PROPS_OK"),

  /** Tables can be categorized. */
  CATEGORIZE_OK(0x00000400, "STORE_CATEGORIZE_OK"),

  /** Text and RTF are kept in step. */
  RTF_OK(0x00000800, "STORE_RTF_OK"),

  /** Tables can be restricted. */
  RESTRICTION_OK(0x00001000, "STORE_RESTRICTION_OK"),

  /** Tables can be sorted. */
  SORT_OK(0x00002000, "STORE_SORT_OK"),

  /** It holds public folders. */
  PUBLIC_FOLDERS(0x00004000, "STORE_PUBLIC_FOLDERS"),

  /** RTF may be uncompressed. */
  UNCOMPRESSED_RTF(0x00008000, "STORE_UNCOMPRESSED_RTF"),

  /** It takes HTML. */
  HTML_OK(0x00010000, "STORE_HTML_OK"),

  /** It knows 8-bit strings. */
  ANSI_OK(0x00020000, "STORE_ANSI_OK"),

  /** It knows Unicode strings. */
  UNICODE_OK(0x00040000, "STORE_UNICODE_OK"),

  /** Reserved. */
  LOCALSTORE(0x00080000, "STORE_LOCALSTORE"),

  /** Incoming items are processed. */
  ITEMPROC(0x00200000, "STORE_ITEMPROC"),

  /** It pushes changes to the indexer. */
  PUSHER_OK(0x00800000, "STORE_PUSHER_OK"),

  /** It keeps rules. */
  RULES_OK(0x10000000, "STORE_RULES_OK");

  private final int value;
  private final String macro;

  StoreSupport(int value, String macro) {
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
