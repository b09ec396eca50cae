package org.mapiemulator.tests.mapi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;

/** Values of every type, all zero or empty. */
final class Samples {

  private Samples() {}

  /** Of types with several values it is a list with one. */
  static PropValue of(PropTag tag) {
    Object value = zero(tag.type() & ~PropTag.MV_FLAG);
    return PropValue.of(tag, value != null && tag.isMultiValue() ? List.of(value) : value);
  }

  private static @Nullable Object zero(int type) {
    return switch (type) {
      case 0x02 -> (short) 0;
      case 0x03, 0x0D -> 0;
      case 0x04 -> 0f;
      case 0x05, 0x07 -> 0d;
      case 0x06, 0x14, 0x40 -> 0L;
      case 0x0A -> Hresult.S_OK;
      case 0x0B -> false;
      case 0x1E, 0x1F -> "";
      case 0x48 -> MapiUid.of(new byte[MapiUid.SIZE]);
      case 0x102 -> new byte[0];
      default -> null;
    };
  }
}
