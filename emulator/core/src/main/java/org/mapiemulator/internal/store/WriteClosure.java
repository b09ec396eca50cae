package org.mapiemulator.internal.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What has to be written together with something, so that what is written is a whole mailbox: the
 * folders that it is in, and whatever else was in a folder that is gone (D-144).
 */
final class WriteClosure {

  private final MailboxState written;
  private final MailboxState present;
  private final Set<Entity> unwritten;
  private final Set<Entity> all = new TreeSet<>();
  private final Deque<Entity> open = new ArrayDeque<>();

  WriteClosure(MailboxState written, MailboxState present, Set<Entity> unwritten) {
    this.written = written;
    this.present = present;
    this.unwritten = unwritten;
  }

  Set<Entity> of(Set<Entity> some) {
    some.forEach(this::add);
    while (!open.isEmpty()) {
      Entity entity = open.pop();
      @Nullable Object value = Entities.value(present, entity);
      if (value instanceof Located located) {
        addFolders(located.folder());
      } else if (value instanceof Placed placed) {
        addFolders(placed.parent());
      } else if (value == null && entity.kind() == Entity.Kind.FOLDER) {
        addContent(entity.number());
      }
    }
    return all;
  }

  private void add(Entity entity) {
    if (all.add(entity)) {
      open.push(entity);
    }
  }

  private void addFolders(long number) {
    long at = number;
    while (true) {
      Entity folder = Entity.folder(at);
      if (unwritten.contains(folder)) {
        add(folder);
      }
      FolderState state = present.requireFolder(at);
      if (state.isRoot()) {
        return;
      }
      at = state.parent();
    }
  }

  private void addContent(long number) {
    @Nullable FolderState old = written.folder(number);
    if (old == null) {
      return;
    }
    old.children().forEach(child -> add(Entity.folder(child)));
    old.rest().buried().forEach(child -> add(Entity.folder(child)));
    for (Contents contents : messages(old)) {
      contents.forEach(message -> add(Entity.message(message.number())));
    }
  }

  /** What a folder has of its own: what a search has found is elsewhere. */
  static List<Contents> messages(FolderState folder) {
    List<Contents> all = new ArrayList<>(3);
    if (!folder.isSearch()) {
      all.add(folder.contents());
    }
    all.add(folder.associated());
    all.add(folder.rest().dumpster());
    return all;
  }
}
