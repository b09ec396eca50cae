package org.mapiemulator.internal.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.table.TableSpec;
import org.mapiemulator.internal.table.TableView;
import org.mapiemulator.mapi.ContentsTableFlag;
import org.mapiemulator.mapi.HierarchyTableFlag;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.SaveSortFlag;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.TableType;

/** The tables of a folder, by method and by OpenProperty (CON-01 to CON-08, PRP-41). */
final class FolderTables {

  private FolderTables() {}

  static MapiTable contents(OpenFolder open, int flags) {
    TableView<MessageState> view =
        contentsView(
            open,
            MapiFlag.isSet(flags, StringFlag.UNICODE),
            MapiFlag.isSet(flags, ContentsTableFlag.ASSOCIATED),
            MapiFlag.isSet(flags, ContentsTableFlag.SHOW_SOFT_DELETES));
    SortOrderSet order = open.state().sort();
    if (!order.sorts().isEmpty()) {
      view.sortTable(order, 0);
    }
    return view;
  }

  private static TableView<MessageState> contentsView(
      OpenFolder open, boolean unicode, boolean associated, boolean buried) {
    StoreAccess access = open.access();
    return new TableView<>(
        spec(access, TableSpec.Kind.CONTENTS, unicode),
        new ContentsModel(access, open.state().isSearch()),
        new ContentsSource(access.views(), open.number(), associated, buried),
        access.tableEvents());
  }

  static MapiTable hierarchy(OpenFolder open, int flags) {
    StoreAccess access = open.access();
    open.state();
    boolean deep = MapiFlag.isSet(flags, HierarchyTableFlag.CONVENIENT_DEPTH);
    return new TableView<>(
        spec(
            access,
            deep ? TableSpec.Kind.DEEP_HIERARCHY : TableSpec.Kind.OTHER,
            MapiFlag.isSet(flags, StringFlag.UNICODE)),
        new HierarchyModel(access.folderReader()),
        new HierarchySource(
            access.views(),
            open.number(),
            deep,
            MapiFlag.isSet(flags, HierarchyTableFlag.SHOW_SOFT_DELETES)),
        access.tableEvents());
  }

  static MapiTable receiveFolders(StoreAccess access, int flags) {
    return new TableView<>(
        spec(access, TableSpec.Kind.OTHER, MapiFlag.isSet(flags, StringFlag.UNICODE)),
        new ReceiveModel(access.identity()),
        new ReceiveSource(access.views()),
        access.tableEvents());
  }

  private static TableSpec spec(StoreAccess access, TableSpec.Kind kind, boolean unicode) {
    return new TableSpec(
        kind,
        TableType.DYNAMIC,
        unicode,
        access.settings(),
        access.mailbox().environment().newUid());
  }

  /** OpenProperty with IID_IMAPITable; null if the property is no table of a folder. */
  static @Nullable MapiTable open(OpenFolder open, PropTag tag, int interfaceOptions) {
    int unicode = interfaceOptions & StringFlag.UNICODE.value();
    return switch (tag.value()) {
      case 0x360F000D -> contents(open, unicode);
      case 0x3610000D -> contents(open, unicode | ContentsTableFlag.ASSOCIATED.value());
      case 0x360E000D -> hierarchy(open, unicode);
      default -> null;
    };
  }

  /** SaveContentsSort: the order in which later contents tables begin (FLD-47). */
  static void saveSort(OpenFolder open, @Nullable SortOrderSet order, int flags) {
    open.requireWritable();
    if (order == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "lpSortCriteria is null");
    }
    try (TableView<MessageState> trial = contentsView(open, true, false, false)) {
      trial.sortTable(order, 0);
    }
    open.mailbox()
        .change(
            transaction -> {
              FolderState top = open.in(transaction.state());
              List<FolderState> folders =
                  MapiFlag.isSet(flags, SaveSortFlag.RECURSIVE)
                      ? FolderTree.from(transaction.state(), top.number())
                      : List.of(top);
              folders.forEach(folder -> transaction.put(folder.withSort(order)));
            });
  }
}
