package org.mapiemulator.settings;

import java.util.Locale;

/**
 * Where everything that the emulator decides comes from: connection numbers, for instance.
 *
 * @param value any number
 */
public record Seed(long value) implements Setting {

  /** The seed that is used when nobody chooses one. */
  public static final Seed DEFAULT = new Seed(0x6D617069L);

  /**
   * The number in hex.
   *
   * @return for instance {@code 0x6d617069}
   */
  @Override
  public String toString() {
    return "0x" + String.format(Locale.ROOT, "%x", value);
  }
}
