package org.mapiemulator.mapi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The functions of MAPIUtil.h that write entry identifiers as text, and that join the identifier of
 * an object with its store.
 */
public final class EntryIdUtil {

  /** MAPI_COMPOUND in the second byte of flags (EID-01). */
  private static final int COMPOUND = 0x80;

  /** Four flags and the size of the key. */
  private static final int HEADER = 8;

  private EntryIdUtil() {}

  /**
   * HrSzFromEntryID: writes an entry identifier as text.
   *
   * @param entryId the identifier
   * @return its bytes as upper-case hexadecimal digits (UTL-22)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER for null and for an identifier without
   *     bytes
   */
  public static String hrSzFromEntryId(@Nullable EntryId entryId) {
    return checked("HrSzFromEntryID", entryId).bytes().toString();
  }

  /**
   * HrEntryIDFromSz: reads what HrSzFromEntryID wrote.
   *
   * @param text the text
   * @return the identifier (UTL-22)
   * @throws MapiException with MAPI_E_INVALID_ENTRYID for another text, MAPI_E_INVALID_PARAMETER
   *     for null
   */
  public static EntryId hrEntryIdFromSz(@Nullable String text) {
    return read("HrEntryIDFromSz", text);
  }

  private static EntryId read(String function, @Nullable String text) {
    if (text == null) {
      throw Util.invalid(function, "text is null");
    }
    Binary bytes = TextUtil.fBinFromHex(text);
    if (bytes == null || bytes.size() == 0) {
      throw Util.failure(
          function, Hresult.MAPI_E_INVALID_ENTRYID, "the text is no entry identifier");
    }
    return EntryId.of(bytes.toByteArray());
  }

  /**
   * HrComposeEID: joins the identifier of an object with the record key of its store.
   *
   * @param session the session of the caller
   * @param storeRecordKey PR_RECORD_KEY of the store, null or empty if the object is in no store
   * @param entryId the object
   * @return a compound identifier; without a record key the identifier itself (EID-15)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER for a null session or identifier
   */
  public static EntryId hrComposeEid(
      @Nullable MapiSession session, @Nullable Binary storeRecordKey, @Nullable EntryId entryId) {
    return compose("HrComposeEID", session, storeRecordKey, entryId);
  }

  private static EntryId compose(
      String function,
      @Nullable MapiSession session,
      @Nullable Binary storeRecordKey,
      @Nullable EntryId entryId) {
    EntryId object = checked(function, entryId);
    if (session == null) {
      throw Util.invalid(function, "session is null");
    }
    if (storeRecordKey == null || storeRecordKey.size() == 0) {
      return object;
    }
    ByteBuffer compound =
        ByteBuffer.allocate(HEADER + storeRecordKey.size() + object.size())
            .order(ByteOrder.LITTLE_ENDIAN);
    compound.put((byte) 0).put((byte) COMPOUND).putShort((short) 0);
    compound.putInt(storeRecordKey.size());
    compound.put(storeRecordKey.toByteArray()).put(object.bytes().toByteArray());
    return EntryId.of(compound.array());
  }

  /**
   * HrDecomposeEID: takes a compound identifier apart.
   *
   * @param session the session of the caller, whose table of message stores tells which store it is
   * @param entryId what HrComposeEID gave, or any other identifier
   * @return the store and the object; of an identifier that is not compound itself and no store
   *     (EID-15)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER for a null session or identifier,
   *     MAPI_E_INVALID_ENTRYID for a damaged one, MAPI_E_NOT_FOUND if the profile has no such store
   */
  public static DecomposedEntryId hrDecomposeEid(
      @Nullable MapiSession session, @Nullable EntryId entryId) {
    return decompose("HrDecomposeEID", session, entryId);
  }

  private static DecomposedEntryId decompose(
      String function, @Nullable MapiSession session, @Nullable EntryId entryId) {
    EntryId compound = checked(function, entryId);
    if (session == null) {
      throw Util.invalid(function, "session is null");
    }
    byte[] bytes = compound.bytes().toByteArray();
    if (bytes.length < 4 || (bytes[1] & COMPOUND) == 0) {
      return new DecomposedEntryId(null, compound);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int size = bytes.length < HEADER ? 0 : buffer.getInt(4);
    if (size <= 0 || size >= bytes.length - HEADER) {
      throw Util.failure(
          function, Hresult.MAPI_E_INVALID_ENTRYID, "the compound identifier is damaged");
    }
    byte[] key = new byte[size];
    byte[] object = new byte[bytes.length - HEADER - size];
    buffer.position(HEADER).get(key).get(object);
    return new DecomposedEntryId(store(function, session, Binary.of(key)), EntryId.of(object));
  }

  private static EntryId store(String function, MapiSession session, Binary recordKey) {
    List<PropTag> columns = List.of(PropTags.PR_ENTRYID, PropTags.PR_RECORD_KEY);
    try (MapiTable stores = session.getMsgStoresTable(0)) {
      for (Row row : MapiUtil.hrQueryAllRows(stores, columns, null, null, 0)) {
        if (row.find(PropTags.PR_RECORD_KEY)
                .filter(key -> recordKey.equals(key.value()))
                .isPresent()
            && row.find(PropTags.PR_ENTRYID).isPresent()) {
          return row.find(PropTags.PR_ENTRYID).orElseThrow().entryId();
        }
      }
    }
    throw Util.failure(
        function, Hresult.MAPI_E_NOT_FOUND, "no store of the session has this record key");
  }

  /**
   * HrComposeMsgID: as HrComposeEID and then HrSzFromEntryID.
   *
   * @param session the session of the caller
   * @param storeRecordKey PR_RECORD_KEY of the store, null or empty if the object is in no store
   * @param entryId the object
   * @return the text (UTL-08)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER for a null session or identifier
   */
  public static String hrComposeMsgId(
      @Nullable MapiSession session, @Nullable Binary storeRecordKey, @Nullable EntryId entryId) {
    return compose("HrComposeMsgID", session, storeRecordKey, entryId).bytes().toString();
  }

  /**
   * HrDecomposeMsgID: as HrEntryIDFromSz and then HrDecomposeEID.
   *
   * @param session the session of the caller, whose table of message stores tells which store it is
   * @param text what HrComposeMsgID gave, or the text of any other identifier
   * @return the store and the object (UTL-08)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER for null, MAPI_E_INVALID_ENTRYID for
   *     another text, MAPI_E_NOT_FOUND if the profile has no such store
   */
  public static DecomposedEntryId hrDecomposeMsgId(
      @Nullable MapiSession session, @Nullable String text) {
    String function = "HrDecomposeMsgID";
    return decompose(function, session, read(function, text));
  }

  private static EntryId checked(String function, @Nullable EntryId entryId) {
    if (entryId == null || entryId.isNullPointer() || entryId.size() == 0) {
      throw Util.invalid(function, "there is no entry identifier");
    }
    return entryId;
  }
}
