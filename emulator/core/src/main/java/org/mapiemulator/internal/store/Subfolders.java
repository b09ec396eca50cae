package org.mapiemulator.internal.store;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.CreateFolderFlag;
import org.mapiemulator.mapi.DeleteFolderFlag;
import org.mapiemulator.mapi.EmptyFolderFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.settings.DeleteNonEmptyFolder;
import org.mapiemulator.settings.EmptyRootFolder;

/** CreateFolder, DeleteFolder, EmptyFolder (FLD-29 to FLD-32, FLD-36 to FLD-41). */
final class Subfolders {

  private Subfolders() {}

  static MapiFolder create(
      OpenFolder open,
      int type,
      @Nullable String name,
      @Nullable String comment,
      @Nullable Iid iid,
      int flags) {
    open.requireWritable();
    if (type != FolderType.GENERIC.value() && type != FolderType.SEARCH.value()) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_PARAMETER,
          "a folder of type " + type + " cannot be created (FD-046, D-41)");
    }
    String checked = FolderRules.requireName(name);
    open.requireContainer(open.access().state());
    Interfaces.require(iid, Interfaces.FOLDER, open.access().settings());
    boolean openIfExists = MapiFlag.isSet(flags, CreateFolderFlag.OPEN_IF_EXISTS);
    FolderState created =
        open.mailbox()
            .commit(
                transaction -> {
                  FolderState parent = open.requireContainer(transaction.state());
                  @Nullable FolderState there =
                      FolderTree.childNamed(transaction.state(), parent, checked);
                  if (there != null && !openIfExists) {
                    throw FolderRules.collision(checked);
                  }
                  if (there != null) {
                    return there;
                  }
                  Props props = Folders.named(Props.EMPTY, checked);
                  if (comment != null) {
                    props = props.with(PropTags.PR_COMMENT.id(), PropType.UNICODE.value(), comment);
                  }
                  FolderType kind =
                      type == FolderType.SEARCH.value() ? FolderType.SEARCH : FolderType.GENERIC;
                  long number = Folders.create(transaction, parent.number(), kind, props);
                  return transaction.state().requireFolder(number);
                });
    return new FolderObject(open.access(), created, true);
  }

  /**
   * A child of a folder by its identifier.
   *
   * @throws org.mapiemulator.mapi.MapiException with MAPI_E_INVALID_ENTRYID,
   *     MAPI_E_UNKNOWN_ENTRYID, MAPI_E_NOT_FOUND
   */
  static FolderState child(OpenFolder open, @Nullable EntryId id) {
    long number = open.access().opener().folderNumber(id);
    return child(open, open.access().state(), number);
  }

  /** A child that must be there. */
  static FolderState child(OpenFolder open, MailboxState state, long number) {
    @Nullable FolderState folder = state.live(number);
    if (folder == null || folder.isRoot() || folder.parent() != open.number()) {
      throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "the folder has no such subfolder (D-40)");
    }
    return folder;
  }

  static Hresult delete(
      OpenFolder open, @Nullable EntryId id, @Nullable MapiProgress progress, int flags) {
    open.requireWritable();
    long number = open.access().opener().folderNumber(id);
    boolean soft = open.isSoft(flags, DeleteFolderFlag.HARD_DELETE);
    FolderDeletion deletion = new FolderDeletion(open.mailbox(), soft);
    Hresult result =
        Reports.deleting(
            open.access(),
            transaction -> {
              open.in(transaction.state());
              FolderState folder = child(open, transaction.state(), number);
              deletion.requireOrdinary(transaction.state(), folder);
              @Nullable Hresult refusal = refusal(transaction.state(), folder, flags);
              if (refusal == null) {
                return Progress.result(deletion.delete(transaction, folder));
              }
              if (open.access().settings().get(DeleteNonEmptyFolder.class)
                  == DeleteNonEmptyFolder.PARTIAL_COMPLETION) {
                return Hresult.MAPI_W_PARTIAL_COMPLETION;
              }
              throw Failure.of(refusal, "the folder is not empty, and stays (FLD-37, D-42)");
            });
    Progress.tell(progress, flags, DeleteFolderFlag.DIALOG, 1);
    return result;
  }

  private static @Nullable Hresult refusal(MailboxState state, FolderState folder, int flags) {
    boolean withFolders = MapiFlag.isSet(flags, DeleteFolderFlag.DEL_FOLDERS);
    if (!withFolders && !folder.children().isEmpty()) {
      return Hresult.MAPI_E_HAS_FOLDERS;
    }
    if (MapiFlag.isSet(flags, DeleteFolderFlag.DEL_MESSAGES)) {
      return null;
    }
    return FolderTree.from(state, folder.number()).stream().anyMatch(FolderTree::hasMessages)
        ? Hresult.MAPI_E_HAS_MESSAGES
        : null;
  }

  static Hresult empty(OpenFolder open, @Nullable MapiProgress progress, int flags) {
    open.requireWritable();
    FolderState folder = open.state();
    boolean refusesRoot =
        open.access().settings().get(EmptyRootFolder.class) == EmptyRootFolder.NO_SUPPORT;
    if (folder.isSearch() || (folder.isRoot() && refusesRoot)) {
      throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "this folder cannot be emptied (FD-037, D-37)");
    }
    FolderDeletion deletion =
        new FolderDeletion(open.mailbox(), open.isSoft(flags, EmptyFolderFlag.HARD_DELETE));
    boolean complete =
        Reports.<Boolean>deleting(
            open.access(),
            transaction ->
                deletion.empty(
                    transaction,
                    open.in(transaction.state()),
                    MapiFlag.isSet(flags, EmptyFolderFlag.DEL_ASSOCIATED)));
    Progress.tell(progress, flags, EmptyFolderFlag.DIALOG, 1);
    return Progress.result(complete);
  }
}
