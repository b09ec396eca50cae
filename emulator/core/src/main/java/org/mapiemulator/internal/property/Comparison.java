package org.mapiemulator.internal.property;

/** What relational operators make of an order (RES-03). */
final class Comparison {

  private Comparison() {}

  static boolean holds(int relop, int order) {
    return switch (relop) {
      case 0 -> order < 0;
      case 1 -> order <= 0;
      case 2 -> order > 0;
      case 3 -> order >= 0;
      case 4 -> order == 0;
      default -> order != 0;
    };
  }

  /** The order of two values; message classes compare without case (CLS-02, D-59). */
  static int order(ValueOrder order, boolean messageClass, Object a, Object b) {
    return messageClass && a instanceof String x && b instanceof String y
        ? x.compareToIgnoreCase(y)
        : order.compare(a, b);
  }
}
