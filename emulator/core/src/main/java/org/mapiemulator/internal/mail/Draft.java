package org.mapiemulator.internal.mail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mailbox.Address;
import org.mapiemulator.mapi.RecipientType;

/** A message before it is saved. */
public final class Draft extends DraftProps {

  private final List<DraftProps> recipients = new ArrayList<>(2);
  private final List<DraftAttachment> attachments = new ArrayList<>(0);

  public List<DraftProps> recipients() {
    return recipients;
  }

  public List<DraftAttachment> attachments() {
    return attachments;
  }

  public DraftProps addRecipient(RecipientType type, Address address) {
    DraftProps recipient = People.recipient(type, address);
    recipients.add(recipient);
    return recipient;
  }

  public DraftAttachment addAttachment() {
    DraftAttachment attachment = new DraftAttachment(null);
    attachments.add(attachment);
    return attachment;
  }

  public DraftAttachment addEmbedded(Draft message) {
    DraftAttachment attachment = new DraftAttachment(message);
    attachments.add(attachment);
    return attachment;
  }

  /** An attachment before it is saved. */
  public static final class DraftAttachment extends DraftProps {

    private final @Nullable Draft embedded;

    DraftAttachment(@Nullable Draft embedded) {
      this.embedded = embedded;
    }

    /** The message that it is, null if it is none. */
    public @Nullable Draft embedded() {
      return embedded;
    }
  }
}
