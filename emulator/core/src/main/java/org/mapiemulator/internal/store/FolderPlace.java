package org.mapiemulator.internal.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MessageFlag;
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
record FolderPlace(Mailbox mailbox, Writers writers, long number, long folder, boolean isAssociated)
    implements MessagePlace {

  static FolderPlace ofNew(MessageContext context, long folder, boolean associated) {
    Mailbox mailbox = context.mailbox();
    boolean atOnce =
        mailbox.environment().settings().get(EntryIdOnCreate.class) == EntryIdOnCreate.AT_CREATION;
    return new FolderPlace(
        mailbox, context.writers(), atOnce ? mailbox.newNumber() : 0, folder, associated);
  }

  static FolderPlace of(MessageContext context, MessageState message) {
    @Nullable FolderState home = context.mailbox().state().homeOf(message.number());
    return new FolderPlace(
        context.mailbox(),
        context.writers(),
        message.number(),
        home == null ? 0 : home.number(),
        message.isAssociated());
  }

  @Override
  public Saved save(@Nullable MessageState base, Draft draft, boolean force) {
    List<Props> recipients = draft.recipients().saved(mailbox.rules());
    List<AttachState> attachments = draft.attachments().saved();
    Embedding.requireDepth(attachments, mailbox.rules().embeddingLimit());
    return mailbox.commit(
        transaction ->
            base == null
                ? create(transaction, draft, recipients, attachments)
                : change(transaction, base, draft, recipients, attachments, force));
  }

  private Saved create(
      Transaction transaction, Draft draft, List<Props> recipients, List<AttachState> attachments) {
    if (transaction.state().live(folder) == null) {
      throw deleted("the folder of the message was deleted (FLD-15)");
    }
    MessageState created =
        SavedMessage.first(
            number == 0 ? transaction.number() : number,
            draft.props(),
            recipients,
            attachments,
            isAssociated,
            transaction.now(),
            mailbox.rules());
    transaction.put(folder, created);
    transaction.record(new Change.MessageCreated(folder, created.number()));
    return new Saved(created, false);
  }

  private Saved change(
      Transaction transaction,
      MessageState base,
      Draft draft,
      List<Props> recipients,
      List<AttachState> attachments,
      boolean force) {
    MessageState present = present(transaction.state(), base);
    if (present.saves() != base.saves() && !force) {
      if (settings().get(SaveConflict.class) == SaveConflict.SILENT_LOSS) {
        return new Saved(present, true);
      }
      throw Failure.of(
          Hresult.MAPI_E_OBJECT_CHANGED,
          "somebody else has saved the message since it was opened here (PRP-11)");
    }
    MessageState changed =
        SavedMessage.again(
            present, draft.props(), recipients, attachments, transaction.now(), mailbox.rules());
    replace(transaction, present, changed);
    return new Saved(changed, false);
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
    present(mailbox.state(), base);
  }

  private static MessageState present(MailboxState state, MessageState base) {
    @Nullable MessageState present = state.message(base.number());
    if (present == null) {
      throw deleted("the message was deleted or moved away (PRP-13, FLD-20)");
    }
    return present;
  }

  @Override
  public MessageState read(MessageState base, int readFlags, int mine) {
    return mailbox.commit(
        transaction -> {
          MessageState present = present(transaction.state(), base);
          if (present.has(MessageFlag.SUBMIT)) {
            throw Failure.of(Hresult.MAPI_E_SUBMITTED, "the message waits to be sent (RDS-09)");
          }
          if (settings().get(DeleteWhileOpen.class) == DeleteWhileOpen.REFUSED
              && writers.count(base.number()) > mine) {
            throw Failure.of(
                Hresult.MAPI_E_NO_ACCESS, "somebody else has it open for writing (RDS-09, D-08)");
          }
          MessageState after = ReadState.after(readFlags, present).message();
          if (after != present) {
            replace(transaction, present, after);
          }
          return after;
        });
  }

  private Settings settings() {
    return mailbox.environment().settings();
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
    @Nullable FolderState home = base == null ? null : mailbox.state().homeOf(base.number());
    return home == null ? folder : home.number();
  }

  @Override
  public @Nullable AttachObject attachment() {
    return null;
  }
}
