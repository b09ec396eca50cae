package org.mapiemulator.internal.property;

import java.util.List;

/** RES_PROPERTY: a property compares with a constant (RES-03 to RES-06). */
final class Compares extends Condition {

  private final Column column;
  private final int relop;
  private final Object constant;
  private final ValueOrder order;
  private final boolean ifAbsent;

  Compares(Column column, int relop, Object constant, PropSettings settings) {
    this.column = column;
    this.relop = relop;
    this.constant = constant;
    this.order = settings.order();
    this.ifAbsent = settings.absentIsLowest() && Comparison.holds(relop, -1);
  }

  @Override
  public <R> boolean test(PropReader<R> reader, R row) {
    Object value = column.value(reader, row);
    if (value == null) {
      return ifAbsent;
    }
    return value instanceof List<?> values ? some(values) : holds(value);
  }

  private boolean some(List<?> values) {
    for (int i = 0; i < values.size(); i++) {
      if (holds(values.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(Object value) {
    return Comparison.holds(
        relop, Comparison.order(order, column.isMessageClass(), value, constant));
  }
}
