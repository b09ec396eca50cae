package org.mapiemulator.internal.store;

import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.settings.ForceSaveLeaves;
import org.mapiemulator.settings.KeepOpenConflict;
import org.mapiemulator.settings.SaveWithoutKeepOpen;
import org.mapiemulator.settings.Settings;

/**
 * What may still be done with an open message or attachment. The object's monitor guards changes;
 * it is read without.
 */
final class OpenAccess {

  private static final int KEEP =
      MapiFlag.bits(SaveFlag.KEEP_OPEN_READONLY, SaveFlag.KEEP_OPEN_READWRITE);

  private final Settings settings;
  private volatile boolean writable;
  private volatile boolean usable = true;

  OpenAccess(Settings settings, boolean writable) {
    this.settings = settings;
    this.writable = writable;
  }

  boolean isWritable() {
    return writable && usable;
  }

  /** Throws MAPI_E_INVALID_OBJECT if a save has ended the object (SaveWithoutKeepOpen.INVALID). */
  void requireUsable() {
    if (!usable) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_OBJECT, "the object was saved without a KEEP_OPEN flag (D-04)");
    }
  }

  /** Throws MAPI_E_NO_ACCESS if the object can only be read (D-03). */
  void requireWritable() {
    requireUsable();
    if (!writable) {
      throw Failure.of(
          Hresult.MAPI_E_NO_ACCESS,
          "the object was opened for reading, or was saved without KEEP_OPEN_READWRITE (D-04)");
    }
  }

  /** Throws if the object cannot be saved with these flags; it then stays as it is (PRP-10). */
  void requireSaveable(int flags) {
    requireUsable();
    if ((flags & KEEP) == KEEP) {
      throw Failure.of(
          settings.get(KeepOpenConflict.class) == KeepOpenConflict.NO_SUPPORT
              ? Hresult.MAPI_E_NO_SUPPORT
              : Hresult.MAPI_E_INVALID_PARAMETER,
          "KEEP_OPEN_READONLY and KEEP_OPEN_READWRITE exclude each other (D-04)");
    }
    requireWritable();
  }

  /** What a save that succeeded leaves (PRP-07 to PRP-09, D-04). */
  void saved(int flags) {
    if (MapiFlag.isSet(flags, SaveFlag.KEEP_OPEN_READWRITE)) {
      return;
    }
    if (MapiFlag.isSet(flags, SaveFlag.KEEP_OPEN_READONLY)) {
      writable = false;
      return;
    }
    if (MapiFlag.isSet(flags, SaveFlag.FORCE_SAVE)
        && settings.get(ForceSaveLeaves.class) == ForceSaveLeaves.READ_WRITE) {
      return;
    }
    writable = false;
    usable = settings.get(SaveWithoutKeepOpen.class) != SaveWithoutKeepOpen.INVALID;
  }
}
