package org.mapiemulator.mapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One bit of a documented flag family; each family is one enum.
 *
 * <p>Families collide in value: MAPI_LOGOFF_SHARED, LOGOFF_NO_WAIT and LOGOFF_NORMAL are all 0x1.
 * The enums keep them apart where code is written, while the seam takes {@code int}, so that code
 * which was ported from C can be caught passing the wrong family.
 */
public interface MapiFlag extends MapiConstant {

  /**
   * Combines flags into the number a seam method takes.
   *
   * @param flags the flags, possibly of several families, possibly none
   * @return the bits of all of them
   */
  static int bits(MapiFlag... flags) {
    int bits = 0;
    for (MapiFlag flag : flags) {
      bits |= flag.value();
    }
    return bits;
  }

  /**
   * Tells whether a number contains all bits of a flag.
   *
   * @param bits a number as passed to a seam method
   * @param flag the flag to look for
   * @return whether it is set
   */
  static boolean isSet(int bits, MapiFlag flag) {
    return (bits & flag.value()) == flag.value();
  }

  /**
   * Combines every bit that some families define.
   *
   * @param families enums of flags
   * @return the mask of all known bits
   */
  @SafeVarargs
  static int mask(Class<? extends MapiFlag>... families) {
    int mask = 0;
    for (Class<? extends MapiFlag> family : families) {
      for (MapiFlag flag : family.getEnumConstants()) {
        mask |= flag.value();
      }
    }
    return mask;
  }

  /**
   * Writes a number in the names of the headers.
   *
   * @param bits a number as passed to a seam method
   * @param families the families to take names from, tried in order
   * @return for instance {@code MAPI_EXTENDED | MAPI_NEW_SESSION | 0x400}, or {@code 0}
   */
  @SafeVarargs
  static String decode(int bits, Class<? extends MapiFlag>... families) {
    if (bits == 0) {
      return "0";
    }
    List<String> names = new ArrayList<>();
    int rest = bits;
    for (Class<? extends MapiFlag> family : families) {
      for (MapiFlag flag : family.getEnumConstants()) {
        if ((rest & flag.value()) != 0) {
          names.add(flag.macro());
          rest &= ~flag.value();
        }
      }
    }
    if (rest != 0) {
      names.add("0x" + Integer.toHexString(rest).toUpperCase(Locale.ROOT));
    }
    return String.join(" | ", names);
  }
}
