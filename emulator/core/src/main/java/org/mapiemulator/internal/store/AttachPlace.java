package org.mapiemulator.internal.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Hresult;

/**
 * A message in an attachment: its saves reach the attachment, whose saves reach the message around
 * it (ATT-10).
 */
@SuppressWarnings("ReferenceEquality") // a value that did not change is the same object
record AttachPlace(Mailbox mailbox, AttachObject attachment) implements MessagePlace {

  @Override
  public Saved save(@Nullable MessageState base, Draft draft, boolean force) {
    List<Props> recipients = draft.recipients().saved(mailbox.rules());
    List<AttachState> attachments = draft.attachments().saved();
    long now = mailbox.environment().now();
    MessageState saved =
        base == null
            ? SavedMessage.first(
                mailbox.newNumber(),
                draft.props(),
                recipients,
                attachments,
                false,
                now,
                mailbox.rules())
            : SavedMessage.again(
                base, draft.props(), recipients, attachments, now, mailbox.rules());
    attachment.embed(saved);
    return new Saved(saved, false);
  }

  @Override
  public void requireThere(MessageState base) {}

  @Override
  public void requireNotWaiting(MessageState base) {}

  @Override
  public MessageState submit(@Nullable MessageState base, Draft draft, boolean preprocess) {
    throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "embedded messages cannot be sent (D-138)");
  }

  /** Whoever has sent an embedded message is owed nothing. */
  @Override
  public ReadState read(MessageState base, int readFlags, int mine) {
    MessageState after = ReadState.after(readFlags, base).message();
    if (after != base) {
      attachment.embed(after);
    }
    return new ReadState(after, false);
  }

  @Override
  public long reserved() {
    return 0;
  }

  @Override
  public long folder(@Nullable MessageState base) {
    return 0;
  }

  @Override
  public boolean isAssociated() {
    return false;
  }
}
