package org.mapiemulator.mapi;

import java.util.Locale;

/**
 * A property tag: the identifier in the upper, the type in the lower 16 bits.
 *
 * @param value both
 */
public record PropTag(int value) {

  /** PR_NULL: stands where a property is missing. */
  public static final PropTag NULL = new PropTag(0x00000001);

  /**
   * The property identifier.
   *
   * @return 0x0000 to 0xFFFF
   */
  public int id() {
    return value >>> 16;
  }

  /**
   * The property type.
   *
   * @return 0x0000 to 0xFFFF
   */
  public int type() {
    return value & 0xFFFF;
  }

  /**
   * The number in hex.
   *
   * @return for instance {@code 0x0FFF0102}
   */
  @Override
  public String toString() {
    return "0x" + String.format(Locale.ROOT, "%08X", value);
  }
}
