package org.mapiemulator.mapi;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** Some bytes as an immutable value, as in SBinary. */
public final class Binary {

  /** No bytes. */
  public static final Binary EMPTY = new Binary(new byte[0]);

  private final byte[] bytes;

  private Binary(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Copies bytes.
   *
   * @param bytes the bytes
   * @return the value
   */
  public static Binary of(byte... bytes) {
    return new Binary(bytes.clone());
  }

  /**
   * Reads hexadecimal digits.
   *
   * @param hex an even number of digits
   * @return the value
   * @throws IllegalArgumentException if the text has another form
   */
  public static Binary ofHex(String hex) {
    try {
      return new Binary(HexFormat.of().parseHex(hex));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\"" + hex + "\" is no hexadecimal text. Write an even number of digits 0-9, A-F.", e);
    }
  }

  /**
   * The number of bytes.
   *
   * @return 0 or more
   */
  public int size() {
    return bytes.length;
  }

  /**
   * Copies the bytes.
   *
   * @return a new array
   */
  public byte[] toByteArray() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Binary that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /**
   * The bytes in hexadecimal digits.
   *
   * @return upper-case digits
   */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
  }
}
