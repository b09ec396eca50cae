package org.mapiemulator.internal.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.mail.Draft;
import org.mapiemulator.internal.store.Fixtures;
import org.mapiemulator.internal.store.FolderState;
import org.mapiemulator.internal.store.MailboxState;
import org.mapiemulator.internal.store.Mailboxes;
import org.mapiemulator.internal.store.MessageState;
import org.mapiemulator.internal.store.SpecialFolder;
import org.mapiemulator.internal.store.Transaction;
import org.mapiemulator.mailbox.Folder;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mailbox.MailboxSnapshot;
import org.mapiemulator.mailbox.MailboxView;
import org.mapiemulator.mailbox.MessageBuilder;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FileTime;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.settings.EmbeddingLimit;
import org.mapiemulator.settings.StoreWriting;

/** A mailbox in the hands of a test author. It has no state of its own. */
public final class MailboxHandle implements Mailbox {

  private final Mailboxes mailboxes;
  private final org.mapiemulator.internal.store.Mailbox mailbox;

  public MailboxHandle(Mailboxes mailboxes, org.mapiemulator.internal.store.Mailbox mailbox) {
    this.mailboxes = mailboxes;
    this.mailbox = mailbox;
  }

  org.mapiemulator.internal.store.Mailbox stored() {
    return mailbox;
  }

  Source source() {
    return source(mailbox.state());
  }

  Source source(MailboxState state) {
    return new Source(mailbox.name(), mailbox.identity(), state);
  }

  Instant now() {
    return FileTime.toInstant(mailbox.environment().now());
  }

  /** Makes one change, all of it or nothing; nobody outside is called meanwhile. */
  <T> T commit(Function<Transaction, T> work) {
    return mailbox.commit(work);
  }

  @Override
  public String name() {
    return mailbox.name();
  }

  @Override
  public String address() {
    return mailbox.address();
  }

  @Override
  public Mailbox address(String address) {
    if (!Mailboxes.isAddress(address)) {
      throw new IllegalArgumentException(
          "address (\"" + address + "\") is no SMTP address. Write \"ada@example.org\", for one.");
    }
    if (!mailboxes.address(mailbox, address)) {
      throw new IllegalArgumentException(
          "address (\""
              + address
              + "\") is the one of the mailbox \""
              + mailboxes.byAddress(address)
              + "\". Choose another one.");
    }
    return this;
  }

  @Override
  public EntryId entryId() {
    return mailbox.identity().store();
  }

  FolderHandle handle(long number) {
    return new FolderHandle(this, number);
  }

  private Folder special(SpecialFolder which) {
    return handle(source().special(which));
  }

  @Override
  public Folder root() {
    return handle(MailboxState.ROOT);
  }

  @Override
  public Folder top() {
    return special(SpecialFolder.IPM_SUBTREE);
  }

  @Override
  public Folder inbox() {
    return special(SpecialFolder.INBOX);
  }

  @Override
  public Folder outbox() {
    return special(SpecialFolder.OUTBOX);
  }

  @Override
  public Folder sentItems() {
    return special(SpecialFolder.SENT_ITEMS);
  }

  @Override
  public Folder deletedItems() {
    return special(SpecialFolder.DELETED_ITEMS);
  }

  @Override
  public Folder drafts() {
    return special(SpecialFolder.DRAFTS);
  }

  @Override
  public Folder calendar() {
    return special(SpecialFolder.CALENDAR);
  }

  @Override
  public Folder contacts() {
    return special(SpecialFolder.CONTACTS);
  }

  @Override
  public Folder tasks() {
    return special(SpecialFolder.TASKS);
  }

  @Override
  public Folder searchRoot() {
    return special(SpecialFolder.FINDER);
  }

  @Override
  public Folder folder(String path) {
    long from =
        Paths.isFromRoot(path) ? MailboxState.ROOT : source().special(SpecialFolder.IPM_SUBTREE);
    return folder(from, Paths.names(path));
  }

  Folder folder(long from, List<String> names) {
    @Nullable Long known = source().find(from, names);
    return handle(known != null ? known : commit(transaction -> make(transaction, from, names)));
  }

  long make(Transaction transaction, long from, List<String> names) {
    long at = from;
    for (String each : names) {
      Source source = source(transaction.state());
      @Nullable FolderState child = source.child(at, each);
      if (child == null && source.require(at).isSearch()) {
        throw new IllegalArgumentException(
            "path (\""
                + String.join("/", names)
                + "\") leads below the search folder \""
                + source.path(at)
                + "\"; those have no folders (SPF-13).");
      }
      at = child == null ? Fixtures.createFolder(transaction, at, each) : child.number();
    }
    return at;
  }

  @Override
  public MessageView receives(Consumer<MessageBuilder> content) {
    Draft draft = DraftBuilder.describe(content, now());
    return add(draft, null, false, true);
  }

  /** Saves a draft; without a folder it goes where its class arrives. */
  MessageView add(Draft draft, @Nullable Long folder, boolean associated, boolean newMail) {
    check(draft);
    MessageState saved =
        commit(
            transaction -> {
              MessageState message = new Deposit(mailbox, transaction).save(draft, associated);
              Object messageClass = message.value(PropTags.PR_MESSAGE_CLASS.id());
              long target =
                  folder != null
                      ? folder
                      : Fixtures.receiveFolder(transaction.state(), String.valueOf(messageClass));
              requireOrdinary(transaction.state(), target);
              Fixtures.add(transaction, target, message, newMail);
              return message;
            });
    return view(saved.number(), saved);
  }

  /** A view of a message that was just saved, even if somebody has deleted it since. */
  MessageView view(long number, MessageState saved) {
    Source source = source();
    @Nullable MessageState now = source.state().message(number);
    return new ShownMessage(source, now == null ? saved : now, false);
  }

  void check(Draft draft) {
    EmbeddedDepth.check(draft, mailbox.environment().settings().get(EmbeddingLimit.class).levels());
  }

  /** Search folders take no messages (SPF-13). */
  void requireOrdinary(MailboxState state, long folder) {
    Source source = source(state);
    if (source.require(folder).isSearch()) {
      throw new IllegalArgumentException(
          "\""
              + source.path(folder)
              + "\" is a search folder, which finds messages and takes none (SPF-13).");
    }
  }

  @Override
  public Mailbox receiveFolder(String messageClass, Folder folder) {
    long number = numberOf("folder", folder);
    commit(
        transaction -> {
          Fixtures.receiveFolder(transaction, messageClass, number);
          return number;
        });
    return this;
  }

  /** The number of a folder of this mailbox. */
  long numberOf(String argument, Folder folder) {
    if (folder instanceof FolderHandle handle && handle.isIn(mailbox)) {
      return handle.number();
    }
    throw new IllegalArgumentException(
        argument
            + " ("
            + folder
            + ") is in the mailbox \""
            + folder.mailbox().name()
            + "\", not in \""
            + name()
            + "\".");
  }

  @Override
  public MailboxSnapshot snapshot() {
    return new Snapshot(mailbox.name(), mailbox.state());
  }

  @Override
  public void restore(MailboxSnapshot snapshot) {
    mailboxes.restore(mailbox, Snapshot.of(snapshot).state());
  }

  @Override
  public Mailbox writes(StoreWriting writing) {
    mailbox.writing(writing);
    return this;
  }

  @Override
  public Mailbox flush() {
    mailbox.write();
    return this;
  }

  @Override
  public boolean hasUnwritten() {
    return !mailbox.isWritten();
  }

  @Override
  public MailboxView written() {
    return new ShownMailbox(source(mailbox.written()));
  }

  @Override
  public MailboxView view() {
    return new ShownMailbox(source());
  }

  @Override
  public String toTree() {
    return view().toTree();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MailboxHandle that && mailbox == that.mailbox;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(mailbox);
  }

  @Override
  public String toString() {
    return name();
  }
}
