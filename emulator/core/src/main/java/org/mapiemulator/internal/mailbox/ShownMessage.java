package org.mapiemulator.internal.mailbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.mail.Headers;
import org.mapiemulator.internal.mail.Rtf;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.store.FixtureNames;
import org.mapiemulator.internal.store.FolderState;
import org.mapiemulator.internal.store.MessageReader;
import org.mapiemulator.internal.store.MessageState;
import org.mapiemulator.mailbox.Address;
import org.mapiemulator.mailbox.AttachmentView;
import org.mapiemulator.mailbox.Importance;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mailbox.Recipient;
import org.mapiemulator.mailbox.Sensitivity;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;

/** A saved message in one version of a mailbox, or one that is embedded in it. */
final class ShownMessage implements MessageView {

  /** What the store knows of a message without storing it. */
  private static final List<PropTag> COMPUTED =
      List.of(
          PropTags.PR_MESSAGE_FLAGS,
          PropTags.PR_MESSAGE_SIZE,
          PropTags.PR_MSG_STATUS,
          PropTags.PR_HASATTACH,
          PropTags.PR_CREATION_TIME,
          PropTags.PR_LAST_MODIFICATION_TIME);

  private static final List<PropTag> IDENTIFIERS =
      List.of(PropTags.PR_ENTRYID, PropTags.PR_RECORD_KEY, PropTags.PR_PARENT_ENTRYID);

  private final Source source;
  private final MessageState message;
  private final boolean embedded;

  ShownMessage(Source source, MessageState message, boolean embedded) {
    this.source = source;
    this.message = message;
    this.embedded = embedded;
  }

  Source source() {
    return source;
  }

  MessageState state() {
    return message;
  }

  boolean isEmbedded() {
    return embedded;
  }

  private Props props() {
    return message.props();
  }

  private String text(PropTag tag) {
    return Values.text(props(), tag);
  }

  @Override
  public String subject() {
    return text(PropTags.PR_SUBJECT);
  }

  @Override
  public Optional<Address> from() {
    return person(
            PropTags.PR_SENT_REPRESENTING_NAME,
            PropTags.PR_SENT_REPRESENTING_SMTP_ADDRESS,
            PropTags.PR_SENT_REPRESENTING_EMAIL_ADDRESS)
        .or(
            () ->
                person(
                    PropTags.PR_SENDER_NAME,
                    PropTags.PR_SENDER_SMTP_ADDRESS,
                    PropTags.PR_SENDER_EMAIL_ADDRESS));
  }

  private Optional<Address> person(PropTag name, PropTag smtp, PropTag email) {
    return address(props(), name, smtp, email);
  }

  private static Optional<Address> address(Props props, PropTag name, PropTag smtp, PropTag email) {
    String display = Values.text(props, name);
    String address = Values.text(props, smtp);
    if (address.isEmpty()) {
      address = Values.text(props, email);
    }
    return display.isEmpty() && address.isEmpty()
        ? Optional.empty()
        : Optional.of(new Address(display.isEmpty() ? address : display, address));
  }

  @Override
  public List<Recipient> recipients() {
    return message.recipients().stream().map(ShownMessage::recipient).toList();
  }

  private static Recipient recipient(Props row) {
    int number = Values.number(row, PropTags.PR_RECIPIENT_TYPE, RecipientType.TO.value());
    RecipientType type =
        switch (number & 0xF) {
          case 0 -> RecipientType.ORIG;
          case 2 -> RecipientType.CC;
          case 3 -> RecipientType.BCC;
          default -> RecipientType.TO;
        };
    return new Recipient(
        type,
        address(row, PropTags.PR_DISPLAY_NAME, PropTags.PR_SMTP_ADDRESS, PropTags.PR_EMAIL_ADDRESS)
            .orElse(new Address("", "")),
        row.values());
  }

  private List<Address> recipients(RecipientType type) {
    return recipients().stream()
        .filter(recipient -> recipient.type() == type)
        .map(Recipient::address)
        .toList();
  }

  @Override
  public List<Address> to() {
    return recipients(RecipientType.TO);
  }

  @Override
  public List<Address> cc() {
    return recipients(RecipientType.CC);
  }

  @Override
  public List<Address> bcc() {
    return recipients(RecipientType.BCC);
  }

  @Override
  public String body() {
    String body = text(PropTags.PR_BODY);
    return body.isEmpty() ? Texts.ofHtml(html()) : body;
  }

  @Override
  public String html() {
    if (!(message.value(PropTags.PR_HTML.id()) instanceof Binary bytes)) {
      return "";
    }
    int codePage = Values.number(props(), PropTags.PR_INTERNET_CPID, CodePage.UTF_8.number());
    return CodePage.text(bytes, CodePage.of(codePage, CodePage.UTF_8).charset());
  }

  @Override
  public String rtf() {
    return message.value(PropTags.PR_RTF_COMPRESSED.id()) instanceof Binary bytes
        ? new String(Rtf.unwrapped(bytes.toByteArray()), StandardCharsets.US_ASCII)
        : "";
  }

  @Override
  public List<AttachmentView> attachments() {
    List<AttachmentView> all = new ArrayList<>();
    message.attachments().forEach(each -> all.add(new ShownAttachment(source, each)));
    return List.copyOf(all);
  }

  @Override
  public AttachmentView attachment(String name) {
    List<String> names = attachments().stream().map(AttachmentView::name).toList();
    int index = names.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException(
          "name (\""
              + name
              + "\") is no attachment of \""
              + subject()
              + "\"; it has "
              + (names.isEmpty() ? "none" : names)
              + ".");
    }
    return attachments().get(index);
  }

  @Override
  public String messageClass() {
    return text(PropTags.PR_MESSAGE_CLASS);
  }

  @Override
  public boolean isRead() {
    return has(MessageFlag.READ);
  }

  @Override
  public boolean isDraft() {
    return has(MessageFlag.UNSENT);
  }

  @Override
  public boolean isAssociated() {
    return has(MessageFlag.ASSOCIATED);
  }

  @Override
  public boolean has(MessageFlag flag) {
    return message.has(flag);
  }

  @Override
  public Importance importance() {
    return switch (Values.number(props(), PropTags.PR_IMPORTANCE, 1)) {
      case 0 -> Importance.LOW;
      case 2 -> Importance.HIGH;
      default -> Importance.NORMAL;
    };
  }

  @Override
  public Sensitivity sensitivity() {
    return switch (Values.number(props(), PropTags.PR_SENSITIVITY, 0)) {
      case 1 -> Sensitivity.PERSONAL;
      case 2 -> Sensitivity.PRIVATE;
      case 3 -> Sensitivity.COMPANY_CONFIDENTIAL;
      default -> Sensitivity.NONE;
    };
  }

  @Override
  public Optional<Instant> received() {
    return Values.time(props(), PropTags.PR_MESSAGE_DELIVERY_TIME);
  }

  @Override
  public Optional<Instant> sent() {
    return Values.time(props(), PropTags.PR_CLIENT_SUBMIT_TIME);
  }

  @Override
  public int size() {
    return message.size();
  }

  @Override
  public String folder() {
    @Nullable FolderState home = embedded ? null : source.state().homeOf(message.number());
    return home == null ? "" : source.path(home.number());
  }

  @Override
  public EntryId entryId() {
    return embedded ? EntryId.of() : source.identity().message(message.number());
  }

  @Override
  public Optional<PropValue> property(PropTag tag) {
    return Values.matching(property(tag.id()), tag);
  }

  private @Nullable PropValue property(int id) {
    if (embedded && IDENTIFIERS.stream().anyMatch(tag -> tag.id() == id)) {
      return null;
    }
    MessageReader reader = new MessageReader(source.identity(), source.state());
    int type = reader.type(message, id);
    @Nullable Object value = type == 0 ? null : reader.value(message, id);
    return value == null ? null : new PropValue(new PropTag(id << 16 | type), value);
  }

  @Override
  public Optional<PropValue> property(PropName name) {
    @Nullable Integer id = FixtureNames.id(source.state(), name);
    return id == null ? Optional.empty() : Optional.ofNullable(props().get(id));
  }

  @Override
  public List<PropValue> properties() {
    List<PropValue> all = new ArrayList<>(props().values());
    COMPUTED.forEach(tag -> property(tag).ifPresent(all::add));
    IDENTIFIERS.forEach(tag -> property(tag).ifPresent(all::add));
    all.sort(Comparator.comparingInt(value -> value.tag().id()));
    return List.copyOf(all);
  }

  @Override
  public List<String> header(String name) {
    return Headers.values(text(PropTags.PR_TRANSPORT_MESSAGE_HEADERS), name);
  }

  @Override
  public String toTree() {
    return Tree.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ShownMessage that
        && message.equals(that.message)
        && embedded == that.embedded
        && source.identity().uid().equals(that.source.identity().uid());
  }

  @Override
  public int hashCode() {
    return Long.hashCode(message.number());
  }

  @Override
  public String toString() {
    return "\"" + subject() + "\"";
  }
}
