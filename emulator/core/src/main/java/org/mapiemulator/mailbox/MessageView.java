package org.mapiemulator.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;

/** A message as it was saved at one moment. */
public interface MessageView {

  /**
   * The subject, prefix included.
   *
   * @return empty if there is none
   */
  String subject();

  /**
   * Who it is from: PR_SENT_REPRESENTING_*, otherwise PR_SENDER_*.
   *
   * @return empty if nobody is named
   */
  Optional<Address> from();

  /**
   * All recipients.
   *
   * @return in their order
   */
  List<Recipient> recipients();

  /**
   * The primary recipients.
   *
   * @return in their order
   */
  List<Address> to();

  /**
   * The recipients of copies.
   *
   * @return in their order
   */
  List<Address> cc();

  /**
   * The recipients of blind copies.
   *
   * @return in their order
   */
  List<Address> bcc();

  /**
   * The text: PR_BODY, otherwise that of the HTML without its markup.
   *
   * @return empty if there is none
   */
  String body();

  /**
   * PR_HTML, decoded with the code page of the message.
   *
   * @return empty if there is none
   */
  String html();

  /**
   * PR_RTF_COMPRESSED, decompressed.
   *
   * @return empty if there is none
   */
  String rtf();

  /**
   * The attachments.
   *
   * @return in their order
   */
  List<AttachmentView> attachments();

  /**
   * One attachment.
   *
   * @param name its file name, or the subject of an embedded message
   * @return the first of that name
   * @throws IllegalArgumentException if there is none
   */
  AttachmentView attachment(String name);

  /**
   * PR_MESSAGE_CLASS.
   *
   * @return for instance {@code IPM.Note}
   */
  String messageClass();

  /**
   * Tells whether it was read: MSGFLAG_READ.
   *
   * @return whether it was
   */
  boolean isRead();

  /**
   * Tells whether it is a draft: MSGFLAG_UNSENT.
   *
   * @return whether it is
   */
  boolean isDraft();

  /**
   * Tells whether it is an associated message.
   *
   * @return whether it is
   */
  boolean isAssociated();

  /**
   * Tells whether a flag of PR_MESSAGE_FLAGS is set.
   *
   * @param flag the flag
   * @return whether it is
   */
  boolean has(MessageFlag flag);

  /**
   * PR_IMPORTANCE.
   *
   * @return NORMAL if nothing is said
   */
  Importance importance();

  /**
   * PR_SENSITIVITY.
   *
   * @return NONE if nothing is said
   */
  Sensitivity sensitivity();

  /**
   * PR_MESSAGE_DELIVERY_TIME.
   *
   * @return empty if it was not delivered
   */
  Optional<Instant> received();

  /**
   * PR_CLIENT_SUBMIT_TIME.
   *
   * @return empty if it was not sent
   */
  Optional<Instant> sent();

  /**
   * PR_MESSAGE_SIZE.
   *
   * @return a number of bytes
   */
  int size();

  /**
   * The path of the folder it was in.
   *
   * @return for instance {@code Inbox/Projects}; empty for an embedded message
   */
  String folder();

  /**
   * The long-term entry identifier.
   *
   * @return the identifier; null bytes (size 0) for an embedded message
   */
  EntryId entryId();

  /**
   * One property, stored or computed.
   *
   * @param tag the property; strings are found whatever their width, and with PT_UNSPECIFIED any
   *     type is
   * @return empty if the message does not have it, or with another type
   */
  Optional<PropValue> property(PropTag tag);

  /**
   * One named property.
   *
   * @param name its name
   * @return empty if the message does not have it
   */
  Optional<PropValue> property(PropName name);

  /**
   * All stored and computed properties.
   *
   * @return in the order of their identifiers
   */
  List<PropValue> properties();

  /**
   * A header field of PR_TRANSPORT_MESSAGE_HEADERS.
   *
   * @param name the name; case does not matter
   * @return the values of all fields of that name, unfolded, in their order
   */
  List<String> header(String name);

  /**
   * The message, its recipients and attachments as text, for eyes and golden files.
   *
   * @return lines that end with LF
   */
  String toTree();
}
