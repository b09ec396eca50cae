package org.mapiemulator.internal.recipient;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.ContainerFlag;
import org.mapiemulator.mapi.DisplayType;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.HierarchyTableFlag;
import org.mapiemulator.mapi.MapiContainer;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;

/** The containers of all providers, as their hierarchy tables list them. */
final class Hierarchy {

  /** The columns of MAPI's own hierarchy table (COL-07, COL-08). */
  static final List<PropTag> COLUMNS =
      List.of(
          PropTags.PR_COMMENT,
          PropTags.PR_DEPTH,
          PropTags.PR_DISPLAY_NAME,
          PropTags.PR_DISPLAY_TYPE,
          PropTags.PR_ENTRYID,
          PropTags.PR_INSTANCE_KEY,
          PropTags.PR_OBJECT_TYPE,
          PropTags.PR_STATUS,
          PropTags.PR_CONTAINER_FLAGS,
          PropTags.PR_AB_PROVIDER_ID);

  private static final int MOST = 10_000;

  private final BookSession session;
  private final Books books;

  Hierarchy(BookSession session, Books books) {
    this.session = session;
    this.books = books;
  }

  /** The containers, level by level or the first level alone; a provider that fails has none. */
  List<Props> containers(boolean deep) {
    List<Props> all = new ArrayList<>();
    for (Book book : session.books()) {
      try {
        all.addAll(containers(book, deep));
      } catch (MapiException failed) {
        // The others are there all the same.
      }
    }
    return all;
  }

  private List<Props> containers(Book book, boolean deep) {
    int flags =
        StringFlag.UNICODE.value() | (deep ? HierarchyTableFlag.CONVENIENT_DEPTH.value() : 0);
    return Released.with(
        books.open(book, null, null, 0).object(),
        root ->
            root instanceof MapiContainer container ? children(book, container, flags) : List.of());
  }

  private List<Props> children(Book book, MapiContainer container, int flags) {
    MapiTable table =
        book.get("IMAPIContainer::GetHierarchyTable", () -> container.getHierarchyTable(flags));
    return Released.with(table, any -> rows(book, table, COLUMNS, MOST));
  }

  private List<Props> rows(Book book, MapiTable table, List<PropTag> columns, int most) {
    List<Row> rows =
        book.<List<Row>>get(
            "IMAPITable::QueryRows",
            () -> {
              table.setColumns(columns, 0);
              return table.queryRows(most, 0);
            });
    return rows.stream().map(Hierarchy::props).toList();
  }

  private static Props props(Row row) {
    return Props.of(row.values().stream().filter(value -> !value.isError()).toList());
  }

  static EntryId entryId(Props container) {
    return container.value(PropTags.PR_ENTRYID.id()) instanceof Binary id
        ? EntryId.of(id.toByteArray())
        : EntryId.of();
  }

  static boolean has(Props container, ContainerFlag flag) {
    return container.value(PropTags.PR_CONTAINER_FLAGS.id()) instanceof Integer flags
        && MapiFlag.isSet(flags, flag);
  }

  static boolean isGlobal(Props container) {
    Object type = container.value(PropTags.PR_DISPLAY_TYPE.id());
    return type instanceof Integer shown && shown == DisplayType.GLOBAL.value();
  }
}
