package org.mapiemulator.examples.archiver;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.HierarchyTableFlag;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUtil;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;

/**
 * A folder and the way to it.
 *
 * @param entryId which one
 * @param names its name, and before it those of the folders above
 */
record FolderPath(EntryId entryId, List<String> names) {

  private static final int ALL_DEPTHS =
      MapiFlag.bits(HierarchyTableFlag.CONVENIENT_DEPTH, StringFlag.UNICODE);
  private static final List<PropTag> COLUMNS =
      List.of(
          PropTags.PR_ENTRYID,
          PropTags.PR_DISPLAY_NAME,
          PropTags.PR_DEPTH,
          PropTags.PR_FOLDER_TYPE,
          PropTags.PR_CONTENT_COUNT,
          PropTags.PR_SUBFOLDERS);

  FolderPath {
    names = List.copyOf(names);
  }

  /** The folders below one that are not empty, without some of them and what is below those. */
  static List<FolderPath> below(MapiFolder top, MsgStore store, List<EntryId> without) {
    List<FolderPath> folders = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int leftOut = Integer.MAX_VALUE; // the depth of the folder that is left out with those below
    for (Row row : rows(top)) {
      EntryId id = row.get(0).entryId();
      int depth = row.get(2).intValue();
      if (depth > leftOut) {
        continue;
      }
      leftOut = Integer.MAX_VALUE;
      if (row.get(4).intValue() == 0 && !row.get(5).isTrue()) {
        continue; // nothing in it, nothing below it
      }
      boolean isSearch = row.get(3).intValue() == FolderType.SEARCH.value();
      if (isSearch || without.stream().anyMatch(other -> store.compareEntryIds(id, other, 0))) {
        leftOut = depth;
        continue;
      }
      names.subList(Math.min(depth, names.size()), names.size()).clear(); // 0: directly below
      names.add(row.get(1).text());
      folders.add(new FolderPath(id, names));
    }
    return folders;
  }

  private static List<Row> rows(MapiFolder top) {
    try (CleanUp cleanUp = new CleanUp()) {
      MapiTable hierarchy = top.getHierarchyTable(ALL_DEPTHS); // opens: hierarchy table
      cleanUp.add(() -> hierarchy.release()); // ends: hierarchy table
      return MapiUtil.hrQueryAllRows(hierarchy, COLUMNS, null, null, 0);
    }
  }

  /** As people write it. */
  @Override
  public String toString() {
    return String.join("/", names);
  }
}
