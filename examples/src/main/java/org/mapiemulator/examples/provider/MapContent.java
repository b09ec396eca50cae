package org.mapiemulator.examples.provider;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropData;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;

/** What one process has of a store, and what its objects are made of. */
final class MapContent {

  private final Mapi32 mapi32;
  private final MapMemory memory;
  private final MapTables tables;

  MapContent(Mapi32 mapi32, MapFile file) {
    this.mapi32 = mapi32;
    this.memory = new MapMemory(file);
    this.tables = new MapTables(mapi32, memory);
  }

  MapMemory memory() {
    return memory;
  }

  MapTables tables() {
    return tables;
  }

  /** A new object of MAPI's that has properties. */
  PropData newProps() {
    return mapi32.createIProp(Iid.MAPI_PROP_DATA, 0);
  }

  MapiTable table(long folder, boolean folders) {
    return tables.view(folder, folders);
  }

  /** Opens a folder or a message. */
  OpenedEntry open(@Nullable EntryId id, int flags) {
    MapItem item = find(MapIds.item(id));
    boolean writable =
        MapiFlag.isSet(flags, OpenFlag.MODIFY) || MapiFlag.isSet(flags, OpenFlag.BEST_ACCESS);
    return item.isFolder()
        ? new OpenedEntry(ObjectType.FOLDER.value(), new MapFolderObject(this, item, writable))
        : new OpenedEntry(ObjectType.MESSAGE.value(), new MapMessageObject(this, item, writable));
  }

  MapItem find(long id) {
    return memory
        .find(id)
        .orElseThrow(() -> new MapiException(Hresult.MAPI_E_NOT_FOUND, "the map store"));
  }

  /** A folder or message that is not there yet. */
  MapItem newItem(long parent, boolean folder) {
    long id = memory.newId();
    return new MapItem(id, parent, folder, List.of());
  }

  /** Saves a folder or message with these properties, and what the store itself says of it. */
  void save(MapItem item, List<PropValue> props) {
    List<PropValue> all = new ArrayList<>(ofStore(item));
    List<PropTag> own = all.stream().map(PropValue::tag).toList();
    props.stream()
        .filter(value -> !value.isError() && !own.contains(value.tag()))
        .forEach(all::add);
    MapItem saved = new MapItem(item.id(), item.parent(), item.isFolder(), List.copyOf(all));
    memory.put(saved);
    tables.changed(saved);
  }

  void delete(MapItem item) {
    memory.delete(item.id());
    tables.deleted(item);
  }

  /** The properties that clients cannot change. */
  static List<PropValue> ofStore(MapItem item) {
    ObjectType type = item.isFolder() ? ObjectType.FOLDER : ObjectType.MESSAGE;
    return List.of(
        PropValue.of(PropTags.PR_ENTRYID, MapIds.of(item.id()).bytes()),
        PropValue.of(PropTags.PR_PARENT_ENTRYID, MapIds.of(item.parent()).bytes()),
        PropValue.of(PropTags.PR_RECORD_KEY, MapIds.of(item.id()).bytes()),
        PropValue.of(PropTags.PR_OBJECT_TYPE, type.value()));
  }

  void write() {
    memory.write();
  }
}
