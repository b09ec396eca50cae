package org.mapiemulator.tests.store.badinput;

import static org.mapiemulator.tests.fixture.StoreScene.KEEP;
import static org.mapiemulator.tests.fixture.StoreScene.MODIFY;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;
import static org.mapiemulator.tests.fixture.StoreScene.idOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.AttachMethod;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.HierarchyTableFlag;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.ModifyRecipientsFlag;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SearchFlag;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.StoreScene;

/** A mailbox with something of every kind, and objects of every kind that the seam has. */
final class StoreWorld implements AutoCloseable {

  static final List<Class<? extends MapiUnknown>> KINDS =
      List.of(
          MsgStore.class,
          MapiFolder.class,
          Message.class,
          Attach.class,
          MapiTable.class,
          MapiStream.class);

  final StoreScene scene;
  final StoreScene other;
  final EntryId work;
  final EntryId below;
  final EntryId search;
  final EntryId one;
  final EntryId two;
  final EntryId deleted;
  final EntryId deletedFolder;
  private final List<MapiTable> views = new ArrayList<>();

  StoreWorld(Setting... settings) {
    scene = StoreScene.with(settings);
    try (MapiFolder folder = scene.newFolder("work");
        MapiFolder child = StoreScene.newFolder(folder, "below");
        MapiFolder gone = StoreScene.newFolder(folder, "gone")) {
      work = idOf(folder);
      below = idOf(child);
      deletedFolder = idOf(gone);
      folder.deleteFolder(deletedFolder, 0, null, 0);
      one = full(folder);
      two = StoreScene.add(folder, "two", PropValue.of(PropTags.PR_BODY, "text"));
      deleted = StoreScene.add(folder, "deleted");
      folder.deleteMessages(List.of(deleted), 0, null, 0);
      StoreScene.add(child, "three");
    }
    try (MapiFolder finder = scene.special(PropTags.PR_FINDER_ENTRYID);
        MapiFolder found =
            finder.createFolder(FolderType.SEARCH.value(), "found", null, null, UNICODE)) {
      search = idOf(found);
      found.setSearchCriteria(
          Restriction.exist(PropTags.PR_SUBJECT),
          List.of(work),
          MapiFlag.bits(SearchFlag.RECURSIVE, SearchFlag.RESTART));
    }
    for (EntryId id : List.of(work, below, search)) {
      try (MapiFolder folder = scene.folder(id)) {
        views.add(folder.getContentsTable(UNICODE));
      }
    }
    try (MapiFolder root = scene.root()) {
      views.add(root.getHierarchyTable(UNICODE | HierarchyTableFlag.CONVENIENT_DEPTH.value()));
    }
    other = scene.other("B");
    scene.adviseStore(
        null,
        EventMask.OBJECT_CREATED,
        EventMask.OBJECT_COPIED,
        EventMask.OBJECT_DELETED,
        EventMask.OBJECT_MODIFIED,
        EventMask.OBJECT_MOVED);
  }

  private static EntryId full(MapiFolder folder) {
    try (Message message = folder.createMessage(null, 0)) {
      message.setProps(
          List.of(
              PropValue.of(PropTags.PR_SUBJECT, "one"), PropValue.of(PropTags.PR_BODY, "body")));
      message.modifyRecipients(
          ModifyRecipientsFlag.ADD.value(),
          List.of(
              Row.of(
                  PropValue.of(PropTags.PR_RECIPIENT_TYPE, RecipientType.TO),
                  PropValue.of(PropTags.PR_DISPLAY_NAME, "Bob"))));
      try (Attach attach = message.createAttach(null, 0).attach()) {
        attach.setProps(
            List.of(
                PropValue.of(PropTags.PR_ATTACH_METHOD, AttachMethod.BY_VALUE),
                PropValue.of(PropTags.PR_ATTACH_DATA_BIN, StoreScene.bytes(20))));
        attach.saveChanges(0);
      }
      try (Attach attach = message.createAttach(null, 0).attach()) {
        attach.setProps(
            List.of(PropValue.of(PropTags.PR_ATTACH_METHOD, AttachMethod.EMBEDDED_MSG)));
        try (Message inner =
            (Message)
                attach.openProperty(
                    PropTags.PR_ATTACH_DATA_OBJ,
                    Iid.MESSAGE,
                    0,
                    MapiFlag.bits(OpenPropertyFlag.CREATE, OpenPropertyFlag.MODIFY))) {
          inner.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "inner")));
          inner.saveChanges(0);
        }
        attach.saveChanges(0);
      }
      message.saveChanges(KEEP);
      return idOf(message);
    }
  }

  MsgStore store() {
    return scene.open(OpenMsgStoreFlag.WRITE.value());
  }

  MapiFolder folder() {
    return scene.folder(work);
  }

  /** After a call that has succeeded: what waits to be sent could not be opened again. */
  void settle() {
    if (Outcomes.of(() -> scene.message(one).release()).equals(Hresult.MAPI_E_SUBMITTED)) {
      scene.store().abortSubmit(one, 0);
    }
  }

  Message message() {
    return scene.message(one);
  }

  Attach attach() {
    return message().openAttach(0, null, MODIFY);
  }

  MapiTable table() {
    return folder().getContentsTable(UNICODE);
  }

  MapiStream stream() {
    return (MapiStream)
        message().openProperty(PropTags.PR_BODY, Iid.STREAM, 0, OpenPropertyFlag.MODIFY.value());
  }

  /** A new object of a kind, as clients use them most. */
  MapiUnknown object(Class<?> kind) {
    return make(
        kind,
        Map.of(
            MsgStore.class, this::store,
            MapiFolder.class, this::folder,
            Message.class, this::message,
            Attach.class, this::attach,
            MapiTable.class, this::table,
            MapiStream.class, this::stream));
  }

  /** A new object of a kind in a state that clients seldom see. */
  MapiUnknown odd(Class<?> kind) {
    return make(
        kind,
        Map.of(
            MsgStore.class, this::store,
            MapiFolder.class, () -> scene.folder(search),
            Message.class, () -> folder().createMessage(null, 0),
            Attach.class, () -> message().openAttach(1, null, 0),
            MapiTable.class, this::categorized,
            MapiStream.class, () -> message().openProperty(PropTags.PR_BODY, Iid.STREAM, 0, 0)));
  }

  private static MapiUnknown make(
      Class<?> kind, Map<Class<?>, Supplier<? extends MapiUnknown>> makers) {
    @Nullable Supplier<? extends MapiUnknown> maker = makers.get(kind);
    if (maker == null) {
      throw new AssertionError("There is no object of the kind " + kind + " here; add one.");
    }
    return maker.get();
  }

  private MapiTable categorized() {
    MapiTable table = table();
    table.sortTable(new SortOrderSet(List.of(SortOrder.ascending(PropTags.PR_SUBJECT)), 1, 0), 0);
    return table;
  }

  /** Whether copies have become so many that another world is better. */
  boolean isCrowded() {
    return views.get(2).getRowCount(0).value() > 200;
  }

  /** All that a client can see of the mailbox, and how often it was told of something. */
  String content() {
    StringBuilder text = new StringBuilder();
    text.append(scene.scene().mapi().mailbox("Mailbox - Ada").toTree());
    for (MapiTable view : views) {
      view.seekRow(0, 0);
      text.append(view.queryRows(99, 0));
    }
    text.append(scene.store().getProps(null, UNICODE).value());
    return text.append(scene.told().size()).toString();
  }

  @Override
  public void close() {
    scene.close();
  }
}
