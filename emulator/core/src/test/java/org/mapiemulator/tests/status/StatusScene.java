package org.mapiemulator.tests.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiStatus;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ResourceType;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.tests.fixture.FakeCalls;
import org.mapiemulator.tests.fixture.FakeStores;
import org.mapiemulator.tests.fixture.FakeTransport;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/**
 * A client on a session of the profile "Post", with a transport and a store of fake providers, and
 * nothing built in. What the client is told waits.
 */
record StatusScene(Scene scene, Party party, FakeTransport transport, FakeStores stores)
    implements AutoCloseable {

  static final int UNICODE = StringFlag.UNICODE.value();
  static final int MODIFY = OpenFlag.MODIFY.value();

  private static final MapiUid UID = MapiUid.ofHex("000102030405060708090A0B0C0D0E0F");

  static StatusScene with(Setting... settings) {
    return of(Settings.outlook2016().with(settings), 0);
  }

  static StatusScene of(Settings settings, int moreLogonFlags) {
    Scene scene = Scene.of(settings);
    FakeCalls calls = new FakeCalls();
    FakeTransport transport = new FakeTransport(calls, "post");
    FakeStores stores = new FakeStores(calls, "store", UID);
    scene
        .mapi()
        .profiles()
        .add(
            "Post",
            p ->
                p.provider("Store", UID, stores.init())
                    .transport("Post", UID, transport.init())
                    .withoutTransport()
                    .withoutAddressBook());
    Party party = Pair.held(scene.logon("ada", "Post", Scene.NEW_PRIVATE | moreLogonFlags));
    return new StatusScene(scene, party, transport, stores);
  }

  static StatusScene withoutMail() {
    return of(Settings.outlook2016(), LogonFlag.NO_MAIL.value());
  }

  FakeCalls calls() {
    return transport.calls();
  }

  MapiTable table() {
    return party.session().getStatusTable(UNICODE);
  }

  /** The rows, with these columns. */
  List<Row> rows(PropTag... columns) {
    try (MapiTable table = table()) {
      table.setColumns(List.of(columns), 0);
      return table.queryRows(100, 0);
    }
  }

  /** One column of all rows; null where there is no value. */
  List<@Nullable Object> column(PropTag tag) {
    List<@Nullable Object> cells = new ArrayList<>();
    rows(tag).forEach(row -> cells.add(row.get(0).isError() ? null : row.get(0).value()));
    return cells;
  }

  /** A cell of the row of a resource. */
  @Nullable Object cell(ResourceType type, PropTag tag) {
    return rows(PropTags.PR_RESOURCE_TYPE, tag).stream()
        .filter(row -> row.get(0).intValue() == type.value())
        .map(row -> row.get(1))
        .map(value -> value.isError() ? Optional.empty() : Optional.ofNullable(value.value()))
        .findFirst()
        .orElseThrow()
        .orElse(null);
  }

  /** As {@link #cell} for a cell that has a number. */
  int number(ResourceType type, PropTag tag) {
    if (cell(type, tag) instanceof Integer number) {
      return number;
    }
    throw new AssertionError("The row of " + type + " has no " + tag);
  }

  EntryId id(ResourceType type) {
    return rows(PropTags.PR_RESOURCE_TYPE, PropTags.PR_ENTRYID).stream()
        .filter(row -> row.get(0).intValue() == type.value())
        .map(row -> row.get(1).entryId())
        .findFirst()
        .orElseThrow();
  }

  MapiStatus open(ResourceType type) {
    return (MapiStatus) party.session().openEntry(id(type), null, MODIFY).object();
  }

  /** Opens the store, so that its provider has logged on. */
  MsgStore openStore() {
    try (MapiTable table = party.session().getMsgStoresTable(UNICODE)) {
      table.setColumns(List.of(PropTags.PR_ENTRYID), 0);
      EntryId id = table.queryRows(1, 0).get(0).get(0).entryId();
      return party.session().openMsgStore(0, id, null, 0).value();
    }
  }

  /** Lets the transport put a row into the status table. */
  void transportSays(PropValue... values) {
    party.session().getStatusTable(0).release(); // waits for the transports
    transport.support().modifyStatusRow(List.of(values), 0);
  }

  @Override
  public void close() {
    scene.close();
  }
}
