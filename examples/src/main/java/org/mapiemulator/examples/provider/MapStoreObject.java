package org.mapiemulator.examples.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.StoreSupport;

/** The store that a client has opened. */
final class MapStoreObject extends BasicStore {

  private static final int IPM_SUBTREE_VALID = 1;

  private final MapContent content;
  private final boolean writable;

  /**
   * Makes it.
   *
   * @param id the entry identifier that MAPI has wrapped
   */
  MapStoreObject(MapContent content, EntryId id, boolean writable) {
    super(content.newProps(), values(id, writable));
    this.content = content;
    this.writable = writable;
  }

  private static List<PropValue> values(EntryId id, boolean writable) {
    int can = MapiFlag.bits(StoreSupport.ENTRYID_UNIQUE, StoreSupport.UNICODE_OK);
    int changes = MapiFlag.bits(StoreSupport.MODIFY_OK, StoreSupport.CREATE_OK);
    return List.of(
        PropValue.of(PropTags.PR_DISPLAY_NAME, "Map store"),
        PropValue.of(PropTags.PR_ENTRYID, id.bytes()),
        PropValue.of(PropTags.PR_RECORD_KEY, MapStoreProvider.UID.bytes()),
        PropValue.of(PropTags.PR_OBJECT_TYPE, ObjectType.STORE.value()),
        PropValue.of(PropTags.PR_STORE_SUPPORT_MASK, writable ? can | changes : can),
        PropValue.of(PropTags.PR_VALID_FOLDER_MASK, IPM_SUBTREE_VALID),
        PropValue.of(PropTags.PR_IPM_SUBTREE_ENTRYID, MapIds.of(MapFile.ROOT).bytes()));
  }

  @Override
  public OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    int allowed = writable ? flags : flags & ~MapiFlag.bits(OpenFlag.MODIFY, OpenFlag.BEST_ACCESS);
    return content.open(entryId, allowed);
  }

  @Override
  public boolean compareEntryIds(
      @Nullable EntryId entryId1, @Nullable EntryId entryId2, int flags) {
    return MapIds.item(entryId1) == MapIds.item(entryId2);
  }
}
