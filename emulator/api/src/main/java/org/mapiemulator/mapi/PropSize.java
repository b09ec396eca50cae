package org.mapiemulator.mapi;

import java.util.Collections;
import java.util.List;

/** Sizes of values in C. */
final class PropSize {

  private static final int VARIABLE = -1;

  private PropSize() {}

  /** Tells whether MAPI defines a type, PT_NULL and PT_UNSPECIFIED included. */
  static boolean isKnown(int type) {
    boolean multiple = (type & PropTag.MV_FLAG) != 0;
    int single = type & ~PropTag.MV_FLAG;
    return multiple ? isMultiple(single) : single <= 0x01 || isValue(single);
  }

  private static boolean isValue(int single) {
    return isMultiple(single) || single == 0x0A || single == 0x0B || single == 0x0D;
  }

  /** The types of which there is one with several values (TAG-04). */
  private static boolean isMultiple(int single) {
    return switch (single) {
      case 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x14, 0x1E, 0x1F, 0x40, 0x48, 0x102 -> true;
      default -> false;
    };
  }

  static long ofValue(PropValue value) {
    int type = value.tag().type();
    int single = type & ~PropTag.MV_FLAG;
    if (!isKnown(type) || single <= 0x01 || single == 0x0D) {
      return 0;
    }
    long bytes = 0;
    for (Object each : each(value)) {
      bytes += ofElement(single, each);
    }
    return bytes;
  }

  static long ofStructure(PropValue value, Bitness bitness) {
    int id = value.tag().id();
    int type = value.tag().type();
    int single = type & ~PropTag.MV_FLAG;
    List<?> each = each(value);
    if (id == 0 || id == 0xFFFF || !isKnown(type) || single <= 0x01 || each.isEmpty()) {
      throw Util.invalid("ScCountProps", value.tag().describe() + " cannot be measured");
    }
    boolean multiple = value.tag().isMultiValue();
    long bytes = bitness.propValueSize();
    if (multiple || fixed(single) == VARIABLE || single == 0x48) {
      bytes += ofValue(value);
    }
    if (multiple && fixed(single) == VARIABLE) {
      int slot = single == 0x102 ? bitness.binarySize() : bitness.pointerSize();
      bytes += (long) each.size() * slot;
    }
    return bytes;
  }

  private static List<?> each(PropValue value) {
    return value.tag().isMultiValue() && value.value() instanceof List<?> all
        ? all
        : Collections.singletonList(value.value());
  }

  private static long ofElement(int single, Object value) {
    int fixed = fixed(single);
    if (fixed != VARIABLE) {
      return fixed;
    }
    if (value instanceof String text) {
      return 2L * text.length() + 2;
    }
    if (value instanceof String8 text) {
      return text.bytes().size() + 1L;
    }
    return value instanceof Binary bytes ? bytes.size() : 0;
  }

  private static int fixed(int single) {
    return switch (single) {
      case 0x02, 0x0B -> 2;
      case 0x03, 0x04, 0x0A, 0x0D -> 4;
      case 0x05, 0x06, 0x07, 0x14, 0x40 -> 8;
      case 0x48 -> MapiUid.SIZE;
      default -> VARIABLE;
    };
  }
}
