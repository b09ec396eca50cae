package org.mapiemulator.internal.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiUnknown;

/** Where messages and folders are to be copied or moved to. */
sealed interface Destination {

  /** What clients pass as lpInterface (FLD-49). */
  List<Iid> IIDS = List.of(Iid.UNKNOWN, Iid.MAPI_PROP, Iid.MAPI_CONTAINER, Iid.MAPI_FOLDER);

  /** A folder of a mailbox of the emulator, this one or another. */
  record Ours(OpenFolder folder) implements Destination {}

  /** A folder of another provider; no lock may be held while it is called. */
  record Foreign(MapiFolder folder) implements Destination {}

  /**
   * The destination that a client gave.
   *
   * @throws org.mapiemulator.mapi.MapiException with MAPI_E_INVALID_PARAMETER,
   *     MAPI_E_INTERFACE_NOT_SUPPORTED, MAPI_E_NO_ACCESS, MAPI_E_NO_SUPPORT
   */
  static Destination of(@Nullable Iid iid, @Nullable MapiUnknown folder) {
    if (folder == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "lpDestFolder is null");
    }
    if (iid != null && !IIDS.contains(iid)) {
      throw Failure.of(
          Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, "no folder is asked for " + iid.name());
    }
    if (folder instanceof FolderObject ours) {
      ours.open().requireWritable();
      ours.open().requireContainer(ours.open().access().state());
      return new Ours(ours.open());
    }
    if (folder instanceof MapiFolder foreign) {
      return new Foreign(foreign);
    }
    throw Failure.of(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, "lpDestFolder is no folder");
  }
}
