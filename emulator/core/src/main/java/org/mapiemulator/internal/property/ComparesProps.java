package org.mapiemulator.internal.property;

/** RES_COMPAREPROPS: a property compares with another one; lists as wholes (RES-07, RES-15). */
final class ComparesProps extends Condition {

  private final Column first;
  private final Column second;
  private final int relop;
  private final ValueOrder order;
  private final boolean absentIsLowest;

  ComparesProps(Column first, Column second, int relop, PropSettings settings) {
    this.first = first;
    this.second = second;
    this.relop = relop;
    this.order = settings.order();
    this.absentIsLowest = settings.absentIsLowest();
  }

  @Override
  public <R> boolean test(PropReader<R> reader, R row) {
    Object a = first.value(reader, row);
    Object b = second.value(reader, row);
    if (a == null || b == null) {
      return absentIsLowest && Comparison.holds(relop, Boolean.compare(a != null, b != null));
    }
    boolean messageClass = first.isMessageClass() || second.isMessageClass();
    return Comparison.holds(relop, Comparison.order(order, messageClass, a, b));
  }
}
