package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which places in the outgoing queue a spooler has locked. They live beside what a mailbox holds,
 * and end with the store object of the spooler (STO-38). They change while the mailbox is locked.
 */
final class QueueLocks {

  private final Map<Long, StoreAccess> owners = new ConcurrentHashMap<>(0);

  boolean isLocked(long submission) {
    return owners.containsKey(submission);
  }

  /** Whether somebody else than this logon has it locked. */
  boolean isLockedForOthers(long submission, StoreAccess access) {
    @Nullable StoreAccess owner = owners.get(submission);
    return owner != null && !owner.equals(access);
  }

  void lock(long submission, StoreAccess owner) {
    owners.put(submission, owner);
  }

  void unlock(long submission) {
    owners.remove(submission);
  }

  /** What a logon has locked. */
  List<Long> of(StoreAccess owner) {
    List<Long> locked = new ArrayList<>();
    owners.forEach(
        (submission, each) -> {
          if (each.equals(owner)) {
            locked.add(submission);
          }
        });
    return locked;
  }
}
