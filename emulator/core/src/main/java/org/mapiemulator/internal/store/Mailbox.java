package org.mapiemulator.internal.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.settings.StoreWriting;

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
  private final List<Listening> listeners = new CopyOnWriteArrayList<>();
  private final Writers writers;
  private final QueueLocks locks = new QueueLocks();
  private final SearchConditions conditions;
  private final StoreCache cache;
  private volatile MailboxState state;
  private volatile String address = "";

  /** Who listens, and the process that it belongs to, if that is known. */
  private record Listening(Commit.Listener listener, @Nullable Object process) {}

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
    this.writers = new Writers(environment);
    this.cache = new StoreCache(environment, identity, conditions, this::wake);
    this.state = state;
    cache.policy(environment.settings().get(StoreWriting.class), state);
  }

  public String name() {
    return name;
  }

  public MapiUid uid() {
    return uid;
  }

  /** Its SMTP address, by which mail is delivered to it. */
  public String address() {
    return address;
  }

  void address(String now) {
    address = now;
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

  /** What of the outgoing queue is locked. */
  QueueLocks locks() {
    return locks;
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
      @Nullable Author author = environment.author(); // nothing of a dead process goes on
      Transaction transaction = new Transaction(state, environment.now());
      T result = work.apply(transaction);
      if (!transaction.isEmpty()) {
        Searches.follow(transaction, identity, conditions);
        Commit commit = transaction.finish();
        cache.committed(commit, author);
        publish(commit);
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
      Commit commit = Restoration.of(state, other);
      cache.replaced(commit.after());
      publish(commit);
    } finally {
      lock.unlock();
    }
  }

  private void publish(Commit commit) {
    state = commit.after();
    for (Listening each : listeners) {
      each.listener.committed(commit);
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
      for (Listening each : listeners) {
        each.listener.announced(notification);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Lets views show a message anew of which something has changed that is not kept (STO-38). */
  void refresh(long message) {
    lock.lock();
    try {
      @Nullable FolderState home = state.homeOf(message);
      if (home != null) {
        Map<Long, Set<Long>> shown = Map.of(home.number(), Set.of(message));
        MailboxState seen = state.withOutgoing(state.outgoing().refreshed(message));
        Commit same = new Commit(state, seen, List.of(), shown, Set.of());
        listeners.forEach(each -> each.listener.committed(same));
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
    listeners.add(new Listening(listener, process()));
  }

  /**
   * Ends to tell a listener of commits.
   *
   * @param listener the listener
   */
  public void forget(Commit.Listener listener) {
    listeners.removeIf(each -> each.listener.equals(listener));
  }

  // What is written, and what is lost.

  /** When it writes. */
  public StoreWriting writing() {
    return cache.policy();
  }

  /** Chooses when it writes. */
  public void writing(StoreWriting policy) {
    locked(() -> cache.policy(policy, state));
  }

  /** The version that a power cut would leave. */
  public MailboxState written() {
    return cache.written(state);
  }

  /** Whether everything that was saved is written. */
  public boolean isWritten() {
    lock.lock();
    try {
      return cache.isClean();
    } finally {
      lock.unlock();
    }
  }

  /** Writes everything that was saved. */
  public void write() {
    locked(() -> cache.writeAll(state));
  }

  /** Writes what one process has saved; nothing if it is no client's. */
  void writeOf(@Nullable Object process) {
    if (process != null) {
      locked(() -> cache.writeOf(process, state));
    }
  }

  /** The process that calls on this thread, null if none does. */
  @Nullable Object process() {
    @Nullable Author author = environment.author();
    return author == null ? null : author.process();
  }

  private void wake() {
    locked(() -> cache.woke(state));
  }

  private void locked(Runnable action) {
    lock.lock();
    try {
      action.run();
    } finally {
      lock.unlock();
    }
  }

  /** A process has died: what it had not written is lost (D-143). */
  public LostChanges lose(Object process) {
    lock.lock();
    try {
      abandon(process);
      MailboxState before = state;
      List<String> savedBy = cache.savedBy();
      Transaction transaction = new Transaction(before, environment.now());
      List<LostChange> lost = cache.lose(process, transaction);
      if (!transaction.isEmpty()) {
        Searches.follow(transaction, identity, conditions);
        publish(transaction.finish());
      }
      return new LostChanges(this, before, state, lost, savedBy);
    } finally {
      lock.unlock();
    }
  }

  /** The machine has lost its power, and all processes with it: what was not written is lost. */
  public LostChanges cut(List<Object> processes) {
    lock.lock();
    try {
      processes.forEach(this::abandon);
      MailboxState before = state;
      List<String> savedBy = cache.savedBy();
      MailboxState left = cache.written(before);
      List<LostChange> lost = cache.cut(before);
      if (!lost.isEmpty()) {
        Commit commit = Restoration.of(before, left);
        cache.replaced(commit.after());
        publish(commit);
      }
      return new LostChanges(this, before, state, lost, savedBy);
    } finally {
      lock.unlock();
    }
  }

  /** Nothing that a process has open keeps anything from anybody. */
  private void abandon(Object process) {
    writers.abandon(process);
    for (Listening each : List.copyOf(listeners)) {
      if (each.process == process) {
        listeners.remove(each);
        each.listener.abandoned();
      }
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
