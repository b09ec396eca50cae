package org.mapiemulator.internal.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.OneOff;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Row;

/** Makes reports of messages, through the interfaces that any store has (RDS-12). */
final class ReportMaker {

  private static final String DEFAULT_CLASS = "IPM.Note";

  /** What a report repeats of the message: from, to. */
  private static final PropTag[][] REPEATED = {
    {PropTags.PR_SUBJECT, PropTags.PR_ORIGINAL_SUBJECT},
    {PropTags.PR_DISPLAY_TO, PropTags.PR_ORIGINAL_DISPLAY_TO},
    {PropTags.PR_DISPLAY_CC, PropTags.PR_ORIGINAL_DISPLAY_CC},
    {PropTags.PR_DISPLAY_BCC, PropTags.PR_ORIGINAL_DISPLAY_BCC},
    {PropTags.PR_CLIENT_SUBMIT_TIME, PropTags.PR_ORIGINAL_SUBMIT_TIME},
    {PropTags.PR_MESSAGE_DELIVERY_TIME, PropTags.PR_ORIGINAL_DELIVERY_TIME},
    {PropTags.PR_CONVERSATION_INDEX, PropTags.PR_CONVERSATION_INDEX},
    {PropTags.PR_CONVERSATION_TOPIC, PropTags.PR_CONVERSATION_TOPIC},
    {PropTags.PR_REPORT_TAG, PropTags.PR_REPORT_TAG},
    {PropTags.PR_SEARCH_KEY, PropTags.PR_PARENT_KEY},
  };

  private ReportMaker() {}

  /**
   * Makes an empty message the read or nonread report of another one. It is not kept after it was
   * sent.
   *
   * @param now the time, a FILETIME
   * @throws org.mapiemulator.mapi.MapiException with MAPI_E_NOT_FOUND if nobody can be told
   */
  static void readReceipt(
      Message about, Message report, boolean nonRead, long now, CodePage codePage) {
    Row addressee = addressee(about, codePage);
    List<PropValue> values = common(about, nonRead ? "IPNNRN" : "IPNRN", now);
    values.add(
        PropValue.of(
            PropTags.PR_SUBJECT,
            (nonRead ? "Not read: " : "Read: ") + MessageProps.text(about, PropTags.PR_SUBJECT)));
    values.add(PropValue.of(PropTags.PR_DELETE_AFTER_SUBMIT, true));
    report.setProps(values);
    report.modifyRecipients(0, List.of(addressee));
  }

  /** What all reports say: class, time, and what they are about. */
  static List<PropValue> common(Message about, String kind, long now) {
    List<PropValue> values = new ArrayList<>();
    String name = MessageProps.text(about, PropTags.PR_MESSAGE_CLASS);
    values.add(
        PropValue.of(
            PropTags.PR_MESSAGE_CLASS,
            "REPORT." + (name.isEmpty() ? DEFAULT_CLASS : name) + "." + kind));
    values.add(PropValue.of(PropTags.PR_REPORT_TIME, now));
    for (PropTag[] pair : REPEATED) {
      @Nullable Object value = MessageProps.value(about, pair[0]);
      if (value != null) {
        values.add(new PropValue(pair[1], value));
      }
    }
    return values;
  }

  /** Who is told: PR_REPORT_ENTRYID, otherwise the sender (RDS-12). */
  private static Row addressee(Message about, CodePage codePage) {
    @Nullable Object wanted = MessageProps.value(about, PropTags.PR_REPORT_ENTRYID);
    @Nullable Object sender = MessageProps.value(about, PropTags.PR_SENDER_ENTRYID);
    if (wanted instanceof Binary id && !id.equals(sender)) {
      Optional<OneOff> oneOff = OneOff.decode(EntryId.of(id.toByteArray()), codePage);
      String name = MessageProps.text(about, PropTags.PR_REPORT_NAME);
      if (oneOff.isPresent()) {
        return recipient(
            name.isEmpty() ? oneOff.get().displayName() : name,
            oneOff.get().type(),
            oneOff.get().address(),
            id);
      }
      return recipient(name, "", "", id);
    }
    String address = MessageProps.text(about, PropTags.PR_SENDER_EMAIL_ADDRESS);
    if (address.isEmpty() && !(sender instanceof Binary)) {
      throw Failure.of(
          Hresult.MAPI_E_NOT_FOUND, "the message does not say who sent it: nobody can be told");
    }
    return recipient(
        MessageProps.text(about, PropTags.PR_SENDER_NAME),
        MessageProps.text(about, PropTags.PR_SENDER_ADDRTYPE),
        address,
        sender instanceof Binary id ? id : null);
  }

  private static Row recipient(String name, String type, String address, @Nullable Binary id) {
    List<PropValue> cells = new ArrayList<>();
    cells.add(PropValue.of(PropTags.PR_RECIPIENT_TYPE, RecipientType.TO));
    cells.add(PropValue.of(PropTags.PR_DISPLAY_NAME, name.isEmpty() ? address : name));
    if (!address.isEmpty()) {
      cells.add(PropValue.of(PropTags.PR_ADDRTYPE, type.isEmpty() ? "SMTP" : type));
      cells.add(PropValue.of(PropTags.PR_EMAIL_ADDRESS, address));
    }
    if (id != null) {
      cells.add(new PropValue(PropTags.PR_ENTRYID, id));
    }
    return Row.of(cells.toArray(PropValue[]::new));
  }
}
