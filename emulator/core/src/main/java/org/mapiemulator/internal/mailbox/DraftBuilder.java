package org.mapiemulator.internal.mailbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.mail.Draft;
import org.mapiemulator.internal.mail.FileAttachments;
import org.mapiemulator.internal.mail.People;
import org.mapiemulator.internal.mail.Rtf;
import org.mapiemulator.mailbox.Address;
import org.mapiemulator.mailbox.Importance;
import org.mapiemulator.mailbox.MessageBuilder;
import org.mapiemulator.mailbox.MessageGenerator;
import org.mapiemulator.mailbox.Sensitivity;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.String8;

/** Builds a draft as a test author describes it. */
final class DraftBuilder implements MessageBuilder {

  private static final PropName KEYWORDS = PropName.of(PropertySets.PS_PUBLIC_STRINGS, "Keywords");

  /** What the store computes whatever is set. */
  private static final Set<PropTag> COMPUTED =
      Set.of(
          PropTags.PR_ENTRYID,
          PropTags.PR_RECORD_KEY,
          PropTags.PR_PARENT_ENTRYID,
          PropTags.PR_STORE_ENTRYID,
          PropTags.PR_STORE_RECORD_KEY,
          PropTags.PR_MAPPING_SIGNATURE,
          PropTags.PR_OBJECT_TYPE,
          PropTags.PR_MESSAGE_SIZE,
          PropTags.PR_MSG_STATUS,
          PropTags.PR_HASATTACH,
          PropTags.PR_ACCESS,
          PropTags.PR_ACCESS_LEVEL,
          PropTags.PR_DISPLAY_TO,
          PropTags.PR_DISPLAY_CC,
          PropTags.PR_DISPLAY_BCC,
          PropTags.PR_MESSAGE_RECIPIENTS,
          PropTags.PR_MESSAGE_ATTACHMENTS);

  private final Draft draft;
  private final StringBuilder headers = new StringBuilder();
  private int flags;
  private boolean senderGiven;

  private DraftBuilder(Draft draft, int flags) {
    this.draft = draft;
    this.flags = flags;
  }

  /** A new message, as if it had just come in (MSG-16). */
  static Draft describe(Consumer<MessageBuilder> content, Instant now) {
    Draft draft = new Draft();
    DraftBuilder builder = new DraftBuilder(draft, MessageFlag.UNMODIFIED.value());
    content.accept(builder);
    builder.finish(now);
    return draft;
  }

  /** What is to be different; nothing has a default. */
  static Draft changes(Consumer<MessageBuilder> content) {
    Draft draft = new Draft();
    DraftBuilder builder = new DraftBuilder(draft, 0);
    content.accept(builder);
    builder.finishHeaders();
    return draft;
  }

  private void finish(Instant now) {
    finishHeaders();
    finishTopic();
    boolean isDraft = MapiFlag.isSet(flags, MessageFlag.UNSENT);
    draft.setDefault(PropTags.PR_MESSAGE_CLASS, "IPM.Note");
    draft.setDefault(PropTags.PR_SUBJECT, "");
    draft.setDefault(PropTags.PR_IMPORTANCE, 1);
    draft.setDefault(PropTags.PR_PRIORITY, 0);
    draft.setDefault(PropTags.PR_SENSITIVITY, 0);
    if (!isDraft) {
      @Nullable PropValue sent = draft.get(PropTags.PR_CLIENT_SUBMIT_TIME);
      draft.setDefault(PropTags.PR_MESSAGE_DELIVERY_TIME, sent == null ? now : sent.instant());
      @Nullable PropValue received = draft.get(PropTags.PR_MESSAGE_DELIVERY_TIME);
      draft.setDefault(PropTags.PR_CLIENT_SUBMIT_TIME, received == null ? now : received.instant());
    }
    draft.set(PropTags.PR_MESSAGE_FLAGS, flags);
  }

  /** The subject of the first message of the conversation (CLS-08). */
  private void finishTopic() {
    @Nullable String subject = draft.text(PropTags.PR_SUBJECT);
    if (subject != null && !subject.isEmpty()) {
      draft.setDefault(PropTags.PR_CONVERSATION_TOPIC, subject.replaceFirst("^\\p{L}{1,3}: ", ""));
    }
  }

  private void finishHeaders() {
    if (headers.length() > 0) {
      draft.set(PropTags.PR_TRANSPORT_MESSAGE_HEADERS, headers.toString());
    }
  }

  @Override
  public MessageBuilder subject(String subject) {
    return set(PropTags.PR_SUBJECT, subject);
  }

  private MessageBuilder set(PropTag tag, Object value) {
    draft.set(tag, value);
    return this;
  }

  @Override
  public MessageBuilder from(String address) {
    Address from = Address.of(address);
    People.sentRepresenting(draft, from);
    if (!senderGiven) {
      People.sender(draft, from);
    }
    return this;
  }

  @Override
  public MessageBuilder sender(String address) {
    People.sender(draft, Address.of(address));
    senderGiven = true;
    return this;
  }

  @Override
  public MessageBuilder to(String... addresses) {
    return recipients(RecipientType.TO, addresses);
  }

  @Override
  public MessageBuilder cc(String... addresses) {
    return recipients(RecipientType.CC, addresses);
  }

  @Override
  public MessageBuilder bcc(String... addresses) {
    return recipients(RecipientType.BCC, addresses);
  }

  private MessageBuilder recipients(RecipientType type, String... addresses) {
    for (String address : addresses) {
      draft.addRecipient(type, Address.of(address));
    }
    return this;
  }

  @Override
  public MessageBuilder replyTo(String... addresses) {
    People.replyTo(draft, Stream.of(addresses).map(Address::of).toList());
    return this;
  }

  @Override
  public MessageBuilder body(String text) {
    return set(PropTags.PR_BODY, text);
  }

  @Override
  public MessageBuilder html(String html) {
    return html(html.getBytes(StandardCharsets.UTF_8), String8.UTF_8);
  }

  @Override
  public MessageBuilder html(byte[] html, int codePage) {
    draft.set(PropTags.PR_INTERNET_CPID, codePage);
    return set(PropTags.PR_HTML, html);
  }

  @Override
  public MessageBuilder rtf(byte[] rtf) {
    return set(PropTags.PR_RTF_COMPRESSED, Rtf.wrapped(rtf));
  }

  @Override
  public MessageBuilder received(Instant time) {
    return set(PropTags.PR_MESSAGE_DELIVERY_TIME, time);
  }

  @Override
  public MessageBuilder sent(Instant time) {
    return set(PropTags.PR_CLIENT_SUBMIT_TIME, time);
  }

  private MessageBuilder flags(int set, int cleared) {
    flags = (flags & ~cleared) | set;
    return set(PropTags.PR_MESSAGE_FLAGS, flags);
  }

  @Override
  public MessageBuilder unread() {
    return flags(0, MessageFlag.READ.value());
  }

  @Override
  public MessageBuilder read() {
    return flags(MessageFlag.READ.value(), 0);
  }

  @Override
  public MessageBuilder draft() {
    return flags(MapiFlag.bits(MessageFlag.UNSENT, MessageFlag.READ), 0);
  }

  @Override
  public MessageBuilder fromMe() {
    return flags(MapiFlag.bits(MessageFlag.FROMME, MessageFlag.READ), 0);
  }

  @Override
  public MessageBuilder importance(Importance importance) {
    int number =
        switch (importance) {
          case LOW -> 0;
          case NORMAL -> 1;
          case HIGH -> 2;
        };
    set(PropTags.PR_PRIORITY, number - 1);
    return set(PropTags.PR_IMPORTANCE, number);
  }

  @Override
  public MessageBuilder sensitivity(Sensitivity sensitivity) {
    return set(
        PropTags.PR_SENSITIVITY,
        switch (sensitivity) {
          case NONE -> 0;
          case PERSONAL -> 1;
          case PRIVATE -> 2;
          case COMPANY_CONFIDENTIAL -> 3;
        });
  }

  @Override
  public MessageBuilder messageClass(String messageClass) {
    boolean ascii = messageClass.chars().allMatch(c -> c >= 32 && c < 128);
    boolean dots = messageClass.isEmpty() || messageClass.endsWith(".");
    if (!ascii || dots || messageClass.length() > 255) {
      throw new IllegalArgumentException(
          "messageClass (\""
              + messageClass
              + "\") is none: 1 to 255 ASCII characters that do not end in a dot (CLS-01). Write"
              + " \"IPM.Note\", for one.");
    }
    return set(PropTags.PR_MESSAGE_CLASS, messageClass);
  }

  @Override
  public MessageBuilder categories(String... categories) {
    return named(KEYWORDS, PropType.MV_UNICODE, Arrays.asList(categories));
  }

  @Override
  public MessageBuilder messageId(String id) {
    return set(PropTags.PR_INTERNET_MESSAGE_ID, id);
  }

  @Override
  public MessageBuilder inReplyTo(String id) {
    return set(PropTags.PR_IN_REPLY_TO, id);
  }

  @Override
  public MessageBuilder header(String name, String value) {
    boolean wrong = name.isEmpty() || name.chars().anyMatch(c -> c <= ' ' || c == ':' || c > '~');
    if (wrong || value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
      throw new IllegalArgumentException(
          "name (\""
              + name
              + "\") with value (\""
              + value
              + "\") is no header field. Write header(\"X-Mailer\", \"…\") without line ends.");
    }
    headers.append(name).append(": ").append(value).append("\r\n");
    return this;
  }

  @Override
  public MessageBuilder attachment(String fileName, byte[] content) {
    FileAttachments.add(draft, fileName, null, content);
    return this;
  }

  @Override
  public MessageBuilder attachment(String fileName, String mimeType, byte[] content) {
    FileAttachments.add(draft, fileName, mimeType, content);
    return this;
  }

  @Override
  public MessageBuilder inline(String contentId, String fileName, byte[] content) {
    FileAttachments.inline(FileAttachments.add(draft, fileName, null, content), contentId);
    return this;
  }

  @Override
  public MessageBuilder embedded(Consumer<MessageBuilder> content) {
    Draft embedded = new Draft();
    DraftBuilder builder =
        new DraftBuilder(embedded, MapiFlag.bits(MessageFlag.UNMODIFIED, MessageFlag.READ));
    content.accept(builder);
    builder.finishEmbedded();
    FileAttachments.embed(draft, embedded);
    return this;
  }

  /** An embedded message has been delivered to somebody else: its times are what it says. */
  private void finishEmbedded() {
    finishHeaders();
    finishTopic();
    draft.setDefault(PropTags.PR_MESSAGE_CLASS, "IPM.Note");
    draft.setDefault(PropTags.PR_SUBJECT, "");
    draft.set(PropTags.PR_MESSAGE_FLAGS, flags);
  }

  @Override
  public MessageBuilder property(PropTag tag, Object value) {
    if (COMPUTED.stream().anyMatch(computed -> computed.id() == tag.id())) {
      throw new IllegalArgumentException(
          "tag (" + tag.describe() + ") is computed by the store. Describe what it follows from.");
    }
    if (tag.isNamed()) {
      throw new IllegalArgumentException(
          "tag ("
              + tag
              + ") is of a named property, whose identifier is the mailbox's affair. Use"
              + " named(name, value).");
    }
    PropValue converted = PropValue.of(tag, value);
    if (tag.id() == PropTags.PR_MESSAGE_FLAGS.id()) {
      flags = converted.intValue();
    }
    draft.set(converted);
    return this;
  }

  @Override
  public MessageBuilder named(PropName name, Object value) {
    draft.setNamed(name, value);
    return this;
  }

  @Override
  public MessageBuilder named(PropName name, PropType type, Object value) {
    draft.setNamed(name, type.value(), value);
    return this;
  }

  /** The drafts of several messages, described one after the other. */
  static List<Draft> describeAll(int from, int to, MessageGenerator generator, Instant now) {
    List<Draft> drafts = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      int number = i;
      drafts.add(describe(message -> generator.describe(number, message), now));
    }
    return drafts;
  }
}
