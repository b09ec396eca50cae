package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.CreateMessageFlag;
import org.mapiemulator.mapi.DeleteMessagesFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.ReadFlag;
import org.mapiemulator.settings.DeleteWhileOpen;

/** What a folder does with messages of its own: create, delete, mark as read. */
@SuppressWarnings("ReferenceEquality") // a value that did not change is the same object
final class FolderMessages {

  private FolderMessages() {}

  /** CreateMessage (FLD-10 to FLD-14). */
  static Message create(OpenFolder open, @Nullable Iid iid, int flags) {
    open.requireWritable();
    open.requireContainer(open.access().state());
    Interfaces.require(iid, Interfaces.MESSAGE, open.access().settings());
    return MessageObject.create(
        open.access(), open.number(), MapiFlag.isSet(flags, CreateMessageFlag.ASSOCIATED));
  }

  /** The numbers of the messages in a list; what is no identifier of a message becomes -1. */
  static List<Long> numbers(OpenFolder open, @Nullable List<EntryId> messages) {
    if (messages == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "lpMsgList is null");
    }
    List<Long> numbers = new ArrayList<>(messages.size());
    for (@Nullable EntryId id : messages) {
      numbers.add(open.access().opener().messageNumber(id));
    }
    return numbers;
  }

  /**
   * The folder that a message of a folder really is in: for a search folder, the one that was
   * searched (FLD-28, SPF-12). Null if the folder does not have the message.
   */
  static @Nullable FolderState home(MailboxState state, FolderState folder, long message) {
    if (!folder.isSearch()) {
      boolean here = folder.contents().contains(message) || folder.associated().contains(message);
      return here ? folder : null;
    }
    return folder.contents().contains(message) ? state.homeOf(message) : null;
  }

  /** Whether nobody needs a message where it is (FLD-26, FLD-27, D-08). */
  static boolean isFree(Mailbox mailbox, MessageState message) {
    return !message.has(MessageFlag.SUBMIT)
        && (mailbox.environment().settings().get(DeleteWhileOpen.class) == DeleteWhileOpen.ALLOWED
            || mailbox.writers().count(message.number()) == 0);
  }

  /** DeleteMessages (FLD-25 to FLD-28). */
  static Hresult delete(
      OpenFolder open,
      @Nullable List<EntryId> messages,
      @Nullable MapiProgress progress,
      int flags) {
    open.requireWritable();
    List<Long> numbers = numbers(open, messages);
    boolean soft = open.isSoft(flags, DeleteMessagesFlag.HARD_DELETE);
    int done =
        Reports.<Integer>deleting(
            open.access(),
            transaction -> {
              int count = 0;
              for (long number : numbers) {
                count += delete(open, transaction, number, soft) ? 1 : 0;
              }
              return count;
            });
    Progress.tell(progress, flags, DeleteMessagesFlag.DIALOG, done);
    return Progress.result(done == numbers.size());
  }

  private static boolean delete(
      OpenFolder open, Transaction transaction, long number, boolean soft) {
    FolderState folder = open.in(transaction.state());
    @Nullable FolderState home = home(transaction.state(), folder, number);
    if (home == null) {
      return !soft && transaction.removeBuried(folder.number(), number) != null;
    }
    @Nullable MessageState message = transaction.state().message(number);
    return message != null
        && isFree(open.mailbox(), message)
        && Messages.delete(transaction, home.number(), number, soft);
  }

  /** SetReadFlags: works in folders that were opened for reading, too, as SetReadFlag (D-09). */
  static Hresult setReadFlags(
      OpenFolder open,
      @Nullable List<EntryId> messages,
      @Nullable MapiProgress progress,
      int flags) {
    ReadState.check(flags);
    FolderState folder = open.state();
    open.access().requireWritable();
    List<Long> numbers = new ArrayList<>();
    if (messages == null) {
      folder.contents().forEach(message -> numbers.add(message.number()));
    } else {
      numbers.addAll(numbers(open, messages));
    }
    List<MessageState> reported = new ArrayList<>();
    int done =
        open.mailbox()
            .commit(
                transaction -> {
                  int count = 0;
                  for (long number : numbers) {
                    count += read(open, transaction, number, flags, reported) ? 1 : 0;
                  }
                  return count;
                });
    reported.forEach(message -> open.access().report(message, true));
    Progress.tell(progress, flags, ReadFlag.DIALOG, done);
    return Progress.result(done == numbers.size());
  }

  private static boolean read(
      OpenFolder open,
      Transaction transaction,
      long number,
      int flags,
      List<MessageState> reported) {
    MailboxState state = transaction.state();
    @Nullable FolderState home = home(state, open.in(state), number);
    @Nullable MessageState message = home == null ? null : state.message(number);
    if (home == null || message == null || !isFree(open.mailbox(), message)) {
      return false;
    }
    ReadState read = ReadState.after(flags, message);
    MessageState after = read.message();
    if (read.reported()) {
      reported.add(after);
    }
    if (after != message) {
      transaction.put(home.number(), after);
      transaction.record(
          new Change.MessageModified(home.number(), number, ChangedTags.between(message, after)));
    }
    return true;
  }
}
