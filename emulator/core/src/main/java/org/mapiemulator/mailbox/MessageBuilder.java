package org.mapiemulator.mailbox;

import java.time.Instant;
import java.util.function.Consumer;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;

/**
 * Says what a message contains.
 *
 * <p>What is not said is as for mail that has just come in: class IPM.Note, unread, normal
 * importance, received now.
 */
public interface MessageBuilder {

  /**
   * PR_SUBJECT.
   *
   * @param subject the subject, prefix included
   * @return this
   */
  MessageBuilder subject(String subject);

  /**
   * Who it is from: PR_SENT_REPRESENTING_* and, unless {@link #sender} says another, PR_SENDER_*.
   *
   * @param address for instance {@code Bob <bob@example.org>}
   * @return this
   * @throws IllegalArgumentException if it is blank
   */
  MessageBuilder from(String address);

  /**
   * Who really sent it: PR_SENDER_*.
   *
   * @param address for instance {@code Bob's secretary <office@example.org>}
   * @return this
   * @throws IllegalArgumentException if it is blank
   */
  MessageBuilder sender(String address);

  /**
   * Adds primary recipients.
   *
   * @param addresses for instance {@code Bob <bob@example.org>}
   * @return this
   * @throws IllegalArgumentException if one is blank
   */
  MessageBuilder to(String... addresses);

  /**
   * Adds recipients of copies.
   *
   * @param addresses for instance {@code Bob <bob@example.org>}
   * @return this
   * @throws IllegalArgumentException if one is blank
   */
  MessageBuilder cc(String... addresses);

  /**
   * Adds recipients of blind copies.
   *
   * @param addresses for instance {@code Bob <bob@example.org>}
   * @return this
   * @throws IllegalArgumentException if one is blank
   */
  MessageBuilder bcc(String... addresses);

  /**
   * Who is to get the reply.
   *
   * @param addresses for instance {@code Bob <bob@example.org>}
   * @return this
   * @throws IllegalArgumentException if one is blank
   */
  MessageBuilder replyTo(String... addresses);

  /**
   * PR_BODY.
   *
   * @param text the text
   * @return this
   */
  MessageBuilder body(String text);

  /**
   * PR_HTML, in UTF-8.
   *
   * @param html the text with its markup
   * @return this
   */
  MessageBuilder html(String html);

  /**
   * PR_HTML, in a code page of its own.
   *
   * @param html the bytes
   * @param codePage PR_INTERNET_CPID, the Windows number of the code page
   * @return this
   */
  MessageBuilder html(byte[] html, int codePage);

  /**
   * PR_RTF_COMPRESSED.
   *
   * @param rtf the bytes: compressed, or plain RTF, which begins with <code>{\rtf</code> and is
   *     wrapped
   * @return this
   */
  MessageBuilder rtf(byte[] rtf);

  /**
   * PR_MESSAGE_DELIVERY_TIME.
   *
   * @param time when it came in
   * @return this
   */
  MessageBuilder received(Instant time);

  /**
   * PR_CLIENT_SUBMIT_TIME.
   *
   * @param time when it was sent
   * @return this
   */
  MessageBuilder sent(Instant time);

  /**
   * Not read yet; the default.
   *
   * @return this
   */
  MessageBuilder unread();

  /**
   * Read: MSGFLAG_READ.
   *
   * @return this
   */
  MessageBuilder read();

  /**
   * Not sent yet: MSGFLAG_UNSENT and MSGFLAG_READ, and no times.
   *
   * @return this
   */
  MessageBuilder draft();

  /**
   * Sent by the user: MSGFLAG_FROMME and MSGFLAG_READ.
   *
   * @return this
   */
  MessageBuilder fromMe();

  /**
   * PR_IMPORTANCE, and PR_PRIORITY with it.
   *
   * @param importance the importance
   * @return this
   */
  MessageBuilder importance(Importance importance);

  /**
   * PR_SENSITIVITY.
   *
   * @param sensitivity the sensitivity
   * @return this
   */
  MessageBuilder sensitivity(Sensitivity sensitivity);

  /**
   * PR_MESSAGE_CLASS.
   *
   * @param messageClass for instance {@code IPM.Appointment}
   * @return this
   * @throws IllegalArgumentException if it is empty, ends in a dot, has more than 255 characters or
   *     others than ASCII (CLS-01)
   */
  MessageBuilder messageClass(String messageClass);

  /**
   * Categories: the named property Keywords.
   *
   * @param categories their names
   * @return this
   */
  MessageBuilder categories(String... categories);

  /**
   * PR_INTERNET_MESSAGE_ID.
   *
   * @param id with its angle brackets
   * @return this
   */
  MessageBuilder messageId(String id);

  /**
   * PR_IN_REPLY_TO.
   *
   * @param id with its angle brackets
   * @return this
   */
  MessageBuilder inReplyTo(String id);

  /**
   * Adds a header field to PR_TRANSPORT_MESSAGE_HEADERS.
   *
   * @param name its name
   * @param value its value
   * @return this
   * @throws IllegalArgumentException if the name is empty or has a colon or blank, or one of them
   *     has a line end
   */
  MessageBuilder header(String name, String value);

  /**
   * Adds a file.
   *
   * @param fileName its name; the ending decides its MIME type
   * @param content the bytes
   * @return this
   */
  MessageBuilder attachment(String fileName, byte[] content);

  /**
   * Adds a file.
   *
   * @param fileName its name
   * @param mimeType its MIME type
   * @param content the bytes
   * @return this
   */
  MessageBuilder attachment(String fileName, String mimeType, byte[] content);

  /**
   * Adds a picture that the HTML body shows.
   *
   * @param contentId what the body means with {@code cid:…}
   * @param fileName its name; the ending decides its MIME type
   * @param content the bytes
   * @return this
   */
  MessageBuilder inline(String contentId, String fileName, byte[] content);

  /**
   * Adds a message as an attachment.
   *
   * @param content says what it contains
   * @return this
   */
  MessageBuilder embedded(Consumer<MessageBuilder> content);

  /**
   * Sets any property.
   *
   * @param tag the property
   * @param value as {@link org.mapiemulator.mapi.PropValue#of} takes it
   * @return this
   * @throws IllegalArgumentException if the value does not fit the type, or if the store computes
   *     the property
   */
  MessageBuilder property(PropTag tag, Object value);

  /**
   * Sets a named property; its type follows from the value: String, Integer, Long, Short, Boolean,
   * Double, Float, Instant, byte[], Binary, MapiUid, or a List of one of these.
   *
   * @param name its name
   * @param value the value
   * @return this
   * @throws IllegalArgumentException if no type follows from the value
   */
  MessageBuilder named(PropName name, Object value);

  /**
   * Sets a named property.
   *
   * @param name its name
   * @param type its type
   * @param value as {@link org.mapiemulator.mapi.PropValue#of} takes it
   * @return this
   * @throws IllegalArgumentException if the value does not fit the type
   */
  MessageBuilder named(PropName name, PropType type, Object value);
}
