package org.mapiemulator.examples.program;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUtil;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;

/**
 * Imports the mail of the default profile, in the order of calls that the text books give;
 * Thunderbird's import from Outlook works like this.
 *
 * <p>Between logon and Logoff it reads the message stores table row by row, then the hierarchy
 * table of each store and the contents tables of its folders, and releases the stores. What the
 * original does with the messages is left out.
 */
public final class TextbookImporter {

  private static final int FLAGS =
      MapiFlag.bits(
          LogonFlag.NO_MAIL, LogonFlag.USE_DEFAULT, LogonFlag.EXTENDED, LogonFlag.NEW_SESSION);

  private static final int UNICODE = StringFlag.UNICODE.value();
  private static final List<PropTag> ENTRY_ID = List.of(PropTags.PR_ENTRYID);

  private final Mapi32 mapi32;

  /**
   * Makes an importer.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   */
  public TextbookImporter(Mapi32 mapi32) {
    this.mapi32 = mapi32;
  }

  /** Does the whole import. */
  public void run() {
    mapi32.mapiInitialize(null);
    MapiSession session = mapi32.mapiLogonEx(0, null, null, FLAGS);
    try (MapiTable stores = session.getMsgStoresTable(UNICODE)) {
      stores.setColumns(ENTRY_ID, 0);
      for (Row row = next(stores); row != null; row = next(stores)) {
        importStore(session, row.get(0).entryId());
      }
    }
    session.logoff(0, 0, 0);
    session.release();
    mapi32.mapiUninitialize();
  }

  private static @Nullable Row next(MapiTable table) {
    List<Row> rows = table.queryRows(1, 0);
    return rows.isEmpty() ? null : rows.get(0);
  }

  private static void importStore(MapiSession session, EntryId id) {
    try (MsgStore store =
            session.openMsgStore(0, id, null, OpenMsgStoreFlag.NO_DIALOG.value()).value();
        MapiFolder top =
            openFolder(
                store, MapiUtil.hrGetOneProp(store, PropTags.PR_IPM_SUBTREE_ENTRYID).entryId());
        MapiTable folders = top.getHierarchyTable(UNICODE)) {
      folders.setColumns(ENTRY_ID, 0);
      Row inbox = next(folders); // the original goes on to the last
      if (inbox != null) {
        importFolder(store, inbox.get(0).entryId());
      }
    }
  }

  private static void importFolder(MsgStore store, EntryId id) {
    try (MapiFolder folder = openFolder(store, id);
        MapiTable contents = folder.getContentsTable(UNICODE)) {
      contents.getRowCount(0);
    }
  }

  private static MapiFolder openFolder(MsgStore store, EntryId id) {
    return (MapiFolder) store.openEntry(id, null, 0).object();
  }
}
