package org.mapiemulator.mapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The functions of MAPIUtil.h over objects and lists of properties; they work with every
 * implementation of the seam (spec/stores.md, section 19).
 *
 * <p>The others stand where they belong: {@link PropUtil} compares, measures and copies values,
 * {@link Validators} has FBadProp and its like, {@link EntryIdUtil} makes text and compound
 * identifiers of entry identifiers, {@link TextUtil} has the functions on strings, {@link FileTime}
 * the arithmetic with times, {@link NotificationUtil} copies notifications, {@link
 * ConversationIndex} makes PR_CONVERSATION_INDEX. Those that need MAPI32.DLL itself,
 * HrAllocAdviseSink and UlRelease among them, are in {@link Mapi32}.
 *
 * <p>FreeProws, FreePadrlist, MAPIFreeBuffer, ScRelocProps and ScRelocNotifications have no
 * counterpart: what the seam gives out are immutable values, which the garbage collector frees
 * (UTL-07). OpenStreamOnFile is not there either.
 *
 * <p>A failure of an object is passed on as it is; what a function itself finds is a {@link
 * MapiException} with the name of the function.
 */
public final class MapiUtil {

  private MapiUtil() {}

  /**
   * HrGetOneProp: reads one property, and either succeeds or fails; there are no warnings.
   *
   * @param object the object
   * @param tag the property
   * @return its value, never of type PT_ERROR (UTL-01)
   * @throws MapiException with the code of the PT_ERROR slot, mostly MAPI_E_NOT_FOUND;
   *     MAPI_E_INVALID_PARAMETER if an argument is null; the code of GetProps
   */
  public static PropValue hrGetOneProp(@Nullable MapiProp object, @Nullable PropTag tag) {
    String function = "HrGetOneProp";
    if (object == null || tag == null) {
      throw Util.invalid(function, object == null ? "object is null" : "tag is null");
    }
    List<PropValue> values = object.getProps(List.of(tag), 0).value();
    if (values.isEmpty()) {
      throw Util.failure(function, Hresult.MAPI_E_NOT_FOUND, "GetProps gave no value at all");
    }
    PropValue value = values.get(0);
    if (value.isError()) {
      throw Util.failure(function, Util.failing(value.error()), tag.describe());
    }
    return value;
  }

  /**
   * HrSetOneProp: sets one property, and either succeeds or fails; a problem becomes the failure
   * (UTL-02).
   *
   * @param object the object
   * @param value the value
   * @throws MapiException with the code of the problem, for instance MAPI_E_COMPUTED;
   *     MAPI_E_INVALID_PARAMETER if an argument is null; the code of SetProps
   */
  public static void hrSetOneProp(@Nullable MapiProp object, @Nullable PropValue value) {
    String function = "HrSetOneProp";
    if (object == null || value == null) {
      throw Util.invalid(function, object == null ? "object is null" : "value is null");
    }
    List<PropProblem> problems = object.setProps(List.of(value));
    if (!problems.isEmpty()) {
      throw Util.failure(function, Util.failing(problems.get(0).scode()), value.tag().describe());
    }
  }

  /**
   * FPropExists: tells whether an object has a property, as GetPropList lists it.
   *
   * @param object the object
   * @param tag the property; with PT_UNSPECIFIED only identifiers are compared. A string is there
   *     as PT_UNICODE and as PT_STRING8
   * @return whether it has; false, too, if the object cannot tell (UTL-04)
   */
  public static boolean fPropExists(@Nullable MapiProp object, @Nullable PropTag tag) {
    if (object == null || tag == null) {
      return false;
    }
    boolean wide = (tag.type() & ~PropTag.MV_FLAG) == PropType.UNICODE.value();
    try {
      return object.getPropList(wide ? StringFlag.UNICODE.value() : 0).stream()
          .anyMatch(there -> fits(there, tag));
    } catch (MapiException e) {
      return false;
    }
  }

  /**
   * PpropFindProp: looks for a property in a list.
   *
   * @param values the list
   * @param tag the tag; with PT_UNSPECIFIED only identifiers are compared
   * @return the first value that fits, null if there is none (UTL-11)
   */
  public static @Nullable PropValue ppropFindProp(
      @Nullable List<PropValue> values, @Nullable PropTag tag) {
    if (values == null || tag == null) {
      return null;
    }
    for (PropValue value : values) {
      if (fits(value.tag(), tag)) {
        return value;
      }
    }
    return null;
  }

  /**
   * LpValFindProp: looks for a property in a list by its identifier, whatever the type is, as
   * Windows does (D-124).
   *
   * @param tag the tag; its type is ignored
   * @param values the list
   * @return the first value that fits, null if there is none (UTL-11)
   */
  public static @Nullable PropValue lpValFindProp(
      @Nullable PropTag tag, @Nullable List<PropValue> values) {
    return tag == null ? null : ppropFindProp(values, tag.withType(PropType.UNSPECIFIED));
  }

  private static boolean fits(PropTag there, PropTag wanted) {
    return there.equals(wanted) || (wanted.is(PropType.UNSPECIFIED) && there.id() == wanted.id());
  }

  /**
   * HrQueryAllRows: reads a table from its first row to its last. The table keeps the columns, the
   * restriction and the order; a cell without a value is PT_ERROR as in QueryRows (D-102).
   *
   * @param table the table
   * @param tags the columns, null to leave them
   * @param restriction the condition, null to leave what there is
   * @param sortOrder the order, null to leave it
   * @param rowsMax how many rows at most, 0 without a limit
   * @return all rows (UTL-03)
   * @throws MapiException with MAPI_E_TABLE_TOO_BIG if there are more rows than the limit;
   *     MAPI_E_INVALID_PARAMETER if the table is null or the limit negative; the codes of the table
   */
  public static List<Row> hrQueryAllRows(
      @Nullable MapiTable table,
      @Nullable List<PropTag> tags,
      @Nullable Restriction restriction,
      @Nullable SortOrderSet sortOrder,
      int rowsMax) {
    String function = "HrQueryAllRows";
    if (table == null || rowsMax < 0) {
      throw Util.invalid(function, table == null ? "table is null" : "rowsMax is negative");
    }
    int flags = TableFlag.BATCH.value();
    if (tags != null) {
      table.setColumns(tags, flags);
    }
    if (restriction != null) {
      table.restrict(restriction, flags);
    }
    if (sortOrder != null) {
      table.sortTable(sortOrder, flags);
    }
    table.seekRow(Bookmark.BEGINNING.value(), 0);
    int limit = rowsMax == 0 ? Integer.MAX_VALUE : rowsMax;
    List<Row> all = new ArrayList<>();
    // One row more than the limit tells that there are too many.
    for (List<Row> rows = next(table, limit, 0);
        !rows.isEmpty();
        rows = next(table, limit, all.size())) {
      all.addAll(rows);
      if (all.size() > limit) {
        throw Util.failure(
            function, Hresult.MAPI_E_TABLE_TOO_BIG, "there are more than " + rowsMax + " rows");
      }
    }
    return List.copyOf(all);
  }

  private static List<Row> next(MapiTable table, int limit, int read) {
    int rest = limit - read;
    return table.queryRows(rest == Integer.MAX_VALUE ? rest : rest + 1, 0);
  }

  /**
   * HrAddColumns: puts columns before those that a table has.
   *
   * @param table the table
   * @param columns the new columns
   * @throws MapiException with MAPI_E_INVALID_PARAMETER if an argument is null; the codes of the
   *     table (UTL-05)
   */
  public static void hrAddColumns(@Nullable MapiTable table, @Nullable List<PropTag> columns) {
    addColumns("HrAddColumns", table, columns, null);
  }

  /**
   * HrAddColumnsEx: puts columns before those that a table has, which a function may change before,
   * for instance from PT_UNICODE to PT_STRING8.
   *
   * @param table the table
   * @param columns the new columns; a column that the table has moves to the front
   * @param filter gets the columns that the table has, as a list of which it can set the elements;
   *     it cannot add any. Null for none
   * @throws MapiException with MAPI_E_INVALID_PARAMETER if an argument is null; the codes of the
   *     table (UTL-05)
   */
  public static void hrAddColumnsEx(
      @Nullable MapiTable table,
      @Nullable List<PropTag> columns,
      @Nullable Consumer<List<PropTag>> filter) {
    addColumns("HrAddColumnsEx", table, columns, filter);
  }

  private static void addColumns(
      String function,
      @Nullable MapiTable table,
      @Nullable List<PropTag> columns,
      @Nullable Consumer<List<PropTag>> filter) {
    if (table == null || columns == null) {
      throw Util.invalid(function, table == null ? "table is null" : "columns are null");
    }
    PropTag[] old = table.queryColumns(0).toArray(PropTag[]::new);
    if (filter != null) {
      filter.accept(Arrays.asList(old));
    }
    Set<Integer> ids = new HashSet<>();
    columns.forEach(column -> ids.add(column.id()));
    List<PropTag> all = new ArrayList<>(columns);
    for (PropTag column : old) {
      if (!ids.contains(column.id())) {
        all.add(column);
      }
    }
    table.setColumns(all, 0);
  }
}
