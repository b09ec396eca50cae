package org.mapiemulator.internal.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** What one bit is elsewhere, for instance {@code MAPI_ALLOW_OTHERS in LogonFlag}. */
  static List<String> homesOf(int bit) {
    Map<String, List<String>> families = new LinkedHashMap<>();
    for (Class<? extends MapiFlag> family : ALL) {
      for (MapiFlag flag : family.getEnumConstants()) {
        if (flag.value() == bit) {
          families
              .computeIfAbsent(flag.macro(), macro -> new ArrayList<>(1))
              .add(family.getSimpleName());
        }
      }
    }
    List<String> homes = new ArrayList<>();
    families.forEach((macro, names) -> homes.add(macro + " in " + String.join(", ", names)));
    return homes.isEmpty() ? List.of("no flag of any family") : homes;
  }
}
