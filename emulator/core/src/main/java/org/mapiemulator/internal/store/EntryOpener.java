package org.mapiemulator.internal.store;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenSoftDeletedFlag;
import org.mapiemulator.mapi.OpenedEntry;

/** Opens what entry identifiers name (STO-18 to STO-24, CON-09 to CON-11). */
final class EntryOpener {

  private final StoreAccess access;

  EntryOpener(StoreAccess access) {
    this.access = access;
  }

  /**
   * Opens a folder or a message; without an identifier, the root folder.
   *
   * @throws MapiException with MAPI_E_NOT_FOUND, MAPI_E_NO_ACCESS, MAPI_E_SUBMITTED,
   *     MAPI_E_UNKNOWN_ENTRYID, MAPI_E_INVALID_ENTRYID, MAPI_E_INTERFACE_NOT_SUPPORTED
   */
  OpenedEntry open(@Nullable EntryId id, @Nullable Iid iid, int flags) {
    boolean buried = MapiFlag.isSet(flags, OpenSoftDeletedFlag.SHOW_SOFT_DELETES);
    if (id == null || isAbsent(id)) {
      return folder(MailboxState.ROOT, iid, flags, false);
    }
    Identity.Named named = access.read(id);
    return switch (named.type()) {
      case FOLDER -> folder(named.number(), iid, flags, buried);
      case MESSAGE -> message(named.number(), iid, flags, buried);
      default ->
          throw Failure.of(
              Hresult.MAPI_E_INVALID_ENTRYID, "the entry identifier is that of the store itself");
    };
  }

  /** Whether no identifier was given at all. */
  static boolean isAbsent(@Nullable EntryId id) {
    return id == null || id.size() == 0;
  }

  private OpenedEntry folder(long number, @Nullable Iid iid, int flags, boolean buried) {
    @Nullable FolderState folder = access.state().folder(number);
    if (folder == null || (folder.isBuried() && !buried)) {
      throw notFound("there is no such folder");
    }
    Interfaces.require(iid, Interfaces.FOLDER, access.settings());
    return new OpenedEntry(
        ObjectType.FOLDER.value(), new FolderObject(access, folder, isWritable(flags)));
  }

  private OpenedEntry message(long number, @Nullable Iid iid, int flags, boolean buried) {
    MailboxState state = access.state();
    @Nullable FolderState home = state.homeOf(number);
    @Nullable MessageState message = buried ? state.messageOrBuried(number) : state.message(number);
    if (home == null || message == null) {
      throw notFound("there is no such message");
    }
    Interfaces.require(iid, Interfaces.MESSAGE, access.settings());
    boolean writable = isWritable(flags);
    @Nullable Queued queued = state.outgoing().of(number);
    if (queued != null && access.mailbox().locks().isLockedForOthers(queued.submission(), access)) {
      throw Failure.of(
          Hresult.MAPI_E_NO_ACCESS, "the spooler has locked the message while it sends (STO-23)");
    }
    if (message.has(MessageFlag.SUBMIT) && writable && !access.isSpooler()) {
      if (!MapiFlag.isSet(flags, OpenFlag.BEST_ACCESS)) {
        throw Failure.of(
            Hresult.MAPI_E_SUBMITTED, "the message waits to be sent: it can only be read (STO-23)");
      }
      writable = false;
    }
    return new OpenedEntry(
        ObjectType.MESSAGE.value(), MessageObject.open(access, message, writable));
  }

  /** What is asked for and what there is; MAPI_BEST_ACCESS takes what it gets (GEN-13, GEN-14). */
  private boolean isWritable(int flags) {
    if (MapiFlag.isSet(flags, OpenFlag.BEST_ACCESS)) {
      return access.isWritable();
    }
    if (MapiFlag.isSet(flags, OpenFlag.MODIFY)) {
      access.requireWritable();
      return true;
    }
    return false;
  }

  private static MapiException notFound(String detail) {
    return Failure.of(Hresult.MAPI_E_NOT_FOUND, detail + " in this store (D-27)");
  }

  /**
   * The number of a folder that exists.
   *
   * @throws MapiException as {@link #open} does
   */
  long folderNumber(@Nullable EntryId id) {
    if (id == null || isAbsent(id)) {
      throw Failure.of(Hresult.MAPI_E_INVALID_ENTRYID, "no entry identifier was given (D-27)");
    }
    Identity.Named named = access.read(id);
    if (named.type() != ObjectType.FOLDER) {
      throw Failure.of(Hresult.MAPI_E_INVALID_ENTRYID, "the identifier is not one of a folder");
    }
    if (access.state().live(named.number()) == null) {
      throw notFound("there is no such folder");
    }
    return named.number();
  }

  /** The number of a message by its identifier, -1 if it cannot be one of this store. */
  long messageNumber(@Nullable EntryId id) {
    if (id == null || isAbsent(id)) {
      return -1;
    }
    try {
      Identity.Named named = access.read(id);
      return named.type() == ObjectType.MESSAGE ? named.number() : -1;
    } catch (MapiException malformed) {
      return -1;
    }
  }

  /**
   * Whether two identifiers name one object (STO-15 to STO-17, EID-13).
   *
   * @throws MapiException with MAPI_E_UNKNOWN_ENTRYID for one that this store did not make
   */
  boolean same(@Nullable EntryId one, @Nullable EntryId other) {
    if (one == null || isAbsent(one) || other == null || isAbsent(other)) {
      throw Failure.of(Hresult.MAPI_E_UNKNOWN_ENTRYID, "no entry identifier was given");
    }
    boolean ours = one.providerUid().equals(other.providerUid());
    if (ours
        && one.size() != other.size()
        && one.providerUid().isPresent()
        && one.providerUid().get().equals(access.identity().uid())) {
      return false;
    }
    return recognized(one).isSame(recognized(other));
  }

  private Identity.Named recognized(EntryId id) {
    try {
      return access.read(id);
    } catch (MapiException unrecognized) {
      if (unrecognized.hresult().equals(Hresult.MAPI_E_INVALID_ENTRYID)) {
        throw Failure.of(
            Hresult.MAPI_E_UNKNOWN_ENTRYID, "an entry identifier is malformed (EID-13)");
      }
      throw unrecognized;
    }
  }
}
