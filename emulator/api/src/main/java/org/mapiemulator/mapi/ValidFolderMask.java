package org.mapiemulator.mapi;

/** Bits of PR_VALID_FOLDER_MASK (SPF-02). */
public enum ValidFolderMask implements MapiFlag {
  /** PR_IPM_SUBTREE_ENTRYID is valid. */
  IPM_SUBTREE(0x00000001, "FOLDER_IPM_SUBTREE_VALID"),

  /** There is a receive folder. */
  IPM_INBOX(0x00000002, "FOLDER_IPM_INBOX_VALID"),

  /** PR_IPM_OUTBOX_ENTRYID is valid. */
  IPM_OUTBOX(0x00000004, "FOLDER_IPM_OUTBOX_VALID"),

  /** PR_IPM_WASTEBASKET_ENTRYID is valid. */
  IPM_WASTEBASKET(0x00000008, "FOLDER_IPM_WASTEBASKET_VALID"),

  /** PR_IPM_SENTMAIL_ENTRYID is valid. */
  IPM_SENTMAIL(0x00000010, "FOLDER_IPM_SENTMAIL_VALID"),

  /** PR_VIEWS_ENTRYID is valid. */
  VIEWS(0x00000020, "FOLDER_VIEWS_VALID"),

  /** PR_COMMON_VIEWS_ENTRYID is valid. */
  COMMON_VIEWS(0x00000040, "FOLDER_COMMON_VIEWS_VALID"),

  /** PR_FINDER_ENTRYID is valid. */
  FINDER(0x00000080, "FOLDER_FINDER_VALID");

  private final int value;
  private final String macro;

  ValidFolderMask(int value, String macro) {
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
