package org.mapiemulator.internal.object;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.settings.WrongInterface;

/** Interfaces that callers ask for when they open something (GEN-15, D-108). */
final class Interfaces {

  private Interfaces() {}

  /** What a provider is asked for, where the kind of the object is known. */
  static @Nullable Iid of(Call call, @Nullable Iid iid, Kind kind) {
    return of(call, iid, kind, kind);
  }

  /** What a provider is asked for, where only the object shows its kind. */
  static @Nullable Iid ofEntry(Call call, @Nullable Iid iid) {
    return of(call, iid, Kind.FOLDER, Kind.MESSAGE);
  }

  /** The same for what an address book opens. */
  static @Nullable Iid ofAddressBook(Call call, @Nullable Iid iid) {
    return iid != null && Kind.MAIL_USER.has(iid)
        ? of(call, iid, Kind.MAIL_USER)
        : of(call, iid, Kind.AB_CONTAINER, Kind.DIST_LIST);
  }

  private static @Nullable Iid of(Call call, @Nullable Iid iid, Kind one, Kind other) {
    if (iid == null || call.setting(WrongInterface.class) == WrongInterface.STANDARD) {
      return null;
    }
    if (!one.has(iid) && !other.has(iid)) {
      throw new MapiFailure(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, iid.name());
    }
    return iid;
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
