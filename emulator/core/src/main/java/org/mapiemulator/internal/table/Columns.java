package org.mapiemulator.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.PropTag;

/**
 * A set of columns.
 *
 * @param tags what SetColumns was given
 * @param all the same, taken apart
 */
record Columns(List<PropTag> tags, List<Column> all) {

  /** The columns of a view whose SetColumns was not called yet (TBL-01, TBL-09). */
  static Columns defaults(List<PropTag> tags, boolean unicode) {
    return parsed(width(tags, unicode));
  }

  /** Strings in the width that was asked for when the table was opened. */
  static List<PropTag> width(List<PropTag> tags, boolean unicode) {
    List<PropTag> result = new ArrayList<>(tags.size());
    for (PropTag tag : tags) {
      int type = tag.type();
      result.add(Types.isString(type) ? tag.withType(unicode ? type | 1 : type & ~1) : tag);
    }
    return List.copyOf(result);
  }

  /** Checks what SetColumns was given (TBL-03, D-119). */
  static Columns of(@Nullable List<PropTag> tags, boolean unspecifiedAllowed) {
    if (tags == null || tags.isEmpty()) {
      throw bad("there are no columns");
    }
    List<PropTag> copy = new ArrayList<>(tags);
    for (PropTag tag : copy) {
      check(tag, unspecifiedAllowed);
    }
    return parsed(List.copyOf(copy));
  }

  private static Columns parsed(List<PropTag> tags) {
    List<Column> columns = new ArrayList<>(tags.size());
    tags.forEach(tag -> columns.add(Column.of(tag)));
    return new Columns(tags, List.copyOf(columns));
  }

  /** As FBadColumnSet on Windows does, which looks at PT_ERROR before it takes MV_FLAG away. */
  private static void check(@Nullable PropTag tag, boolean unspecifiedAllowed) {
    if (tag == null) {
      throw bad("a column is null");
    }
    int type = tag.type();
    boolean instanceOnly = (type & PropTag.MVI_FLAG) == PropTag.MV_INSTANCE;
    if (instanceOnly || type == Types.ERROR || !Types.isKnown(Types.single(type))) {
      throw bad("no column has the type of " + tag);
    }
    if (!unspecifiedAllowed && Types.single(type) == Types.UNSPECIFIED) {
      throw bad("columns without a type are not allowed: " + tag);
    }
  }

  private static RuntimeException bad(String detail) {
    return Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, detail);
  }

  /** The properties of which each value gets a row (MVI-02). */
  Set<Integer> instanceIds() {
    Set<Integer> ids = new LinkedHashSet<>();
    for (Column column : all) {
      if (column.instance()) {
        ids.add(column.id());
      }
    }
    return ids;
  }
}
