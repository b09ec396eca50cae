package org.mapiemulator.internal.profile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiUid;

/**
 * Entry identifiers of stores as clients see them (STO-08): after the flags the identifier of MAPI
 * itself, two bytes of zero, the name of the provider's library as it is written in 8-bit, zeros up
 * to a multiple of four bytes, and the identifier that the provider made.
 *
 * <p>MAPI finds the provider by the name of the library, and asks it which store is meant.
 */
public final class StoreEntryIds {

  /** The provider of wrapped identifiers, muidStoreWrap. */
  public static final MapiUid WRAP = MapiUid.ofHex("38A1BB1005E5101AA1BB08002B2A56C2");

  private static final int FLAGS = 4;
  private static final int NAME = FLAGS + MapiUid.SIZE + 2;

  private StoreEntryIds() {}

  /**
   * What a wrapped identifier says.
   *
   * @param dllName the library of the provider
   * @param original the identifier that the provider made
   */
  public record Unwrapped(String dllName, EntryId original) {}

  public static EntryId wrap(String dllName, EntryId original) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[FLAGS]);
    bytes.writeBytes(WRAP.bytes().toByteArray());
    bytes.writeBytes(new byte[2]);
    bytes.writeBytes(dllName.getBytes(StandardCharsets.ISO_8859_1));
    do {
      bytes.write(0);
    } while (bytes.size() % 4 != 0);
    bytes.writeBytes(original.bytes().toByteArray());
    return EntryId.of(bytes.toByteArray());
  }

  /** Whether it is MAPI that such an identifier belongs to, and a store that it means. */
  public static boolean isWrapped(EntryId id) {
    return id.providerUid().filter(WRAP::equals).isPresent();
  }

  /** What a wrapped identifier says; empty for one that {@link #wrap} never gives. */
  public static Optional<Unwrapped> unwrap(EntryId id) {
    byte[] bytes = id.bytes().toByteArray();
    int end = NAME;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    int original = (end / 4 + 1) * 4;
    if (!isWrapped(id) || end == NAME || original >= bytes.length) {
      return Optional.empty();
    }
    String name = new String(bytes, NAME, end - NAME, StandardCharsets.ISO_8859_1);
    EntryId inner = EntryId.of(Arrays.copyOfRange(bytes, original, bytes.length));
    return wrap(name, inner).equals(id)
        ? Optional.of(new Unwrapped(name, inner))
        : Optional.empty();
  }
}
