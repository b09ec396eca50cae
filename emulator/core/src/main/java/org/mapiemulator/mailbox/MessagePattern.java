package org.mapiemulator.mailbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;

/**
 * Says which messages are meant, and which ones come near; immutable.
 *
 * <pre>{@code
 * assertThat(inbox).containsMessage(m -> m.subject("Budget").from("bob@example.org").read());
 * }</pre>
 */
public final class MessagePattern {

  private static final int NEAREST = 3;
  private static final int SHOWN = 60;

  private static final MessagePattern ANY = new MessagePattern(List.of());

  private final List<Criterion> criteria;

  /** What a message must be, in words; whether it is; what it is instead. */
  private record Criterion(
      String words, Predicate<MessageView> test, Function<MessageView, String> actual) {}

  private MessagePattern(List<Criterion> criteria) {
    this.criteria = criteria;
  }

  /**
   * Begins with any message.
   *
   * @return a pattern that all messages match
   */
  public static MessagePattern any() {
    return ANY;
  }

  private MessagePattern and(
      String words, Predicate<MessageView> test, Function<MessageView, String> actual) {
    List<Criterion> more = new ArrayList<>(criteria);
    more.add(new Criterion(words, test, actual));
    return new MessagePattern(List.copyOf(more));
  }

  private static String quote(String text) {
    String oneLine = text.replaceAll("\\s+", " ");
    return oneLine.length() <= SHOWN
        ? "\"" + oneLine + "\""
        : "\"" + oneLine.substring(0, SHOWN) + "…\"";
  }

  /**
   * Wants a subject.
   *
   * @param subject the whole subject, prefix included
   * @return a narrower pattern
   */
  public MessagePattern subject(String subject) {
    return and(
        "subject " + quote(subject),
        message -> message.subject().equals(subject),
        message -> "its subject is " + quote(message.subject()));
  }

  /**
   * Wants a part of the subject.
   *
   * @param part the part
   * @return a narrower pattern
   */
  public MessagePattern subjectContaining(String part) {
    return and(
        "subject with " + quote(part),
        message -> message.subject().contains(part),
        message -> "its subject is " + quote(message.subject()));
  }

  /**
   * Wants a sender.
   *
   * @param address the name, the SMTP address or both; case does not matter
   * @return a narrower pattern
   */
  public MessagePattern from(String address) {
    return and(
        "from " + address,
        message -> message.from().filter(from -> from.matches(address)).isPresent(),
        message -> "it is from " + message.from().map(Address::toString).orElse("nobody"));
  }

  /**
   * Wants a primary recipient.
   *
   * @param address the name, the SMTP address or both; case does not matter
   * @return a narrower pattern
   */
  public MessagePattern to(String address) {
    return recipient("to", address, MessageView::to);
  }

  /**
   * Wants a recipient of a copy.
   *
   * @param address the name, the SMTP address or both; case does not matter
   * @return a narrower pattern
   */
  public MessagePattern cc(String address) {
    return recipient("cc", address, MessageView::cc);
  }

  /**
   * Wants a recipient of a blind copy.
   *
   * @param address the name, the SMTP address or both; case does not matter
   * @return a narrower pattern
   */
  public MessagePattern bcc(String address) {
    return recipient("bcc", address, MessageView::bcc);
  }

  private MessagePattern recipient(
      String kind, String address, Function<MessageView, List<Address>> recipients) {
    return and(
        kind + " " + address,
        message -> recipients.apply(message).stream().anyMatch(one -> one.matches(address)),
        message -> {
          String all =
              recipients.apply(message).stream()
                  .map(Address::toString)
                  .collect(Collectors.joining("; "));
          return "it is " + kind + " " + (all.isEmpty() ? "nobody" : all);
        });
  }

  /**
   * Wants a part of the text.
   *
   * @param part the part, of what {@link MessageView#body()} gives
   * @return a narrower pattern
   */
  public MessagePattern bodyContaining(String part) {
    return and(
        "body with " + quote(part),
        message -> message.body().contains(part),
        message -> "its body is " + quote(message.body()));
  }

  /**
   * Wants it read.
   *
   * @return a narrower pattern
   */
  public MessagePattern read() {
    return and("read", MessageView::isRead, message -> "it is unread");
  }

  /**
   * Wants it unread.
   *
   * @return a narrower pattern
   */
  public MessagePattern unread() {
    return and("unread", message -> !message.isRead(), message -> "it is read");
  }

  /**
   * Wants a message class.
   *
   * @param messageClass the class; case does not matter (CLS-02)
   * @return a narrower pattern
   */
  public MessagePattern messageClass(String messageClass) {
    return and(
        "class " + messageClass,
        message -> message.messageClass().equalsIgnoreCase(messageClass),
        message -> "its class is " + message.messageClass());
  }

  /**
   * Wants an importance.
   *
   * @param importance the importance
   * @return a narrower pattern
   */
  public MessagePattern importance(Importance importance) {
    return and(
        importance + " importance",
        message -> message.importance() == importance,
        message -> "its importance is " + message.importance());
  }

  /**
   * Wants an attachment.
   *
   * @param name its file name, or the subject of an embedded message
   * @return a narrower pattern
   */
  public MessagePattern attachment(String name) {
    return and(
        "attachment " + quote(name),
        message -> message.attachments().stream().anyMatch(one -> one.name().equals(name)),
        message ->
            message.attachments().isEmpty()
                ? "it has no attachments"
                : "its attachments are " + message.attachments());
  }

  /**
   * Wants a property.
   *
   * @param tag the property
   * @param value its value, as {@link PropValue#of} takes it
   * @return a narrower pattern
   */
  public MessagePattern property(PropTag tag, Object value) {
    PropValue wanted = PropValue.of(tag, value);
    return property(
        tag.describe() + " = " + words(wanted), wanted, message -> message.property(tag));
  }

  /**
   * Wants a named property.
   *
   * @param name its name
   * @param value its value: a String, an Integer, a Boolean, …
   * @return a narrower pattern
   */
  public MessagePattern property(PropName name, Object value) {
    return and(
        name + " = " + value,
        message ->
            message
                .property(name)
                .filter(
                    there ->
                        Objects.equals(there.value(), PropValue.of(there.tag(), value).value()))
                .isPresent(),
        message ->
            "its "
                + name
                + " is "
                + message.property(name).map(MessagePattern::words).orElse("missing"));
  }

  private MessagePattern property(
      String words, PropValue wanted, Function<MessageView, Optional<PropValue>> read) {
    return and(
        words,
        message ->
            read.apply(message)
                .filter(there -> Objects.equals(there.value(), wanted.value()))
                .isPresent(),
        message ->
            "its "
                + wanted.tag().describe()
                + " is "
                + read.apply(message).map(MessagePattern::words).orElse("missing"));
  }

  private static String words(PropValue value) {
    String text = value.toString();
    return text.substring(text.indexOf(" = ") + 3);
  }

  /**
   * Wants something else.
   *
   * @param words what, for failure texts: "a subject in capitals"
   * @param test whether a message has it
   * @return a narrower pattern
   */
  public MessagePattern matching(String words, Predicate<MessageView> test) {
    return and(words, test, message -> "it has not " + words);
  }

  /**
   * Tells whether a message matches.
   *
   * @param message the message
   * @return whether it does
   */
  public boolean matches(MessageView message) {
    return criteria.stream().allMatch(criterion -> criterion.test().test(message));
  }

  /**
   * Says which messages come near, and what they miss.
   *
   * @param messages none of them matches
   * @return lines that end with LF; empty if all miss everything
   */
  public String nearest(List<MessageView> messages) {
    StringBuilder text = new StringBuilder();
    messages.stream()
        .map(Miss::new)
        .map(miss -> miss.of(criteria))
        .filter(miss -> miss.missed.size() < criteria.size())
        .sorted(Comparator.comparingInt(Miss::count).thenComparing(Miss::isFirst))
        .limit(NEAREST)
        .forEach(
            miss -> {
              text.append("  ").append(quote(miss.message.subject())).append('\n');
              for (Criterion each : miss.missed) {
                text.append("    ").append(each.actual().apply(miss.message)).append('\n');
              }
            });
    return text.toString();
  }

  /**
   * Says what a message misses.
   *
   * @param message the message
   * @return for instance {@code it is unread, and its subject is "Budget"}; empty if it matches
   */
  public String misses(MessageView message) {
    return new Miss(message)
        .of(criteria).missed.stream()
            .map(each -> each.actual().apply(message))
            .collect(Collectors.joining(", and "));
  }

  private static final class Miss {

    private final MessageView message;
    private final List<Criterion> missed = new ArrayList<>();
    private boolean first;

    Miss(MessageView message) {
      this.message = message;
    }

    Miss of(List<Criterion> criteria) {
      for (Criterion each : criteria) {
        if (!each.test().test(message)) {
          missed.add(each);
          first |= each.equals(criteria.get(0));
        }
      }
      return this;
    }

    int count() {
      return missed.size();
    }

    /** What a test says first is what it finds the message by. */
    boolean isFirst() {
      return first;
    }
  }

  /**
   * What is wanted, in words.
   *
   * @return for instance {@code subject "Budget", read}
   */
  @Override
  public String toString() {
    return criteria.isEmpty()
        ? "anything"
        : criteria.stream().map(Criterion::words).collect(Collectors.joining(", "));
  }
}
