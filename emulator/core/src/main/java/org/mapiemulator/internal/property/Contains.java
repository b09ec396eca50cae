package org.mapiemulator.internal.property;

import java.util.List;

/** RES_CONTENT: a value, or one of several, matches a pattern (RES-08 to RES-11). */
final class Contains extends Condition {

  private final Column column;
  private final ContentMatch match;

  Contains(Column column, ContentMatch match) {
    this.column = column;
    this.match = match;
  }

  @Override
  public <R> boolean test(PropReader<R> reader, R row) {
    Object value = column.value(reader, row);
    if (value == null) {
      return false;
    }
    return value instanceof List<?> values ? some(values) : match.matches(value);
  }

  private boolean some(List<?> values) {
    for (int i = 0; i < values.size(); i++) {
      if (match.matches(values.get(i))) {
        return true;
      }
    }
    return false;
  }
}
