package org.mapiemulator.mapi;

import java.util.Locale;

/** Names of numbers. */
final class Constants {

  private Constants() {}

  /** The name of a number, or the number itself. */
  static String nameOf(int value, MapiConstant... constants) {
    for (MapiConstant constant : constants) {
      if (constant.value() == value) {
        return constant.macro();
      }
    }
    return "0x" + Integer.toHexString(value).toUpperCase(Locale.ROOT);
  }
}
