package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The step from one version to another that did not grow out of it. */
@SuppressWarnings("ReferenceEquality") // a value that did not change is the same object
final class Restoration {

  private final MailboxState before;
  private final MailboxState after;
  private final List<Change> changes = new ArrayList<>();
  private final Map<Long, Set<Long>> messages = new LinkedHashMap<>();
  private final Set<Long> folders = new LinkedHashSet<>();

  private Restoration(MailboxState before, MailboxState after) {
    this.before = before;
    this.after = after;
  }

  static Commit of(MailboxState before, MailboxState after) {
    // Numbers stay unused even if the version that used them goes (EID-08); names stay, too.
    MailboxState next = after.withNext(Math.max(before.next(), after.next()));
    if (before.names().isContinuationOf(after.names())) {
      next = next.withNames(before.names());
    }
    return new Restoration(before, next).commit();
  }

  private Commit commit() {
    before
        .folders()
        .forEach(
            folder -> {
              @Nullable FolderState now = after.folder(folder.number());
              if (now == null) {
                folders.add(folder.number());
                changes.add(new Change.FolderDeleted(folder.parent(), folder));
              } else if (now != folder) {
                changed(folder, now);
              }
            });
    after
        .folders()
        .forEach(
            folder -> {
              if (before.folder(folder.number()) == null) {
                folders.add(folder.number());
                changes.add(new Change.FolderCreated(folder.parent(), folder.number()));
                messages(folder.number(), Contents.EMPTY, folder.contents(), folder.isSearch());
                messages(folder.number(), Contents.EMPTY, folder.associated(), folder.isSearch());
              }
            });
    if (!before.receive().equals(after.receive())) {
      changes.add(new Change.ReceiveFolderSet(""));
    }
    if (!Objects.equals(before.props(), after.props())) {
      changes.add(new Change.StoreModified(List.of()));
    }
    return new Commit(before, after.committed(), List.copyOf(changes), messages, folders);
  }

  private void changed(FolderState old, FolderState now) {
    folders.add(now.number());
    messages(now.number(), old.contents(), now.contents(), now.isSearch());
    messages(now.number(), old.associated(), now.associated(), now.isSearch());
    if (old.parent() != now.parent()) {
      FolderTree.withBuried(after, now.number()).forEach(each -> folders.add(each.number()));
    }
    changes.add(new Change.FolderModified(now.number(), List.of()));
  }

  private void messages(long folder, Contents old, Contents now, boolean links) {
    if (old == now) {
      return;
    }
    Set<Long> touched = messages.computeIfAbsent(folder, any -> new TreeSet<>());
    old.forEach(
        message -> {
          @Nullable MessageState other = now.get(message.number());
          if (other == null) {
            touched.add(message.number());
            if (!links) {
              changes.add(new Change.MessageDeleted(folder, message));
            }
          } else if (other != message) {
            touched.add(message.number());
            if (!links) {
              changes.add(new Change.MessageModified(folder, message.number(), List.of()));
            }
          }
        });
    now.forEach(
        message -> {
          if (!old.contains(message.number())) {
            touched.add(message.number());
            if (!links) {
              changes.add(new Change.MessageCreated(folder, message.number()));
            }
          }
        });
  }
}
