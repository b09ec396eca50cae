package org.mapiemulator.mapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The functions of MAPIVal.h that are documented: each answers true for bad input (UTL-23).
 *
 * <p>They look at form only. What passes here can still be too complex for a table, or missing in
 * an object.
 */
public final class Validators {

  private Validators() {}

  /**
   * FBadPropTag: tells whether MAPI does not define the type of a tag.
   *
   * @param tag the tag
   * @return true if it is bad: null, or a type other than those of TAG-03, each of which is good
   *     with MV_FLAG, too (PV-039)
   */
  public static boolean fBadPropTag(@Nullable PropTag tag) {
    if (tag == null) {
      return true;
    }
    int single = tag.type() & ~PropTag.MV_FLAG;
    return !PropSize.isKnown(single);
  }

  /**
   * FBadProp: tells whether a value is bad.
   *
   * @param value the value
   * @return true if it is null or of an unknown type; several values of a type that MAPI defines
   *     for one only are bad, unless there are zero of them (PV-040, PV-041)
   */
  public static boolean fBadProp(@Nullable PropValue value) {
    if (value == null || fBadPropTag(value.tag())) {
      return true;
    }
    boolean empty = value.value() == null || (value.value() instanceof List<?> l && l.isEmpty());
    return !PropSize.isKnown(value.tag().type()) && !empty;
  }

  /**
   * FBadRow: tells whether a row is bad.
   *
   * @param row the row
   * @return true if it is null or one of its values is bad (PV-038)
   */
  public static boolean fBadRow(@Nullable Row row) {
    return row == null || row.values().stream().anyMatch(Validators::fBadProp);
  }

  /**
   * FBadRowSet: tells whether a set of rows is bad.
   *
   * @param rows the rows
   * @return true if the set or one of its rows is null or bad (PV-038)
   */
  public static boolean fBadRowSet(@Nullable List<? extends @Nullable Row> rows) {
    return rows == null || rows.stream().anyMatch(Validators::fBadRow);
  }

  /**
   * FBadColumnSet: tells whether a set of columns is bad.
   *
   * @param columns the columns
   * @return true if it is null, or a type is PT_ERROR or unknown; PT_NULL, PT_UNSPECIFIED and
   *     PT_OBJECT are good, and so is MVI_FLAG (PV-042, PV-043)
   */
  public static boolean fBadColumnSet(@Nullable List<? extends @Nullable PropTag> columns) {
    return columns == null || columns.stream().anyMatch(Validators::fBadColumn);
  }

  static boolean fBadColumn(@Nullable PropTag column) {
    if (column == null || column.is(PropType.ERROR)) {
      return true;
    }
    // MV_INSTANCE means something together with MV_FLAG only (TAG-05).
    boolean instances = (column.type() & PropTag.MVI_FLAG) == PropTag.MVI_FLAG;
    return fBadPropTag(instances ? column.withType(column.type() & ~PropTag.MV_INSTANCE) : column);
  }

  /**
   * FBadSortOrderSet: tells whether an order is bad.
   *
   * @param sortOrder the order
   * @return true if it is null, has a bad column, an unknown direction, a first key that is to be
   *     combined with the one before it, more categories than keys, or more expanded levels than
   *     categories; without keys it is good
   */
  public static boolean fBadSortOrderSet(@Nullable SortOrderSet sortOrder) {
    if (sortOrder == null) {
      return true;
    }
    List<SortOrder> keys = sortOrder.sorts();
    int categories = sortOrder.categories();
    int expanded = sortOrder.expanded();
    return categories < 0
        || categories > keys.size()
        || expanded < 0
        || expanded > categories
        || keys.stream().anyMatch(Validators::fBadKey)
        || (!keys.isEmpty() && keys.get(0).order() == TableSort.COMBINE.value());
  }

  private static boolean fBadKey(SortOrder key) {
    for (TableSort order : TableSort.values()) {
      if (order.value() == key.order()) {
        return fBadColumn(key.tag());
      }
    }
    return true;
  }

  /**
   * FBadRestriction: tells whether a restriction or one of its parts is bad. It may be of any
   * depth.
   *
   * @param restriction the restriction
   * @return true if it or a part that has to be there is null, a tag or a value is bad, or an
   *     operator is unknown
   */
  public static boolean fBadRestriction(@Nullable Restriction restriction) {
    return RestrictionCheck.isBad(restriction);
  }

  /**
   * FBadEntryList: tells whether a list of entry identifiers is bad.
   *
   * @param entryIds the list
   * @return true if it is null, or an identifier is null, has no bytes, or fewer than its four
   *     flags
   */
  public static boolean fBadEntryList(@Nullable List<? extends @Nullable EntryId> entryIds) {
    return entryIds == null
        || entryIds.stream().anyMatch(id -> id == null || id.isNullPointer() || id.size() < 4);
  }

  /**
   * FBadRglpNameID: tells whether a list of names of properties is bad.
   *
   * @param names the list
   * @return true if it is null, or a name is null, has no property set, an unknown kind, or no
   *     string although it should have one (NAM-05)
   */
  public static boolean fBadRglpNameId(@Nullable List<? extends @Nullable PropName> names) {
    return names == null || names.stream().anyMatch(Validators::fBadName);
  }

  private static boolean fBadName(@Nullable PropName name) {
    if (name == null || name.propertySet() == null) {
      return true;
    }
    boolean string = name.kind() == PropNameKind.STRING.value();
    return string ? name.name() == null : name.kind() != PropNameKind.ID.value();
  }
}
