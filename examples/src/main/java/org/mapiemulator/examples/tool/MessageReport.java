package org.mapiemulator.examples.tool;

import java.util.List;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.AttachMethod;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;

/** Puts a message into text. */
final class MessageReport {

  private static final int UNICODE = StringFlag.UNICODE.value();
  private static final int SHOWN = 40;

  private static final List<PropTag> PROPERTIES =
      List.of(
          PropTags.PR_SUBJECT,
          PropTags.PR_MESSAGE_CLASS,
          PropTags.PR_MESSAGE_FLAGS,
          PropTags.PR_MESSAGE_DELIVERY_TIME,
          PropTags.PR_SENDER_NAME,
          PropTags.PR_BODY,
          PropTags.PR_HTML,
          PropTags.PR_RTF_COMPRESSED);
  private static final List<PropTag> RECIPIENTS =
      List.of(PropTags.PR_RECIPIENT_TYPE, PropTags.PR_DISPLAY_NAME, PropTags.PR_EMAIL_ADDRESS);
  private static final List<PropTag> ATTACHMENTS =
      List.of(PropTags.PR_ATTACH_NUM, PropTags.PR_ATTACH_METHOD);
  private static final List<PropTag> FILE =
      List.of(
          PropTags.PR_ATTACH_LONG_FILENAME,
          PropTags.PR_ATTACH_FILENAME,
          PropTags.PR_ATTACH_DATA_BIN);

  private final StringBuilder text = new StringBuilder();

  private MessageReport() {}

  /** The lines about a message and all that is in it. */
  static String of(Message message) {
    MessageReport report = new MessageReport();
    report.print(message);
    return report.text.toString();
  }

  private void print(Message message) {
    List<PropValue> values = message.getProps(PROPERTIES, UNICODE).value();
    text.append('"').append(textOr(values.get(0), "")).append('"');
    text.append(", ").append(textOr(values.get(1), "no class"));
    boolean isRead = MapiFlag.isSet(values.get(2).intValue(), MessageFlag.READ);
    text.append(isRead ? ", read" : ", unread");
    text.append(values.get(3).isError() ? "" : ", received " + values.get(3).instant());
    text.append('\n');
    text.append(values.get(4).isError() ? "" : "from " + values.get(4).text() + "\n");
    for (Row row : MailboxReport.rows(message.getRecipientTable(UNICODE), RECIPIENTS)) {
      text.append(recipientType(row.get(0))).append(textOr(row.get(1), "somebody"));
      text.append(row.get(2).isError() ? "" : " <" + row.get(2).text() + ">").append('\n');
    }
    printBodies(message, values);
    for (Row row : MailboxReport.rows(message.getAttachmentTable(UNICODE), ATTACHMENTS)) {
      try (Attach attach = message.openAttach(row.get(0).intValue(), null, 0)) {
        if (row.get(1).intValue() == AttachMethod.EMBEDDED_MSG.value()) {
          printEmbedded(attach);
        } else {
          printFile(attach);
        }
      }
    }
  }

  private static String textOr(PropValue value, String otherwise) {
    return value.isError() ? otherwise : value.text();
  }

  private static String recipientType(PropValue type) {
    return switch (type.isError() ? RecipientType.TO.value() : type.intValue()) {
      case 2 -> "cc ";
      case 3 -> "bcc ";
      default -> "to ";
    };
  }

  private void printBodies(Message message, List<PropValue> values) {
    String body = Streams.text(message, values.get(5));
    int html = Streams.bytes(message, values.get(6)).length;
    int rtf = Streams.bytes(message, values.get(7)).length;
    if (!body.isEmpty()) {
      String line = body.strip().lines().findFirst().orElse("");
      text.append("text of ").append(body.length()).append(" characters: ");
      text.append(line, 0, Math.min(SHOWN, line.length())).append('\n');
    }
    text.append(html == 0 ? "" : "HTML of " + html + " bytes\n");
    text.append(rtf == 0 ? "" : "RTF of " + rtf + " bytes\n");
  }

  private void printFile(Attach attach) {
    List<PropValue> values = attach.getProps(FILE, UNICODE).value();
    String name = textOr(values.get(0), textOr(values.get(1), "no name"));
    int size = Streams.bytes(attach, values.get(2)).length;
    text.append("file ").append(name).append(" of ").append(size).append(" bytes\n");
  }

  private void printEmbedded(Attach attach) {
    try (Message message =
        (Message) attach.openProperty(PropTags.PR_ATTACH_DATA_OBJ, Iid.MESSAGE, 0, 0)) {
      text.append("message ").append(of(message).indent(2).strip()).append('\n');
    }
  }
}
