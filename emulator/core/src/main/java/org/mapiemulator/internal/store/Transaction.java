package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;

/**
 * A commit being made: the next version, and the records of what it changes. Nothing of it is seen
 * by anybody before it is over, and nothing remains of it if it fails.
 */
@SuppressWarnings("ReferenceEquality") // a value that did not change is the same object
public final class Transaction {

  private final MailboxState before;
  private final long now;
  private final List<Change> changes = new ArrayList<>();
  private final Map<Long, Set<Long>> messages = new LinkedHashMap<>();
  private final Set<Long> folders = new LinkedHashSet<>();
  private final Set<Long> relocated = new LinkedHashSet<>();
  private final List<Change> last = new ArrayList<>();
  private MailboxState state;

  Transaction(MailboxState before, long now) {
    this.before = before;
    this.now = now;
    this.state = before;
  }

  /** The version as it is so far. */
  public MailboxState state() {
    return state;
  }

  /** Puts another version in place; the caller records what that means. */
  void state(MailboxState next) {
    state = next;
  }

  /** The time of the commit, a FILETIME. */
  public long now() {
    return now;
  }

  /** A number that nothing had before. */
  public long number() {
    long number = state.next();
    state = state.withNext(number + 1);
    return number;
  }

  /** Records what happened, for notifications. */
  public void record(Change change) {
    changes.add(change);
  }

  /** Visits the messages that were deleted, alone or with their folders. */
  void deleted(Consumer<MessageState> visitor) {
    for (Change change : changes) {
      if (change instanceof Change.MessageDeleted it) {
        visitor.accept(it.message());
      } else if (change instanceof Change.FolderDeleted it && !it.folder().isSearch()) {
        for (FolderState each : FolderTree.from(before, it.folder().number())) {
          if (!each.isSearch()) {
            each.contents().forEach(visitor);
          }
        }
      }
    }
  }

  /** Records what is to be told after the changes of what folders count. */
  void recordLast(Change change) {
    last.add(change);
  }

  boolean isEmpty() {
    return state == before && changes.isEmpty() && last.isEmpty();
  }

  /** Puts a folder in place, new or changed. */
  public void put(FolderState folder) {
    state = state.withFolder(folder);
    folders.add(folder.number());
  }

  /** Takes a folder out; its messages must have been taken out before. */
  void removeFolder(long number) {
    state = state.withFolders(state.folders().without(number));
    folders.add(number);
  }

  /** Puts a message into a folder, or another version of it in its place. */
  public void put(long folder, MessageState message) {
    FolderState home = state.requireFolder(folder);
    put(
        message.isAssociated()
            ? home.withAssociated(home.associated().with(message))
            : home.withContents(home.contents().with(message)));
    if (!home.isSearch()) {
      state = state.withHomes(state.homes().with(message.number(), home.number()));
      follow(message);
    }
    touched(folder, message.number());
  }

  private void queue(Outgoing next) {
    if (next != state.outgoing()) {
      state = state.withOutgoing(next);
    }
  }

  /** What is in the queue is what has MSGFLAG_SUBMIT, by whatever way it came to it. */
  private void follow(MessageState message) {
    Outgoing outgoing = state.outgoing();
    if (!message.has(MessageFlag.SUBMIT)) {
      queue(outgoing.isEmpty() ? outgoing : outgoing.without(message.number()));
    } else if (outgoing.of(message.number()) == null) {
      enqueue(new Queued(number(), message, false));
    } else {
      queue(outgoing.showing(message));
    }
  }

  /** Gives a message that waits to be sent a place in the queue, or changes what is said of it. */
  void enqueue(Queued queued) {
    queue(state.outgoing().without(queued.message().number()).with(queued));
  }

  /** Takes a message out of that queue; whoever is not in a folder does not wait there either. */
  void dequeue(long message) {
    queue(state.outgoing().without(message));
  }

  /** Takes a message out of a folder; null if it is not there. */
  public @Nullable MessageState remove(long folder, long number) {
    FolderState home = state.requireFolder(folder);
    @Nullable MessageState normal = home.contents().get(number);
    @Nullable MessageState message = normal != null ? normal : home.associated().get(number);
    if (message == null) {
      return null;
    }
    put(
        normal == null
            ? home.withAssociated(home.associated().without(number))
            : home.withContents(home.contents().without(number)));
    if (!home.isSearch()) {
      state = state.withHomes(state.homes().without(number));
      dequeue(number);
    }
    touched(folder, number);
    return message;
  }

  /** Takes a message of a folder into its dumpster; null if it is not there. */
  @Nullable MessageState bury(long folder, long number) {
    @Nullable MessageState message = remove(folder, number);
    if (message != null) {
      FolderState home = state.requireFolder(folder);
      put(home.withDumpster(home.rest().dumpster().with(message)));
      state = state.withHomes(state.homes().with(number, home.number()));
    }
    return message;
  }

  /** Takes a message out of the dumpster of a folder; null if it is not there. */
  @Nullable MessageState removeBuried(long folder, long number) {
    FolderState home = state.requireFolder(folder);
    @Nullable MessageState message = home.rest().dumpster().get(number);
    if (message != null) {
      put(home.withDumpster(home.rest().dumpster().without(number)));
      state = state.withHomes(state.homes().without(number));
      touched(folder, number);
    }
    return message;
  }

  /** Takes note that a folder is at another place now, or that one above it is. */
  void relocated(long folder) {
    folders.add(folder);
    relocated.add(folder);
  }

  /** The folders that are at another place now. */
  Set<Long> relocated() {
    return relocated;
  }

  void touched(long folder, long message) {
    messages.computeIfAbsent(folder, any -> new TreeSet<>()).add(message);
  }

  /** The messages touched so far, by the folder that lists them. */
  Map<Long, Set<Long>> touched() {
    return messages;
  }

  /** Ends the transaction: what folders count has changed with what they contain (NOT-12). */
  Commit finish() {
    for (long number : new TreeSet<>(folders)) {
      @Nullable FolderState old = before.folder(number);
      @Nullable FolderState now = state.folder(number);
      if (old != null && now != null) {
        List<PropTag> tags = counts(old, now);
        if (!tags.isEmpty()) {
          record(new Change.FolderModified(number, tags));
        }
      }
    }
    changes.addAll(last);
    return new Commit(before, state.committed(), List.copyOf(changes), messages, folders);
  }

  private static List<PropTag> counts(FolderState old, FolderState now) {
    List<PropTag> tags = new ArrayList<>();
    if (old.contents().size() != now.contents().size()) {
      tags.add(PropTags.PR_CONTENT_COUNT);
    }
    if (old.contents().unread() != now.contents().unread()) {
      tags.add(PropTags.PR_CONTENT_UNREAD);
    }
    if (old.associated().size() != now.associated().size()) {
      tags.add(PropTags.PR_ASSOC_CONTENT_COUNT);
    }
    if (old.children().isEmpty() != now.children().isEmpty()) {
      tags.add(PropTags.PR_SUBFOLDERS);
    }
    return tags;
  }
}
