package org.mapiemulator.mailbox;

/**
 * Says what many messages contain, one after the other.
 *
 * <pre>{@code
 * inbox.generate(100_000, MessageGenerator.varied(42));
 * inbox.generate(500, (number, m) -> m.subject("Number " + number).read());
 * }</pre>
 */
@FunctionalInterface
public interface MessageGenerator {

  /**
   * Says what one message contains.
   *
   * @param number 0 for the first message, 1 for the second, …
   * @param message the message
   */
  void describe(int number, MessageBuilder message);

  /**
   * Makes messages as a mailbox of many years has them: many senders and conversations, several
   * languages and scripts, dates, flags, sizes, classes, bodies and attachments.
   *
   * @param seed decides everything: equal seeds make equal messages
   * @return the generator
   */
  static MessageGenerator varied(long seed) {
    return new VariedMessages(seed);
  }
}
