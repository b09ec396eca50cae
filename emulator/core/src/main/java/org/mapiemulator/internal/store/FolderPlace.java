package org.mapiemulator.internal.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.settings.DeleteWhileOpen;
import org.mapiemulator.settings.EntryIdOnCreate;
import org.mapiemulator.settings.SaveConflict;
import org.mapiemulator.settings.Settings;

/**
 * A message in a folder.
 *
 * @param number the number that a new message will have; 0 if the first save gives it
 * @param folder the folder in which the message was created or opened
 */
@SuppressWarnings("ReferenceEquality") // a value that did not change is the same object
record FolderPlace(MessageContext context, long number, long folder, boolean isAssociated)
    implements MessagePlace {

  static FolderPlace ofNew(MessageContext context, long folder, boolean associated) {
    Mailbox mailbox = context.mailbox();
    boolean atOnce =
        mailbox.environment().settings().get(EntryIdOnCreate.class) == EntryIdOnCreate.AT_CREATION;
    return new FolderPlace(context, atOnce ? mailbox.newNumber() : 0, folder, associated);
  }

  static FolderPlace of(MessageContext context, MessageState message) {
    @Nullable FolderState home = context.mailbox().state().homeOf(message.number());
    return new FolderPlace(
        context, message.number(), home == null ? 0 : home.number(), message.isAssociated());
  }

  private Mailbox mailbox() {
    return context.mailbox();
  }

  private SaveRules rules() {
    return mailbox().rules();
  }

  @Override
  public Saved save(@Nullable MessageState base, Draft draft, boolean force) {
    Content content = content(draft);
    return mailbox()
        .commit(
            transaction -> {
              if (base == null) {
                MessageState created = created(transaction, content);
                transaction.put(folder, created);
                transaction.record(new Change.MessageCreated(folder, created.number()));
                return new Saved(created, false);
              }
              MessageState present = present(transaction.state(), base);
              requireNotWaiting(present);
              if (!force && isStale(base, present)) {
                return new Saved(present, true);
              }
              MessageState changed = changed(transaction, present, content);
              replace(transaction, present, changed);
              return new Saved(changed, false);
            });
  }

  /** What a working copy holds, ready to be saved. */
  private record Content(Props props, List<Props> recipients, List<AttachState> attachments) {}

  private Content content(Draft draft) {
    List<AttachState> attachments = draft.attachments().saved();
    Embedding.requireDepth(attachments, rules().embeddingLimit());
    return new Content(draft.props(), draft.recipients().saved(rules()), attachments);
  }

  private MessageState created(Transaction transaction, Content content) {
    if (transaction.state().live(folder) == null) {
      throw deleted("the folder of the message was deleted (FLD-15)");
    }
    return SavedMessage.first(
        number == 0 ? transaction.number() : number,
        content.props(),
        content.recipients(),
        content.attachments(),
        isAssociated,
        transaction.now(),
        rules());
  }

  private MessageState changed(Transaction transaction, MessageState present, Content content) {
    return SavedMessage.again(
        present,
        content.props(),
        content.recipients(),
        content.attachments(),
        transaction.now(),
        rules());
  }

  /** Whether somebody else has saved the message, and this save is to be lost (D-109). */
  private boolean isStale(MessageState base, MessageState present) {
    if (present.saves() == base.saves()) {
      return false;
    }
    if (settings().get(SaveConflict.class) == SaveConflict.SILENT_LOSS) {
      return true;
    }
    throw Failure.of(
        Hresult.MAPI_E_OBJECT_CHANGED,
        "somebody else has saved the message since it was opened here (PRP-11)");
  }

  @Override
  public void requireNotWaiting(MessageState base) {
    @Nullable MessageState present = mailbox().state().message(base.number());
    if (present != null && present.has(MessageFlag.SUBMIT) && !context.isSpooler()) {
      throw Failure.of(Hresult.MAPI_E_SUBMITTED, "the message waits to be sent (STO-23)");
    }
  }

  @Override
  public MessageState submit(@Nullable MessageState base, Draft draft, boolean preprocess) {
    Content content = content(draft);
    return mailbox()
        .commit(
            transaction -> {
              if (base == null) {
                MessageState waiting =
                    waiting(
                        created(transaction, leaving(content, transaction.now(), isResent(draft))));
                transaction.put(folder, waiting);
                transaction.record(new Change.MessageCreated(folder, waiting.number()));
                return queued(transaction, waiting, preprocess);
              }
              MessageState present = present(transaction.state(), base);
              requireNotWaiting(present);
              @Nullable Queued queued = transaction.state().outgoing().of(present.number());
              if (queued != null) { // the spooler has done what was to be done before (SUB-09)
                MessageState changed = changed(transaction, present, content);
                replace(transaction, present, changed);
                transaction.enqueue(queued.with(changed).preprocessed());
                return changed;
              }
              Content sent =
                  isStale(base, present)
                      ? new Content(present.props(), present.recipients(), present.attachments())
                      : content;
              boolean resent = present.has(MessageFlag.RESEND);
              MessageState waiting =
                  waiting(changed(transaction, present, leaving(sent, transaction.now(), resent)));
              replace(transaction, present, waiting);
              return queued(transaction, waiting, preprocess);
            });
  }

  private static boolean isResent(Draft draft) {
    return MapiFlag.isSet(SavedMessage.chosenFlags(draft.props()), MessageFlag.RESEND);
  }

  private static MessageState queued(
      Transaction transaction, MessageState waiting, boolean preprocess) {
    @Nullable Queued queued = transaction.state().outgoing().of(waiting.number());
    if (preprocess && queued != null) {
      transaction.enqueue(new Queued(queued.submission(), waiting, true));
    }
    return waiting;
  }

  private MessageState waiting(MessageState saved) {
    return saved.withFlags(Submission.flags(saved.flags(), settings()));
  }

  private Content leaving(Content content, long now, boolean resent) {
    return new Content(
        content.props().with(Ids.CLIENT_SUBMIT_TIME, PropType.SYSTIME.value(), now),
        Submission.recipients(content.recipients(), resent, rules()),
        content.attachments());
  }

  private static void replace(Transaction transaction, MessageState before, MessageState after) {
    @Nullable FolderState home = transaction.state().homeOf(before.number());
    if (home != null) {
      transaction.put(home.number(), after);
      transaction.record(
          new Change.MessageModified(
              home.number(), after.number(), ChangedTags.between(before, after)));
    }
  }

  @Override
  public void requireThere(MessageState base) {
    present(mailbox().state(), base);
  }

  private static MessageState present(MailboxState state, MessageState base) {
    @Nullable MessageState present = state.message(base.number());
    if (present == null) {
      throw deleted("the message was deleted or moved away (PRP-13, FLD-20)");
    }
    return present;
  }

  @Override
  public ReadState read(MessageState base, int readFlags, int mine) {
    return mailbox()
        .commit(
            transaction -> {
              MessageState present = present(transaction.state(), base);
              if (present.has(MessageFlag.SUBMIT)) {
                throw Failure.of(Hresult.MAPI_E_SUBMITTED, "the message waits to be sent (RDS-09)");
              }
              if (settings().get(DeleteWhileOpen.class) == DeleteWhileOpen.REFUSED
                  && context.writers().count(base.number()) > mine) {
                throw Failure.of(
                    Hresult.MAPI_E_NO_ACCESS,
                    "somebody else has it open for writing (RDS-09, D-08)");
              }
              ReadState read = ReadState.after(readFlags, present);
              if (read.message() != present) {
                replace(transaction, present, read.message());
              }
              return read;
            });
  }

  private Settings settings() {
    return mailbox().environment().settings();
  }

  private static MapiException deleted(String detail) {
    return Failure.of(Hresult.MAPI_E_OBJECT_DELETED, detail);
  }

  @Override
  public long reserved() {
    return number;
  }

  @Override
  public long folder(@Nullable MessageState base) {
    @Nullable FolderState home = base == null ? null : mailbox().state().homeOf(base.number());
    return home == null ? folder : home.number();
  }

  @Override
  public @Nullable AttachObject attachment() {
    return null;
  }
}
