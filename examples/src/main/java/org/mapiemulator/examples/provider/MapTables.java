package org.mapiemulator.examples.provider;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.TableData;
import org.mapiemulator.mapi.TableType;

/** The hierarchy and contents tables: MAPI makes them, the store fills them. */
final class MapTables {

  private static final PropTag INDEX = PropTags.PR_ENTRYID;
  private static final List<PropTag> CONTENTS =
      List.of(
          PropTags.PR_ENTRYID,
          PropTags.PR_INSTANCE_KEY,
          PropTags.PR_SUBJECT,
          PropTags.PR_MESSAGE_CLASS,
          PropTags.PR_OBJECT_TYPE);
  private static final List<PropTag> HIERARCHY =
      List.of(
          PropTags.PR_ENTRYID,
          PropTags.PR_INSTANCE_KEY,
          PropTags.PR_DISPLAY_NAME,
          PropTags.PR_SUBFOLDERS,
          PropTags.PR_OBJECT_TYPE);

  private final Mapi32 mapi32;
  private final MapMemory memory;
  private final Map<Key, TableData> tables = new HashMap<>();

  /** The folders, or the messages, of one folder. */
  private record Key(long folder, boolean folders) {}

  MapTables(Mapi32 mapi32, MapMemory memory) {
    this.mapi32 = mapi32;
    this.memory = memory;
  }

  /** A view of what a folder contains, for a client. */
  synchronized MapiTable view(long folder, boolean folders) {
    return tables.computeIfAbsent(new Key(folder, folders), this::filled).hrGetView(null, null, 0);
  }

  private TableData filled(Key key) {
    int dynamic = TableType.DYNAMIC.value();
    TableData table =
        mapi32.createTable(null, 0, dynamic, INDEX, key.folders ? HIERARCHY : CONTENTS);
    List<MapItem> items = memory.children(key.folder, key.folders);
    table.hrModifyRows(0, items.stream().map(item -> new Row(item.props())).toList());
    return table;
  }

  /** An item is new or was changed: views that are open show it. */
  synchronized void changed(MapItem item) {
    TableData table = tables.get(new Key(item.parent(), item.isFolder()));
    if (table != null) {
      table.hrModifyRow(new Row(item.props()));
    }
  }

  synchronized void deleted(MapItem item) {
    TableData table = tables.get(new Key(item.parent(), item.isFolder()));
    if (table != null) {
      table.hrDeleteRow(PropValue.of(INDEX, MapIds.of(item.id()).bytes()));
    }
  }

  synchronized void release() {
    tables.values().forEach(TableData::release);
    tables.clear();
  }
}
