package org.mapiemulator.mapi;

import java.util.Arrays;

/**
 * MAPIUID: sixteen bytes that identify a provider, a service or a profile section.
 *
 * @param bytes the sixteen bytes
 */
public record MapiUid(Binary bytes) {

  /** The size of a MAPIUID in bytes. */
  public static final int SIZE = 16;

  /**
   * Checks the size.
   *
   * @param bytes the sixteen bytes
   * @throws IllegalArgumentException if there are not sixteen bytes
   */
  public MapiUid {
    if (bytes.size() != SIZE) {
      throw new IllegalArgumentException(
          "A MAPIUID has 16 bytes, not " + bytes.size() + ": " + bytes + ".");
    }
  }

  /**
   * Copies sixteen bytes.
   *
   * @param bytes the bytes
   * @return the value
   * @throws IllegalArgumentException if there are not sixteen
   */
  public static MapiUid of(byte... bytes) {
    return new MapiUid(Binary.of(bytes));
  }

  /**
   * Reads 32 hexadecimal digits.
   *
   * @param hex the digits
   * @return the value
   * @throws IllegalArgumentException if there are not 32 digits
   */
  public static MapiUid ofHex(String hex) {
    return new MapiUid(Binary.ofHex(hex));
  }

  static MapiUid within(byte[] bytes, int from) {
    return of(Arrays.copyOfRange(bytes, from, from + SIZE));
  }

  /**
   * The bytes in hexadecimal digits.
   *
   * @return 32 digits
   */
  @Override
  public String toString() {
    return bytes.toString();
  }
}
