package org.mapiemulator.internal.mail.eml;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.mail.Draft;
import org.mapiemulator.internal.mail.People;
import org.mapiemulator.mailbox.Address;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.mapi.RecipientType;

/** Puts what the header of a message says into properties. */
final class EmlHeader {

  private static final PropName KEYWORDS = PropName.of(PropertySets.PS_PUBLIC_STRINGS, "Keywords");

  private final MimePart message;
  private final Draft draft;

  private EmlHeader(MimePart message, Draft draft) {
    this.message = message;
    this.draft = draft;
  }

  static void read(MimePart message, Draft draft, boolean embedded) {
    EmlHeader header = new EmlHeader(message, draft);
    header.people();
    header.times();
    header.conversation();
    header.wishes();
    header.flags(embedded);
    StringBuilder all = new StringBuilder();
    message.fields().forEach(field -> all.append(FieldTexts.raw(field)).append("\r\n"));
    draft.set(PropTags.PR_TRANSPORT_MESSAGE_HEADERS, all.toString());
  }

  private List<Address> addresses(String name) {
    return message.fields().stream()
        .filter(field -> field.getName().equalsIgnoreCase(name))
        .flatMap(field -> FieldTexts.addresses(field).stream())
        .toList();
  }

  private void people() {
    List<Address> from = addresses("From");
    List<Address> sender = addresses("Sender");
    if (!from.isEmpty() || !sender.isEmpty()) {
      Address author = from.isEmpty() ? sender.get(0) : from.get(0);
      People.sentRepresenting(draft, author);
      People.sender(draft, sender.isEmpty() ? author : sender.get(0));
    }
    recipients(RecipientType.TO, "To");
    recipients(RecipientType.CC, "Cc");
    recipients(RecipientType.BCC, "Bcc");
    List<Address> reply = addresses("Reply-To");
    if (!reply.isEmpty()) {
      People.replyTo(draft, reply);
    }
    addresses("Delivered-To").stream()
        .findFirst()
        .ifPresent(address -> People.receivedBy(draft, address));
  }

  private void recipients(RecipientType type, String field) {
    addresses(field).forEach(address -> draft.addRecipient(type, address));
  }

  private void times() {
    @Nullable Instant sent = FieldTexts.date(message.text("Date"));
    if (sent != null) {
      draft.set(PropTags.PR_CLIENT_SUBMIT_TIME, sent);
    }
    String trace = message.text("Received");
    @Nullable Instant received =
        trace.isEmpty() ? null : FieldTexts.date(trace.substring(trace.lastIndexOf(';') + 1));
    if (received != null) {
      draft.set(PropTags.PR_MESSAGE_DELIVERY_TIME, received);
    } else if (sent != null) {
      draft.set(PropTags.PR_MESSAGE_DELIVERY_TIME, sent);
    }
  }

  private void set(PropTag tag, String field) {
    String text = message.text(field);
    if (!text.isEmpty()) {
      draft.set(tag, text);
    }
  }

  private void conversation() {
    draft.set(PropTags.PR_SUBJECT, message.text("Subject"));
    set(PropTags.PR_INTERNET_MESSAGE_ID, "Message-ID");
    set(PropTags.PR_IN_REPLY_TO, "In-Reply-To");
    set(PropTags.PR_INTERNET_REFERENCES, "References");
    set(PropTags.PR_CONVERSATION_TOPIC, "Thread-Topic");
    String index = message.text("Thread-Index").replaceAll("\\s", "");
    if (!index.isEmpty()) {
      try {
        draft.set(PropTags.PR_CONVERSATION_INDEX, Base64.getDecoder().decode(index));
      } catch (IllegalArgumentException e) {
        draft.remove(PropTags.PR_CONVERSATION_INDEX); // no Base64: the header has it as it is
      }
    }
    List<String> keywords =
        Stream.of(message.text("Keywords").split(",", -1))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .toList();
    if (!keywords.isEmpty()) {
      draft.setNamed(KEYWORDS, PropType.MV_UNICODE.value(), keywords);
    }
  }

  private void wishes() {
    int importance = importance();
    draft.set(PropTags.PR_IMPORTANCE, importance);
    draft.set(PropTags.PR_PRIORITY, importance - 1);
    draft.set(
        PropTags.PR_SENSITIVITY,
        switch (lower("Sensitivity")) {
          case "personal" -> 1;
          case "private" -> 2;
          case "company-confidential" -> 3;
          default -> 0;
        });
    if (has("Disposition-Notification-To")) {
      draft.set(PropTags.PR_READ_RECEIPT_REQUESTED, true);
    }
    if (has("Return-Receipt-To")) {
      draft.set(PropTags.PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED, true);
    }
  }

  private boolean has(String field) {
    @Nullable Field found = message.field(field);
    return found != null;
  }

  private String lower(String field) {
    return message.text(field).toLowerCase(Locale.ROOT);
  }

  private int importance() {
    String said = lower("Importance");
    if (said.isEmpty()) {
      said = lower("X-MSMail-Priority");
    }
    if (said.isEmpty()) {
      said = lower("Priority");
    }
    String number = message.text("X-Priority");
    if (said.startsWith("high") || said.startsWith("urgent")) {
      return 2;
    }
    if (said.startsWith("low") || said.startsWith("non-urgent")) {
      return 0;
    }
    if (!said.isEmpty() || number.isEmpty()) {
      return 1;
    }
    return "12".indexOf(number.charAt(0)) >= 0 ? 2 : "45".indexOf(number.charAt(0)) >= 0 ? 0 : 1;
  }

  /** What comes in is unread; a message in another has been read by who attached it. */
  private void flags(boolean embedded) {
    int flags = MessageFlag.UNMODIFIED.value();
    if (embedded) {
      flags |= MessageFlag.READ.value();
    }
    if (lower("X-Unsent").equals("1")) {
      flags |= MapiFlag.bits(MessageFlag.UNSENT, MessageFlag.READ);
    }
    draft.set(PropTags.PR_MESSAGE_FLAGS, flags);
  }
}
