package org.mapiemulator.internal.mail.msg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropertySets;

/** The names of the named properties of a file: one mapping for all messages in it. */
final class NamedIds {

  private static final int ENTRY = 8;

  private final Map<Integer, PropName> names = new HashMap<>();

  static NamedIds of(Storage root) {
    NamedIds ids = new NamedIds();
    @Nullable Storage storage = root.storage("__nameid_version1.0");
    if (storage != null) {
      ids.read(
          stream(storage, "__substg1.0_00020102"),
          stream(storage, "__substg1.0_00030102"),
          stream(storage, "__substg1.0_00040102"));
    }
    return ids;
  }

  private static byte[] stream(Storage storage, String name) {
    byte @Nullable [] bytes = storage.stream(name);
    return bytes == null ? new byte[0] : bytes;
  }

  private void read(byte[] sets, byte[] entries, byte[] strings) {
    ByteBuffer all = ByteBuffer.wrap(entries).order(ByteOrder.LITTLE_ENDIAN);
    while (all.remaining() >= ENTRY) {
      int value = all.getInt();
      int kind = all.getShort() & 0xFFFF;
      int id = 0x8000 + (all.getShort() & 0xFFFF);
      @Nullable MapiUid set = set(kind >> 1, sets);
      if (set != null && id < 0xFFFF) {
        @Nullable PropName name =
            (kind & 1) == 0 ? PropName.of(set, value) : named(set, value, strings);
        if (name != null) {
          names.put(id, name);
        }
      }
    }
  }

  private static @Nullable MapiUid set(int index, byte[] sets) {
    int at = (index - 3) * MapiUid.SIZE;
    return switch (index) {
      case 1 -> PropertySets.PS_MAPI;
      case 2 -> PropertySets.PS_PUBLIC_STRINGS;
      default ->
          at < 0 || at + MapiUid.SIZE > sets.length
              ? null
              : MapiUid.of(Arrays.copyOfRange(sets, at, at + MapiUid.SIZE));
    };
  }

  private static @Nullable PropName named(MapiUid set, int at, byte[] strings) {
    if (at < 0 || at > strings.length - 4) {
      return null;
    }
    int size = ByteBuffer.wrap(strings).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    if (size < 0 || size > strings.length - at - 4) {
      return null;
    }
    return PropName.of(set, new String(strings, at + 4, size, StandardCharsets.UTF_16LE));
  }

  /** The name of an identifier, null if it has none. */
  @Nullable PropName name(int id) {
    return names.get(id);
  }
}
