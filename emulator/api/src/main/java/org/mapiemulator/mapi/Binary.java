package org.mapiemulator.mapi;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Some bytes as an immutable value, as in SBinary. */
public final class Binary implements Comparable<Binary> {

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
   * Copies some bytes of an array.
   *
   * @param bytes the array
   * @param from the place of the first
   * @param to the place behind the last
   * @return the value
   * @throws IndexOutOfBoundsException if there are no such places
   */
  public static Binary of(byte[] bytes, int from, int to) {
    Objects.checkFromToIndex(from, to, bytes.length);
    return new Binary(Arrays.copyOfRange(bytes, from, to));
  }

  /**
   * Copies the bytes into an array.
   *
   * @param from the place of the first in this value
   * @param to the place behind the last in this value
   * @param target the array
   * @param at the place of the first in the array
   * @throws IndexOutOfBoundsException if there are no such places
   */
  public void copyTo(int from, int to, byte[] target, int at) {
    System.arraycopy(bytes, from, target, at, to - from);
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
   * One byte.
   *
   * @param index its place, from 0
   * @return the byte
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public byte byteAt(int index) {
    return bytes[index];
  }

  /**
   * Some of the bytes.
   *
   * @param from the place of the first
   * @param to the place behind the last
   * @return the value
   * @throws IndexOutOfBoundsException if there are no such places
   */
  public Binary slice(int from, int to) {
    return of(bytes, from, to);
  }

  /**
   * Compares unsigned bytes; a prefix is less than what is longer (D-84, PV-052).
   *
   * @param other the other value
   * @return less than, equal to or greater than 0
   */
  @Override
  public int compareTo(Binary other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  /**
   * Copies the bytes.
   *
   * @return a new array
   */
  public byte[] toByteArray() {
    return bytes.clone();
  }

  /** The place of the first byte of other bytes in these, -1 if they are not contained. */
  int indexOf(Binary part) {
    for (int i = 0; i <= bytes.length - part.bytes.length; i++) {
      if (regionMatches(i, part)) {
        return i;
      }
    }
    return -1;
  }

  /** Tells whether other bytes stand at a place; there must be as many from there on. */
  boolean regionMatches(int from, Binary part) {
    return Arrays.equals(bytes, from, from + part.bytes.length, part.bytes, 0, part.bytes.length);
  }

  /** The first bytes as digits, for a reader. */
  String abbreviated(int digits) {
    int shown = Math.min(bytes.length, digits / 2 + 1);
    return HexFormat.of().withUpperCase().formatHex(bytes, 0, shown);
  }

  @Override
  public boolean equals(@Nullable Object other) {
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
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }
}
