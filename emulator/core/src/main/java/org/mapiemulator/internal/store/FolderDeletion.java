package org.mapiemulator.internal.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.settings.SpecialFolderDeletion;

/** Deletes folders with all that is in them, except for what has to stay (FLD-38, FLD-41). */
final class FolderDeletion {

  private final Mailbox mailbox;
  private final boolean soft;
  private final boolean keepsSpecial;

  FolderDeletion(Mailbox mailbox, boolean soft) {
    this.mailbox = mailbox;
    this.soft = soft;
    this.keepsSpecial =
        mailbox.environment().settings().get(SpecialFolderDeletion.class)
            == SpecialFolderDeletion.REFUSED;
  }

  /** Throws if a folder is a special one, which stays where it is (SPF-08, D-46). */
  void requireOrdinary(MailboxState state, FolderState folder) {
    if (isKept(state, folder)) {
      throw Failure.of(Hresult.MAPI_E_NO_ACCESS, "this is a special folder (SPF-08, D-46)");
    }
  }

  /** Whether a folder is a special one that stays where it is. */
  boolean isKept(MailboxState state, FolderState folder) {
    return keepsSpecial && FolderTree.special(state, folder.number()) != null;
  }

  /** Deletes a folder; tells whether all of it could be deleted. */
  boolean delete(Transaction transaction, FolderState top) {
    MailboxState state = transaction.state();
    List<FolderState> all = FolderTree.from(state, top.number());
    Set<Long> staying = new HashSet<>();
    for (FolderState folder : all) {
      if (isKept(state, folder) || hasBusyMessages(folder)) {
        stay(state, folder, top, staying);
      }
    }
    if (staying.isEmpty()) {
      Folders.delete(transaction, top.number(), soft);
      return true;
    }
    for (FolderState folder : all) {
      if (staying.contains(folder.number())) {
        deleteMessages(transaction, folder.number(), folder.contents());
        deleteMessages(transaction, folder.number(), folder.associated());
      } else if (staying.contains(folder.parent())) {
        Folders.delete(transaction, folder.number(), soft);
      }
    }
    return false;
  }

  private static void stay(
      MailboxState state, FolderState folder, FolderState top, Set<Long> staying) {
    FolderState at = folder;
    while (staying.add(at.number()) && !at.number().equals(top.number())) {
      at = state.requireFolder(at.parent());
    }
  }

  private boolean hasBusyMessages(FolderState folder) {
    if (folder.isSearch()) {
      return false;
    }
    boolean[] busy = {false};
    folder.contents().forEach(m -> busy[0] |= !FolderMessages.isFree(mailbox, m));
    folder.associated().forEach(m -> busy[0] |= !FolderMessages.isFree(mailbox, m));
    return busy[0];
  }

  private boolean deleteMessages(Transaction transaction, long folder, Contents contents) {
    boolean[] complete = {true};
    contents.forEach(
        message -> {
          if (FolderMessages.isFree(mailbox, message)) {
            Messages.delete(transaction, folder, message.number(), soft);
          } else {
            complete[0] = false;
          }
        });
    return complete[0];
  }

  /** Deletes what is in a folder (FLD-40, D-43); tells whether everything could be deleted. */
  boolean empty(Transaction transaction, FolderState folder, boolean associated) {
    boolean complete = deleteMessages(transaction, folder.number(), folder.contents());
    if (associated) {
      complete &= deleteMessages(transaction, folder.number(), folder.associated());
    }
    for (long child : folder.children()) {
      complete &= delete(transaction, transaction.state().requireFolder(child));
    }
    if (!soft) {
      emptyDumpster(transaction, transaction.state().requireFolder(folder.number()));
    }
    return complete;
  }

  private static void emptyDumpster(Transaction transaction, FolderState folder) {
    for (long message : folder.rest().dumpster().numbers()) {
      transaction.removeBuried(folder.number(), message);
    }
    for (long buried : folder.rest().buried()) {
      Folders.delete(transaction, buried, false);
    }
  }
}
