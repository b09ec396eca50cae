package org.mapiemulator.internal.status;

import java.nio.ByteBuffer;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiUid;

/**
 * Entry identifiers of status rows, which are MAPI's own: no flags, an identifier of
 * MAPI's, and the number of the row.
 */
final class StatusIds {

  static final MapiUid UID = MapiUid.ofHex("5354415455532D524F572D4944202020");

  private static final int NUMBER = 4 + MapiUid.SIZE;

  private StatusIds() {}

  static EntryId of(long row) {
    ByteBuffer bytes = ByteBuffer.allocate(NUMBER + Integer.BYTES);
    bytes.putInt(0).put(UID.bytes().toByteArray()).putInt((int) row);
    return EntryId.of(bytes.array());
  }

  /** Whether an identifier is to be one of a status row, be it well made or not. */
  static boolean isStatus(EntryId id) {
    return id.providerUid().filter(UID::equals).isPresent();
  }

  /** The number of the row; below 0 for what {@link #of} never gives. */
  static long row(EntryId id) {
    byte[] bytes = id.bytes().toByteArray();
    if (bytes.length != NUMBER + Integer.BYTES) {
      return -1;
    }
    int row = ByteBuffer.wrap(bytes).getInt(NUMBER);
    return of(row).equals(id) ? row : -1;
  }
}
