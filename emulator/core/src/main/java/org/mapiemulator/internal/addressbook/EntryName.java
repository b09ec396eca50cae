package org.mapiemulator.internal.addressbook;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.ObjectType;

/**
 * What an entry identifier of this address book says (EID-01 to EID-03): flags, the provider, the
 * kind of object, the mailbox or the book of contacts, and a number in that.
 *
 * @param kind the kind of object
 * @param scope the mailbox or the book of contacts; zeros for what is there once
 * @param number the number of a contact
 */
record EntryName(Kind kind, MapiUid scope, long number) {

  /** MAPIUID of the provider. */
  static final MapiUid PROVIDER = MapiUid.ofHex("6D617069656D756C61746F726164646F");

  private static final MapiUid NOWHERE = MapiUid.of(new byte[MapiUid.SIZE]);
  private static final int FLAGS = 4;
  private static final int KIND = FLAGS + MapiUid.SIZE;
  private static final int SIZE = KIND + 1 + MapiUid.SIZE + Long.BYTES;

  static final EntryName ROOT = new EntryName(Kind.ROOT, NOWHERE, 0);
  static final EntryName GLOBAL = new EntryName(Kind.GLOBAL, NOWHERE, 0);
  static final EntryName NEW_CONTACT = new EntryName(Kind.NEW_CONTACT, NOWHERE, 0);
  static final EntryName NEW_LIST = new EntryName(Kind.NEW_LIST, NOWHERE, 0);

  /** The kinds of object. */
  enum Kind {
    ROOT(0, ObjectType.ABCONT),
    GLOBAL(1, ObjectType.ABCONT),
    BOOK(2, ObjectType.ABCONT),
    MAILBOX(3, ObjectType.MAILUSER),
    CONTACT(4, ObjectType.MAILUSER),
    LIST(5, ObjectType.DISTLIST),
    NEW_CONTACT(6, ObjectType.MAILUSER),
    NEW_LIST(7, ObjectType.DISTLIST);

    private final int code;
    private final ObjectType type;

    Kind(int code, ObjectType type) {
      this.code = code;
      this.type = type;
    }

    static @Nullable Kind of(int code) {
      for (Kind kind : values()) {
        if (kind.code == code) {
          return kind;
        }
      }
      return null;
    }

    ObjectType type() {
      return type;
    }
  }

  static EntryName mailbox(MapiUid mailbox) {
    return new EntryName(Kind.MAILBOX, mailbox, 0);
  }

  static EntryName book(MapiUid book) {
    return new EntryName(Kind.BOOK, book, 0);
  }

  /** Whether an identifier is one of this address book, be it well made or not. */
  static boolean isOurs(EntryId id) {
    return id.providerUid().filter(PROVIDER::equals).isPresent();
  }

  /**
   * Reads an identifier.
   *
   * @throws org.mapiemulator.mapi.MapiException with MAPI_E_UNKNOWN_ENTRYID for one of somebody
   *     else, MAPI_E_INVALID_ENTRYID for another form (CON-10, D-27)
   */
  static EntryName read(EntryId id) {
    if (!isOurs(id)) {
      throw Failure.of(
          Hresult.MAPI_E_UNKNOWN_ENTRYID, "the entry identifier is not one of this address book");
    }
    byte[] bytes = id.bytes().toByteArray();
    @Nullable Kind kind = bytes.length == SIZE ? Kind.of(bytes[KIND]) : null;
    ByteBuffer fields = ByteBuffer.wrap(bytes);
    if (kind == null || fields.getInt(0) != 0) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_ENTRYID, "the entry identifier has another form (D-27)");
    }
    byte[] scope = Arrays.copyOfRange(bytes, KIND + 1, KIND + 1 + MapiUid.SIZE);
    return new EntryName(kind, MapiUid.of(scope), fields.getLong(SIZE - Long.BYTES));
  }

  EntryId entryId() {
    return EntryId.of(
        ByteBuffer.allocate(SIZE)
            .position(FLAGS)
            .put(PROVIDER.bytes().toByteArray())
            .put((byte) kind.code)
            .put(scope.bytes().toByteArray())
            .putLong(number)
            .array());
  }
}
