package org.mapiemulator.internal.property;

import org.mapiemulator.mapi.PropTag;

/** Numbers of types, as constants for switches, and what can be said of them. */
final class Types {

  static final int UNSPECIFIED = 0x00;
  static final int NULL = 0x01;
  static final int LONG = 0x03;
  static final int ERROR = 0x0A;
  static final int BOOLEAN = 0x0B;
  static final int OBJECT = 0x0D;
  static final int STRING8 = 0x1E;
  static final int UNICODE = 0x1F;
  static final int BINARY = 0x102;

  private Types() {}

  /** The type of each value; the same for a type with one value. */
  static int single(int type) {
    return type & ~PropTag.MVI_FLAG;
  }

  /** A type as values of it are stored: strings as PT_UNICODE. */
  static int stored(int type) {
    return single(type) == STRING8 ? type | 1 : type;
  }

  /** Whether a property can be set to a value of the type (TAG-03, TAG-04). */
  static boolean canBeSet(int type) {
    return switch (type) {
      case BOOLEAN -> true;
      default -> (type & PropTag.MV_INSTANCE) == 0 && hasSeveral(type & ~PropTag.MV_FLAG);
    };
  }

  private static boolean hasSeveral(int type) {
    return switch (type) {
      case 0x02, LONG, 0x04, 0x05, 0x06, 0x07, 0x14, STRING8, UNICODE, 0x40, 0x48, BINARY -> true;
      default -> false;
    };
  }

  /** Whether values of the type can be compared. */
  static boolean canBeCompared(int type) {
    return single(type) == BOOLEAN || hasSeveral(single(type));
  }

  static boolean isString(int type) {
    return type == STRING8 || type == UNICODE;
  }
}
