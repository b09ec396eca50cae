package org.mapiemulator.internal.store;

import java.util.List;
import org.mapiemulator.mapi.PropTag;

/**
 * The record of one change that a commit made: notifications come of it, and whatever wants to know
 * what happened to a mailbox.
 */
public sealed interface Change {

  /**
   * A message was saved for the first time.
   *
   * @param folder the folder it is in
   * @param message the message
   */
  record MessageCreated(long folder, long message) implements Change {}

  /**
   * A message was saved again, or its read state or status changed.
   *
   * @param folder the folder it is in
   * @param message the message
   * @param tags the properties that changed
   */
  record MessageModified(long folder, long message, List<PropTag> tags) implements Change {}

  /**
   * A message was deleted.
   *
   * @param folder the folder it was in
   * @param message what it was
   */
  record MessageDeleted(long folder, MessageState message) implements Change {}

  /**
   * A message was moved within the mailbox.
   *
   * @param oldFolder where it was
   * @param oldMessage its number there
   * @param folder where it is
   * @param message its number now
   */
  record MessageMoved(long oldFolder, long oldMessage, long folder, long message)
      implements Change {}

  /**
   * A message was copied within the mailbox.
   *
   * @param oldFolder where the original is
   * @param oldMessage the original
   * @param folder where the copy is
   * @param message the copy
   */
  record MessageCopied(long oldFolder, long oldMessage, long folder, long message)
      implements Change {}

  /**
   * A message has arrived. It follows the MessageCreated of the same message.
   *
   * @param folder where it arrived
   * @param message the message
   */
  record NewMail(long folder, long message) implements Change {}

  /**
   * A folder was created.
   *
   * @param parent its parent
   * @param folder the folder
   */
  record FolderCreated(long parent, long folder) implements Change {}

  /**
   * A folder's properties changed, the computed counts included.
   *
   * @param folder the folder
   * @param tags the properties
   */
  record FolderModified(long folder, List<PropTag> tags) implements Change {}

  /**
   * A folder was deleted, and all below it.
   *
   * @param parent its parent
   * @param folder what it was
   */
  record FolderDeleted(long parent, FolderState folder) implements Change {}

  /**
   * A folder was moved within the mailbox.
   *
   * @param oldParent where it was
   * @param oldFolder its number there
   * @param parent where it is
   * @param folder its number now
   */
  record FolderMoved(long oldParent, long oldFolder, long parent, long folder) implements Change {}

  /**
   * A folder was copied within the mailbox.
   *
   * @param oldParent where the original is
   * @param oldFolder the original
   * @param parent where the copy is
   * @param folder the copy
   */
  record FolderCopied(long oldParent, long oldFolder, long parent, long folder) implements Change {}

  /**
   * A search has found all that there is.
   *
   * @param folder the search folder
   */
  record SearchCompleted(long folder) implements Change {}

  /**
   * The receive folders changed.
   *
   * @param messageClass the class
   */
  record ReceiveFolderSet(String messageClass) implements Change {}

  /**
   * Properties of the store changed.
   *
   * @param tags the properties
   */
  record StoreModified(List<PropTag> tags) implements Change {}
}
