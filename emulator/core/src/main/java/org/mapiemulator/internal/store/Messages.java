package org.mapiemulator.internal.store;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.MessageFlag;

/** What can be done with a message as a whole, as a part of a transaction. */
final class Messages {

  private Messages() {}

  /** Whether somebody has to be done with a message before it can be deleted or moved (FLD-26). */
  static boolean isSubmitted(MessageState message) {
    return message.has(MessageFlag.SUBMIT);
  }

  /**
   * Deletes a message.
   *
   * @param soft whether it goes to the dumpster of its folder (D-114)
   * @return whether it was there
   */
  static boolean delete(Transaction transaction, long home, long number, boolean soft) {
    @Nullable MessageState message =
        soft ? transaction.bury(home, number) : transaction.remove(home, number);
    if (message == null) {
      return !soft && transaction.removeBuried(home, number) != null;
    }
    FolderState folder = transaction.state().requireFolder(home);
    transaction.put(folder.withDeleted(folder.rest().deleted() + 1));
    transaction.record(new Change.MessageDeleted(home, message));
    return true;
  }

  /**
   * Moves a message within the mailbox. Its status stays behind (FLD-21).
   *
   * @param newNumber whether it gets a new identifier (D-39)
   */
  static void move(
      Transaction transaction, long home, long number, long target, boolean newNumber) {
    @Nullable Queued queued = transaction.state().outgoing().of(number);
    @Nullable MessageState message = transaction.remove(home, number);
    if (message == null) {
      return;
    }
    MessageState moved = message.withStatus(0);
    if (newNumber) {
      moved = moved.withNumber(transaction.number());
    }
    transaction.put(target, moved);
    if (queued != null) {
      transaction.enqueue(queued.with(moved));
    }
    transaction.record(new Change.MessageMoved(home, number, target, moved.number()));
  }

  /** Copies a message within the mailbox. */
  static void copy(Transaction transaction, long home, MessageState original, long target) {
    MessageState copy = MessageCopies.copy(original, transaction::number, MessageCopies.SAME_NAMES);
    transaction.put(target, copy);
    transaction.record(new Change.MessageCopied(home, original.number(), target, copy.number()));
  }

  /** Copies a message of another mailbox: for this one, it is a new message. */
  static void bring(
      Transaction transaction, MessageState original, long target, IntUnaryOperator names) {
    MessageState copy = MessageCopies.copy(original, transaction::number, names);
    transaction.put(target, copy);
    transaction.record(new Change.MessageCreated(target, copy.number()));
  }
}
