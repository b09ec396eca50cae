package org.mapiemulator.internal.mailbox;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.mail.Draft;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.store.Fixtures;
import org.mapiemulator.internal.store.FolderState;
import org.mapiemulator.internal.store.MessageState;
import org.mapiemulator.internal.store.SpecialFolder;
import org.mapiemulator.internal.store.Transaction;
import org.mapiemulator.internal.words.NearestName;
import org.mapiemulator.mailbox.Folder;
import org.mapiemulator.mailbox.FolderView;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mailbox.MessageBuilder;
import org.mapiemulator.mailbox.MessageGenerator;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;

/** A folder in the hands of a test author: a mailbox and a number. */
final class FolderHandle implements Folder {

  /** Messages of one commit of a generator: enough to be fast, too few to fill the memory. */
  private static final int BATCH = 4096;

  private final MailboxHandle mailbox;
  private final long number;

  FolderHandle(MailboxHandle mailbox, long number) {
    this.mailbox = mailbox;
    this.number = number;
  }

  long number() {
    return number;
  }

  boolean isIn(org.mapiemulator.internal.store.Mailbox other) {
    return mailbox.stored() == other;
  }

  private ShownFolder shown() {
    Source source = mailbox.source();
    return new ShownFolder(source, source.require(number));
  }

  @Override
  public Mailbox mailbox() {
    return mailbox;
  }

  @Override
  public String name() {
    return shown().name();
  }

  @Override
  public String path() {
    return shown().path();
  }

  @Override
  public EntryId entryId() {
    return mailbox.stored().identity().folder(number);
  }

  @Override
  public Folder folder(String path) {
    return mailbox.folder(number, Paths.names(path));
  }

  @Override
  public List<Folder> subfolders() {
    List<Folder> all = new ArrayList<>();
    shown().state().children().forEach(child -> all.add(mailbox.handle(child)));
    return List.copyOf(all);
  }

  @Override
  public Folder searchFolder(String name, Restriction restriction, Folder... scope) {
    List<Long> numbers =
        scope.length == 0
            ? List.of(mailbox.source().special(SpecialFolder.IPM_SUBTREE))
            : Stream.of(scope).map(folder -> mailbox.numberOf("scope", folder)).toList();
    try {
      return mailbox.handle(
          mailbox.commit(
              transaction -> {
                requireFree(transaction, name);
                return Fixtures.search(
                    mailbox.stored(), transaction, number, name, restriction, numbers);
              }));
    } catch (MapiException e) {
      throw new IllegalArgumentException(
          "restriction (" + restriction + ") cannot be: " + e.getMessage(), e);
    }
  }

  private void requireFree(Transaction transaction, String name) {
    Source source = mailbox.source(transaction.state());
    mailbox.requireOrdinary(transaction.state(), number);
    if (name.isBlank() || source.child(number, name) != null) {
      throw new IllegalArgumentException(
          "name (\""
              + name
              + "\") is "
              + (name.isBlank() ? "blank." : "taken in \"" + source.path(number) + "\"."));
    }
  }

  @Override
  public Folder property(PropTag tag, Object value) {
    if (tag.isNamed() || PropTags.PR_DISPLAY_NAME.id() == tag.id()) {
      throw new IllegalArgumentException(
          "tag (" + tag.describe() + ") cannot be set here; a folder keeps its name.");
    }
    PropValue converted = PropValue.of(tag, value);
    mailbox.commit(
        transaction -> {
          Props props = mailbox.source(transaction.state()).require(number).props();
          Fixtures.properties(transaction, number, props.with(converted), List.of(tag));
          return number;
        });
    return this;
  }

  @Override
  public MessageView message(Consumer<MessageBuilder> content) {
    return add(DraftBuilder.describe(content, mailbox.now()));
  }

  private MessageView add(Draft draft) {
    return mailbox.add(draft, number, false, false);
  }

  @Override
  public MessageView associatedMessage(Consumer<MessageBuilder> content) {
    return mailbox.add(DraftBuilder.describe(content, mailbox.now()), number, true, false);
  }

  @Override
  public MessageView receives(Consumer<MessageBuilder> content) {
    return mailbox.add(DraftBuilder.describe(content, mailbox.now()), number, false, true);
  }

  @Override
  public Folder generate(int count, MessageGenerator generator) {
    if (count < 0) {
      throw new IllegalArgumentException("count (" + count + ") must not be negative.");
    }
    for (int from = 0; from < count; from += BATCH) {
      int to = Math.min(count, from + BATCH);
      addAll(DraftBuilder.describeAll(from, to, generator, mailbox.now()));
    }
    return this;
  }

  private List<Long> addAll(List<Draft> drafts) {
    drafts.forEach(mailbox::check);
    return mailbox.commit(
        transaction -> {
          mailbox.requireOrdinary(transaction.state(), number);
          Deposit deposit = new Deposit(mailbox.stored(), transaction);
          List<Long> numbers = new ArrayList<>(drafts.size());
          for (Draft draft : drafts) {
            MessageState message = deposit.save(draft, false);
            Fixtures.add(transaction, number, message, false);
            numbers.add(message.number());
          }
          return numbers;
        });
  }

  @Override
  public MessageView importEml(Path file) {
    return add(imports().eml(file));
  }

  private Imports imports() {
    return new Imports(mailbox.stored().environment().settings(), mailbox.now());
  }

  @Override
  public MessageView importEml(String name, InputStream content) {
    return add(imports().eml(name, content));
  }

  @Override
  public MessageView importMsg(Path file) {
    return add(imports().msg(file));
  }

  @Override
  public MessageView importMsg(String name, InputStream content) {
    return add(imports().msg(name, content));
  }

  @Override
  public List<MessageView> importAll(Path directory) {
    List<Imports.Found> found = imports().all(directory);
    List<MessageView> views = new ArrayList<>();
    mailbox.commit(
        transaction -> {
          views.clear();
          for (Imports.Found each : found) {
            long target = mailbox.make(transaction, number, each.folders());
            mailbox.requireOrdinary(transaction.state(), target);
            MessageState message =
                new Deposit(mailbox.stored(), transaction).save(each.draft(), false);
            Fixtures.add(transaction, target, message, false);
            views.add(new ShownMessage(mailbox.source(transaction.state()), message, false));
          }
          return views;
        });
    return List.copyOf(views);
  }

  @Override
  public MessageView change(MessageView message, Consumer<MessageBuilder> content) {
    Draft changes = DraftBuilder.changes(content);
    mailbox.check(changes);
    MessageState saved =
        mailbox.commit(
            transaction -> {
              MessageState before = require(transaction, message);
              MessageState after =
                  new Deposit(mailbox.stored(), transaction).saveAgain(before, changes);
              @Nullable PropValue flags = changes.get(PropTags.PR_MESSAGE_FLAGS);
              if (flags != null) {
                after = Fixtures.read(after, (flags.intValue() & 1) != 0);
              }
              Fixtures.replace(transaction, number, after, List.of());
              return after;
            });
    return mailbox.view(saved.number(), saved);
  }

  private MessageState require(Transaction transaction, MessageView message) {
    FolderState folder = mailbox.source(transaction.state()).require(number);
    if (message instanceof ShownMessage shown
        && !shown.isEmbedded()
        && shown.source().identity().uid().equals(mailbox.stored().uid())) {
      long wanted = shown.state().number();
      @Nullable MessageState normal = folder.contents().get(wanted);
      @Nullable MessageState found = normal != null ? normal : folder.associated().get(wanted);
      if (found != null && !folder.isSearch()) {
        return found;
      }
    }
    throw new IllegalArgumentException(
        "message ("
            + message
            + ") is not in the folder \""
            + path()
            + "\" of the mailbox \""
            + mailbox.name()
            + "\""
            + (message.folder().isEmpty() ? "." : "; it was in \"" + message.folder() + "\"."));
  }

  private FolderHandle each(MessageView[] messages, BiConsumer<Transaction, MessageState> change) {
    mailbox.commit(
        transaction -> {
          for (MessageView message : messages) {
            change.accept(transaction, require(transaction, message));
          }
          return messages;
        });
    return this;
  }

  @Override
  public Folder markRead(MessageView... messages) {
    return mark(messages, true);
  }

  @Override
  public Folder markUnread(MessageView... messages) {
    return mark(messages, false);
  }

  private Folder mark(MessageView[] messages, boolean read) {
    return each(
        messages,
        (transaction, message) -> {
          if (message.isUnread() == read) {
            Fixtures.replace(
                transaction,
                number,
                Fixtures.read(message, read),
                List.of(PropTags.PR_MESSAGE_FLAGS));
          }
        });
  }

  @Override
  public Folder delete(MessageView... messages) {
    return each(
        messages, (transaction, message) -> Fixtures.delete(transaction, number, message.number()));
  }

  @Override
  public Folder move(Folder target, MessageView... messages) {
    long to = mailbox.numberOf("target", target);
    return each(
        messages,
        (transaction, message) -> {
          mailbox.requireOrdinary(transaction.state(), to);
          Fixtures.move(transaction, number, message.number(), to);
        });
  }

  @Override
  public Folder clear() {
    mailbox.commit(
        transaction -> {
          FolderState folder = mailbox.source(transaction.state()).require(number);
          if (!folder.isSearch()) {
            for (MessageState message : folder.contents().rows()) {
              Fixtures.delete(transaction, number, message.number());
            }
            for (MessageState message : folder.associated().rows()) {
              Fixtures.delete(transaction, number, message.number());
            }
          }
          for (long child : folder.children()) {
            requireOwn(transaction, child);
            Fixtures.deleteFolder(transaction, child);
          }
          return number;
        });
    return this;
  }

  @Override
  public void delete() {
    mailbox.commit(
        transaction -> {
          requireOwn(transaction, number);
          Fixtures.deleteFolder(transaction, number);
          return number;
        });
  }

  /** Special folders are what a mailbox is made of (SPF-08). */
  private void requireOwn(Transaction transaction, long folder) {
    Source source = mailbox.source(transaction.state());
    if (source.require(folder).isRoot() || Fixtures.special(transaction.state(), folder) != null) {
      throw new IllegalArgumentException(
          "\"" + source.path(folder) + "\" is a special folder, which is not deleted (SPF-08).");
    }
  }

  @Override
  public FolderView view() {
    return shown();
  }

  @Override
  public List<MessageView> messages() {
    return shown().messages();
  }

  @Override
  public MessageView message(String subject) {
    List<MessageView> all = messages();
    for (MessageView message : all) {
      if (message.subject().equals(subject)) {
        return message;
      }
    }
    List<String> subjects = all.stream().limit(1000).map(MessageView::subject).toList();
    throw new IllegalArgumentException(
        "subject (\""
            + subject
            + "\") is of no message in \""
            + path()
            + "\", which has "
            + (all.size() == 1 ? "1 message" : all.size() + " messages")
            + "."
            + NearestName.didYouMean(subject, subjects));
  }

  @Override
  public String toTree() {
    return shown().toTree();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FolderHandle that
        && number == that.number
        && mailbox.equals(that.mailbox);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(new Object[] {mailbox, number});
  }

  @Override
  public String toString() {
    return path();
  }
}
