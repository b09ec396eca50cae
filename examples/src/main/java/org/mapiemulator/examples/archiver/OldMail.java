package org.mapiemulator.examples.archiver;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.mapi.CopyMessagesFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUtil;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.NamesCreateFlag;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.TableFlag;

/** Finds old mail, stamps it, and moves it. */
final class OldMail {

  private static final int PAGE = 50;
  private static final int NOT_FINISHED = MapiFlag.bits(MessageFlag.UNSENT, MessageFlag.SUBMIT);
  private static final PropName STAMP = PropName.of(PropertySets.PS_PUBLIC_STRINGS, "ArchivedFrom");

  private final MsgStore store;
  private final Restriction isOld;
  private final PropTag stamp;

  OldMail(MsgStore store, Instant before) {
    this.store = store;
    this.isOld =
        Restriction.and(
            Restriction.property(PropTags.PR_MESSAGE_DELIVERY_TIME, Relop.LT, before),
            Restriction.noBitSet(PropTags.PR_MESSAGE_FLAGS, NOT_FINISHED));
    this.stamp =
        store
            .getIdsFromNames(List.of(STAMP), NamesCreateFlag.CREATE.value())
            .value()
            .get(0)
            .withType(PropType.UNICODE);
  }

  /** The old mail in a folder, the oldest first. */
  List<EntryId> in(MapiFolder folder) {
    try (CleanUp cleanUp = new CleanUp()) {
      MapiTable contents =
          folder.getContentsTable(StringFlag.UNICODE.value()); // opens: contents table
      cleanUp.add(() -> contents.release()); // ends: contents table
      contents.setColumns(List.of(PropTags.PR_ENTRYID), TableFlag.BATCH.value());
      contents.restrict(isOld, TableFlag.BATCH.value());
      contents.sortTable(
          SortOrderSet.of(SortOrder.ascending(PropTags.PR_MESSAGE_DELIVERY_TIME)),
          TableFlag.BATCH.value());
      List<EntryId> messages = new ArrayList<>();
      List<Row> page = contents.queryRows(PAGE, 0);
      while (!page.isEmpty()) {
        page.forEach(row -> messages.add(row.get(0).entryId()));
        page = contents.queryRows(PAGE, 0);
      }
      return messages;
    }
  }

  /** Writes into a message where it comes from; false if another program was faster. */
  boolean stamp(EntryId id, FolderPath from) {
    try (CleanUp cleanUp = new CleanUp()) {
      Message message =
          (Message)
              store.openEntry(id, Iid.MESSAGE, OpenFlag.MODIFY.value()).object(); // opens: message
      cleanUp.add(() -> message.release()); // ends: message
      MapiUtil.hrSetOneProp(message, PropValue.of(stamp, from.toString()));
      message.saveChanges(0); // ends: changes
      return true;
    } catch (MapiException e) {
      if (ArchiveRound.OTHERS_WERE_FASTER.contains(e.hresult())) {
        return false;
      }
      throw e;
    }
  }

  /** Moves messages page by page, with all that is in them; the result is how many it were. */
  static int move(List<EntryId> messages, MapiFolder from, MapiFolder to) {
    int moved = 0;
    for (int start = 0; start < messages.size(); start += PAGE) {
      List<EntryId> page = messages.subList(start, Math.min(start + PAGE, messages.size()));
      Hresult result =
          from.copyMessages(page, Iid.MAPI_FOLDER, to, 0, null, CopyMessagesFlag.MOVE.value());
      if (result.equals(Hresult.S_OK)) { // otherwise some are gone; nobody says how many
        moved += page.size();
      }
    }
    return moved;
  }
}
