package org.mapiemulator.internal.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.SortOrderSet;

/**
 * A folder and where it is, without what is in it; that one above it was deleted softly is no
 * matter of its own.
 *
 * @param parent the number of its parent; the root is its own
 * @param apart whether it was deleted softly (D-114)
 * @param type see {@link FolderType}
 * @param created PR_CREATION_TIME
 * @param modified PR_LAST_MODIFICATION_TIME
 * @param props what is stored of its properties
 * @param search what a search folder looks for
 * @param sort the order that SaveContentsSort left
 */
public record Placed(
    long parent,
    boolean apart,
    int type,
    long created,
    long modified,
    Props props,
    @Nullable Search search,
    SortOrderSet sort) {

  static @Nullable Placed of(MailboxState state, long number) {
    @Nullable FolderState folder = state.folder(number);
    if (folder == null) {
      return null;
    }
    @Nullable FolderState parent = state.folder(folder.parent());
    return new Placed(
        folder.parent(),
        parent != null && parent.rest().buried().contains(number),
        folder.type(),
        folder.created(),
        folder.modified(),
        folder.props(),
        folder.search(),
        folder.sort());
  }

  boolean isSearch() {
    return type == FolderType.SEARCH.value();
  }

  /** The folder as it is to be, with what is in it now; nothing if it is not there. */
  FolderState applyTo(@Nullable FolderState now, Long number) {
    FolderState.Rest rest = now == null ? FolderState.Rest.NONE : now.rest();
    return new FolderState(
        number,
        new FolderState.Place(
            parent,
            type,
            created,
            now != null && now.isBuried(),
            now == null ? List.of() : now.children()),
        props,
        modified,
        now == null ? Contents.EMPTY : now.contents(),
        now == null ? Contents.EMPTY : now.associated(),
        new FolderState.Rest(search, sort, rest.deleted(), rest.dumpster(), rest.buried()));
  }
}
