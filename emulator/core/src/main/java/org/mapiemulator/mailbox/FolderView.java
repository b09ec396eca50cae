package org.mapiemulator.mailbox;

import java.util.List;
import java.util.Optional;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;

/** A folder, what is in it and what is below it, as it was at one moment. */
public interface FolderView {

  /**
   * PR_DISPLAY_NAME.
   *
   * @return the name
   */
  String name();

  /**
   * The name with those of the folders above it.
   *
   * @return for instance {@code Inbox/Projects}, below the top of the mailbox; {@code /Search Root}
   *     below its root
   */
  String path();

  /**
   * The name of the mailbox.
   *
   * @return the name
   */
  String mailbox();

  /**
   * The long-term entry identifier.
   *
   * @return the identifier
   */
  EntryId entryId();

  /**
   * The messages, in the order of their creation; what was found, in a search folder.
   *
   * @return the messages; each one is made when it is asked for
   */
  List<MessageView> messages();

  /**
   * The associated messages.
   *
   * @return in the order of their creation
   */
  List<MessageView> associatedMessages();

  /**
   * The folders directly below.
   *
   * @return in the order of their creation
   */
  List<FolderView> subfolders();

  /**
   * PR_CONTENT_COUNT.
   *
   * @return the number of messages, associated ones not counted
   */
  int messageCount();

  /**
   * PR_CONTENT_UNREAD.
   *
   * @return the number of messages that were not read
   */
  int unreadCount();

  /**
   * Tells whether it is a search folder.
   *
   * @return whether it is
   */
  boolean isSearch();

  /**
   * One stored property.
   *
   * @param tag the property; its type does not matter
   * @return empty if the folder does not have it
   */
  Optional<PropValue> property(PropTag tag);

  /**
   * The folder and all below it as text, for eyes and golden files.
   *
   * @return lines that end with LF
   */
  String toTree();
}
