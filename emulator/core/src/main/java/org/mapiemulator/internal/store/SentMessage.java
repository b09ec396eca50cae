package org.mapiemulator.internal.store;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.settings.IdAfterMove;

/** What becomes of a message that was sent (SUB-11, SUB-12, D-139). */
final class SentMessage {

  private static final int WAITING = MapiFlag.bits(MessageFlag.SUBMIT, MessageFlag.UNSENT);

  private SentMessage() {}

  static void finish(StoreAccess access, Transaction transaction, Queued queued) {
    MessageState message = queued.message();
    @Nullable FolderState home = transaction.state().homeOf(message.number());
    if (home == null) {
      return; // what is in the queue is in a folder
    }
    if (Boolean.TRUE.equals(message.value(Ids.DELETE_AFTER_SUBMIT))) {
      Messages.delete(transaction, home.number(), message.number(), false);
      return;
    }
    OutgoingQueue.replace(transaction, queued, message.flags() & ~WAITING);
    long target = sentMail(access, transaction.state(), message.props());
    if (target != 0 && target != home.number()) {
      boolean newNumber = access.settings().get(IdAfterMove.class) == IdAfterMove.NEW;
      Messages.move(transaction, home.number(), message.number(), target, newNumber);
    }
  }

  /**
   * The folder that PR_SENTMAIL_ENTRYID names; 0 if there is none, if it is gone, cannot take
   * messages or is one of another store: the message then stays where it is.
   */
  private static long sentMail(StoreAccess access, MailboxState state, Props props) {
    if (!(props.value(Ids.SENTMAIL) instanceof Binary id)) {
      return 0;
    }
    Identity.Named named;
    try {
      named = access.read(EntryId.of(id.toByteArray()));
    } catch (MapiException foreign) {
      return 0;
    }
    @Nullable FolderState folder =
        named.type() == ObjectType.FOLDER ? state.live(named.number()) : null;
    return folder == null || folder.isSearch() ? 0 : folder.number();
  }
}
