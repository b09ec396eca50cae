package org.mapiemulator.internal.store;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks at a mailbox as the things that are written and lost as wholes. */
@SuppressWarnings("ReferenceEquality") // a value that did not change is the same object
final class Entities {

  private Entities() {}

  /** Something in a version; null if it is not there. */
  static @Nullable Object value(MailboxState state, Entity entity) {
    return switch (entity.kind()) {
      case FOLDER -> Placed.of(state, entity.number());
      case MESSAGE -> Located.of(state, entity.number());
      case STORE -> state.props();
      case RECEIVE -> state.receive();
    };
  }

  static boolean isSame(MailboxState one, MailboxState other, Entity entity) {
    return isSame(value(one, entity), value(other, entity));
  }

  /** Whether there is nothing to lose between two values: how often a message was saved is none. */
  static boolean isSame(@Nullable Object one, @Nullable Object other) {
    if (one instanceof Located a && other instanceof Located b) {
      return a.equals(b.with(b.message().withSaves(a.message().saves())));
    }
    return Objects.equals(one, other);
  }

  /** What a commit has changed. */
  static Set<Entity> changed(Commit commit) {
    Set<Entity> all = new TreeSet<>();
    for (Set<Long> messages : commit.messages().values()) {
      messages.forEach(number -> all.add(Entity.message(number)));
    }
    for (long number : commit.folders()) {
      all.add(Entity.folder(number));
      addBuried(commit, number, all);
    }
    if (commit.before().outgoing() != commit.after().outgoing()) {
      commit.before().outgoing().rows().forEach(each -> all.add(message(each)));
      commit.after().outgoing().rows().forEach(each -> all.add(message(each)));
    }
    all.add(Entity.store());
    all.add(Entity.receive());
    all.removeIf(entity -> isSame(commit.before(), commit.after(), entity));
    return all;
  }

  private static Entity message(Queued queued) {
    return Entity.message(queued.message().number());
  }

  /** Messages that were deleted softly are told by nobody. */
  private static void addBuried(Commit commit, long number, Set<Entity> all) {
    Contents before = dumpster(commit.before(), number);
    Contents after = dumpster(commit.after(), number);
    if (before != after) {
      before.forEach(each -> all.add(Entity.message(each.number())));
      after.forEach(each -> all.add(Entity.message(each.number())));
    }
  }

  private static Contents dumpster(MailboxState state, long number) {
    @Nullable FolderState folder = state.folder(number);
    return folder == null ? Contents.EMPTY : folder.rest().dumpster();
  }
}
