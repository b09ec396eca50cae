package org.mapiemulator.examples.bug;

import java.util.List;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUtil;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.StringFlag;

/** What every program does on its way to a message. */
final class Program {

  private static final Restriction IS_DEFAULT = Restriction.equal(PropTags.PR_DEFAULT_STORE, true);

  private Program() {}

  /** Opens the default store for writing. */
  static MsgStore defaultStore(MapiSession session) {
    return store(session, IS_DEFAULT);
  }

  /** Opens the store of a name for writing. */
  static MsgStore store(MapiSession session, String name) {
    return store(session, Restriction.equal(PropTags.PR_DISPLAY_NAME, name));
  }

  private static MsgStore store(MapiSession session, Restriction which) {
    try (MapiTable stores = session.getMsgStoresTable(StringFlag.UNICODE.value())) {
      EntryId id =
          MapiUtil.hrQueryAllRows(stores, List.of(PropTags.PR_ENTRYID), which, null, 1)
              .get(0)
              .get(0)
              .entryId();
      return session.openMsgStore(0, id, null, OpenMsgStoreFlag.WRITE.value()).value();
    }
  }
}
