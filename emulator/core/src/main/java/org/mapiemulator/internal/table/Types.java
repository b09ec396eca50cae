package org.mapiemulator.internal.table;

import org.mapiemulator.mapi.PropTag;

/** Types of properties as numbers. */
final class Types {

  static final int UNSPECIFIED = 0;
  static final int NULL = 0x01;
  static final int LONG = 0x03;
  static final int ERROR = 0x0A;
  static final int OBJECT = 0x0D;
  static final int STRING8 = 0x1E;
  static final int UNICODE = 0x1F;
  static final int BINARY = 0x102;

  private Types() {}

  /** The type without the bits that say that there are several values. */
  static int single(int type) {
    return type & ~PropTag.MVI_FLAG;
  }

  static boolean isString(int type) {
    return ((type & ~PropTag.MV_FLAG) | 1) == UNICODE;
  }

  /**
   * Whether a value of one type can be had as the other: the same type, or strings of any width.
   */
  static boolean fit(int wanted, int stored) {
    return wanted == stored
        || (isString(wanted) && isString(stored) && ((wanted ^ stored) & PropTag.MV_FLAG) == 0);
  }

  /** Whether this is a type of single values that MAPI defines (TAG-03). */
  static boolean isKnown(int type) {
    return switch (type) {
      case 0, 1, 2, 3, 4, 5, 6, 7, 0x0A, 0x0B, 0x0D, 0x14, 0x1E, 0x1F, 0x40, 0x48, 0x102 -> true;
      default -> false;
    };
  }

  /** Whether there is a type with several such values (TAG-04). */
  static boolean hasMultiple(int type) {
    return isKnown(type) && type > 1 && type != ERROR && type != 0x0B && type != OBJECT;
  }

  /** Whether values of this type have an order. */
  static boolean isSortable(int type) {
    int single = type & ~PropTag.MV_FLAG;
    return (type & PropTag.MV_FLAG) != 0
        ? hasMultiple(single)
        : hasMultiple(single) || single == 0x0B;
  }
}
