package org.mapiemulator.internal.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.CopyFolderFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.settings.IdAfterMove;

/** CopyFolder: within a mailbox, into another one, and into a store of another provider. */
final class FolderTransfer {

  private final OpenFolder from;
  private final String name;
  private final boolean subfolders;
  private final boolean move;

  /**
   * A transfer of one subfolder.
   *
   * @param from its parent
   * @param name what it is called at the destination
   */
  FolderTransfer(OpenFolder from, String name, boolean subfolders, boolean move) {
    this.from = from;
    this.name = name;
    this.subfolders = subfolders || move;
    this.move = move;
  }

  static Hresult copyFolder(
      OpenFolder from,
      @Nullable EntryId id,
      @Nullable Iid destIid,
      @Nullable MapiUnknown destFolder,
      @Nullable String newName,
      @Nullable MapiProgress progress,
      int flags) {
    boolean move = MapiFlag.isSet(flags, CopyFolderFlag.MOVE);
    if (move) {
      from.requireWritable();
    } else {
      from.state();
    }
    FolderState folder = Subfolders.child(from, id);
    Destination to = Destination.of(destIid, destFolder);
    String name = newName == null ? folder.name() : FolderRules.requireName(newName);
    boolean complete =
        new FolderTransfer(from, name, MapiFlag.isSet(flags, CopyFolderFlag.COPY_SUBFOLDERS), move)
            .run(folder, to);
    Progress.tell(progress, flags, CopyFolderFlag.DIALOG, 1);
    return Progress.result(complete);
  }

  /** Copies or moves the folder; tells whether all of it could be. */
  boolean run(FolderState folder, Destination to) {
    if (folder.isSearch()) {
      throw Failure.of(
          Hresult.MAPI_E_NO_SUPPORT, "search folders cannot be copied or moved (FLD-04, D-37)");
    }
    if (move) {
      new FolderDeletion(from.mailbox(), false).requireOrdinary(from.access().state(), folder);
    }
    if (to instanceof Destination.Ours ours) {
      return ours.folder().mailbox() == from.mailbox()
          ? within(folder.number(), ours.folder())
          : across(folder, ours.folder());
    }
    MailboxState source = from.access().state();
    boolean complete =
        ForeignFolders.copy(
            from.access(), folder, ((Destination.Foreign) to).folder(), name, subfolders);
    return complete && (!move || removeFromSource(source, folder));
  }

  private boolean within(long number, OpenFolder to) {
    return from.mailbox()
        .commit(
            transaction -> {
              MailboxState state = transaction.state();
              FolderState folder = Subfolders.child(from, state, number);
              FolderState target = to.requireContainer(state);
              if (state.isWithin(target.number(), number)) {
                throw cycle();
              }
              @Nullable FolderState there = FolderTree.childNamed(state, target, name);
              if (there != null && !(move && there.number().equals(number))) {
                throw FolderRules.collision(name);
              }
              if (move) {
                move(transaction, folder, target);
                return true;
              }
              return Folders.copy(
                  transaction,
                  state,
                  folder,
                  target.number(),
                  name,
                  subfolders,
                  MessageCopies.SAME_NAMES);
            });
  }

  private void move(Transaction transaction, FolderState folder, FolderState target) {
    if (folder.parent() == target.number() && folder.name().equals(name)) {
      return;
    }
    boolean newNumber = from.access().settings().get(IdAfterMove.class) == IdAfterMove.NEW;
    Folders.move(transaction, folder.number(), target.number(), name, newNumber);
  }

  static MapiException cycle() {
    return Failure.of(
        Hresult.MAPI_E_FOLDER_CYCLE, "the destination is in the folder itself (FLD-34, PRP-68)");
  }

  private boolean across(FolderState folder, OpenFolder to) {
    MailboxState source = from.access().state();
    boolean complete =
        to.mailbox()
            .commit(
                transaction -> {
                  FolderState target = to.requireContainer(transaction.state());
                  if (FolderTree.childNamed(transaction.state(), target, name) != null) {
                    throw FolderRules.collision(name);
                  }
                  return Folders.copy(
                      transaction,
                      source,
                      source.requireFolder(folder.number()),
                      target.number(),
                      name,
                      subfolders,
                      new NameTranslation(transaction, source.names()));
                });
    return complete && (!move || removeFromSource(source, folder));
  }

  /** Takes away what was copied, unless something in it has changed since. */
  private boolean removeFromSource(MailboxState source, FolderState copied) {
    return from.mailbox()
        .commit(
            transaction -> {
              @Nullable FolderState now = transaction.state().live(copied.number());
              return now != null
                  && isSame(source, transaction.state(), copied.number())
                  && new FolderDeletion(from.mailbox(), false).delete(transaction, now);
            });
  }

  private static boolean isSame(MailboxState before, MailboxState now, long top) {
    List<FolderState> copied = FolderTree.from(before, top);
    List<FolderState> present = FolderTree.from(now, top);
    boolean same = copied.size() == present.size();
    for (int i = 0; same && i < copied.size(); i++) {
      same = copied.get(i).contents() == present.get(i).contents();
      same &= copied.get(i).associated() == present.get(i).associated();
    }
    return same;
  }
}
