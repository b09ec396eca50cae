package org.mapiemulator.internal.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.FolderType;

/** Questions about folders and those below them; trees can be deep, so nothing here recurses. */
final class FolderTree {

  private FolderTree() {}

  /** The child of a folder that has a name, whatever its case (D-41); null if there is none. */
  static @Nullable FolderState childNamed(MailboxState state, FolderState parent, String name) {
    for (long number : parent.children()) {
      FolderState child = state.requireFolder(number);
      if (child.name().equalsIgnoreCase(name)) {
        return child;
      }
    }
    return null;
  }

  /** A folder and all below it, parents first, siblings in the order of their creation (D-32). */
  static List<FolderState> from(MailboxState state, long top) {
    return from(state, top, false);
  }

  /** The same with what was deleted softly. */
  static List<FolderState> withBuried(MailboxState state, long top) {
    return from(state, top, true);
  }

  private static List<FolderState> from(MailboxState state, long top, boolean buried) {
    List<FolderState> all = new ArrayList<>();
    Deque<Long> open = new ArrayDeque<>(List.of(top));
    while (!open.isEmpty()) {
      FolderState folder = state.requireFolder(open.pop());
      all.add(folder);
      pushAll(open, folder.children());
      if (buried) {
        pushAll(open, folder.rest().buried());
      }
    }
    return all;
  }

  private static void pushAll(Deque<Long> open, List<Long> numbers) {
    for (int i = numbers.size() - 1; i >= 0; i--) {
      open.push(numbers.get(i));
    }
  }

  /** Whether something is in a folder that deleting it would delete; links do not count. */
  static boolean hasMessages(FolderState folder) {
    return !folder.isSearch() && folder.contents().size() > 0;
  }

  /** Which special folder it is, null if none. */
  static @Nullable SpecialFolder special(MailboxState state, long number) {
    for (var each : state.special().entrySet()) {
      if (each.getValue() == number) {
        return each.getKey();
      }
    }
    return null;
  }

  /** The type of a copy: there is one root only. */
  static FolderType typeOfCopy(FolderState original) {
    return original.isSearch() ? FolderType.SEARCH : FolderType.GENERIC;
  }
}
