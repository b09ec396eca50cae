package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folders by their names, from the top that users see; a slash in a name has a backslash. */
public final class FolderPath {

  private FolderPath() {}

  /** The path of a folder; empty if it is not there. */
  public static String of(MailboxState state, long number) {
    @Nullable Long top = state.special().get(SpecialFolder.IPM_SUBTREE);
    List<String> names = new ArrayList<>();
    long at = number;
    while (top == null || at != top) {
      @Nullable FolderState folder = state.folder(at);
      if (folder == null) {
        return "";
      }
      if (folder.isRoot()) {
        return "/" + String.join("/", names);
      }
      names.add(0, folder.name().replace("\\", "\\\\").replace("/", "\\/"));
      at = folder.parent();
    }
    return String.join("/", names);
  }
}
