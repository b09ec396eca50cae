package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.ValidFolderMask;

/** The folders that a mailbox is made with, and where their identifiers are told (SPF-01 to 07). */
@SuppressWarnings({
  "EnumOrdinal", // the order of the constants is that in a new mailbox
  "ImmutableEnumChecker" // PropTag is a record of an int
})
public enum SpecialFolder {
  ROOT("", null, null, null),
  IPM_SUBTREE(
      "Top of Personal Folders",
      PropTags.PR_IPM_SUBTREE_ENTRYID,
      ValidFolderMask.IPM_SUBTREE,
      null),
  INBOX("Inbox", null, ValidFolderMask.IPM_INBOX, "IPF.Note"),
  OUTBOX("Outbox", PropTags.PR_IPM_OUTBOX_ENTRYID, ValidFolderMask.IPM_OUTBOX, "IPF.Note"),
  SENT_ITEMS(
      "Sent Items", PropTags.PR_IPM_SENTMAIL_ENTRYID, ValidFolderMask.IPM_SENTMAIL, "IPF.Note"),
  DELETED_ITEMS(
      "Deleted Items",
      PropTags.PR_IPM_WASTEBASKET_ENTRYID,
      ValidFolderMask.IPM_WASTEBASKET,
      "IPF.Note"),
  VIEWS("Folder Views", PropTags.PR_VIEWS_ENTRYID, ValidFolderMask.VIEWS, null),
  COMMON_VIEWS(
      "Common Views", PropTags.PR_COMMON_VIEWS_ENTRYID, ValidFolderMask.COMMON_VIEWS, null),
  FINDER("Search Root", PropTags.PR_FINDER_ENTRYID, ValidFolderMask.FINDER, null),
  CALENDAR("Calendar", PropTags.PR_IPM_APPOINTMENT_ENTRYID, null, "IPF.Appointment"),
  CONTACTS("Contacts", PropTags.PR_IPM_CONTACT_ENTRYID, null, "IPF.Contact"),
  JOURNAL("Journal", PropTags.PR_IPM_JOURNAL_ENTRYID, null, "IPF.Journal"),
  NOTES("Notes", PropTags.PR_IPM_NOTE_ENTRYID, null, "IPF.StickyNote"),
  TASKS("Tasks", PropTags.PR_IPM_TASK_ENTRYID, null, "IPF.Task"),
  DRAFTS("Drafts", PropTags.PR_IPM_DRAFTS_ENTRYID, null, "IPF.Note");

  private final Long firstNumber = ordinal() + 1L;
  private final String displayName;
  private final @Nullable PropTag tag;
  private final @Nullable ValidFolderMask mask;
  private final @Nullable String containerClass;

  SpecialFolder(
      String displayName,
      @Nullable PropTag tag,
      @Nullable ValidFolderMask mask,
      @Nullable String containerClass) {
    this.displayName = displayName;
    this.tag = tag;
    this.mask = mask;
    this.containerClass = containerClass;
  }

  /** Its number in a fresh mailbox. */
  public Long firstNumber() {
    return firstNumber;
  }

  public String displayName() {
    return displayName;
  }

  /** The property that tells its entry identifier; the Inbox has none (SPF-04). */
  public @Nullable PropTag tag() {
    return tag;
  }

  /** Its bit in PR_VALID_FOLDER_MASK; Outlook's extra folders have none. */
  public @Nullable ValidFolderMask mask() {
    return mask;
  }

  /** PR_CONTAINER_CLASS (FLD-06); null for folders that users do not see. */
  @Nullable String containerClass() {
    return containerClass;
  }

  /** Whether it is one of Outlook's extra folders, which other folders tell, too (SPF-07, D-45). */
  boolean isExtra() {
    return tag != null && mask == null;
  }

  /** Where it is in a fresh mailbox: the root is its own parent. */
  SpecialFolder parent() {
    return switch (this) {
      case ROOT, IPM_SUBTREE, VIEWS, COMMON_VIEWS, FINDER -> ROOT;
      case INBOX,
          OUTBOX,
          SENT_ITEMS,
          DELETED_ITEMS,
          CALENDAR,
          CONTACTS,
          JOURNAL,
          NOTES,
          TASKS,
          DRAFTS ->
          IPM_SUBTREE;
    };
  }

  /** The numbers of the folders below it in a fresh mailbox. */
  List<Long> children() {
    List<Long> children = new ArrayList<>();
    for (SpecialFolder each : values()) {
      if (each != ROOT && each.parent() == this) {
        children.add(each.firstNumber);
      }
    }
    return children;
  }
}
