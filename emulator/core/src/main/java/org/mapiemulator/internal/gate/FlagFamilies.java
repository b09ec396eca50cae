package org.mapiemulator.internal.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mapiemulator.mapi.ContentsTableFlag;
import org.mapiemulator.mapi.CopyFlag;
import org.mapiemulator.mapi.CopyFolderFlag;
import org.mapiemulator.mapi.CopyMessagesFlag;
import org.mapiemulator.mapi.CreateFolderFlag;
import org.mapiemulator.mapi.CreateMessageFlag;
import org.mapiemulator.mapi.DeleteAttachFlag;
import org.mapiemulator.mapi.DeleteFolderFlag;
import org.mapiemulator.mapi.DeleteMessagesFlag;
import org.mapiemulator.mapi.EmptyFolderFlag;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.FindRowFlag;
import org.mapiemulator.mapi.HierarchyTableFlag;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.mapi.ModifyRecipientsFlag;
import org.mapiemulator.mapi.NamesCreateFlag;
import org.mapiemulator.mapi.NamesFlag;
import org.mapiemulator.mapi.OpenAddressBookFlag;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.OpenProfileSectionFlag;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.OpenSoftDeletedFlag;
import org.mapiemulator.mapi.QueryColumnsFlag;
import org.mapiemulator.mapi.QueryRowsFlag;
import org.mapiemulator.mapi.ReadFlag;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.SaveSortFlag;
import org.mapiemulator.mapi.SearchFlag;
import org.mapiemulator.mapi.ShowFormFlag;
import org.mapiemulator.mapi.StoreLogoffFlag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.TableFlag;
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

  private static final int MOST_OF_OBJECTS = 4;

  private FlagFamilies() {}

  /**
   * What one bit is elsewhere, for instance {@code MAPI_ALLOW_OTHERS in LogonFlag}.
   *
   * @param method the method that got it: what is near to it comes first, or alone
   */
  static List<String> homesOf(int bit, String method) {
    boolean ofSessions = !method.contains("::") || method.startsWith("IMAPISession::");
    Map<String, List<String>> families = homes(bit, ofSessions ? ALL : ofObjects());
    if (!ofSessions) {
      homes(bit, ALL).forEach(families::putIfAbsent);
    }
    List<String> homes = new ArrayList<>();
    families.forEach((macro, names) -> homes.add(macro + " in " + String.join(", ", names)));
    if (homes.isEmpty()) {
      return List.of("no flag of any family");
    }
    return ofSessions ? homes : homes.subList(0, Math.min(MOST_OF_OBJECTS, homes.size()));
  }

  private static Map<String, List<String>> homes(int bit, List<Class<? extends MapiFlag>> in) {
    Map<String, List<String>> families = new LinkedHashMap<>();
    for (Class<? extends MapiFlag> family : in) {
      for (MapiFlag flag : family.getEnumConstants()) {
        if (flag.value() == bit) {
          families
              .computeIfAbsent(flag.macro(), macro -> new ArrayList<>(1))
              .add(family.getSimpleName());
        }
      }
    }
    return families;
  }

  /** The families of objects in stores; the low bits are in nearly all of them. */
  private static List<Class<? extends MapiFlag>> ofObjects() {
    return List.of(
        SaveFlag.class,
        OpenPropertyFlag.class,
        CopyFlag.class,
        NamesFlag.class,
        NamesCreateFlag.class,
        StringFlag.class,
        OpenSoftDeletedFlag.class,
        ContentsTableFlag.class,
        HierarchyTableFlag.class,
        SearchFlag.class,
        CreateMessageFlag.class,
        CopyMessagesFlag.class,
        DeleteMessagesFlag.class,
        CreateFolderFlag.class,
        CopyFolderFlag.class,
        DeleteFolderFlag.class,
        EmptyFolderFlag.class,
        ReadFlag.class,
        SaveSortFlag.class,
        DeleteAttachFlag.class,
        ModifyRecipientsFlag.class,
        TableFlag.class,
        QueryColumnsFlag.class,
        QueryRowsFlag.class,
        FindRowFlag.class);
  }
}
