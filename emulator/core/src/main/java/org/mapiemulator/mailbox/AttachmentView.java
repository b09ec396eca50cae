package org.mapiemulator.mailbox;

import java.util.List;
import java.util.Optional;
import org.mapiemulator.mapi.AttachMethod;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;

/** An attachment as it was saved at one moment. */
public interface AttachmentView {

  /**
   * The long file name, otherwise the short one, otherwise the display name.
   *
   * @return empty if it has none
   */
  String name();

  /**
   * PR_ATTACH_MIME_TAG.
   *
   * @return for instance {@code application/pdf}; empty if nothing is said
   */
  String mimeType();

  /**
   * PR_ATTACH_CONTENT_ID: what an HTML body means with {@code cid:…}.
   *
   * @return the identifier without angle brackets; empty if there is none
   */
  String contentId();

  /**
   * PR_ATTACH_METHOD.
   *
   * @return the method; NO_ATTACHMENT if nothing is said
   */
  AttachMethod method();

  /**
   * PR_ATTACH_DATA_BIN.
   *
   * @return a copy; empty if there is none
   */
  byte[] bytes();

  /**
   * How much data there is.
   *
   * @return the number of bytes of PR_ATTACH_DATA_BIN, or PR_MESSAGE_SIZE of the embedded message
   */
  int size();

  /**
   * The embedded message.
   *
   * @return empty if it is none
   */
  Optional<MessageView> embedded();

  /**
   * Tells whether the HTML body shows it: a content identifier, and ATT_MHTML_REF in
   * PR_ATTACH_FLAGS.
   *
   * @return whether it does
   */
  boolean isInline();

  /**
   * One property.
   *
   * @param tag the property; its type does not matter
   * @return empty if the attachment does not have it
   */
  Optional<PropValue> property(PropTag tag);

  /**
   * All stored properties.
   *
   * @return in the order of their identifiers
   */
  List<PropValue> properties();
}
