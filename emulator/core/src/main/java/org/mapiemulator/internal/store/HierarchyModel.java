package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.table.RowModel;
import org.mapiemulator.internal.table.RowVersion;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;

/** The rows of hierarchy tables (COL-07 to COL-09). */
final class HierarchyModel implements RowModel<FolderRow> {

  private static final List<PropTag> COLUMNS =
      List.of(
          PropTags.PR_ENTRYID,
          PropTags.PR_INSTANCE_KEY,
          PropTags.PR_DISPLAY_NAME,
          PropTags.PR_COMMENT,
          PropTags.PR_DEPTH,
          PropTags.PR_DISPLAY_TYPE,
          PropTags.PR_OBJECT_TYPE,
          PropTags.PR_STATUS,
          PropTags.PR_FOLDER_TYPE,
          PropTags.PR_SUBFOLDERS,
          PropTags.PR_CONTENT_COUNT,
          PropTags.PR_CONTENT_UNREAD);

  private static final int DEPTH = 0x3005;

  private final FolderReader reader;

  HierarchyModel(FolderReader reader) {
    this.reader = reader;
  }

  @Override
  public long id(FolderRow row) {
    return row.folder().number();
  }

  @Override
  public List<PropTag> defaultColumns() {
    return COLUMNS;
  }

  @Override
  public List<PropTag> allColumns(RowVersion<FolderRow> version) {
    Map<Integer, PropTag> all = new LinkedHashMap<>();
    COLUMNS.forEach(tag -> all.put(tag.id(), tag));
    for (FolderRow row : version.rows()) {
      for (int id : FolderReader.COMPUTED) {
        int type = reader.type(row.folder(), id);
        if (type != 0) {
          all.putIfAbsent(id, new PropTag(id << 16 | type));
        }
      }
      Props props = row.folder().props();
      for (int i = 0; i < props.size(); i++) {
        all.putIfAbsent(props.idAt(i), new PropTag(props.tagAt(i)));
      }
    }
    return new ArrayList<>(all.values());
  }

  /** Identifiers differ between copies of a mailbox, and special folders between versions. */
  @Override
  public boolean intrinsic(int id) {
    return switch (id) {
      case 0x0E09, 0x0FF8, 0x0FF9, 0x0FFA, 0x0FFB, 0x0FFF, 0x340D, 0x3900 -> false;
      case 0x36D0, 0x36D1, 0x36D2, 0x36D3, 0x36D4, 0x36D7 -> false;
      default -> true;
    };
  }

  @Override
  public int type(FolderRow row, int id) {
    return id == DEPTH ? PropType.LONG.value() : reader.type(row.folder(), id);
  }

  @Override
  public @Nullable Object value(FolderRow row, int id) {
    return id == DEPTH ? Integer.valueOf(row.depth()) : reader.value(row.folder(), id);
  }

  @Override
  public List<Props> sub(FolderRow row, int subObjectId) {
    return List.of();
  }
}
