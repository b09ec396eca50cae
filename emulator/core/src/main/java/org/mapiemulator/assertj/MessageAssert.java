package org.mapiemulator.assertj;

import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mailbox.AttachmentView;
import org.mapiemulator.mailbox.MessagePattern;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mailbox.Recipient;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;

/** Assertions on a message. */
public class MessageAssert extends AbstractAssert<MessageAssert, MessageView> {

  /**
   * Begins assertions.
   *
   * @param actual the message
   */
  public MessageAssert(@Nullable MessageView actual) {
    super(actual, MessageAssert.class);
  }

  /**
   * Verifies what a pattern says.
   *
   * @param wanted describes it: {@code m -> m.subject("Budget").read()}
   * @return this
   * @throws AssertionError if the message is another one
   */
  public MessageAssert isLike(UnaryOperator<MessagePattern> wanted) {
    return has("to be like: ", wanted);
  }

  private MessageAssert has(String verb, UnaryOperator<MessagePattern> wanted) {
    isNotNull();
    MessagePattern pattern = wanted.apply(MessagePattern.any());
    return verify(pattern.matches(actual), verb + pattern, pattern.misses(actual));
  }

  /**
   * Verifies the subject.
   *
   * @param subject the whole subject, prefix included
   * @return this
   * @throws AssertionError if it is another one
   */
  public MessageAssert hasSubject(String subject) {
    return has("to have the ", message -> message.subject(subject));
  }

  /**
   * Verifies who it is from.
   *
   * @param address the name, the SMTP address or both; case does not matter
   * @return this
   * @throws AssertionError if it is from somebody else
   */
  public MessageAssert isFrom(String address) {
    return has("to be ", message -> message.from(address));
  }

  /**
   * Verifies that it was read.
   *
   * @return this
   * @throws AssertionError if it was not
   */
  public MessageAssert isRead() {
    return has("to be ", MessagePattern::read);
  }

  /**
   * Verifies that it was not read.
   *
   * @return this
   * @throws AssertionError if it was
   */
  public MessageAssert isUnread() {
    return has("to be ", MessagePattern::unread);
  }

  /**
   * Verifies the message class.
   *
   * @param messageClass the class; case does not matter (CLS-02)
   * @return this
   * @throws AssertionError if it is another one
   */
  public MessageAssert hasMessageClass(String messageClass) {
    return has("to have the ", message -> message.messageClass(messageClass));
  }

  /**
   * Verifies a part of the text.
   *
   * @param part the part, of what {@link MessageView#body()} gives
   * @return this
   * @throws AssertionError if it is not there
   */
  public MessageAssert hasBodyContaining(String part) {
    return has("to have a ", message -> message.bodyContaining(part));
  }

  /**
   * Verifies that there is an attachment.
   *
   * @param name its file name, or the subject of an embedded message
   * @return this
   * @throws AssertionError if there is none
   */
  public MessageAssert hasAttachment(String name) {
    return has("to have the ", message -> message.attachment(name));
  }

  /**
   * Verifies how many attachments there are.
   *
   * @param expected the number, 0 or more
   * @return this
   * @throws AssertionError if it is another one
   * @throws IllegalArgumentException if the number is negative
   */
  public MessageAssert hasAttachments(int expected) {
    Counts.require("expected", expected);
    isNotNull();
    List<AttachmentView> attachments = actual.attachments();
    return verify(
        attachments.size() == expected,
        "to have " + Texts.times(expected, "attachment", "attachments"),
        attachments.isEmpty()
            ? "it has none"
            : "it has " + attachments.size() + ": " + attachments);
  }

  /**
   * Verifies that somebody is a recipient, of any kind.
   *
   * @param address the name, the SMTP address or both; case does not matter
   * @return this
   * @throws AssertionError if nobody is
   */
  public MessageAssert hasRecipient(String address) {
    isNotNull();
    List<Recipient> recipients = actual.recipients();
    return verify(
        recipients.stream().anyMatch(one -> one.address().matches(address)),
        "to have the recipient " + address,
        recipients.isEmpty() ? "it has none" : "it has " + recipients);
  }

  /**
   * Verifies that there is a property.
   *
   * @param tag the property
   * @return this
   * @throws AssertionError if it is missing, or has another type
   */
  public MessageAssert hasProperty(PropTag tag) {
    isNotNull();
    return verify(actual.property(tag).isPresent(), "to have " + tag.describe(), "it has not");
  }

  /**
   * Verifies that there is no property.
   *
   * @param tag the property
   * @return this
   * @throws AssertionError if it is there
   */
  public MessageAssert doesNotHaveProperty(PropTag tag) {
    isNotNull();
    return verify(
        actual.property(tag).isEmpty(),
        "not to have " + tag.describe(),
        "it has: " + actual.property(tag).map(PropValue::toString).orElse(""));
  }

  /**
   * Verifies a property.
   *
   * @param tag the property
   * @param value its value, as {@link PropValue#of} takes it
   * @return this
   * @throws AssertionError if it has another value, or none
   */
  public MessageAssert hasProperty(PropTag tag, Object value) {
    return has("to have ", message -> message.property(tag, value));
  }

  /**
   * Verifies a named property.
   *
   * @param name its name
   * @param value its value: a String, an Integer, a Boolean, …
   * @return this
   * @throws AssertionError if it has another value, or none
   */
  public MessageAssert hasProperty(PropName name, Object value) {
    return has("to have ", message -> message.property(name, value));
  }

  private MessageAssert verify(boolean holds, String expectation, String difference) {
    if (!holds) {
      failWithMessage(
          "%s",
          "\nExpecting the message "
              + Texts.quote(actual.subject())
              + (actual.folder().isEmpty() ? "" : " in " + Texts.quote(actual.folder()))
              + "\n  "
              + expectation
              + "\nbut "
              + difference
              + ".\n");
    }
    return this;
  }
}
