package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;

/** Messages that arrive in a mailbox, each in one commit (SUB-15, SUB-16). */
public final class Delivery {

  private static final String DEFAULT_CLASS = "IPM.Note";

  /** What a message has on its way out only. */
  private static final int[] OUTBOUND = {
    Ids.DELETE_AFTER_SUBMIT, Ids.DELIVERY_TIME, Ids.SENTMAIL, Ids.FLAGS
  };

  private Delivery() {}

  /**
   * Delivers a message: into the receive folder of its class (STO-26), unread and not to be sent,
   * with the time of delivery; new mail is told after its creation.
   *
   * @param props its properties; of PR_MESSAGE_FLAGS and the like nothing is taken
   * @param recipients its recipients
   * @param attachments its attachments, with numbers of this mailbox
   * @return its number
   */
  public static long deliver(
      Mailbox mailbox, Props props, List<Props> recipients, List<AttachState> attachments) {
    return mailbox.commit(
        transaction -> deliver(mailbox, transaction, props, recipients, attachments));
  }

  /** As a part of a transaction. */
  private static long deliver(
      Mailbox mailbox,
      Transaction transaction,
      Props props,
      List<Props> recipients,
      List<AttachState> attachments) {
    MessageState arrived =
        SavedMessage.first(
            transaction.number(),
            received(props, transaction.now()),
            recipients,
            attachments,
            false,
            transaction.now(),
            mailbox.rules());
    Object messageClass = arrived.value(Ids.CLASS);
    String name = messageClass instanceof String text ? text : DEFAULT_CLASS;
    Fixtures.add(transaction, Fixtures.receiveFolder(transaction.state(), name), arrived, true);
    return arrived.number();
  }

  private static Props received(Props props, long now) {
    Props received =
        props
            .without(OUTBOUND)
            .without(Ids.CREATED, Ids.MODIFIED)
            .with(Ids.DELIVERY_TIME, PropType.SYSTIME.value(), now)
            .with(Ids.FLAGS, PropType.LONG.value(), MessageFlag.UNMODIFIED.value());
    return received.has(Ids.CLASS)
        ? received
        : received.with(Ids.CLASS, PropTags.PR_MESSAGE_CLASS.type(), DEFAULT_CLASS);
  }

  /**
   * Delivers a copy of an open message, whosever store it is in, with all that is in it; named
   * properties keep their names.
   *
   * @param message the message; what it would give to CopyTo counts
   * @param added what the transport knows better than the message: who sent it, who received it
   * @param shown which of the recipients are told to the receiver
   * @return the number of the copy
   * @throws MapiException what the message answers to CopyTo
   */
  public static long deliver(
      Mailbox mailbox, Message message, Props added, Predicate<Props> shown) {
    Content content = content(mailbox, message);
    return mailbox.commit(
        transaction -> {
          IntUnaryOperator names =
              content.names() == null
                  ? MessageCopies.SAME_NAMES
                  : new NameTranslation(transaction, content.names());
          List<Props> recipients = new ArrayList<>(content.recipients().size());
          for (Props row : content.recipients()) {
            if (shown.test(row)) {
              recipients.add(
                  mailbox
                      .rules()
                      .shared(
                          MessageCopies.renamed(row, names)
                              .without(Ids.ROWID, Ids.RESPONSIBILITY)));
            }
          }
          List<AttachState> attachments = new ArrayList<>(content.attachments().size());
          for (AttachState each : content.attachments()) {
            attachments.add(MessageCopies.copy(each, transaction::number, names));
          }
          Props props = MessageCopies.renamed(content.props(), names).with(added);
          return deliver(mailbox, transaction, props, recipients, attachments);
        });
  }

  /**
   * What a message holds.
   *
   * @param names the names of its named properties; null if they are those of the receiver
   */
  private record Content(
      Props props,
      List<Props> recipients,
      List<AttachState> attachments,
      @Nullable NameTable names) {}

  private static Content content(Mailbox mailbox, Message message) {
    if (message instanceof MessageObject ours) {
      NameTable names = ours.context().mailbox().state().names();
      return content(ours, ours.context().mailbox() == mailbox ? null : names);
    }
    try (MessageObject copy =
        MessageObject.create(new DeliveryContext(mailbox), MailboxState.ROOT, false)) {
      message.copyTo(null, null, 0, null, Iid.MESSAGE, copy, 0);
      return content(copy, null);
    }
  }

  private static Content content(MessageObject message, @Nullable NameTable names) {
    message.access().requireUsable();
    Draft draft = message.draft();
    List<Props> recipients = new ArrayList<>();
    draft.recipients().rows().forEach(row -> recipients.add(row.props()));
    return new Content(draft.props(), recipients, draft.attachments().saved(), names);
  }
}
