package org.mapiemulator.mailbox;

import java.util.List;
import java.util.Optional;

/** A mailbox as it was at one moment. */
public interface MailboxView {

  /**
   * The name.
   *
   * @return the name
   */
  String name();

  /**
   * The top of the folders that users see: the IPM subtree.
   *
   * @return the folder
   */
  FolderView top();

  /**
   * The root folder, which users do not see.
   *
   * @return the folder
   */
  FolderView root();

  /**
   * A folder.
   *
   * @param path as in {@link Mailbox#folder(String)}
   * @return empty if there is none
   */
  Optional<FolderView> folder(String path);

  /**
   * All folders below the root, parents before their children.
   *
   * @return the folders
   */
  List<FolderView> folders();

  /**
   * The messages of all folders, associated ones and those of search folders not included.
   *
   * @return in the order of the folders
   */
  List<MessageView> messages();

  /**
   * All folders, messages, recipients and attachments as text, for eyes and golden files.
   *
   * @return lines that end with LF
   */
  String toTree();
}
