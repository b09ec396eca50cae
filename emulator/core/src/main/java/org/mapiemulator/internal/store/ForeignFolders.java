package org.mapiemulator.internal.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.StringFlag;

/** Copies folders into a store of another provider, through its interface. */
final class ForeignFolders {

  private static final List<PropTag> BY_HAND =
      List.of(
          PropTags.PR_DISPLAY_NAME,
          PropTags.PR_CONTAINER_CONTENTS,
          PropTags.PR_FOLDER_ASSOCIATED_CONTENTS,
          PropTags.PR_CONTAINER_HIERARCHY);

  private ForeignFolders() {}

  private record Step(FolderState original, MapiFolder parent, String name) {}

  /**
   * Copies a folder; tells whether all could be copied.
   *
   * @throws MapiException if the folder itself could not be created
   */
  static boolean copy(
      StoreAccess access,
      FolderState top,
      MapiFolder destination,
      String name,
      boolean subfolders) {
    boolean complete = true;
    List<MapiFolder> opened = new ArrayList<>();
    Deque<Step> steps = new ArrayDeque<>();
    steps.push(new Step(top, destination, name));
    try {
      while (!steps.isEmpty()) {
        Step step = steps.pop();
        @Nullable MapiFolder made = create(step, opened.isEmpty());
        if (made == null) {
          complete = false;
          continue;
        }
        opened.add(made);
        complete &= fill(access, step.original, made);
        for (long child : subfolders ? step.original.children() : List.<Long>of()) {
          FolderState below = access.state().requireFolder(child);
          if (below.isSearch()) {
            complete = false;
          } else {
            steps.push(new Step(below, made, below.name()));
          }
        }
      }
    } finally {
      opened.forEach(MapiFolder::close);
    }
    return complete;
  }

  private static @Nullable MapiFolder create(Step step, boolean top) {
    try {
      return step.parent.createFolder(
          FolderType.GENERIC.value(), step.name, null, null, StringFlag.UNICODE.value());
    } catch (MapiException refused) {
      if (top) {
        throw refused;
      }
      return null;
    }
  }

  private static boolean fill(StoreAccess access, FolderState original, MapiFolder made) {
    boolean complete = true;
    try (FolderObject source = new FolderObject(access, original, false)) {
      source.copyTo(null, BY_HAND, 0, null, Iid.MAPI_FOLDER, made, 0);
      List<Long> numbers = new ArrayList<>();
      for (Contents contents : List.of(original.contents(), original.associated())) {
        contents.forEach(message -> numbers.add(message.number()));
      }
      Destination to = new Destination.Foreign(made);
      complete = MessageTransfer.transfer(source.open(), numbers, to, false) == numbers.size();
    } catch (MapiException refused) {
      complete = false;
    }
    return complete;
  }
}
