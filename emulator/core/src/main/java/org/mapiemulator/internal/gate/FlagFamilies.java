package org.mapiemulator.internal.gate;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.mapi.OpenAddressBookFlag;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.OpenProfileSectionFlag;
import org.mapiemulator.mapi.ShowFormFlag;
import org.mapiemulator.mapi.StoreLogoffFlag;
import org.mapiemulator.mapi.TransportLogoffFlag;

/** All flag families, so that a finding can say where an undefined bit would have been at home. */
final class FlagFamilies {

  private static final List<Class<? extends MapiFlag>> ALL =
      List.of(
          LogonFlag.class,
          MapiInitFlag.class,
          LogoffFlag.class,
          StoreLogoffFlag.class,
          TransportLogoffFlag.class,
          OpenFlag.class,
          OpenMsgStoreFlag.class,
          OpenAddressBookFlag.class,
          OpenProfileSectionFlag.class,
          ShowFormFlag.class,
          EventMask.class);

  private FlagFamilies() {}

  /** The names of one bit in all families, for instance {@code MAPI_ALLOW_OTHERS (LogonFlag)}. */
  static List<String> namesOf(int bit) {
    List<String> names = new ArrayList<>();
    for (Class<? extends MapiFlag> family : ALL) {
      for (MapiFlag flag : family.getEnumConstants()) {
        if (flag.value() == bit) {
          names.add(flag.macro() + " (" + family.getSimpleName() + ")");
        }
      }
    }
    return names;
  }
}
