package org.mapiemulator.tests.loss;

import static org.mapiemulator.tests.fixture.StoreScene.KEEP;
import static org.mapiemulator.tests.fixture.StoreScene.MODIFY;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mapiemulator.tests.fixture.StoreScene;

/** A process with a session of its own and the mailbox of Ada open in it. */
final class Desk {

  private final Party party;
  private final MsgStore store;

  private Desk(Party party, MsgStore store) {
    this.party = party;
    this.store = store;
  }

  static Desk open(Scene scene, String name) {
    Party party = Pair.held(scene.newPrivate(name));
    EntryId id;
    try (MapiTable table = party.session().getMsgStoresTable(UNICODE)) {
      table.setColumns(List.of(PropTags.PR_ENTRYID), 0);
      table.restrict(Restriction.equal(PropTags.PR_DEFAULT_STORE, true), 0);
      id = table.queryRows(1, 0).get(0).get(0).entryId();
    }
    return new Desk(
        party, party.session().openMsgStore(0, id, null, OpenMsgStoreFlag.WRITE.value()).value());
  }

  Party party() {
    return party;
  }

  MsgStore store() {
    return store;
  }

  void kill() {
    party.client().terminate();
  }

  /** A folder below the top that users see; made if it is not there. */
  MapiFolder folder(String name) {
    try (MapiFolder top =
        (MapiFolder)
            store
                .openEntry(
                    StoreScene.get(store, PropTags.PR_IPM_SUBTREE_ENTRYID).entryId(), null, MODIFY)
                .object()) {
      return child(top, name);
    }
  }

  static MapiFolder child(MapiFolder parent, String name) {
    return parent.createFolder(1, name, null, null, UNICODE | 1); // OPEN_IF_EXISTS
  }

  MapiFolder inbox() {
    return folder("Inbox");
  }

  /** Saves a new message. */
  EntryId add(MapiFolder folder, String subject) {
    return StoreScene.add(folder, subject);
  }

  Message open(EntryId id) {
    return (Message) store.openEntry(id, null, MODIFY).object();
  }

  /** Opens a message, sets a property, saves and releases it. */
  void set(EntryId id, PropTag tag, Object value) {
    try (Message message = open(id)) {
      message.setProps(List.of(new PropValue(tag, value)));
      message.saveChanges(KEEP);
    }
  }

  static List<String> subjects(MapiFolder folder) {
    List<String> subjects = new ArrayList<>();
    StoreScene.subjects(folder).forEach(each -> subjects.add(String.valueOf(each)));
    return subjects;
  }

  EntryId find(MapiFolder folder, String subject) {
    try (MapiTable table = folder.getContentsTable(UNICODE)) {
      for (Row row : StoreScene.rows(table, PropTags.PR_ENTRYID, PropTags.PR_SUBJECT)) {
        if (subject.equals(row.get(1).value())) {
          return row.get(0).entryId();
        }
      }
    }
    throw new AssertionError("There is no message " + subject);
  }

  Hresult move(MapiFolder from, MapiFolder to, EntryId... messages) {
    return from.copyMessages(List.of(messages), null, to, 0, null, 1); // MESSAGE_MOVE
  }

  Hresult delete(MapiFolder folder, EntryId... messages) {
    return folder.deleteMessages(List.of(messages), 0, null, 0);
  }

  /** What the mailbox holds, as text. */
  static String tree(MapiSubsystem mapi) {
    return mapi.mailbox("Mailbox - Ada").toTree();
  }
}
