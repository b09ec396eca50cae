package org.mapiemulator.tests.store.messages;

import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;

import java.util.List;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.AttachMethod;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.tests.fixture.StoreScene;

/** Short words for what clients do with messages. */
final class Mail {

  static final int KEEP = SaveFlag.KEEP_OPEN_READWRITE.value();
  static final int CREATE = MapiFlag.bits(OpenPropertyFlag.CREATE, OpenPropertyFlag.MODIFY);

  private Mail() {}

  static List<PropProblem> set(MapiProp object, PropTag tag, Object value) {
    return object.setProps(List.of(PropValue.of(tag, value)));
  }

  /** A property that is there. */
  static PropValue get(MapiProp object, PropTag tag) {
    return StoreScene.get(object, tag);
  }

  static String text(MapiProp object, PropTag tag) {
    return get(object, tag).text();
  }

  static int number(MapiProp object, PropTag tag) {
    return get(object, tag).intValue();
  }

  static boolean isMissing(MapiProp object, PropTag tag) {
    return get(object, tag).isError(Hresult.MAPI_E_NOT_FOUND);
  }

  static Row recipient(RecipientType type, String name) {
    return Row.of(
        PropValue.of(PropTags.PR_RECIPIENT_TYPE, type),
        PropValue.of(PropTags.PR_DISPLAY_NAME, name));
  }

  static Row row(int id, PropValue... more) {
    PropValue[] all = new PropValue[more.length + 1];
    System.arraycopy(more, 0, all, 1, more.length);
    all[0] = PropValue.of(PropTags.PR_ROWID, id);
    return Row.of(all);
  }

  /** The names in the recipient table, in its order. */
  static List<Object> recipients(Message message) {
    try (MapiTable table = message.getRecipientTable(UNICODE)) {
      return List.copyOf(StoreScene.column(table, PropTags.PR_DISPLAY_NAME));
    }
  }

  /** The column of the attachment table. */
  static List<Object> attachments(Message message, PropTag tag) {
    try (MapiTable table = message.getAttachmentTable(UNICODE)) {
      return List.copyOf(StoreScene.column(table, tag));
    }
  }

  static List<Object> attachments(Message message) {
    return attachments(message, PropTags.PR_ATTACH_NUM);
  }

  /** An attachment with bytes that was saved, the message not. */
  static int attach(Message message, String name, Binary data) {
    var created = message.createAttach(null, 0);
    try (Attach attach = created.attach()) {
      attach.setProps(
          List.of(
              PropValue.of(PropTags.PR_ATTACH_METHOD, AttachMethod.BY_VALUE),
              PropValue.of(PropTags.PR_ATTACH_LONG_FILENAME, name),
              PropValue.of(PropTags.PR_ATTACH_DATA_BIN, data)));
      attach.saveChanges(0);
    }
    return created.attachmentNumber();
  }

  /** The message embedded in an attachment; a new one. */
  static Message embed(Attach attach) {
    set(attach, PropTags.PR_ATTACH_METHOD, AttachMethod.EMBEDDED_MSG);
    return (Message) attach.openProperty(PropTags.PR_ATTACH_DATA_OBJ, Iid.MESSAGE, 0, CREATE);
  }

  static Message embedded(Attach attach, int flags) {
    return (Message) attach.openProperty(PropTags.PR_ATTACH_DATA_OBJ, Iid.MESSAGE, 0, flags);
  }
}
