package org.mapiemulator.tests.store.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.HierarchyTableFlag;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.ObjectNotification;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.TableNotification;
import org.mapiemulator.tests.fixture.Mirror;
import org.mapiemulator.tests.fixture.StoreScene;

/** What one client sees without reading: a sink on the store, and copies of two tables. */
final class Watch {

  private static final int OBJECTS =
      MapiFlag.bits(
          EventMask.OBJECT_CREATED,
          EventMask.OBJECT_MODIFIED,
          EventMask.OBJECT_DELETED,
          EventMask.OBJECT_MOVED,
          EventMask.OBJECT_COPIED);

  private final StoreScene scene;
  private final List<Notification> told = new ArrayList<>();
  private final long connection;
  private final View messages;
  private final View folders;

  Watch(StoreScene scene, MapiFolder top) {
    this.scene = scene;
    this.connection = scene.store().advise(null, OBJECTS, sink(scene, told));
    this.messages = new View(scene, messages(top));
    try (MapiFolder subtree = scene.subtree()) {
      this.folders = new View(scene, folders(subtree));
    }
  }

  private static MapiAdviseSink sink(StoreScene scene, List<Notification> told) {
    return scene
        .party()
        .mapi32()
        .hrAllocAdviseSink(
            (context, notifications) -> {
              synchronized (told) {
                told.addAll(notifications);
              }
              return 0;
            },
            null);
  }

  static MapiTable messages(MapiFolder top) {
    MapiTable table = top.getContentsTable(UNICODE);
    table.setColumns(
        List.of(
            PropTags.PR_INSTANCE_KEY,
            PropTags.PR_ENTRYID,
            PropTags.PR_SUBJECT,
            Content.STAMP,
            PropTags.PR_MESSAGE_FLAGS,
            PropTags.PR_MSG_STATUS,
            PropTags.PR_DISPLAY_TO,
            PropTags.PR_HASATTACH),
        0);
    table.restrict(Restriction.not(Restriction.contains(PropTags.PR_SUBJECT, "cherry")), 0);
    table.sortTable(
        SortOrderSet.of(
            SortOrder.ascending(PropTags.PR_SUBJECT), SortOrder.descending(PropTags.PR_ENTRYID)),
        0);
    return table;
  }

  static MapiTable folders(MapiFolder subtree) {
    MapiTable table =
        subtree.getHierarchyTable(UNICODE | HierarchyTableFlag.CONVENIENT_DEPTH.value());
    table.setColumns(
        List.of(
            PropTags.PR_INSTANCE_KEY,
            PropTags.PR_ENTRYID,
            PropTags.PR_DISPLAY_NAME,
            PropTags.PR_DEPTH,
            PropTags.PR_CONTENT_COUNT,
            PropTags.PR_CONTENT_UNREAD,
            PropTags.PR_SUBFOLDERS),
        0);
    return table;
  }

  /** A table, and the client's own copy of it. */
  private static final class View {
    final MapiTable table;
    final List<Notification> events = new ArrayList<>();
    final Mirror mirror = new Mirror();
    final long connection;

    View(StoreScene scene, MapiTable table) {
      this.table = table;
      mirror.load(table.queryRows(Integer.MAX_VALUE, 0));
      connection = table.advise(EventMask.TABLE_MODIFIED.value(), sink(scene, events));
    }

    /** The copy, brought up to date by the events alone, is what the table shows. */
    void check() {
      for (Notification event : events) {
        assertThat(mirror.follow((TableNotification) event)).as("%s", event).isTrue();
      }
      events.clear();
      assertThat(mirror.rows()).isEqualTo(values(table));
    }
  }

  static List<List<PropValue>> values(MapiTable table) {
    table.seekRow(0, 0);
    return table.queryRows(Integer.MAX_VALUE, 0).stream().map(Row::values).toList();
  }

  List<ObjectNotification> objects() {
    synchronized (told) {
      return told.stream().map(ObjectNotification.class::cast).toList();
    }
  }

  /** Whether the last one is about this object. */
  boolean hasSeen(EntryId last) {
    synchronized (told) {
      return !told.isEmpty()
          && told.get(told.size() - 1) instanceof ObjectNotification it
          && last.equals(it.entryId());
    }
  }

  void checkViews(MapiFolder topOfAnother, MapiFolder subtreeOfAnother) {
    messages.check();
    folders.check();
    try (MapiTable fresh = messages(topOfAnother)) {
      assertThat(withoutKeys(messages.mirror.rows())).isEqualTo(withoutKeys(values(fresh)));
    }
    try (MapiTable fresh = folders(subtreeOfAnother)) {
      assertThat(withoutKeys(folders.mirror.rows())).isEqualTo(withoutKeys(values(fresh)));
    }
  }

  private static List<List<PropValue>> withoutKeys(List<List<PropValue>> rows) {
    return rows.stream().map(row -> row.subList(1, row.size())).toList();
  }

  /** Ends all registrations. */
  void end() {
    scene.store().unadvise(connection);
    messages.table.unadvise(messages.connection);
    folders.table.unadvise(folders.connection);
  }

  int count() {
    synchronized (told) {
      return told.size() + messages.events.size() + folders.events.size();
    }
  }
}
