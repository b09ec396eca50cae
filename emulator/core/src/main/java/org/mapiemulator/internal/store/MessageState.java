package org.mapiemulator.internal.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.MessageFlag;

/**
 * A message as it was saved.
 *
 * @param number its number in the mailbox
 * @param props what is stored of its properties, PR_SEARCH_KEY included
 * @param recipients the recipients in their order, without PR_ROWID
 * @param attachments the attachments in their order
 * @param flags PR_MESSAGE_FLAGS, see {@link MessageFlag}
 * @param status PR_MSG_STATUS in its folder
 * @param created PR_CREATION_TIME
 * @param modified PR_LAST_MODIFICATION_TIME
 * @param size PR_MESSAGE_SIZE
 * @param saves counts the saves: a save that began at another count is in conflict (PRP-11)
 */
public record MessageState(
    long number,
    Props props,
    List<Props> recipients,
    List<AttachState> attachments,
    int flags,
    int status,
    long created,
    long modified,
    int size,
    int saves) {

  public boolean has(MessageFlag flag) {
    return (flags & flag.value()) != 0;
  }

  /** Counted in PR_CONTENT_UNREAD: associated messages have no read state (MSG-15). */
  public boolean isUnread() {
    return !has(MessageFlag.READ);
  }

  public boolean isAssociated() {
    return has(MessageFlag.ASSOCIATED);
  }

  public @Nullable Object value(int id) {
    return props.value(id);
  }

  MessageState withNumber(long next) {
    return new MessageState(
        next, props, recipients, attachments, flags, status, created, modified, size, saves);
  }

  MessageState withProps(Props next) {
    return new MessageState(
        number, next, recipients, attachments, flags, status, created, modified, size, saves);
  }

  /** Read state does not count as a save: it is in conflict with nobody (D-09). */
  MessageState withFlags(int next) {
    return next == flags
        ? this
        : new MessageState(
            number, props, recipients, attachments, next, status, created, modified, size, saves);
  }

  MessageState withStatus(int next) {
    return new MessageState(
        number, props, recipients, attachments, flags, next, created, modified, size, saves);
  }

  MessageState withSaves(int next) {
    return new MessageState(
        number, props, recipients, attachments, flags, status, created, modified, size, next);
  }
}
