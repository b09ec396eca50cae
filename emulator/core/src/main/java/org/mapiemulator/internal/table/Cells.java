package org.mapiemulator.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.internal.property.ExternalForm;
import org.mapiemulator.internal.property.PropReader;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.settings.CellLimit;

/** Makes cells of internal values: the type that the column wants, and no more than the limit. */
final class Cells {

  /** What tables that cut their cells leave (D-82). */
  private static final int CUT = 255;

  /** PR_HTML, whose bytes can be had as a string, and PR_INTERNET_CPID, its code page (D-16). */
  private static final int HTML_ID = 0x1013;

  private static final int INTERNET_CPID = 0x3FDE;

  private final boolean unicode;
  private final boolean cut;
  private final CodePage codePage;

  Cells(TableSpec spec, CodePage codePage) {
    this.unicode = spec.unicode();
    this.cut = spec.settings().get(CellLimit.class) == CellLimit.AT_255;
    this.codePage = codePage;
  }

  /** The cell of a row that a reader can read. */
  <R> PropValue cell(Column column, PropReader<R> reader, R row) {
    int stored = reader.type(row, column.id());
    if (stored == 0 || column.type() == Types.NULL) {
      return column.missing();
    }
    if (column.id() == HTML_ID && reader.value(row, INTERNET_CPID) instanceof Integer number) {
      return cell(column, stored, reader.value(row, HTML_ID), CodePage.of(number, CodePage.UTF_8));
    }
    return cell(column, stored, reader.value(row, column.id()), CodePage.UTF_8);
  }

  /** A cell with a value; PT_ERROR if there is none, or one of another type (D-14). */
  PropValue cell(Column column, int stored, @Nullable Object value, CodePage html) {
    if (stored == Types.ERROR && value instanceof Hresult error) {
      return PropValue.error(column.tag(), error);
    }
    if (value == null) {
      return column.missing();
    }
    return ExternalForm.slot(
        column.tag(), stored, cut ? cut(value) : value, unicode, codePage, html);
  }

  private static Object cut(Object value) {
    if (value instanceof String text && text.length() > CUT) {
      return text.substring(0, CUT);
    }
    if (value instanceof Binary bytes && bytes.size() > CUT) {
      return Binary.of(Arrays.copyOf(bytes.toByteArray(), CUT));
    }
    if (value instanceof List<?> values) {
      List<Object> shorter = new ArrayList<>(values.size());
      for (Object each : values) {
        shorter.add(cut(each));
      }
      return shorter;
    }
    return value;
  }
}
