package org.mapiemulator.tests.property;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.NameMap;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.PropName;

/** Names in a list; there is room for some only. */
final class Names implements NameMap {

  private static final int FIRST = 0x8000;
  private static final int ROOM = 10;

  private final List<PropName> names = new ArrayList<>();
  private final MapiUid signature;

  Names(int number) {
    byte[] bytes = new byte[MapiUid.SIZE];
    bytes[0] = (byte) number;
    signature = MapiUid.of(bytes);
  }

  @Override
  public int id(PropName name, boolean create) {
    int index = names.indexOf(name);
    if (index < 0 && create) {
      if (names.size() == ROOM) {
        throw Failure.of(Hresult.MAPI_E_TOO_BIG, "no identifier is left");
      }
      names.add(name);
      index = names.size() - 1;
    }
    return index < 0 ? 0 : FIRST + index;
  }

  @Override
  public @Nullable PropName name(int id) {
    int index = id - FIRST;
    return index >= 0 && index < names.size() ? names.get(index) : null;
  }

  @Override
  public List<Integer> ids() {
    List<Integer> ids = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      ids.add(FIRST + i);
    }
    return ids;
  }

  @Override
  public MapiUid signature() {
    return signature;
  }
}
