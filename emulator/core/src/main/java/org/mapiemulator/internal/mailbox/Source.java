package org.mapiemulator.internal.mailbox;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.store.FolderState;
import org.mapiemulator.internal.store.Identity;
import org.mapiemulator.internal.store.MailboxState;
import org.mapiemulator.internal.store.SpecialFolder;

/**
 * One version of a mailbox, as views see it.
 *
 * @param name the name of the mailbox
 * @param identity makes the identifiers
 * @param state the version
 */
record Source(String name, Identity identity, MailboxState state) {

  FolderState require(long number) {
    @Nullable FolderState folder = state.folder(number);
    if (folder == null) {
      throw new IllegalStateException(
          "The folder is no longer in the mailbox \"" + name + "\". Ask the mailbox for it again.");
    }
    return folder;
  }

  /** As {@link org.mapiemulator.mailbox.FolderView#path()}. */
  String path(long number) {
    long top = special(SpecialFolder.IPM_SUBTREE);
    List<String> names = new ArrayList<>();
    long at = number;
    while (at != top) {
      FolderState folder = require(at);
      if (folder.isRoot()) {
        return "/" + String.join("/", names);
      }
      names.add(0, Paths.escaped(folder.name()));
      at = folder.parent();
    }
    return String.join("/", names);
  }

  long special(SpecialFolder which) {
    @Nullable Long number = state.special().get(which);
    if (number == null) {
      throw new IllegalStateException(
          "The mailbox \"" + name + "\" has no folder \"" + which.displayName() + "\" any more.");
    }
    return number;
  }

  /** The number of the folder of a path, null if there is none. */
  @Nullable Long find(long from, List<String> names) {
    long at = from;
    for (String each : names) {
      @Nullable FolderState child = child(at, each);
      if (child == null) {
        return null;
      }
      at = child.number();
    }
    return at;
  }

  @Nullable FolderState child(long parent, String wanted) {
    for (long number : require(parent).children()) {
      FolderState child = require(number);
      if (child.name().equalsIgnoreCase(wanted)) {
        return child;
      }
    }
    return null;
  }
}
