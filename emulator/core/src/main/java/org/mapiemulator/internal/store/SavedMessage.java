package org.mapiemulator.internal.store;

import java.util.List;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.property.PropsBuilder;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.RecipientType;

/**
 * What a save makes of a message as somebody wrote it: a client, a fixture or an importer (MSG-03).
 */
public final class SavedMessage {

  /** PR_MESSAGE_CLASS of a message that was given none (CLS-03). */
  static final String DEFAULT_CLASS = "IPM";

  /** The flags that a client may choose before the first save (MSG-12, D-48). */
  static final int CHOSEN_FLAGS =
      MapiFlag.bits(
          MessageFlag.READ,
          MessageFlag.UNMODIFIED,
          MessageFlag.UNSENT,
          MessageFlag.FROMME,
          MessageFlag.RESEND);

  /** The flags of a new message (MSG-11). */
  static final int NEW_FLAGS = MapiFlag.bits(MessageFlag.UNSENT, MessageFlag.UNMODIFIED);

  private SavedMessage() {}

  /**
   * The first save. Of what is written, PR_MESSAGE_FLAGS (MSG-12), PR_LAST_MODIFICATION_TIME
   * (MSG-07), PR_CREATION_TIME and PR_SEARCH_KEY count if they are there; what else the store
   * computes is computed.
   *
   * @param recipients without PR_ROWID
   * @param attachments made by {@link SavedAttachment}
   */
  public static MessageState first(
      long number,
      Props written,
      List<Props> recipients,
      List<AttachState> attachments,
      boolean associated,
      long now,
      SaveRules rules) {
    int flags = firstFlags(written, attachments, associated);
    long created = written.value(Ids.CREATED) instanceof Long time ? time : now;
    long modified = written.value(Ids.MODIFIED) instanceof Long time ? time : created;
    Props stored = stored(written, recipients, rules);
    return new MessageState(
        number,
        stored,
        List.copyOf(recipients),
        List.copyOf(attachments),
        flags,
        0,
        created,
        modified,
        size(stored, recipients, attachments),
        1);
  }

  /**
   * A later save that contains a change. Flags and status are those of the message as it is in the
   * store, because they are changed there without a save (RDS-08).
   */
  public static MessageState again(
      MessageState before,
      Props written,
      List<Props> recipients,
      List<AttachState> attachments,
      long now,
      SaveRules rules) {
    int flags = before.flags() & ~MessageFlag.UNMODIFIED.value() & ~MessageFlag.HASATTACH.value();
    Props stored = stored(written, recipients, rules);
    return new MessageState(
        before.number(),
        stored,
        List.copyOf(recipients),
        List.copyOf(attachments),
        flags | hasAttach(attachments),
        before.status(),
        before.created(),
        now,
        size(stored, recipients, attachments),
        before.saves() + 1);
  }

  /** The flags before the first save: what a client chose, or what new messages start with. */
  static int chosenFlags(Props written) {
    return written.value(Ids.FLAGS) instanceof Integer chosen ? chosen & CHOSEN_FLAGS : NEW_FLAGS;
  }

  private static int firstFlags(Props written, List<AttachState> attachments, boolean associated) {
    int flags = chosenFlags(written) | hasAttach(attachments);
    if (associated) {
      return flags | MessageFlag.ASSOCIATED.value();
    }
    if (!MapiFlag.isSet(flags, MessageFlag.UNSENT) && !MapiFlag.isSet(flags, MessageFlag.READ)) {
      // What arrives unread owes the reports that its sender wants; a draft owes none.
      if (Boolean.TRUE.equals(written.value(Ids.RECEIPT_REQUESTED))) {
        flags |= MessageFlag.RN_PENDING.value();
      }
      if (Boolean.TRUE.equals(written.value(Ids.NONRECEIPT_REQUESTED))) {
        flags |= MessageFlag.NRN_PENDING.value();
      }
    }
    return flags;
  }

  private static int hasAttach(List<AttachState> attachments) {
    return attachments.isEmpty() ? 0 : MessageFlag.HASATTACH.value();
  }

  private static Props stored(Props written, List<Props> recipients, SaveRules rules) {
    Props subject = Subjects.saved(written.without(Ids.COMPUTED));
    PropsBuilder computed =
        new PropsBuilder()
            .add(PropTags.PR_DISPLAY_TO.value(), names(recipients, RecipientType.TO, rules))
            .add(PropTags.PR_DISPLAY_CC.value(), names(recipients, RecipientType.CC, rules))
            .add(PropTags.PR_DISPLAY_BCC.value(), names(recipients, RecipientType.BCC, rules));
    Object messageClass = subject.value(Ids.CLASS);
    computed.add(
        PropTags.PR_MESSAGE_CLASS.value(),
        messageClass instanceof String text ? rules.shared(text) : DEFAULT_CLASS);
    if (!subject.has(Ids.SEARCH_KEY)) {
      computed.add(PropTags.PR_SEARCH_KEY.value(), rules.newUid().bytes());
    }
    return rules.shared(subject.with(computed.build()));
  }

  private static String names(List<Props> recipients, RecipientType type, SaveRules rules) {
    return recipients.isEmpty() ? "" : DisplayNames.of(recipients, type, rules.separator());
  }

  /** The sum of all that the message contains (MSG-06). */
  private static int size(Props stored, List<Props> recipients, List<AttachState> attachments) {
    long size = stored.bytes();
    for (Props recipient : recipients) {
      size += recipient.bytes();
    }
    for (AttachState attachment : attachments) {
      size += SavedAttachment.size(attachment);
    }
    return (int) Math.min(size, Integer.MAX_VALUE);
  }
}
