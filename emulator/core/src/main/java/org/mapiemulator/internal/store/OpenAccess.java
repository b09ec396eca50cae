package org.mapiemulator.internal.store;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.settings.ForceSaveLeaves;
import org.mapiemulator.settings.KeepOpenConflict;
import org.mapiemulator.settings.SaveWithoutKeepOpen;
import org.mapiemulator.settings.Settings;

/**
 * What may still be done with an open message, attachment or recipient. The object's monitor guards
 * changes; it is read without.
 */
public final class OpenAccess {

  private static final int KEEP =
      MapiFlag.bits(SaveFlag.KEEP_OPEN_READONLY, SaveFlag.KEEP_OPEN_READWRITE);

  private final Settings settings;
  private final @Nullable OpenAccess around;
  private volatile boolean submitted;
  private volatile boolean writable;
  private volatile boolean usable = true;

  /**
   * Makes it.
   *
   * @param around that of the message or attachment in which the object is; null if it is in none
   */
  public OpenAccess(Settings settings, boolean writable, @Nullable OpenAccess around) {
    this.settings = settings;
    this.writable = writable;
    this.around = around;
  }

  public boolean isWritable() {
    return writable && usable && !isSubmitted();
  }

  /** The message was submitted: nothing but Release is left of it and all that is in it (D-57). */
  void submitted() {
    submitted = true;
  }

  private boolean isSubmitted() {
    @Nullable OpenAccess at = this;
    while (at != null && !at.submitted) {
      at = at.around;
    }
    return at != null;
  }

  /** Throws MAPI_E_SUBMITTED once the message was submitted (D-57). */
  void requireNotSubmitted() {
    if (isSubmitted()) {
      throw Failure.of(
          Hresult.MAPI_E_SUBMITTED, "the message was submitted: only Release is left (SUB-04)");
    }
  }

  /** Throws MAPI_E_INVALID_OBJECT if a save has ended the object (SaveWithoutKeepOpen.INVALID). */
  public void requireUsable() {
    requireNotSubmitted();
    if (!usable) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_OBJECT, "the object was saved without a KEEP_OPEN flag (D-04)");
    }
  }

  /** Throws MAPI_E_NO_ACCESS if the object can only be read (D-03). */
  public void requireWritable() {
    requireUsable();
    if (!writable) {
      throw Failure.of(
          Hresult.MAPI_E_NO_ACCESS,
          "the object was opened for reading, or was saved without KEEP_OPEN_READWRITE (D-04)");
    }
  }

  /** Throws if the object cannot be saved with these flags; it then stays as it is (PRP-10). */
  public void requireSaveable(int flags) {
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
  public void saved(int flags) {
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
