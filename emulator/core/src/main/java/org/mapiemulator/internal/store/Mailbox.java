package org.mapiemulator.internal.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.Notification;

/**
 * A mailbox: the holder of its present version.
 *
 * <p>Reading takes no lock. Commits are made one after the other, and listeners are told of them in
 * that order while the mailbox is locked; they only queue what they have to say.
 */
public final class Mailbox {

  private final String name;
  private final MapiUid uid;
  private final Identity identity;
  private final StoreEnvironment environment;
  private final SaveRules rules;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Commit.Listener> listeners = new CopyOnWriteArrayList<>();
  private final Writers writers = new Writers();
  private final SearchConditions conditions;
  private volatile MailboxState state;

  /**
   * Makes a mailbox.
   *
   * @param name its display name
   * @param uid the identity: bytes 4 to 19 of all its entry identifiers
   * @param environment time, identifiers, settings
   * @param state what it holds
   */
  public Mailbox(String name, MapiUid uid, StoreEnvironment environment, MailboxState state) {
    this.name = name;
    this.uid = uid;
    this.identity = new Identity(uid);
    this.environment = environment;
    this.rules = new SaveRules(environment);
    this.conditions = new SearchConditions(environment.settings());
    this.state = state;
  }

  public String name() {
    return name;
  }

  public MapiUid uid() {
    return uid;
  }

  /** Makes and reads the entry identifiers of this mailbox. */
  public Identity identity() {
    return identity;
  }

  public StoreEnvironment environment() {
    return environment;
  }

  /** What all saves of messages in this mailbox have in common. */
  public SaveRules rules() {
    return rules;
  }

  /** A number that nothing else in this mailbox ever has. */
  long newNumber() {
    return commit(Transaction::number);
  }

  /** Who has which message open for writing. */
  Writers writers() {
    return writers;
  }

  /** The conditions of searches, made ready. */
  SearchConditions conditions() {
    return conditions;
  }

  /** The present version. */
  public MailboxState state() {
    return state;
  }

  /**
   * Changes the mailbox: all of it, or nothing if the work throws.
   *
   * @param work makes the changes; it must not call foreign code
   * @return what the work gave
   */
  public <T extends @Nullable Object> T commit(Function<Transaction, T> work) {
    lock.lock();
    try {
      Transaction transaction = new Transaction(state, environment.now());
      T result = work.apply(transaction);
      if (!transaction.isEmpty()) {
        Searches.follow(transaction, identity, conditions);
        publish(transaction.finish());
      }
      return result;
    } finally {
      lock.unlock();
    }
  }

  /** As {@link #commit}, for work without a result. */
  public void change(Consumer<Transaction> work) {
    this.<@Nullable Object>commit(
        transaction -> {
          work.accept(transaction);
          return null;
        });
  }

  /**
   * Puts another version in place, which views and registrations see as changes of everything.
   *
   * @param other a version that this mailbox, or one that it was copied from, had
   */
  public void restore(MailboxState other) {
    lock.lock();
    try {
      MailboxState before = state;
      publish(Restoration.of(before, other));
    } finally {
      lock.unlock();
    }
  }

  private void publish(Commit commit) {
    state = commit.after();
    for (Commit.Listener listener : listeners) {
      listener.committed(commit);
    }
  }

  /**
   * Tells all logons of something that is not a change: IMsgStore::NotifyNewMail (STO-40).
   *
   * @param notification what they are to tell who listens to the store
   */
  void announce(Notification notification) {
    lock.lock();
    try {
      for (Commit.Listener listener : listeners) {
        listener.announced(notification);
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Begins to tell a listener of commits.
   *
   * @param listener the listener
   */
  public void listen(Commit.Listener listener) {
    listeners.add(listener);
  }

  /**
   * Ends to tell a listener of commits.
   *
   * @param listener the listener
   */
  public void forget(Commit.Listener listener) {
    listeners.remove(listener);
  }

  @Override
  public String toString() {
    return name;
  }
}
