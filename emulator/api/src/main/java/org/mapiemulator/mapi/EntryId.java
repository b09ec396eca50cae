package org.mapiemulator.mapi;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * ENTRYID with its size: the {@code cbEntryID, lpEntryID} pair of the C methods.
 *
 * <p>The value holds whatever a caller could pass, also what no provider would accept: too few
 * bytes, or a size with a null pointer. Four flag bytes come first, then the MAPIUID of the
 * provider, then bytes of the provider's own (spec 2.17). Two different identifiers can mean the
 * same object; only CompareEntryIDs tells.
 */
public final class EntryId {

  private static final int FLAG_BYTES = 4;

  private final Binary bytes;
  private final int size;

  private EntryId(Binary bytes, int size) {
    this.bytes = bytes;
    this.size = size;
  }

  /**
   * Copies bytes.
   *
   * @param bytes all bytes, flags included; none means "null entry ID"
   * @return the value
   */
  public static EntryId of(byte... bytes) {
    return new EntryId(Binary.of(bytes), bytes.length);
  }

  /**
   * Reads hexadecimal digits.
   *
   * @param hex an even number of digits
   * @return the value
   * @throws IllegalArgumentException if the text has another form
   */
  public static EntryId ofHex(String hex) {
    Binary bytes = Binary.ofHex(hex);
    return new EntryId(bytes, bytes.size());
  }

  /**
   * Makes what a faulty caller passes: a size without a pointer.
   *
   * @param size the size that is claimed, in bytes
   * @return the value
   * @throws IllegalArgumentException if the size is negative
   */
  public static EntryId nullPointer(int size) {
    if (size < 0) {
      throw new IllegalArgumentException("size (" + size + ") must not be negative.");
    }
    return new EntryId(Binary.EMPTY, size);
  }

  /**
   * The size that the caller claims.
   *
   * @return a number of bytes, 0 or more
   */
  public int size() {
    return size;
  }

  /**
   * Tells whether the pointer is null although the size is not.
   *
   * @return whether there are fewer bytes than the size says
   */
  public boolean isNullPointer() {
    return bytes.size() < size;
  }

  /**
   * The bytes that are there.
   *
   * @return the bytes
   */
  public Binary bytes() {
    return bytes;
  }

  /**
   * The identifier of the provider that the entry identifier names.
   *
   * @return bytes 4 to 19, empty if the value is shorter
   */
  public Optional<MapiUid> providerUid() {
    return bytes.size() < FLAG_BYTES + MapiUid.SIZE
        ? Optional.empty()
        : Optional.of(MapiUid.within(bytes.toByteArray(), FLAG_BYTES));
  }

  /** Compares bytes; that two values differ does not mean that they name different objects. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EntryId that && size == that.size && bytes.equals(that.bytes);
  }

  @Override
  public int hashCode() {
    return bytes.hashCode() * 31 + size;
  }

  /**
   * Size and bytes.
   *
   * @return for instance {@code EntryId[3: 010203]}
   */
  @Override
  public String toString() {
    return "EntryId[" + size + ": " + (isNullPointer() ? "null" : bytes) + "]";
  }
}
