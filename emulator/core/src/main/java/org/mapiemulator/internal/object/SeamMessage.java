package org.mapiemulator.internal.object;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.CreatedAttach;
import org.mapiemulator.mapi.DeferredErrorsFlag;
import org.mapiemulator.mapi.DeleteAttachFlag;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.ModifyRecipientsFlag;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.ReadFlag;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.SubmitFlag;

/** IMessage: a message, or one embedded in an attachment. */
final class SeamMessage extends SeamPropObject<Message> implements Message {

  private static SeamMethod method(String name) {
    return SeamMethod.of(Message.class, name, Admission.OBJECT);
  }

  private static final SeamMethod GET_ATTACHMENT_TABLE = method("getAttachmentTable");
  private static final SeamMethod OPEN_ATTACH = method("openAttach");
  private static final SeamMethod CREATE_ATTACH = method("createAttach");
  private static final SeamMethod DELETE_ATTACH = method("deleteAttach");
  private static final SeamMethod GET_RECIPIENT_TABLE = method("getRecipientTable");
  private static final SeamMethod MODIFY_RECIPIENTS = method("modifyRecipients");
  private static final SeamMethod SUBMIT_MESSAGE = method("submitMessage");
  private static final SeamMethod SET_READ_FLAG = method("setReadFlag");

  private static final int TABLE = MapiFlag.mask(StringFlag.class, DeferredErrorsFlag.class);
  private static final int OPEN = MapiFlag.mask(OpenFlag.class);
  private static final int DEFERRED = MapiFlag.mask(DeferredErrorsFlag.class);
  private static final int DELETE = MapiFlag.mask(DeleteAttachFlag.class);
  private static final int MODIFY = MapiFlag.mask(ModifyRecipientsFlag.class);
  private static final int SUBMIT = MapiFlag.mask(SubmitFlag.class);
  private static final int READ = MapiFlag.mask(ReadFlag.class);

  /**
   * Makes one.
   *
   * @param above what of the attachment has to be saved that the message is embedded in
   */
  SeamMessage(Home home, LifeNode node, Message inner, Unsaved above) {
    super(home, node, Kind.MESSAGE, inner, Unsaved.ofTransacted(), above);
  }

  @Override
  public MapiTable getAttachmentTable(int flags) {
    return get(
        GET_ATTACHMENT_TABLE,
        call -> {
          int known = Checks.flags(call, flags, TABLE);
          return home().table(call, inner(), inner().getAttachmentTable(known));
        },
        flags);
  }

  @Override
  public MapiTable getRecipientTable(int flags) {
    return get(
        GET_RECIPIENT_TABLE,
        call -> {
          int known = Checks.flags(call, flags, TABLE);
          return home().table(call, inner(), inner().getRecipientTable(known));
        },
        flags);
  }

  @Override
  public Attach openAttach(int attachmentNumber, @Nullable Iid iid, int flags) {
    return get(
        OPEN_ATTACH,
        call -> {
          int known = Checks.flags(call, flags, OPEN);
          @Nullable Iid asked = Interfaces.of(call, iid, Kind.ATTACHMENT);
          return attachment(call, inner().openAttach(attachmentNumber, asked, known));
        },
        attachmentNumber,
        iid,
        flags);
  }

  @Override
  public CreatedAttach createAttach(@Nullable Iid iid, int flags) {
    return get(
        CREATE_ATTACH,
        call -> {
          int known = Checks.flags(call, flags, DEFERRED);
          @Nullable Iid asked = Interfaces.of(call, iid, Kind.ATTACHMENT);
          CreatedAttach created =
              ProviderCalls.given(call, inner(), inner().createAttach(asked, known));
          return new CreatedAttach(created.attachmentNumber(), attachment(call, created.attach()));
        },
        iid,
        flags);
  }

  private Attach attachment(Call call, @Nullable Attach opened) {
    return home().attachment(call, inner(), opened, unsaved());
  }

  @Override
  public void deleteAttach(
      int attachmentNumber, long uiParam, @Nullable MapiProgress progress, int flags) {
    run(
        DELETE_ATTACH,
        call -> {
          int known = Checks.flags(call, flags, DELETE);
          Dialog dialog = Dialog.of(call, uiParam, progress, known, DeleteAttachFlag.DIALOG);
          change(
              call,
              DELETE_ATTACH,
              () -> {
                inner().deleteAttach(attachmentNumber, dialog.uiParam(), dialog.progress(), known);
                return Gate.VOID;
              });
        },
        attachmentNumber,
        uiParam,
        progress,
        flags);
  }

  @Override
  public void modifyRecipients(int flags, @Nullable List<Row> recipients) {
    @Nullable List<Row> given = Checks.copy(recipients);
    run(
        MODIFY_RECIPIENTS,
        call -> {
          if (given == null) {
            throw MapiFailure.invalidParameter("lpMods is null (D-52)");
          }
          int known = Checks.flags(call, flags, MODIFY);
          change(
              call,
              MODIFY_RECIPIENTS,
              () -> {
                inner().modifyRecipients(known, given);
                return Gate.VOID;
              });
        },
        flags,
        given);
  }

  @Override
  public void submitMessage(int flags) {
    run(
        SUBMIT_MESSAGE,
        call -> {
          int known = Checks.flags(call, flags, SUBMIT);
          inner().submitMessage(known);
          unsaved().saving(); // it saves the message by itself (SUB-02)
          home().submitted().run();
        },
        flags);
  }

  @Override
  public void setReadFlag(int flags) {
    run(
        SET_READ_FLAG,
        call -> inner().setReadFlag(Checks.flags(call, flags, READ)), // kept at once (RDS-08)
        flags);
  }

  @Override
  @Nullable WorkingCopy unsavedWork() {
    return WorkingCopies.of(WorkingCopy.Kind.MESSAGE, this, unsaved());
  }
}
