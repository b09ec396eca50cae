package org.mapiemulator.examples.tool;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.AttachMethod;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.ModifyRecipientsFlag;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.NamesCreateFlag;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Row;

/** Puts drafts into new messages, and saves them: what is inside before what it is in. */
final class MessageWriter {

  private static final PropName PROJECT =
      PropName.of(PropertySets.PS_PUBLIC_STRINGS, "ProjectNumber");
  private static final int NEW_MESSAGE =
      MapiFlag.bits(OpenPropertyFlag.MODIFY, OpenPropertyFlag.CREATE);

  private final PropTag project;

  MessageWriter(MsgStore store) {
    project =
        store
            .getIdsFromNames(List.of(PROJECT), NamesCreateFlag.CREATE.value())
            .value()
            .get(0)
            .withType(PropType.LONG);
  }

  void write(Message message, Draft draft) {
    set(message, properties(draft));
    if (!draft.to().isEmpty()) {
      message.modifyRecipients(ModifyRecipientsFlag.ADD.value(), recipients(draft));
    }
    for (Draft.File file : draft.files()) {
      attach(message, file);
    }
    for (Draft inner : draft.messages()) {
      attach(message, inner);
    }
    message.saveChanges(0);
  }

  private List<PropValue> properties(Draft draft) {
    List<PropValue> values = new ArrayList<>();
    values.add(PropValue.of(PropTags.PR_MESSAGE_CLASS, "IPM.Note"));
    values.add(PropValue.of(PropTags.PR_MESSAGE_FLAGS, MessageFlag.READ.value())); // not UNSENT
    values.add(PropValue.of(PropTags.PR_SUBJECT, draft.subject()));
    values.add(PropValue.of(PropTags.PR_BODY, draft.body()));
    values.add(PropValue.of(PropTags.PR_CLIENT_SUBMIT_TIME, draft.received()));
    values.add(PropValue.of(PropTags.PR_MESSAGE_DELIVERY_TIME, draft.received()));
    values.add(PropValue.of(PropTags.PR_SENDER_NAME, draft.from()));
    values.add(PropValue.of(PropTags.PR_SENDER_ADDRTYPE, "SMTP"));
    values.add(PropValue.of(PropTags.PR_SENDER_EMAIL_ADDRESS, draft.from()));
    values.add(PropValue.of(PropTags.PR_SENT_REPRESENTING_NAME, draft.from()));
    values.add(PropValue.of(PropTags.PR_SENT_REPRESENTING_ADDRTYPE, "SMTP"));
    values.add(PropValue.of(PropTags.PR_SENT_REPRESENTING_EMAIL_ADDRESS, draft.from()));
    @Nullable Integer number = draft.project();
    if (number != null) {
      values.add(PropValue.of(project, number));
    }
    return values;
  }

  private static List<Row> recipients(Draft draft) {
    List<Row> rows = new ArrayList<>();
    for (String address : draft.to()) {
      rows.add(
          Row.of(
              PropValue.of(PropTags.PR_RECIPIENT_TYPE, RecipientType.TO.value()),
              PropValue.of(PropTags.PR_DISPLAY_NAME, address),
              PropValue.of(PropTags.PR_ADDRTYPE, "SMTP"),
              PropValue.of(PropTags.PR_EMAIL_ADDRESS, address)));
    }
    return rows;
  }

  private static void attach(Message message, Draft.File file) {
    try (Attach attach = message.createAttach(null, 0).attach()) {
      set(
          attach,
          List.of(
              PropValue.of(PropTags.PR_ATTACH_METHOD, AttachMethod.BY_VALUE.value()),
              PropValue.of(PropTags.PR_ATTACH_LONG_FILENAME, file.name()),
              PropValue.of(PropTags.PR_RENDERING_POSITION, -1)));
      Streams.write(
          attach, PropTags.PR_ATTACH_DATA_BIN, file.content().getBytes(StandardCharsets.UTF_8));
      attach.saveChanges(0);
    }
  }

  private void attach(Message message, Draft inner) {
    try (Attach attach = message.createAttach(null, 0).attach()) {
      set(
          attach,
          List.of(
              PropValue.of(PropTags.PR_ATTACH_METHOD, AttachMethod.EMBEDDED_MSG.value()),
              PropValue.of(PropTags.PR_DISPLAY_NAME, inner.subject()),
              PropValue.of(PropTags.PR_RENDERING_POSITION, -1)));
      try (Message embedded =
          (Message) attach.openProperty(PropTags.PR_ATTACH_DATA_OBJ, Iid.MESSAGE, 0, NEW_MESSAGE)) {
        write(embedded, inner);
      }
      attach.saveChanges(0);
    }
  }

  /** SetProps succeeds even if some of the values could not be set. */
  private static void set(MapiProp object, List<PropValue> values) {
    for (PropProblem problem : object.setProps(values)) {
      if (!problem.scode().equals(Hresult.MAPI_E_COMPUTED)) {
        throw new MapiException(problem.scode(), "IMAPIProp::SetProps of " + problem.tag());
      }
    }
  }
}
