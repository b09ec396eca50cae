package org.mapiemulator.internal.object;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.settings.WrongInterface;

/** Interfaces that callers ask for when they open something (GEN-15, D-108). */
final class Interfaces {

  static final Set<Iid> FOLDER =
      Set.of(Iid.UNKNOWN, Iid.MAPI_PROP, Iid.MAPI_CONTAINER, Iid.MAPI_FOLDER);
  static final Set<Iid> MESSAGE = Set.of(Iid.UNKNOWN, Iid.MAPI_PROP, Iid.MESSAGE);
  static final Set<Iid> ATTACHMENT = Set.of(Iid.UNKNOWN, Iid.MAPI_PROP, Iid.ATTACHMENT);

  private static final Set<Iid> ENTRY =
      Set.of(Iid.UNKNOWN, Iid.MAPI_PROP, Iid.MAPI_CONTAINER, Iid.MAPI_FOLDER, Iid.MESSAGE);

  private Interfaces() {}

  /** What a provider is asked for, where the kind of the object is known. */
  static @Nullable Iid of(Call call, @Nullable Iid iid, Set<Iid> has) {
    if (iid == null || call.setting(WrongInterface.class) == WrongInterface.STANDARD) {
      return null;
    }
    if (!has.contains(iid)) {
      throw new MapiFailure(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, iid.name());
    }
    return iid;
  }

  /** What a provider is asked for, where only the object shows its kind. */
  static @Nullable Iid ofEntry(Call call, @Nullable Iid iid) {
    return of(call, iid, ENTRY);
  }

  /** Refuses an object that has been opened and does not have the interface. */
  static void require(@Nullable Iid asked, SeamObject<?> opened) {
    if (asked != null && !opened.has(asked)) {
      opened.takeBack();
      throw new MapiFailure(
          Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, "the object does not have " + asked.name());
    }
  }
}
