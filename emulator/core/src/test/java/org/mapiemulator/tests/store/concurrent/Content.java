package org.mapiemulator.tests.store.concurrent;

import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;
import static org.mapiemulator.tests.fixture.StoreScene.get;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.ModifyRecipientsFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.tests.fixture.StoreScene;

/**
 * What a save writes of a message.
 *
 * @param creator the writer that made it, or made what it is a copy of
 * @param stamp what no other save writes
 */
record Content(
    int creator, String stamp, String subject, List<String> recipients, List<String> attachments) {

  static final PropTag STAMP = PropTag.of(PropType.UNICODE, 0x6801);
  static final PropTag CREATOR = PropTag.of(PropType.LONG, 0x6802);

  static Content of(int creator, String stamp, String subject) {
    return new Content(creator, stamp, subject, List.of(), List.of());
  }

  static Content read(Message message) {
    List<PropValue> props =
        message.getProps(List.of(CREATOR, STAMP, PropTags.PR_SUBJECT), UNICODE).value();
    return new Content(
        props.get(0).intValue(),
        props.get(1).text(),
        props.get(2).text(),
        names(message),
        attachments(message));
  }

  private static List<String> names(Message message) {
    try (MapiTable table = message.getRecipientTable(UNICODE)) {
      return StoreScene.column(table, PropTags.PR_DISPLAY_NAME).stream()
          .map(String::valueOf)
          .toList();
    }
  }

  private static List<String> attachments(Message message) {
    List<String> all = new ArrayList<>();
    List<Object> numbers;
    try (MapiTable table = message.getAttachmentTable(UNICODE)) {
      numbers = List.copyOf(StoreScene.column(table, PropTags.PR_ATTACH_NUM));
    }
    for (Object number : numbers) {
      try (Attach attach = message.openAttach((Integer) number, null, 0)) {
        String name = get(attach, PropTags.PR_ATTACH_LONG_FILENAME).text();
        all.add(name + " " + get(attach, PropTags.PR_ATTACH_DATA_BIN).binary());
      }
    }
    return all;
  }

  Content with(String newStamp, String newSubject) {
    return new Content(creator, newStamp, newSubject, recipients, attachments);
  }

  /** Writes a new subject and stamp. */
  void writeTo(Message message) {
    message.setProps(
        List.of(
            PropValue.of(CREATOR, creator),
            PropValue.of(STAMP, stamp),
            PropValue.of(PropTags.PR_SUBJECT, subject)));
  }

  Content addRecipient(Message message, String name) {
    Row row =
        Row.of(
            PropValue.of(PropTags.PR_RECIPIENT_TYPE, RecipientType.TO),
            PropValue.of(PropTags.PR_DISPLAY_NAME, name));
    if (recipients.size() > 3) {
      message.modifyRecipients(0, List.of(row));
      return new Content(creator, stamp, subject, List.of(name), attachments);
    }
    message.modifyRecipients(ModifyRecipientsFlag.ADD.value(), List.of(row));
    return new Content(creator, stamp, subject, with(recipients, name), attachments);
  }

  Content addAttachment(Message message, String name, Binary data) {
    Content rest = this;
    if (attachments.size() > 2) {
      try (MapiTable table = message.getAttachmentTable(UNICODE)) {
        Object first = StoreScene.column(table, PropTags.PR_ATTACH_NUM).get(0);
        message.deleteAttach(first instanceof Integer number ? number : -1, 0, null, 0);
      }
      List<String> kept = attachments.subList(1, attachments.size());
      rest = new Content(creator, stamp, subject, recipients, kept);
    }
    try (Attach attach = message.createAttach(null, 0).attach()) {
      attach.setProps(
          List.of(
              PropValue.of(PropTags.PR_ATTACH_LONG_FILENAME, name),
              PropValue.of(PropTags.PR_ATTACH_DATA_BIN, data)));
      attach.saveChanges(0);
    }
    return new Content(
        creator, stamp, subject, recipients, with(rest.attachments, name + " " + data));
  }

  private static List<String> with(List<String> list, String more) {
    List<String> longer = new ArrayList<>(list);
    longer.add(more);
    return List.copyOf(longer);
  }
}
