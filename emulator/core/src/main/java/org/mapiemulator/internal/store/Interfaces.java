package org.mapiemulator.internal.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.WrongInterface;

/** The interfaces of this store's objects, the standard one first. */
final class Interfaces {

  static final List<Iid> MESSAGE = List.of(Iid.MESSAGE, Iid.MAPI_PROP);
  static final List<Iid> STORE = List.of(Iid.MSG_STORE, Iid.MAPI_PROP);
  static final List<Iid> FOLDER = List.of(Iid.MAPI_FOLDER, Iid.MAPI_CONTAINER, Iid.MAPI_PROP);
  static final List<Iid> ATTACHMENT = List.of(Iid.ATTACHMENT, Iid.MAPI_PROP);

  private Interfaces() {}

  /**
   * Checks which interface is wanted of an object that is to be opened; null is the standard one
   * (GEN-15, D-108).
   *
   * @throws org.mapiemulator.mapi.MapiException with MAPI_E_INTERFACE_NOT_SUPPORTED
   */
  static void require(@Nullable Iid iid, List<Iid> interfaces, Settings settings) {
    if (iid != null
        && !interfaces.contains(iid)
        && !iid.equals(Iid.UNKNOWN)
        && settings.get(WrongInterface.class) == WrongInterface.REFUSED) {
      throw Failure.of(
          Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, "the object does not have " + iid.name());
    }
  }
}
