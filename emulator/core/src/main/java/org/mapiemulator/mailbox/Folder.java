package org.mapiemulator.mailbox;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.Restriction;

/**
 * A folder of a {@link Mailbox}, for the test author to fill and to look at.
 *
 * <p>It is known by its number: it stays the same when it is renamed or moved. What is asked of a
 * folder that is no longer there throws an IllegalStateException.
 */
public interface Folder {

  /**
   * The mailbox it is in.
   *
   * @return the mailbox
   */
  Mailbox mailbox();

  /**
   * PR_DISPLAY_NAME.
   *
   * @return the name
   */
  String name();

  /**
   * The name with those of the folders above it.
   *
   * @return as {@link Mailbox#folder(String)} takes it
   */
  String path();

  /**
   * The long-term entry identifier.
   *
   * @return the identifier
   */
  EntryId entryId();

  /**
   * A folder below this one; what is missing on the way is made.
   *
   * @param path names with slashes between them
   * @return the folder
   * @throws IllegalArgumentException if a name is empty, or lies below a search folder
   */
  Folder folder(String path);

  /**
   * The folders directly below.
   *
   * @return in the order of their creation
   */
  List<Folder> subfolders();

  /**
   * Makes a search folder below this one, and lets it find; it follows the mailbox from then on.
   *
   * @param name its name
   * @param restriction what it looks for
   * @param scope where it looks, and in all folders below; the top of the mailbox if none is given
   * @return the search folder
   * @throws IllegalArgumentException if the name is taken, or the restriction cannot be
   */
  Folder searchFolder(String name, Restriction restriction, Folder... scope);

  /**
   * Sets a property of the folder, for instance {@code PR_COMMENT}.
   *
   * @param tag the property
   * @param value as {@link org.mapiemulator.mapi.PropValue#of} takes it
   * @return this
   * @throws IllegalArgumentException if the value does not fit, or the store computes it
   */
  Folder property(PropTag tag, Object value);

  /**
   * Adds a saved message.
   *
   * @param content says what it contains
   * @return the message
   * @throws IllegalArgumentException if the content cannot be, or the folder is a search folder
   */
  MessageView message(Consumer<MessageBuilder> content);

  /**
   * Adds an associated message: one that users do not see.
   *
   * @param content says what it contains
   * @return the message
   */
  MessageView associatedMessage(Consumer<MessageBuilder> content);

  /**
   * Lets a message arrive in this folder: clients are told of new mail.
   *
   * @param content says what it contains
   * @return the message
   */
  MessageView receives(Consumer<MessageBuilder> content);

  /**
   * Adds many messages, in commits of some thousand each.
   *
   * @param count how many, 0 or more
   * @param generator says what they contain
   * @return this
   * @throws IllegalArgumentException if the number is negative
   */
  Folder generate(int count, MessageGenerator generator);

  /**
   * Adds the message of an Internet message file (RFC 5322); needs Apache James Mime4j.
   *
   * @param file the file
   * @return the message
   * @throws MailImportException if the file cannot be read, or is too large; the mailbox is
   *     unchanged
   */
  MessageView importEml(Path file);

  /**
   * Adds an Internet message (RFC 5322); needs Apache James Mime4j.
   *
   * @param name what to call it in texts
   * @param content the bytes, read to their end and not closed
   * @return the message
   * @throws MailImportException if it cannot be read, or is too large; the mailbox is unchanged
   */
  MessageView importEml(String name, InputStream content);

  /**
   * Adds the message of an Outlook message file; needs Apache POI (poi).
   *
   * @param file the file
   * @return the message
   * @throws MailImportException if the file cannot be read, or is too large; the mailbox is
   *     unchanged
   */
  MessageView importMsg(Path file);

  /**
   * Adds an Outlook message; needs Apache POI (poi).
   *
   * @param name what to call it in texts
   * @param content the bytes, read to their end and not closed
   * @return the message
   * @throws MailImportException if it cannot be read, or is too large; the mailbox is unchanged
   */
  MessageView importMsg(String name, InputStream content);

  /**
   * Adds the messages of all {@code .eml} and {@code .msg} files of a directory, in the order of
   * their names; each directory below it becomes a folder. Other files are left out.
   *
   * @param directory the directory
   * @return the messages
   * @throws MailImportException if one of the files cannot be read; the mailbox is unchanged
   */
  List<MessageView> importAll(Path directory);

  /**
   * Changes a message as another client would: a save of its own, which is in conflict with what
   * others have open.
   *
   * @param message a message of this folder; it may have changed since
   * @param content says what is to be different; recipients and attachments are added
   * @return the message as it is now
   * @throws IllegalArgumentException if the message is not in this folder
   */
  MessageView change(MessageView message, Consumer<MessageBuilder> content);

  /**
   * Marks messages as read.
   *
   * @param messages messages of this folder
   * @return this
   * @throws IllegalArgumentException if one is not in this folder
   */
  Folder markRead(MessageView... messages);

  /**
   * Marks messages as unread.
   *
   * @param messages messages of this folder
   * @return this
   * @throws IllegalArgumentException if one is not in this folder
   */
  Folder markUnread(MessageView... messages);

  /**
   * Deletes messages for good.
   *
   * @param messages messages of this folder
   * @return this
   * @throws IllegalArgumentException if one is not in this folder
   */
  Folder delete(MessageView... messages);

  /**
   * Moves messages to another folder of the mailbox.
   *
   * @param target where they go
   * @param messages messages of this folder
   * @return this
   * @throws IllegalArgumentException if one is not in this folder, or the target is in another
   *     mailbox or is a search folder
   */
  Folder move(Folder target, MessageView... messages);

  /**
   * Deletes all messages, associated ones included, and all folders below.
   *
   * @return this
   */
  Folder clear();

  /**
   * Deletes the folder and all that is in it.
   *
   * @throws IllegalArgumentException if it is the root folder or a special folder
   */
  void delete();

  /**
   * What is in it now.
   *
   * @return a view, which nothing changes
   */
  FolderView view();

  /**
   * The messages that are in it now.
   *
   * @return in the order of their creation
   */
  List<MessageView> messages();

  /**
   * The message of a subject.
   *
   * @param subject the whole subject
   * @return the first one
   * @throws IllegalArgumentException if there is none
   */
  MessageView message(String subject);

  /**
   * The folder and all below it as text, for eyes and golden files.
   *
   * @return lines that end with LF
   */
  String toTree();
}
