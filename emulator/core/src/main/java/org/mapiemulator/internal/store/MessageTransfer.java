package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.CopyMessagesFlag;
import org.mapiemulator.mapi.CreateMessageFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.ReadFlag;
import org.mapiemulator.settings.IdAfterMove;

/** CopyMessages: within a mailbox, into another one, and into a store of another provider. */
@SuppressWarnings("ReferenceEquality") // a value that did not change is the same object
final class MessageTransfer {

  private final OpenFolder from;
  private final boolean move;

  private MessageTransfer(OpenFolder from, boolean move) {
    this.from = from;
    this.move = move;
  }

  static Hresult copyMessages(
      OpenFolder from,
      @Nullable List<EntryId> messages,
      @Nullable Iid destIid,
      @Nullable MapiUnknown destFolder,
      @Nullable MapiProgress progress,
      int flags) {
    boolean move = MapiFlag.isSet(flags, CopyMessagesFlag.MOVE);
    if (move) {
      from.requireWritable();
    } else {
      from.state();
    }
    Destination to = Destination.of(destIid, destFolder);
    List<Long> numbers = FolderMessages.numbers(from, messages);
    int done = transfer(from, numbers, to, move);
    Progress.tell(progress, flags, CopyMessagesFlag.DIALOG, done);
    return Progress.result(done == numbers.size());
  }

  /** Copies or moves messages of a folder; tells how many could be. */
  static int transfer(OpenFolder from, List<Long> numbers, Destination to, boolean move) {
    MessageTransfer transfer = new MessageTransfer(from, move);
    if (to instanceof Destination.Ours ours) {
      return ours.folder().mailbox() == from.mailbox()
          ? transfer.within(numbers, ours.folder())
          : transfer.across(numbers, ours.folder());
    }
    return transfer.abroad(numbers, ((Destination.Foreign) to).folder());
  }

  /** A message, and the folder that it is in. */
  private record Found(long home, MessageState message) {}

  private @Nullable Found find(MailboxState state, long number) {
    @Nullable FolderState home = FolderMessages.home(state, from.in(state), number);
    @Nullable MessageState message = home == null ? null : state.message(number);
    return home == null || message == null || message.has(MessageFlag.SUBMIT)
        ? null
        : new Found(home.number(), message);
  }

  private List<Found> find(List<Long> numbers) {
    MailboxState state = from.access().state();
    List<Found> all = new ArrayList<>();
    for (long number : numbers) {
      @Nullable Found found = find(state, number);
      if (found != null) {
        all.add(found);
      }
    }
    return all;
  }

  private int within(List<Long> numbers, OpenFolder to) {
    boolean newNumbers = from.access().settings().get(IdAfterMove.class) == IdAfterMove.NEW;
    return from.mailbox()
        .commit(
            transaction -> {
              long target = to.requireContainer(transaction.state()).number();
              int count = 0;
              for (long number : numbers) {
                @Nullable Found found = find(transaction.state(), number);
                if (found == null) {
                  continue;
                }
                count++;
                if (!move) {
                  Messages.copy(transaction, found.home, found.message, target);
                } else if (found.home != target) {
                  Messages.move(transaction, found.home, number, target, newNumbers);
                }
              }
              return count;
            });
  }

  private int across(List<Long> numbers, OpenFolder to) {
    NameTable names = from.access().state().names();
    reportReceipts(find(numbers));
    List<Found> all = find(numbers);
    to.mailbox()
        .change(
            transaction -> {
              long target = to.requireContainer(transaction.state()).number();
              NameTranslation translation = new NameTranslation(transaction, names);
              for (Found found : all) {
                Messages.bring(transaction, found.message, target, translation);
              }
            });
    return move ? removeFromSource(all) : all.size();
  }

  /** Reports that are due are not left to a store that knows nothing of them (FLD-23). */
  private void reportReceipts(List<Found> all) {
    if (!from.access().isWritable()
        || all.stream().noneMatch(found -> found.message.has(MessageFlag.RN_PENDING))) {
      return;
    }
    List<MessageState> reported = new ArrayList<>();
    from.mailbox()
        .change(
            transaction -> {
              for (Found each : all) {
                @Nullable Found found = find(transaction.state(), each.message.number());
                if (found != null) {
                  ReadState read =
                      ReadState.after(ReadFlag.GENERATE_RECEIPT_ONLY.value(), found.message);
                  MessageState after = read.message();
                  if (read.reported()) {
                    reported.add(after);
                  }
                  if (after != found.message) {
                    transaction.put(found.home, after);
                    transaction.record(
                        new Change.MessageModified(
                            found.home, after.number(), ChangedTags.between(found.message, after)));
                  }
                }
              }
            });
    reported.forEach(message -> from.access().report(message, true));
  }

  /** Takes away what was copied, unless it has changed since; tells how much could be. */
  private int removeFromSource(List<Found> all) {
    return from.mailbox()
        .commit(
            transaction -> {
              int count = 0;
              for (Found each : all) {
                @Nullable Found found = find(transaction.state(), each.message.number());
                if (found != null && found.message.saves() == each.message.saves()) {
                  transaction.remove(found.home, found.message.number());
                  transaction.record(new Change.MessageDeleted(found.home, found.message));
                  count++;
                }
              }
              return count;
            });
  }

  private int abroad(List<Long> numbers, MapiFolder to) {
    reportReceipts(find(numbers));
    List<Found> copied = new ArrayList<>();
    for (Found found : find(numbers)) {
      if (copyAbroad(found.message, to)) {
        copied.add(found);
      }
    }
    return move ? removeFromSource(copied) : copied.size();
  }

  private boolean copyAbroad(MessageState message, MapiFolder to) {
    int flags = message.isAssociated() ? CreateMessageFlag.ASSOCIATED.value() : 0;
    try (MessageObject original = MessageObject.open(from.access(), message, false);
        @Nullable Message copy = to.createMessage(null, flags)) {
      if (copy == null) {
        return false;
      }
      original.copyTo(null, null, 0, null, Iid.MESSAGE, copy, 0);
      copy.saveChanges(0);
      return true;
    } catch (MapiException refused) {
      return false;
    }
  }
}
