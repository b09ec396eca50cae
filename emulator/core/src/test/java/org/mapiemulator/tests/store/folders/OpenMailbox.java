package org.mapiemulator.tests.store.folders;

import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.CreateMessageFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUtil;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.ObjectNotification;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** A client with a store that it has open for writing, and short words for common steps. */
final class OpenMailbox implements AutoCloseable {

  static final int MODIFY = OpenFlag.MODIFY.value();

  private final Scene scene;
  private final Party party;
  private final MsgStore store;

  private OpenMailbox(Scene scene, int flags) {
    this.scene = scene;
    this.party = scene.newPrivate("archiver");
    this.store = store(party.session(), "Mailbox - Ada", flags);
    party.client().notifications().hold();
  }

  static OpenMailbox with(Setting... settings) {
    return new OpenMailbox(Scene.with(settings), OpenMsgStoreFlag.WRITE.value());
  }

  /** Without MDB_WRITE. */
  static OpenMailbox readOnly() {
    return new OpenMailbox(Scene.with(), 0);
  }

  /** Another client with the same mailbox. */
  MsgStore another(String client) {
    return store(
        scene.newPrivate(client).session(), "Mailbox - Ada", OpenMsgStoreFlag.WRITE.value());
  }

  /** The mailbox of somebody else, which the same client opens in another session. */
  MsgStore other() {
    MapiSession session = party.mapi32().mapiLogonEx(0, "Bob", null, Scene.NEW_PRIVATE);
    return store(session, "Mailbox - Bob", OpenMsgStoreFlag.WRITE.value());
  }

  private static MsgStore store(MapiSession session, String name, int flags) {
    try (MapiTable table = session.getMsgStoresTable(StringFlag.UNICODE.value())) {
      table.setColumns(List.of(PropTags.PR_DISPLAY_NAME, PropTags.PR_ENTRYID), 0);
      for (Row row : table.queryRows(10, 0)) {
        if (row.get(0).text().equals(name)) {
          return session.openMsgStore(0, row.get(1).entryId(), null, flags).value();
        }
      }
    }
    throw new IllegalStateException("no store " + name);
  }

  Party party() {
    return party;
  }

  MsgStore store() {
    return store;
  }

  MapiFolder root() {
    return (MapiFolder) store.openEntry(null, null, MODIFY).object();
  }

  MapiFolder folder(EntryId id) {
    return (MapiFolder) store.openEntry(id, null, MODIFY).object();
  }

  MapiFolder folder(PropTag tag) {
    return folder(get(store, tag).entryId());
  }

  MapiFolder inbox() {
    return folder(store.getReceiveFolder(null, 0).entryId());
  }

  static MapiFolder folderIn(MapiFolder parent, String name) {
    return parent.createFolder(
        FolderType.GENERIC.value(), name, null, null, StringFlag.UNICODE.value());
  }

  static MapiFolder createSearch(MapiFolder parent, String name) {
    return parent.createFolder(
        FolderType.SEARCH.value(), name, null, null, StringFlag.UNICODE.value());
  }

  /** A saved message; its entry identifier. */
  static EntryId message(MapiFolder folder, String subject, MapiFlag... flags) {
    try (Message message = folder.createMessage(null, bits(flags))) {
      message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, subject)));
      message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE.value());
      return id(message);
    }
  }

  static EntryId associated(MapiFolder folder, String subject) {
    return message(folder, subject, CreateMessageFlag.ASSOCIATED);
  }

  static EntryId id(MapiProp object) {
    return get(object, PropTags.PR_ENTRYID).entryId();
  }

  static PropValue get(MapiProp object, PropTag tag) {
    return object.getProps(List.of(tag), StringFlag.UNICODE.value()).value().get(0);
  }

  static int count(MapiProp object, PropTag tag) {
    return get(object, tag).intValue();
  }

  /** One column of all rows as text. */
  static List<String> texts(MapiTable table, PropTag column) {
    List<String> texts = new ArrayList<>();
    for (Row row : MapiUtil.hrQueryAllRows(table, List.of(column), null, null, 0)) {
      texts.add(row.get(0).text());
    }
    return texts;
  }

  static List<String> subjects(MapiFolder folder) {
    try (MapiTable table = folder.getContentsTable(StringFlag.UNICODE.value())) {
      return texts(table, PropTags.PR_SUBJECT);
    }
  }

  static List<String> children(MapiFolder folder) {
    try (MapiTable table = folder.getHierarchyTable(StringFlag.UNICODE.value())) {
      return texts(table, PropTags.PR_DISPLAY_NAME);
    }
  }

  /** A sink that hears everything about the store. */
  RecordingSink listen() {
    return listen(null);
  }

  RecordingSink listen(@Nullable EntryId id) {
    RecordingSink sink = new RecordingSink();
    store.advise(id, 0xFF, sink);
    return sink;
  }

  /** Delivers what is queued; what the sink was told, in short. */
  List<String> told(RecordingSink sink) {
    party.client().notifications().deliverAll();
    return sink.notifications().stream().map(OpenMailbox::shortly).toList();
  }

  private static String shortly(Notification notification) {
    String event =
        switch (notification.eventType()) {
          case 0x2 -> "new mail";
          case 0x4 -> "created";
          case 0x8 -> "deleted";
          case 0x10 -> "modified";
          case 0x20 -> "moved";
          case 0x40 -> "copied";
          case 0x80 -> "search complete";
          default -> Integer.toHexString(notification.eventType());
        };
    if (!(notification instanceof ObjectNotification object)) {
      return event;
    }
    String kind =
        switch (object.objectType()) {
          case 1 -> "store ";
          case 3 -> "folder ";
          default -> "message ";
        };
    return kind + event;
  }

  static ObjectNotification object(RecordingSink sink, int index) {
    return (ObjectNotification) sink.notifications().get(index);
  }

  static MapiException failure(ThrowingCallable call) {
    return Objects.requireNonNull(
        Assertions.catchThrowableOfType(MapiException.class, call), "the call succeeded");
  }

  @Override
  public void close() {
    scene.close();
  }
}
