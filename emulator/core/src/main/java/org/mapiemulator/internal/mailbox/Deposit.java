package org.mapiemulator.internal.mailbox;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.internal.mail.Draft;
import org.mapiemulator.internal.mail.DraftProps;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.store.AttachState;
import org.mapiemulator.internal.store.FixtureNames;
import org.mapiemulator.internal.store.Mailbox;
import org.mapiemulator.internal.store.MessageState;
import org.mapiemulator.internal.store.SaveRules;
import org.mapiemulator.internal.store.SavedAttachment;
import org.mapiemulator.internal.store.SavedMessage;
import org.mapiemulator.internal.store.Transaction;
import org.mapiemulator.mapi.PropTags;

/** Saves drafts, as a part of one transaction. */
final class Deposit {

  private final Mailbox mailbox;
  private final Transaction transaction;

  Deposit(Mailbox mailbox, Transaction transaction) {
    this.mailbox = mailbox;
    this.transaction = transaction;
  }

  private SaveRules rules() {
    return mailbox.rules();
  }

  MessageState save(Draft draft, boolean associated) {
    return SavedMessage.first(
        transaction.number(),
        props(draft),
        recipients(draft),
        attachments(draft),
        associated,
        transaction.now(),
        rules());
  }

  /** Saves changes of a message; recipients and attachments are added to those that it has. */
  MessageState saveAgain(MessageState before, Draft changes) {
    Props changed = props(changes).without(PropTags.PR_MESSAGE_FLAGS.id());
    List<Props> recipients = new ArrayList<>(before.recipients());
    recipients.addAll(recipients(changes));
    List<AttachState> attachments = new ArrayList<>(before.attachments());
    attachments.addAll(attachments(changes));
    Props all = before.props();
    if (changed.has(PropTags.PR_SUBJECT.id())) {
      all = all.without(PropTags.PR_SUBJECT_PREFIX.id(), PropTags.PR_NORMALIZED_SUBJECT.id());
    }
    return SavedMessage.again(
        before, all.with(changed), recipients, attachments, transaction.now(), rules());
  }

  private Props props(DraftProps draft) {
    return Props.of(draft.values(name -> FixtureNames.make(transaction, name)));
  }

  private List<Props> recipients(Draft draft) {
    List<Props> all = new ArrayList<>(draft.recipients().size());
    draft.recipients().forEach(recipient -> all.add(rules().shared(props(recipient))));
    return all;
  }

  /** How deep messages are embedded was checked: this may recurse. */
  private List<AttachState> attachments(Draft draft) {
    List<AttachState> all = new ArrayList<>(draft.attachments().size());
    for (Draft.DraftAttachment each : draft.attachments()) {
      all.add(
          SavedAttachment.of(
              transaction.number(),
              props(each),
              each.embedded() == null ? null : save(each.embedded(), false),
              transaction.now(),
              rules()));
    }
    return all;
  }
}
