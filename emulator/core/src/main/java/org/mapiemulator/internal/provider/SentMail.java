package org.mapiemulator.internal.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.CopyMessagesFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTags;

/** IMAPISup::DoSentMail: where a message goes that was sent (SUB-11). */
final class SentMail {

  private SentMail() {}

  /** Deletes, moves or leaves a message, and releases it. */
  static void settle(MsgStore store, Message message) {
    boolean delete = MessageProps.isTrue(message, PropTags.PR_DELETE_AFTER_SUBMIT);
    @Nullable EntryId id = id(MessageProps.value(message, PropTags.PR_ENTRYID));
    @Nullable EntryId parent = id(MessageProps.value(message, PropTags.PR_PARENT_ENTRYID));
    @Nullable EntryId target = id(MessageProps.value(message, PropTags.PR_SENTMAIL_ENTRYID));
    message.release();
    if (id == null || parent == null || (target == null && !delete)) {
      return;
    }
    try (MapiFolder from = folder(store, parent)) {
      if (delete || target == null) {
        from.deleteMessages(List.of(id), 0, null, 0);
        return;
      }
      try (MapiFolder to = folder(store, target)) {
        from.copyMessages(List.of(id), Iid.MAPI_FOLDER, to, 0, null, CopyMessagesFlag.MOVE.value());
      }
    }
  }

  private static @Nullable EntryId id(@Nullable Object value) {
    return value instanceof Binary bytes ? EntryId.of(bytes.toByteArray()) : null;
  }

  private static MapiFolder folder(MsgStore store, EntryId id) {
    return (MapiFolder) store.openEntry(id, null, OpenFlag.MODIFY.value()).object();
  }
}
