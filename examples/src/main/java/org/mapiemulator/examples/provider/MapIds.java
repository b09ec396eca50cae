package org.mapiemulator.examples.provider;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUid;

/** Entry identifiers: no flags, the MAPIUID of the provider, and the number of the item. */
final class MapIds {

  private static final int NUMBER = 4 + MapiUid.SIZE;

  private MapIds() {}

  static EntryId of(long item) {
    return EntryId.of(
        ByteBuffer.allocate(NUMBER + Long.BYTES)
            .putInt(0)
            .put(MapStoreProvider.UID.bytes().toByteArray())
            .putLong(item)
            .array());
  }

  /** The number of an item; that of the root if there is no identifier. */
  static long item(@Nullable EntryId id) {
    if (id == null || id.size() == 0) {
      return MapFile.ROOT;
    }
    byte[] bytes = id.bytes().toByteArray();
    boolean own = id.providerUid().filter(MapStoreProvider.UID::equals).isPresent();
    if (!own || bytes.length != NUMBER + Long.BYTES) {
      throw new MapiException(Hresult.MAPI_E_INVALID_ENTRYID, "the map store");
    }
    return ByteBuffer.wrap(bytes).getLong(NUMBER);
  }
}
