package org.mapiemulator.internal.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.settings.StoreWriting;

/**
 * What of a mailbox is written, and what is only in the caches of the processes that saved it
 * (D-142 to D-145). The mailbox is locked.
 */
final class StoreCache {

  private final StoreEnvironment environment;
  private final Identity identity;
  private final SearchConditions conditions;
  private final Runnable wake;
  private final Map<Entity, Unwritten> unwritten = new TreeMap<>();
  private final Set<Object> gone = Collections.newSetFromMap(new IdentityHashMap<>());
  private volatile StoreWriting policy;
  private volatile @Nullable MailboxState written;
  private long lastCommit;
  private long nextPeriod;
  private long alarm = Long.MAX_VALUE;

  /**
   * A cache.
   *
   * @param wake is done at the times that the policy names
   */
  StoreCache(
      StoreEnvironment environment, Identity identity, SearchConditions conditions, Runnable wake) {
    this.environment = environment;
    this.identity = identity;
    this.conditions = conditions;
    this.policy = StoreWriting.THROUGH;
    this.wake = wake;
  }

  StoreWriting policy() {
    return policy;
  }

  /** Chooses another policy; what is not written stays so unless everything is written at once. */
  void policy(StoreWriting next, MailboxState present) {
    if (next.isThrough()) {
      writeAll(present);
      written = null;
    } else if (written == null) {
      written = present;
    }
    policy = next;
    if (!unwritten.isEmpty()) {
      began();
      plan();
    }
  }

  /** What a power cut would leave. */
  MailboxState written(MailboxState present) {
    MailboxState known = written;
    return known == null ? present : known;
  }

  boolean isClean() {
    return unwritten.isEmpty();
  }

  // Commits.

  /** Whether who makes a commit is remembered. */
  boolean remembers() {
    return !policy.isThrough();
  }

  /**
   * A commit was made.
   *
   * @param author who made it; null for one that is written at once, as the test's own are
   */
  void committed(Commit commit, @Nullable Author author) {
    if (policy.isThrough()) {
      return;
    }
    MailboxState base = continued(written(commit.before()), commit.after());
    written = base;
    if (author == null && unwritten.isEmpty()) {
      written = commit.after();
      return;
    }
    Set<Entity> changed = Entities.changed(commit);
    if (author == null) {
      writeSome(changed, commit.after());
    } else if (!changed.isEmpty()) {
      keep(changed, commit.after(), base, author);
    }
  }

  /** Numbers never go back, and names are written at once (EID-08, D-142). */
  private static MailboxState continued(MailboxState old, MailboxState present) {
    return old.withNext(Math.max(old.next(), present.next())).withNames(present.names());
  }

  private void keep(Set<Entity> changed, MailboxState present, MailboxState base, Author author) {
    author.remember();
    boolean clean = unwritten.isEmpty();
    for (Entity entity : changed) {
      Unwritten changes = unwritten.computeIfAbsent(entity, any -> new Unwritten());
      changes.add(author, Entities.value(present, entity));
      if (changes.isOfOne() && Entities.isSame(present, base, entity)) {
        unwritten.remove(entity);
      }
    }
    lastCommit = environment.alarm().nanos();
    if (clean) {
      began();
    }
    if (!unwritten.isEmpty()) {
      plan();
    }
  }

  /** Everything is the test's own: it is written as it is. */
  void replaced(MailboxState present) {
    forget();
    if (!policy.isThrough()) {
      written = present;
    }
  }

  private void forget() {
    unwritten.clear();
    gone.clear();
  }

  // Times.

  private void began() {
    policy
        .period()
        .ifPresent(
            period -> {
              long nanos = period.toNanos();
              nextPeriod = (environment.alarm().nanos() / nanos + 1) * nanos;
            });
  }

  private long due() {
    long idle = policy.idle().map(time -> lastCommit + time.toNanos()).orElse(Long.MAX_VALUE);
    return Math.min(idle, policy.period().isPresent() ? nextPeriod : Long.MAX_VALUE);
  }

  private void plan() {
    long due = due();
    if (due < alarm) {
      alarm = due;
      environment.alarm().at(due, wake);
    }
  }

  /** A time has come that the policy may have named. */
  void woke(MailboxState present) {
    alarm = Long.MAX_VALUE;
    if (unwritten.isEmpty()) {
      return;
    }
    if (environment.alarm().nanos() >= due()) {
      writeAll(present);
    } else {
      plan();
    }
  }

  // Writing.

  /** Writes everything, as it is now. */
  void writeAll(MailboxState present) {
    forget();
    if (written != null) {
      written = present;
    }
  }

  /** Writes what a process has saved, as it is now. */
  void writeOf(Object process, MailboxState present) {
    Set<Entity> some = new TreeSet<>();
    unwritten.forEach(
        (entity, changes) -> {
          if (changes.hasStepOf(process)) {
            some.add(entity);
          }
        });
    writeSome(some, present);
  }

  private void writeSome(Set<Entity> some, MailboxState present) {
    MailboxState base = written(present);
    Map<Entity, @Nullable Object> values = new HashMap<>();
    for (Entity entity : new WriteClosure(base, present, unwritten.keySet()).of(some)) {
      if (!Entities.isSame(base, present, entity)) {
        values.put(entity, Entities.value(present, entity));
      }
      unwritten.remove(entity);
    }
    written = unwritten.isEmpty() ? present : replaced(base, present, values);
  }

  private MailboxState replaced(
      MailboxState base, MailboxState reference, Map<Entity, @Nullable Object> values) {
    Transaction transaction = new Transaction(base, environment.now());
    new Replacement(transaction, reference, values).run(identity, conditions);
    Searches.follow(transaction, identity, conditions);
    return transaction.state();
  }

  // Losing.

  /** What each would have written what is not written. */
  List<String> savedBy() {
    List<String> calls = new ArrayList<>();
    if (policy.isOnFlush()) {
      calls.add("IMAPIProp::SaveChanges of the store");
    }
    if (policy.isOnLogoff()) {
      calls.add("IMSLogon::Logoff");
    }
    if (policy.isOnShutdownNotification()) {
      calls.add("IMAPIClientShutdown::NotifyProcessShutdown");
    }
    long due = due();
    if (due < Long.MAX_VALUE) {
      calls.add("waiting until the clock shows " + Duration.ofNanos(due));
    }
    return calls.isEmpty() ? List.of("flush() of the mailbox, by the test") : calls;
  }

  /**
   * A process has ended: what it changed last is put back.
   *
   * @param transaction makes the changes
   * @return what was lost
   */
  List<LostChange> lose(Object process, Transaction transaction) {
    if (unwritten.isEmpty()) {
      return List.of();
    }
    gone.add(process);
    MailboxState present = transaction.state();
    MailboxState base = written(present);
    Map<Entity, @Nullable Object> values = new TreeMap<>();
    unwritten.forEach(
        (entity, changes) -> {
          if (gone.contains(changes.holder())) {
            values.put(entity, changes.fallback(gone, Entities.value(base, entity)));
          }
        });
    Set<Long> needed = new TreeSet<>();
    unwritten.values().forEach(changes -> changes.addFolders(gone, needed));
    Set<Entity> staying = new LossClosure(present, values, needed).staying();
    values.keySet().removeAll(staying);
    List<LostChange> lost = new ArrayList<>();
    values.replaceAll((entity, value) -> renumbered(present, entity, value));
    values.forEach(
        (entity, value) -> {
          @Nullable Object was = Entities.value(present, entity);
          Unwritten changes = Objects.requireNonNull(unwritten.get(entity));
          if (!Entities.isSame(was, value)) {
            lost.add(new LostChange(entity, was, value, changes.callsOf(gone)));
          }
        });
    new Replacement(transaction, base, values).run(identity, conditions);
    settle(values, staying, base);
    if (unwritten.isEmpty()) {
      restoreCounts(transaction, base);
    }
    return lost;
  }

  /** An object that has the lost version open must not save over what others save from now on. */
  private static @Nullable Object renumbered(
      MailboxState present, Entity entity, @Nullable Object value) {
    if (value instanceof Located back
        && Entities.value(present, entity) instanceof Located lost
        && lost.message().saves() != back.message().saves()) {
      return back.with(back.message().withSaves(lost.message().saves() + 1));
    }
    return value;
  }

  /** PR_DELETED_COUNT_TOTAL is nobody's own; it is as it was if all is as it was. */
  private static void restoreCounts(Transaction transaction, MailboxState base) {
    base.folders()
        .forEach(
            folder -> {
              @Nullable FolderState now = transaction.state().folder(folder.number());
              if (now != null && now.rest().deleted() != folder.rest().deleted()) {
                transaction.put(now.withDeleted(folder.rest().deleted()));
              }
            });
  }

  private void settle(
      Map<Entity, @Nullable Object> values, Set<Entity> staying, MailboxState base) {
    Map<Entity, @Nullable Object> rewritten = new TreeMap<>();
    unwritten
        .entrySet()
        .removeIf(
            each -> {
              if (staying.contains(each.getKey()) || each.getValue().drop(gone)) {
                return false;
              }
              @Nullable Object value = values.get(each.getKey());
              if (!Objects.equals(value, Entities.value(base, each.getKey()))) {
                rewritten.put(each.getKey(), value);
              }
              return true;
            });
    if (!rewritten.isEmpty()) {
      written = replaced(base, base, rewritten);
    }
    if (unwritten.isEmpty()) {
      gone.clear();
    }
  }

  /** Everything that is not written is lost; the mailbox puts the written version in place. */
  List<LostChange> cut(MailboxState present) {
    MailboxState base = written(present);
    List<LostChange> lost = new ArrayList<>();
    unwritten.forEach(
        (entity, changes) -> {
          @Nullable Object was = Entities.value(present, entity);
          @Nullable Object left = Entities.value(base, entity);
          if (!Entities.isSame(was, left)) {
            lost.add(new LostChange(entity, was, left, changes.calls()));
          }
        });
    forget();
    return lost;
  }
}
