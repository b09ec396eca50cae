package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.PropEdit;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;

/** Which properties of a folder can be changed, and how (FLD-04, FLD-08, D-41). */
final class FolderRules {

  static final int[] OBJECT_IDS = {0x360E, 0x360F, 0x3610};

  private static final int NAME = 0x3001;
  private static final int STATUS = 0x360B;

  /** Identifiers of what is computed; ascending. */
  static final int[] COMPUTED_IDS =
      IntStream.concat(
              FolderReader.COMPUTED.stream().mapToInt(Integer::intValue),
              IntStream.of(0x0FF4, 0x0FF7, STATUS))
          .sorted()
          .toArray();

  private FolderRules() {}

  /** Why a property cannot be set, null if it can. */
  static @Nullable Hresult refusalToSet(FolderState folder, int id) {
    if (id == NAME) {
      // FLD-04: nobody may rename these; the name is not computed, so it is a matter of rights.
      return folder.isRoot() || folder.isSearch() ? Hresult.MAPI_E_NO_ACCESS : null;
    }
    return isComputed(id) ? Hresult.MAPI_E_COMPUTED : null;
  }

  /** Why a property cannot be deleted, null if it can; every folder has a name (FLD-01). */
  static @Nullable Hresult refusalToDelete(int id) {
    if (id == NAME) {
      return Hresult.MAPI_E_NO_ACCESS;
    }
    return isComputed(id) ? Hresult.MAPI_E_COMPUTED : null;
  }

  private static boolean isComputed(int id) {
    return id != STATUS
        && (FolderReader.COMPUTED.contains(id)
            || IntStream.of(OBJECT_IDS).anyMatch(each -> each == id)
            || id == 0x0FF4
            || id == 0x0FF7
            || id == 0x0FF6);
  }

  /** Changes a folder at once. */
  static void commit(OpenFolder open, PropEdit edit) {
    open.mailbox()
        .change(
            transaction -> {
              FolderState folder = open.in(transaction.state());
              checkName(transaction.state(), folder, edit.sets());
              Props changed = edit.applyTo(folder.props());
              if (changed.equals(folder.props())) {
                return;
              }
              transaction.put(folder.withProps(changed, transaction.now()));
              transaction.record(
                  new Change.FolderModified(folder.number(), tags(edit, folder.props(), changed)));
            });
  }

  private static List<PropTag> tags(PropEdit edit, Props before, Props after) {
    List<PropTag> tags = new ArrayList<>(edit.sets().tags());
    for (int id : edit.deletes()) {
      if (before.has(id) && !after.has(id)) {
        tags.add(new PropTag(id << 16 | before.type(id)));
      }
    }
    tags.add(PropTags.PR_LAST_MODIFICATION_TIME);
    return tags;
  }

  private static void checkName(MailboxState state, FolderState folder, Props sets) {
    if (sets.value(NAME) instanceof String name) {
      requireName(name);
      if (folder.isRoot()) {
        return;
      }
      @Nullable FolderState other =
          FolderTree.childNamed(state, state.requireFolder(folder.parent()), name);
      if (other != null && !other.number().equals(folder.number())) {
        throw collision(name);
      }
    }
  }

  /** A name that a folder can have (D-41). */
  static String requireName(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "a folder needs a name (D-41)");
    }
    return name;
  }

  static MapiException collision(String name) {
    return Failure.of(
        Hresult.MAPI_E_COLLISION, "there is a folder \"" + name + "\" already (FLD-30, D-41)");
  }
}
