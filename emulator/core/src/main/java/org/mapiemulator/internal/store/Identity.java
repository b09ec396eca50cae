package org.mapiemulator.internal.store;

import java.nio.ByteBuffer;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.ObjectType;

/**
 * Makes and reads the identifiers of one mailbox (stores.md, section 17).
 *
 * <p>An entry identifier has 32 bytes: four of flags, the identity of the mailbox, a mark of this
 * store and the kind of the object, and the number of the object. Long-term ones have no flags,
 * short-term ones 0xFF in the first byte (EID-02) and the logon that they belong to in the third
 * and fourth: a client that keeps them is caught (EID-06).
 */
public final class Identity {

  /** The size of all entry identifiers of the built-in store, in bytes. */
  public static final int SIZE = 32;

  private static final int MARK = 0x4D45; // "ME"
  private static final byte LONG_TERM = 0;
  private static final byte SHORT_TERM = (byte) 0xFF;

  private final MapiUid uid;
  private final byte[] uidBytes;

  /**
   * Makes the codec of a mailbox.
   *
   * @param uid the identity of the mailbox
   */
  public Identity(MapiUid uid) {
    this.uid = uid;
    this.uidBytes = uid.bytes().toByteArray();
  }

  /**
   * What an entry identifier names.
   *
   * @param type {@link ObjectType#STORE}, {@link ObjectType#FOLDER} or {@link ObjectType#MESSAGE}
   * @param number the number of the object in the mailbox, 0 for the store
   * @param shortTerm whether it is a short-term one
   */
  public record Named(ObjectType type, long number, boolean shortTerm) {

    /** Whether both name one object, whatever their terms (STO-17). */
    boolean isSame(Named other) {
      return type == other.type && number == other.number;
    }
  }

  /** The identity of the mailbox. */
  public MapiUid uid() {
    return uid;
  }

  public EntryId store() {
    return EntryId.of(bytes(LONG_TERM, (short) 0, ObjectType.STORE, 0));
  }

  public EntryId folder(long number) {
    return EntryId.of(bytes(LONG_TERM, (short) 0, ObjectType.FOLDER, number));
  }

  public EntryId message(long number) {
    return EntryId.of(bytes(LONG_TERM, (short) 0, ObjectType.MESSAGE, number));
  }

  /** The identifier as the value of a property. */
  public Binary binary(ObjectType type, long number) {
    return Binary.of(bytes(LONG_TERM, (short) 0, type, number));
  }

  /** A short-term identifier, which names the logon that made it. */
  Binary shortTerm(ObjectType type, long number, short term) {
    return Binary.of(bytes(SHORT_TERM, term, type, number));
  }

  /** The logon that a short-term identifier names. */
  static short termOf(EntryId id) {
    return ByteBuffer.wrap(id.bytes().toByteArray()).getShort(2);
  }

  /** PR_RECORD_KEY of a folder, message or attachment: unique in the mailbox, stays (EID-10). */
  public Binary recordKey(ObjectType type, long number) {
    return Binary.of(
        ByteBuffer.allocate(26)
            .put(uidBytes)
            .putShort((short) type.value())
            .putLong(number)
            .array());
  }

  private byte[] bytes(byte flags, short term, ObjectType type, long number) {
    return ByteBuffer.allocate(SIZE)
        .put(flags)
        .put((byte) 0)
        .putShort(term)
        .put(uidBytes)
        .putShort((short) MARK)
        .putShort((short) type.value())
        .putLong(number)
        .array();
  }

  /**
   * Reads an entry identifier (D-27).
   *
   * @param id the identifier
   * @return what it names, which need not exist
   * @throws MapiException with MAPI_E_UNKNOWN_ENTRYID for one of another store,
   *     MAPI_E_INVALID_ENTRYID for a malformed one, MAPI_E_INVALID_PARAMETER for a null pointer
   */
  public Named read(EntryId id) {
    if (id.isNullPointer()) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "lpEntryID is null, cbEntryID is not");
    }
    if (id.providerUid().isEmpty() || !id.providerUid().get().equals(uid)) {
      throw Failure.of(
          Hresult.MAPI_E_UNKNOWN_ENTRYID, "the entry identifier is not one of this store (D-27)");
    }
    ByteBuffer bytes = ByteBuffer.wrap(id.bytes().toByteArray());
    if (bytes.capacity() != SIZE) {
      throw malformed("has " + bytes.capacity() + " bytes, not " + SIZE);
    }
    byte flags = bytes.get();
    boolean shortTerm = flags == SHORT_TERM;
    boolean known = shortTerm || flags == LONG_TERM;
    if (!known || bytes.get() != 0 || (bytes.getShort() != 0 && !shortTerm)) {
      throw malformed("has flags that this store never gives");
    }
    bytes.position(20);
    if (bytes.getShort() != MARK) {
      throw malformed("has other bytes than this store gives");
    }
    ObjectType type =
        switch (bytes.getShort()) {
          case 1 -> ObjectType.STORE;
          case 3 -> ObjectType.FOLDER;
          case 5 -> ObjectType.MESSAGE;
          default -> throw malformed("names an object of a kind that this store does not have");
        };
    return new Named(type, bytes.getLong(), shortTerm);
  }

  private static MapiException malformed(String what) {
    return Failure.of(Hresult.MAPI_E_INVALID_ENTRYID, "the entry identifier " + what + " (D-27)");
  }
}
