package org.mapiemulator.examples.tool;

import java.util.List;
import java.util.NoSuchElementException;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUtil;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;

/** The way to the store that new mail comes to. */
final class Stores {

  private static final Restriction IS_DEFAULT = Restriction.equal(PropTags.PR_DEFAULT_STORE, true);
  private static final int WRITE =
      OpenMsgStoreFlag.NO_DIALOG.value() | OpenMsgStoreFlag.WRITE.value();

  private Stores() {}

  static MsgStore openDefault(MapiSession session) {
    try (MapiTable stores = session.getMsgStoresTable(StringFlag.UNICODE.value())) {
      List<Row> found =
          MapiUtil.hrQueryAllRows(stores, List.of(PropTags.PR_ENTRYID), IS_DEFAULT, null, 1);
      if (found.isEmpty()) {
        throw new NoSuchElementException("The profile has no default store.");
      }
      return session.openMsgStore(0, found.get(0).get(0).entryId(), null, WRITE).value();
    }
  }
}
