package org.mapiemulator.internal.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.table.TableSpec;
import org.mapiemulator.internal.table.TableView;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.TableType;

/** What clients and the spooler do with the outgoing queue of one store (STO-35 to STO-39). */
final class OutgoingQueue {

  private static final int LOCKED = 1;
  private static final int UNLOCKED = 0;

  private OutgoingQueue() {}

  /** GetOutgoingQueue. No flag says how wide strings are: they are as the store has them. */
  static MapiTable table(StoreAccess access) {
    return new TableView<>(
        new TableSpec(
            TableSpec.Kind.OTHER,
            TableType.DYNAMIC,
            true,
            access.settings(),
            access.mailbox().environment().newUid()),
        new QueueModel(access),
        new QueueSource(access.views()),
        access.tableEvents());
  }

  /** AbortSubmit (STO-35, STO-36, D-31). */
  static void abort(StoreAccess access, @Nullable EntryId id) {
    access.requireWritable();
    long number = message(access, id);
    access
        .mailbox()
        .change(
            transaction -> {
              @Nullable Queued queued = transaction.state().outgoing().of(number);
              if (queued == null) {
                throw Failure.of(
                    Hresult.MAPI_E_NOT_IN_QUEUE, "the message does not wait to be sent (STO-35)");
              }
              if (access.mailbox().locks().isLocked(queued.submission())) {
                throw Failure.of(
                    Hresult.MAPI_E_UNABLE_TO_ABORT, "the spooler is sending the message (STO-35)");
              }
              int flags = queued.message().flags() & ~MessageFlag.SUBMIT.value();
              replace(transaction, queued, flags | MessageFlag.UNSENT.value());
            });
  }

  /** Puts a message that has left the queue in its place again, with other flags. */
  static void replace(Transaction transaction, Queued queued, int flags) {
    long number = queued.message().number();
    @Nullable FolderState home = transaction.state().homeOf(number);
    if (home != null) {
      transaction.put(home.number(), queued.message().withFlags(flags));
      transaction.record(
          new Change.MessageModified(home.number(), number, List.of(PropTags.PR_MESSAGE_FLAGS)));
    }
  }

  /** SetLockState (STO-38, D-140). */
  static void lock(StoreAccess access, @Nullable Message given, int lockState) {
    requireSpooler(access, "IMsgStore::SetLockState");
    if (lockState != LOCKED && lockState != UNLOCKED) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_PARAMETER,
          lockState + " is neither MSG_LOCKED nor MSG_UNLOCKED (D-140)");
    }
    if (!(given instanceof MessageObject message) || !message.isIn(access.mailbox())) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_PARAMETER, "lpMessage is no message of this store (D-140)");
    }
    requireQueued(access, message.number());
    if (message.accessLevel() > 0) {
      message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE.value());
    }
    access
        .mailbox()
        .change(
            transaction -> {
              Queued queued = requireFree(access, transaction.state(), message.number());
              if (lockState == LOCKED) {
                access.mailbox().locks().lock(queued.submission(), access);
              } else {
                access.mailbox().locks().unlock(queued.submission());
              }
            });
    access.mailbox().refresh(message.number());
  }

  /** FinishedMsg (STO-39, SUB-11, SUB-12). */
  static void finished(StoreAccess access, @Nullable EntryId id) {
    requireSpooler(access, "IMsgStore::FinishedMsg");
    long number = message(access, id);
    access
        .mailbox()
        .change(
            transaction -> {
              Queued queued = requireFree(access, transaction.state(), number);
              SentMessage.finish(access, transaction, queued);
              access.mailbox().locks().unlock(queued.submission());
            });
  }

  private static Queued requireFree(StoreAccess access, MailboxState state, long number) {
    Queued queued = requireQueued(state, number);
    if (access.mailbox().locks().isLockedForOthers(queued.submission(), access)) {
      throw Failure.of(
          Hresult.MAPI_E_NO_ACCESS, "the spooler of another session is sending it (D-140)");
    }
    return queued;
  }

  private static void requireQueued(StoreAccess access, long number) {
    requireQueued(access.state(), number);
  }

  private static Queued requireQueued(MailboxState state, long number) {
    @Nullable Queued queued = state.outgoing().of(number);
    if (queued == null) {
      throw Failure.of(
          Hresult.MAPI_E_NOT_FOUND, "the message is not in the outgoing queue (D-140)");
    }
    return queued;
  }

  /** Ends the locks of a spooler whose store object is gone. */
  static void abandon(StoreAccess access) {
    for (long submission : access.mailbox().locks().of(access)) {
      access.mailbox().locks().unlock(submission);
      @Nullable Queued queued = access.state().outgoing().at(submission);
      if (queued != null) {
        access.mailbox().refresh(queued.message().number());
      }
    }
  }

  private static void requireSpooler(StoreAccess access, String method) {
    if (!access.isSpooler()) {
      throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, method + " is for the spooler only (STO-39)");
    }
  }

  /**
   * The number of a message by its identifier; whether it is there does not matter.
   *
   * @throws MapiException with MAPI_E_INVALID_ENTRYID, MAPI_E_UNKNOWN_ENTRYID
   */
  private static long message(StoreAccess access, @Nullable EntryId id) {
    if (id == null || EntryOpener.isAbsent(id)) {
      throw Failure.of(Hresult.MAPI_E_INVALID_ENTRYID, "no entry identifier was given (D-27)");
    }
    Identity.Named named = access.read(id);
    if (named.type() != ObjectType.MESSAGE) {
      throw Failure.of(Hresult.MAPI_E_INVALID_ENTRYID, "the identifier is not one of a message");
    }
    return named.number();
  }
}
