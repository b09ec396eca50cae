package org.mapiemulator.junit.jupiter;

import java.util.Locale;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.mapiemulator.settings.Seed;

/** Seeds as people write them, and the one of a test that nobody gave one. */
final class Seeds {

  private Seeds() {}

  static Seed parse(String text, String where) {
    String number = text.strip().toLowerCase(Locale.ROOT);
    try {
      return new Seed(
          number.startsWith("0x")
              ? Long.parseUnsignedLong(number.substring(2), 16)
              : Long.parseLong(number));
    } catch (NumberFormatException e) {
      throw new ExtensionConfigurationException(
          where
              + " (\""
              + text
              + "\") must be a decimal number, or a hexadecimal one of 64 bits with 0x. Copy it"
              + " from the last line of a finding, for instance 0x5f3a91.",
          e);
    }
  }

  /** A stable hash of 64 bits, so that a test has the same seed in every run. */
  static Seed of(String uniqueId) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < uniqueId.length(); i++) {
      hash = (hash ^ uniqueId.charAt(i)) * 0x100000001B3L;
    }
    return new Seed(hash);
  }
}
