package org.mapiemulator.tests.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;
import static org.mapiemulator.tests.fixture.StoreScene.KEEP;
import static org.mapiemulator.tests.fixture.StoreScene.MODIFY;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.MapiClient;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.TableNotification;
import org.mapiemulator.tests.crash.Truth.Copy;
import org.mapiemulator.tests.crash.Truth.Held;
import org.mapiemulator.tests.crash.Truth.Thing;
import org.mapiemulator.tests.fixture.Mirror;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.StoreScene;

/** Another process on the same session and store, with work of its own. */
final class Neighbour {

  static final String NAME = "OUTLOOK.EXE";
  private static final PropTag[] COLUMNS = {
    PropTags.PR_INSTANCE_KEY, PropTags.PR_SUBJECT, PropTags.PR_MESSAGE_FLAGS
  };

  private final Machine machine;
  private final MapiClient client;
  private final MapiSession session;
  private final MsgStore store;
  private final RecordingSink ends = new RecordingSink();
  private final RecordingSink rows = new RecordingSink();
  private final long endsConnection;
  private final MapiFolder inbox;
  private final MapiTable table;
  private final long rowsConnection;
  private final Mirror mirror = new Mirror();
  private final Message agenda;

  /** Opens everything before the client under test begins. */
  Neighbour(Machine machine) {
    this.machine = machine;
    client = machine.mapi().client(NAME);
    client.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    client.notifications().hold();
    session = client.mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_SHARED);
    endsConnection = session.advise(null, bits(EventMask.EXTENDED, EventMask.CRITICAL_ERROR), ends);
    store = openDefault(session);
    inbox = folder("Inbox", store);
    table = inbox.getContentsTable(UNICODE);
    table.setColumns(List.of(COLUMNS), 0);
    mirror.load(table.queryRows(100, 0));
    rowsConnection = table.advise(EventMask.TABLE_MODIFIED.value(), rows);
    savesPlan();
    agenda = opensAgenda();
  }

  static MsgStore openDefault(MapiSession session) {
    EntryId id;
    try (MapiTable stores = session.getMsgStoresTable(UNICODE)) {
      stores.setColumns(List.of(PropTags.PR_ENTRYID), 0);
      stores.restrict(Restriction.equal(PropTags.PR_DEFAULT_STORE, true), 0);
      id = stores.queryRows(1, 0).get(0).get(0).entryId();
    }
    return session.openMsgStore(0, id, null, OpenMsgStoreFlag.WRITE.value()).value();
  }

  static MapiFolder folder(String name, MsgStore store) {
    EntryId top = StoreScene.get(store, PropTags.PR_IPM_SUBTREE_ENTRYID).entryId();
    try (MapiFolder parent = (MapiFolder) store.openEntry(top, null, MODIFY).object()) {
      return parent.createFolder(1, name, null, null, UNICODE | 1); // OPEN_IF_EXISTS
    }
  }

  /** Saved, and not written if the store is lazy. */
  private void savesPlan() {
    StoreScene.add(inbox, "Plan");
    machine
        .truth()
        .put(
            NAME,
            "IMAPIProp::SaveChanges",
            Thing.message("Ada", "Plan"),
            Held.in("Inbox").with("subject", "Plan").with("unsent", "true"));
  }

  /** Open, and not saved. */
  private Message opensAgenda() {
    Message message = (Message) store.openEntry(find("Agenda"), null, MODIFY).object();
    message.setProps(List.of(PropValue.of(PropTags.PR_BODY, "mine")));
    Copy copy = machine.truth().open(NAME, "unsaved message", "Agenda", "Ada", "Inbox");
    copy.set("PR_BODY", "\"mine\"");
    return message;
  }

  private EntryId find(String subject) {
    try (MapiTable all = inbox.getContentsTable(UNICODE)) {
      for (Row row : StoreScene.rows(all, PropTags.PR_ENTRYID, PropTags.PR_SUBJECT)) {
        if (subject.equals(row.get(1).value())) {
          return row.get(0).entryId();
        }
      }
    }
    throw new AssertionError("There is no message " + subject);
  }

  MapiSession session() {
    return session;
  }

  MsgStore store() {
    return store;
  }

  // After the client has gone.

  /** It hears of the end of the other process once, and its view follows. */
  void hears(boolean joined) {
    client.notifications().deliverAll();
    List<Notification> told = ends.notifications();
    assertThat(told)
        .as("what \"%s\" hears of the end of the client", NAME)
        .isEqualTo(joined ? List.of(Pair.EXTENDED) : List.of());
    boolean follows = true;
    for (Notification each : rows.notifications()) {
      follows &= mirror.follow((TableNotification) each);
    }
    List<List<PropValue>> now = new ArrayList<>();
    try (MapiTable fresh = inbox.getContentsTable(UNICODE)) {
      StoreScene.rows(fresh, COLUMNS).forEach(row -> now.add(row.values().subList(1, 3)));
    }
    List<List<PropValue>> view = new ArrayList<>();
    table.seekRow(0, 0);
    table.queryRows(100, 0).forEach(row -> view.add(row.values()));
    List<List<PropValue>> shown = view.stream().map(row -> row.subList(1, 3)).toList();
    assertThat(shown).as("the view of \"%s\"", NAME).containsExactlyInAnyOrderElementsOf(now);
    if (follows) {
      assertThat(mirror.rows()).as("what \"%s\" knows from row events", NAME).isEqualTo(view);
    }
  }

  /** It reads, saves what it had not saved, and writes something new. */
  void goesOn() {
    assertThat(StoreScene.get(agenda, PropTags.PR_BODY).value()).isEqualTo("mine");
    agenda.saveChanges(KEEP);
    Truth truth = machine.truth();
    truth.change(NAME, "", Thing.message("Ada", "Agenda"), m -> m.with("body", "mine"));
    StoreScene.add(inbox, "Afterwards");
    truth.put(
        NAME,
        "",
        Thing.message("Ada", "Afterwards"),
        Held.in("Inbox").with("subject", "Afterwards").with("unsent", "true"));
    assertThat(StoreScene.subjects(inbox)).contains("Afterwards");
    try (Message again = (Message) store.openEntry(find("Agenda"), null, 0).object()) {
      assertThat(StoreScene.get(again, PropTags.PR_BODY).value()).isEqualTo("mine");
    }
  }

  /** It goes as a correct client does. */
  void leaves() {
    table.unadvise(rowsConnection);
    table.release();
    agenda.release();
    inbox.release();
    store.release();
    session.unadvise(endsConnection);
    session.logoff(0, 0, 0);
    session.release();
    client.mapi32().mapiUninitialize();
  }

  static int noMail(int flags) {
    return flags | LogonFlag.NO_MAIL.value();
  }
}
