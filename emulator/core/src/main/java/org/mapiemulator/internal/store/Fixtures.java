package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.SearchState;

/**
 * What can be done to a mailbox by who is no client of it, as parts of a transaction: the same
 * steps as of clients, without their sessions, flags and permissions.
 */
public final class Fixtures {

  private Fixtures() {}

  /** Adds a message that was just made. */
  public static void add(
      Transaction transaction, long folder, MessageState message, boolean newMail) {
    transaction.put(folder, message);
    transaction.record(new Change.MessageCreated(folder, message.number()));
    if (newMail) {
      transaction.record(new Change.NewMail(folder, message.number()));
    }
  }

  /** Puts another version of a message in its place. */
  public static void replace(
      Transaction transaction, long folder, MessageState message, List<PropTag> tags) {
    transaction.put(folder, message);
    transaction.record(new Change.MessageModified(folder, message.number(), tags));
  }

  /** The same message, read or unread. */
  public static MessageState read(MessageState message, boolean read) {
    return message.withFlags(
        read
            ? message.flags() | MessageFlag.READ.value()
            : message.flags() & ~MessageFlag.READ.value());
  }

  /** Deletes a message for good. */
  public static void delete(Transaction transaction, long folder, long message) {
    Messages.delete(transaction, folder, message, false);
  }

  /** Moves a message; it keeps its number (D-39). */
  public static void move(Transaction transaction, long folder, long message, long target) {
    Messages.move(transaction, folder, message, target, false);
  }

  /** Makes a folder. */
  public static long createFolder(Transaction transaction, long parent, String name) {
    return Folders.create(
        transaction, parent, FolderType.GENERIC, Folders.named(Props.EMPTY, name));
  }

  /** Deletes a folder and all that is in it. */
  public static void deleteFolder(Transaction transaction, long folder) {
    Folders.delete(transaction, folder, false);
  }

  /** Which special folder it is, null if none. */
  public static @Nullable SpecialFolder special(MailboxState state, long folder) {
    return FolderTree.special(state, folder);
  }

  /** Sets the properties that are stored of a folder. */
  public static void properties(
      Transaction transaction, long folder, Props props, List<PropTag> tags) {
    FolderState before = transaction.state().requireFolder(folder);
    transaction.put(before.withProps(props, transaction.now()));
    transaction.record(new Change.FolderModified(folder, tags));
  }

  /** Makes a search folder, and lets it find: in some folders and all below them (D-38). */
  public static long search(
      Mailbox mailbox,
      Transaction transaction,
      long parent,
      String name,
      Restriction restriction,
      List<Long> scope) {
    long number =
        Folders.create(transaction, parent, FolderType.SEARCH, Folders.named(Props.EMPTY, name));
    Search search =
        new Search(
            new Search.Criterion(restriction),
            scope,
            MapiFlag.bits(SearchState.RUNNING, SearchState.RECURSIVE, SearchState.COMPLETE),
            LongMap.empty());
    transaction.put(transaction.state().requireFolder(number).withSearch(search));
    List<Long> searches = new ArrayList<>(transaction.state().searches());
    searches.add(number);
    transaction.state(transaction.state().withSearches(searches));
    Searches.evaluate(transaction, number, mailbox.identity(), mailbox.conditions());
    transaction.record(new Change.SearchCompleted(number));
    return number;
  }

  /** The folder where a message of a class arrives (STO-26, SPF-10, D-28). */
  public static long receiveFolder(MailboxState state, String messageClass) {
    String rest = messageClass.toUpperCase(Locale.ROOT);
    while (true) {
      for (ReceiveAssociation each : state.receive()) {
        if (each.messageClass().toUpperCase(Locale.ROOT).equals(rest)) {
          return each.folder();
        }
      }
      if (rest.isEmpty()) {
        return MailboxState.ROOT;
      }
      rest = rest.substring(0, Math.max(0, rest.lastIndexOf('.')));
    }
  }

  /** Chooses where messages of a class arrive (STO-31). */
  public static void receiveFolder(Transaction transaction, String messageClass, long folder) {
    MailboxState state = transaction.state();
    List<ReceiveAssociation> all = new ArrayList<>(state.receive());
    int index = 0;
    while (index < all.size() && !all.get(index).messageClass().equalsIgnoreCase(messageClass)) {
      index++;
    }
    boolean isNew = index == all.size();
    long number = isNew ? transaction.number() : all.get(index).number();
    ReceiveAssociation set =
        new ReceiveAssociation(number, messageClass, folder, transaction.now());
    if (isNew) {
      all.add(set);
    } else {
      all.set(index, set);
    }
    transaction.state(transaction.state().withReceive(all));
    transaction.record(new Change.ReceiveFolderSet(messageClass));
  }
}
