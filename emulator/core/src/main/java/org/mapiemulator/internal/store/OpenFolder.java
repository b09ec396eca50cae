package org.mapiemulator.internal.store;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.Access;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.settings.FolderCounts;
import org.mapiemulator.settings.SoftDeletion;

/** Which folder an object has open, and what it may do with it. */
final class OpenFolder {

  private static final int ACCESS_LEVEL = 0x0FF7;
  private static final int ACCESS = 0x0FF4;

  private final StoreAccess access;
  private final FolderState opened;
  private final boolean writable;
  private final boolean fixedCounts;

  OpenFolder(StoreAccess access, FolderState opened, boolean writable) {
    this.access = access;
    this.opened = opened;
    this.writable = writable;
    this.fixedCounts = access.settings().get(FolderCounts.class) == FolderCounts.AS_OPENED;
  }

  StoreAccess access() {
    return access;
  }

  Mailbox mailbox() {
    return access.mailbox();
  }

  Long number() {
    return opened.number();
  }

  boolean isWritable() {
    return writable;
  }

  /**
   * The folder as it is now.
   *
   * @throws MapiException with MAPI_E_OBJECT_DELETED
   */
  FolderState state() {
    return in(access.state());
  }

  /** The folder in a version of the mailbox. */
  FolderState in(MailboxState state) {
    @Nullable FolderState now = state.folder(opened.number());
    if (now == null || (now.isBuried() && !opened.isBuried())) {
      throw Failure.of(Hresult.MAPI_E_OBJECT_DELETED, "the folder was deleted or moved away");
    }
    return now;
  }

  /** Throws if the folder cannot be changed through this object (D-03, GEN-13). */
  void requireWritable() {
    FolderState now = state();
    access.requireWritable();
    if (!writable) {
      throw Failure.of(Hresult.MAPI_E_NO_ACCESS, "the folder was opened for reading (D-03)");
    }
    if (now.isBuried()) {
      throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "the folder was deleted softly (FD-006)");
    }
  }

  /** Throws if the folder cannot take messages or folders: search folders cannot (D-37). */
  FolderState requireContainer(MailboxState state) {
    FolderState now = in(state);
    if (now.isSearch()) {
      throw Failure.of(
          Hresult.MAPI_E_NO_SUPPORT, "nothing can be put into a search folder (SPF-13, D-37)");
    }
    return now;
  }

  /** Whether what is deleted goes to the dumpster (D-114). */
  boolean isSoft(int flags, MapiFlag hardDelete) {
    return access.settings().get(SoftDeletion.class) == SoftDeletion.DUMPSTER
        && !MapiFlag.isSet(flags, hardDelete);
  }

  /** A property that is not stored. */
  @Nullable PropValue computed(int id) {
    FolderState now = state();
    if (id == ACCESS || id == ACCESS_LEVEL) {
      return new PropValue(new PropTag(id << 16 | 3), id == ACCESS ? rights(now) : level());
    }
    FolderState shown = fixedCounts && isCount(id) ? opened : now;
    @Nullable Object value = access.folderReader().computed(shown, id);
    return value == null
        ? null
        : new PropValue(new PropTag(id << 16 | access.folderReader().type(shown, id)), value);
  }

  private static boolean isCount(int id) {
    return switch (id) {
      case 0x3602, 0x3603, 0x360A, 0x3617, 0x6638, 0x670B -> true;
      default -> false;
    };
  }

  private int level() {
    return writable ? 1 : 0;
  }

  /** What the user may do with the folder, however this object was opened (FLD-05). */
  private int rights(FolderState now) {
    if (!access.isWritable() || now.isBuried()) {
      return Access.READ.value();
    }
    int rights = MapiFlag.bits(Access.READ, Access.MODIFY);
    if (!now.isRoot()) {
      rights |= Access.DELETE.value();
    }
    if (!now.isSearch()) {
      rights |=
          MapiFlag.bits(Access.CREATE_HIERARCHY, Access.CREATE_CONTENTS, Access.CREATE_ASSOCIATED);
    }
    return rights;
  }
}
