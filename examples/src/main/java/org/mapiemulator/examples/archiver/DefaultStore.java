package org.mapiemulator.examples.archiver;

import java.util.List;
import java.util.Optional;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUtil;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;

/** Finds and opens the mailbox that new mail comes to. */
final class DefaultStore {

  private static final int FLAGS =
      MapiFlag.bits(OpenMsgStoreFlag.NO_DIALOG, OpenMsgStoreFlag.WRITE);
  private static final Restriction IS_DEFAULT = Restriction.equal(PropTags.PR_DEFAULT_STORE, true);

  private DefaultStore() {}

  /** Opens it; empty if the profile has none. The store is the caller's to release. */
  static Optional<MsgStore> open(MapiSession session) {
    return find(session)
        .map(id -> session.openMsgStore(0, id, null, FLAGS)) // opens: store
        .map(Result::value);
  }

  private static Optional<EntryId> find(MapiSession session) {
    try (CleanUp cleanUp = new CleanUp()) {
      MapiTable stores =
          session.getMsgStoresTable(StringFlag.UNICODE.value()); // opens: table of stores
      cleanUp.add(() -> stores.release()); // ends: table of stores
      List<Row> rows =
          MapiUtil.hrQueryAllRows(stores, List.of(PropTags.PR_ENTRYID), IS_DEFAULT, null, 1);
      return rows.stream().findFirst().map(row -> row.get(0).entryId());
    }
  }
}
