package org.mapiemulator.internal.provider;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.AttachMethod;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.NewMailNotification;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ReceiveFolder;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.StringFlag;

/**
 * Delivery and nondelivery reports, which arrive in the store of the sender (SUB-13, RDS-12). Only
 * what nobody refused is sent: delivery reports on request, nondelivery reports unless the sender
 * does not want them.
 */
public final class StatusReport {

  private static final String REPORT = "REPORT.";

  private StatusReport() {}

  /**
   * Reports on some recipients of a message.
   *
   * @param store the store that the reports arrive in; open for writing
   * @param about the message
   * @param recipients rows with PR_DELIVER_TIME were reached, all others were not
   * @param now the time, a FILETIME
   */
  public static void send(MsgStore store, Message about, List<Row> recipients, long now) {
    if (isReport(about)) {
      return; // nobody is told of what became of a report
    }
    List<Row> reached = new ArrayList<>();
    List<Row> missed = new ArrayList<>();
    for (Row row : recipients) {
      boolean wasReached = MessageProps.value(row, PropTags.PR_DELIVER_TIME) != null;
      (wasReached ? reached : missed).add(row);
    }
    if (!reached.isEmpty()
        && MessageProps.isTrue(about, PropTags.PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED)) {
      arrive(store, about, reached, "DR", "Delivered: ", now);
    }
    boolean unwanted =
        Boolean.FALSE.equals(
            MessageProps.value(about, PropTags.PR_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED));
    missed.removeIf(
        row ->
            Boolean.FALSE.equals(
                MessageProps.value(row, PropTags.PR_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED)));
    if (!missed.isEmpty() && !unwanted) {
      arrive(store, about, missed, "NDR", "Undeliverable: ", now);
    }
  }

  private static boolean isReport(Message about) {
    String name = MessageProps.text(about, PropTags.PR_MESSAGE_CLASS);
    return name.regionMatches(true, 0, REPORT, 0, REPORT.length());
  }

  private static void arrive(
      MsgStore store, Message about, List<Row> recipients, String kind, String prefix, long now) {
    List<PropValue> values = ReportMaker.common(about, kind, now);
    String messageClass = values.get(0).text();
    values.add(
        PropValue.of(PropTags.PR_SUBJECT, prefix + MessageProps.text(about, PropTags.PR_SUBJECT)));
    values.add(PropValue.of(PropTags.PR_MESSAGE_DELIVERY_TIME, now));
    String text = MessageProps.text(recipients.get(0), PropTags.PR_REPORT_TEXT);
    if (!text.isEmpty()) {
      values.add(PropValue.of(PropTags.PR_REPORT_TEXT, text));
    }
    values.add(PropValue.of(PropTags.PR_MESSAGE_FLAGS, 0));
    ReceiveFolder receives = store.getReceiveFolder(messageClass, StringFlag.UNICODE.value());
    @Nullable EntryId inbox = receives.entryId();
    try (MapiFolder folder =
            (MapiFolder) store.openEntry(inbox, null, OpenFlag.MODIFY.value()).object();
        Message report = folder.createMessage(null, 0)) {
      report.setProps(values);
      report.modifyRecipients(0, recipients.stream().map(StatusReport::unnumbered).toList());
      if (kind.equals("NDR")) {
        attach(about, report);
      }
      report.saveChanges(SaveFlag.KEEP_OPEN_READWRITE.value());
      tell(store, report, messageClass);
    }
  }

  private static Row unnumbered(Row row) {
    return Row.of(
        row.values().stream()
            .filter(cell -> !cell.isError() && cell.tag().id() != PropTags.PR_ROWID.id())
            .toArray(PropValue[]::new));
  }

  /** The original comes back with the report, so that it can be sent again. */
  private static void attach(Message about, Message report) {
    int create = MapiFlag.bits(OpenPropertyFlag.CREATE, OpenPropertyFlag.MODIFY);
    try (Attach attach = report.createAttach(null, 0).attach()) {
      attach.setProps(
          List.of(
              PropValue.of(PropTags.PR_ATTACH_METHOD, AttachMethod.EMBEDDED_MSG),
              PropValue.of(
                  PropTags.PR_DISPLAY_NAME, MessageProps.text(about, PropTags.PR_SUBJECT))));
      try (Message original =
          (Message) attach.openProperty(PropTags.PR_ATTACH_DATA_OBJ, Iid.MESSAGE, 0, create)) {
        about.copyTo(null, null, 0, null, Iid.MESSAGE, original, 0);
        original.saveChanges(0);
      }
      attach.saveChanges(0);
    }
  }

  private static void tell(MsgStore store, Message report, String messageClass) {
    if (MessageProps.value(report, PropTags.PR_ENTRYID) instanceof Binary id
        && MessageProps.value(report, PropTags.PR_PARENT_ENTRYID) instanceof Binary parent) {
      store.notifyNewMail(
          new NewMailNotification(
              EntryId.of(id.toByteArray()),
              EntryId.of(parent.toByteArray()),
              StringFlag.UNICODE.value(),
              messageClass,
              0));
    }
  }
}
