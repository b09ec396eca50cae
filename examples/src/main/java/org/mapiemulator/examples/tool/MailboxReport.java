package org.mapiemulator.examples.tool;

import java.util.List;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUtil;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.TableFlag;

/**
 * Prints what is in all stores of a profile: folders, messages, recipients, attachments, and the
 * messages in those. It changes nothing, and what it cannot read it says.
 */
public final class MailboxReport {

  private static final int UNICODE = StringFlag.UNICODE.value();
  private static final int PAGE = 20;

  private static final List<PropTag> STORES =
      List.of(PropTags.PR_ENTRYID, PropTags.PR_DISPLAY_NAME, PropTags.PR_DEFAULT_STORE);
  private static final List<PropTag> FOLDERS =
      List.of(
          PropTags.PR_ENTRYID,
          PropTags.PR_DISPLAY_NAME,
          PropTags.PR_CONTENT_COUNT,
          PropTags.PR_CONTENT_UNREAD);
  private static final List<PropTag> MESSAGES = List.of(PropTags.PR_ENTRYID, PropTags.PR_SUBJECT);
  private static final SortOrderSet BY_TIME =
      SortOrderSet.of(SortOrder.ascending(PropTags.PR_MESSAGE_DELIVERY_TIME));

  private final Mapi32 mapi32;
  private final String profile;
  private final StringBuilder text = new StringBuilder();

  /**
   * Makes a report.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @param profile whose stores it reads
   */
  public MailboxReport(Mapi32 mapi32, String profile) {
    this.mapi32 = mapi32;
    this.profile = profile;
  }

  /**
   * Reads everything.
   *
   * @return lines that end with LF
   * @throws MapiException if the profile or its table of stores cannot be read
   */
  public String print() {
    text.setLength(0);
    try (Logon logon = Logon.to(mapi32, profile)) {
      for (Row row : rows(logon.session().getMsgStoresTable(UNICODE), STORES)) {
        text.append("store \"").append(row.get(1).text()).append('"');
        text.append(row.get(2).isTrue() ? ", the default store\n" : "\n");
        attempt("  ", () -> printStore(logon, row.get(0).entryId()));
      }
    }
    return text.toString();
  }

  private void printStore(Logon logon, EntryId id) {
    try (MsgStore store = logon.openStore(id, 0);
        MapiFolder top =
            openFolder(
                store, MapiUtil.hrGetOneProp(store, PropTags.PR_IPM_SUBTREE_ENTRYID).entryId())) {
      printFolders(store, top, "  ");
    }
  }

  private void printFolders(MsgStore store, MapiFolder folder, String indent) {
    for (Row row : rows(folder.getHierarchyTable(UNICODE), FOLDERS)) {
      text.append(indent).append(row.get(1).text());
      text.append(": ").append(row.get(2).intValue()).append(" messages, ");
      text.append(row.get(3).intValue()).append(" unread\n");
      attempt(
          indent + "  ",
          () -> {
            try (MapiFolder below = openFolder(store, row.get(0).entryId())) {
              printMessages(below, indent + "  ");
              printFolders(store, below, indent + "  ");
            }
          });
    }
  }

  private void printMessages(MapiFolder folder, String indent) {
    try (MapiTable contents = folder.getContentsTable(UNICODE)) {
      contents.setColumns(MESSAGES, TableFlag.BATCH.value());
      contents.sortTable(BY_TIME, TableFlag.BATCH.value());
      List<Row> page = contents.queryRows(PAGE, 0);
      while (!page.isEmpty()) {
        for (Row row : page) {
          text.append(indent).append("- ");
          attempt(
              indent + "  ",
              () -> {
                try (Message message = openMessage(folder, row.get(0).entryId())) {
                  text.append(MessageReport.of(message).indent(indent.length() + 2).strip());
                  text.append('\n');
                }
              });
        }
        page = contents.queryRows(PAGE, 0);
      }
    }
  }

  /** One store, folder or message that cannot be read does not end the report. */
  private void attempt(String indent, Runnable reading) {
    try {
      reading.run();
    } catch (MapiException e) {
      if (e.hresult().equals(Hresult.MAPI_E_END_OF_SESSION)) {
        throw e;
      }
      text.append(indent).append("cannot be read: ").append(e.hresult()).append('\n');
    }
  }

  /** All rows of a table, which is released. */
  static List<Row> rows(MapiTable table, List<PropTag> columns) {
    try (table) {
      return MapiUtil.hrQueryAllRows(table, columns, null, null, 0);
    }
  }

  private static MapiFolder openFolder(MsgStore store, EntryId id) {
    return (MapiFolder) store.openEntry(id, Iid.MAPI_FOLDER, 0).object();
  }

  private static Message openMessage(MapiFolder folder, EntryId id) {
    return (Message) folder.openEntry(id, Iid.MESSAGE, 0).object();
  }
}
