package org.mapiemulator.mailbox;

import java.util.function.Consumer;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.settings.StoreWriting;

/**
 * A mailbox of the simulated user, for the test author to fill and to look at.
 *
 * <pre>{@code
 * var ada = mapi.mailbox("Mailbox - Ada");
 * ada.inbox().message(m -> m.from("Bob <bob@example.org>").subject("Budget").body("…"));
 * ada.folder("Inbox/Projects/2026").importAll(Path.of("src/test/resources/mail"));
 * ada.receives(m -> m.from("Eve <eve@example.org>").subject("New")); // clients are told of it
 * }</pre>
 *
 * <p>A profile opens it by its name: {@code profiles().add("Ada", p -> p.store("Mailbox - Ada"))}.
 * Each change is one commit: clients see all of it or nothing, and are notified as of any other
 * change.
 */
public interface Mailbox {

  /**
   * The name.
   *
   * @return PR_DISPLAY_NAME of the message store
   */
  String name();

  /**
   * The SMTP address, by which the address book lists the mailbox and mail is delivered to it.
   *
   * @return by default after the name: {@code ada@example.org} for {@code Mailbox - Ada}
   */
  String address();

  /**
   * Chooses the SMTP address.
   *
   * @param address for instance {@code ada@example.org}
   * @return this
   * @throws IllegalArgumentException if it is no address, or that of another mailbox
   */
  Mailbox address(String address);

  /**
   * The entry identifier of the message store within its provider.
   *
   * @return the identifier, which the session wraps before clients see it
   */
  EntryId entryId();

  /**
   * The root folder, which users do not see.
   *
   * @return the folder
   */
  Folder root();

  /**
   * The top of the folders that users see: the IPM subtree.
   *
   * @return the folder
   */
  Folder top();

  /**
   * The Inbox.
   *
   * @return the folder
   */
  Folder inbox();

  /**
   * The Outbox.
   *
   * @return the folder
   */
  Folder outbox();

  /**
   * The folder Sent Items.
   *
   * @return the folder
   */
  Folder sentItems();

  /**
   * The folder Deleted Items.
   *
   * @return the folder
   */
  Folder deletedItems();

  /**
   * The folder Drafts.
   *
   * @return the folder
   */
  Folder drafts();

  /**
   * The Calendar.
   *
   * @return the folder
   */
  Folder calendar();

  /**
   * The folder Contacts.
   *
   * @return the folder
   */
  Folder contacts();

  /**
   * The folder Tasks.
   *
   * @return the folder
   */
  Folder tasks();

  /**
   * The folder that search folders are made in.
   *
   * @return the folder
   */
  Folder searchRoot();

  /**
   * A folder by its path; what is missing on the way is made. Names compare without case (D-41).
   *
   * @param path names with slashes between them, from the top that users see, for instance {@code
   *     Inbox/Projects/2026}; with a slash in front, from the root folder. A slash in a name is
   *     written {@code \/}
   * @return the folder
   * @throws IllegalArgumentException if a name is empty, or lies below a search folder
   */
  Folder folder(String path);

  /**
   * Lets a message arrive: it is saved in the receive folder of its class, and clients are told of
   * new mail.
   *
   * @param content says what it contains
   * @return the message
   */
  MessageView receives(Consumer<MessageBuilder> content);

  /**
   * Chooses where messages of a class arrive (STO-26).
   *
   * @param messageClass the class, for instance {@code IPM.Note}; empty for all others
   * @param folder a folder of this mailbox
   * @return this
   * @throws IllegalArgumentException if the folder is of another mailbox
   */
  Mailbox receiveFolder(String messageClass, Folder folder);

  /**
   * Keeps what the mailbox holds, in constant time.
   *
   * @return a value that never changes
   */
  MailboxSnapshot snapshot();

  /**
   * Puts back what a mailbox held, in one commit; clients are told of all that changes with it.
   *
   * @param snapshot taken from this mailbox or another, in this subsystem or another
   */
  void restore(MailboxSnapshot snapshot);

  /**
   * Chooses when the store writes what clients save in it, in the place of the setting of the
   * subsystem (D-142). What the test does to the mailbox is written at once.
   *
   * @param writing the policy; with {@link StoreWriting#THROUGH} everything is written now
   * @return this
   */
  Mailbox writes(StoreWriting writing);

  /**
   * Writes everything that clients have saved, whatever the policy says.
   *
   * @return this
   */
  Mailbox flush();

  /**
   * Tells whether clients have saved something that a power cut would take away.
   *
   * @return whether there is something
   */
  boolean hasUnwritten();

  /**
   * What is written: what the mailbox would hold after a power cut.
   *
   * @return a view, which nothing changes
   */
  MailboxView written();

  /**
   * What it holds now.
   *
   * @return a view, which nothing changes
   */
  MailboxView view();

  /**
   * All folders, messages, recipients and attachments as text, for eyes and golden files.
   *
   * @return lines that end with LF
   */
  String toTree();
}
