package org.mapiemulator.internal.shutdown;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.internal.session.ClientSession;
import org.mapiemulator.internal.time.Scheduler;

/** How processes stand with fast shutdown: what they were answered, and who is asking. */
final class ShutdownStandings {

  private final Scheduler scheduler;

  /** Guarded by the lock. */
  private final Map<ClientProcess, Standing> standings = new HashMap<>(2);

  ShutdownStandings(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /**
   * What a process was answered last; void once the sessions of that time have ended.
   *
   * @param allowed whether it may shut down fast
   * @param place where it asked
   * @param sessions the sessions that it had
   */
  record Asked(boolean allowed, @Nullable Site place, List<ClientSession> sessions) {
    boolean isCurrent() {
      return sessions.stream().anyMatch(session -> session.state().isConnected());
    }
  }

  /** What is known of one process. Guarded by the lock. */
  private static final class Standing {
    private final Set<Thread> inside = Collections.newSetFromMap(new IdentityHashMap<>(1));
    private @Nullable Asked asked;
    private boolean takenAway;
  }

  private Standing of(ClientProcess process) {
    return standings.computeIfAbsent(process, key -> new Standing());
  }

  /** Whether the calling thread is inside a shutdown call of the process. */
  boolean isInside(ClientProcess process) {
    scheduler.lock();
    try {
      @Nullable Standing standing = standings.get(process);
      return standing != null && standing.inside.contains(Thread.currentThread());
    } finally {
      scheduler.unlock();
    }
  }

  /** The calling thread begins a shutdown call; the lock is held. */
  void enter(ClientProcess process) {
    of(process).inside.add(Thread.currentThread());
  }

  /** The opposite of {@link #enter}; the lock is held. */
  void leave(ClientProcess process) {
    @Nullable Standing standing = standings.get(process);
    if (standing != null) {
      standing.inside.remove(Thread.currentThread());
    }
  }

  /** The process was answered; the lock is held. */
  void answered(ClientProcess process, Asked asked) {
    of(process).asked = asked;
  }

  /** What the process was answered last; null if nothing that counts. */
  @Nullable Asked asked(ClientProcess process) {
    scheduler.lock();
    try {
      @Nullable Standing standing = standings.get(process);
      @Nullable Asked asked = standing == null ? null : standing.asked;
      return asked != null && asked.isCurrent() ? asked : null;
    } finally {
      scheduler.unlock();
    }
  }

  /** The process is about to be taken away: that is none of its own doing. */
  void takenAway(ClientProcess process) {
    scheduler.locked(() -> of(process).takenAway = true);
  }

  /** Its sessions have ended in the ordinary way; the lock is held. */
  void forget(ClientProcess process) {
    @Nullable Standing standing = standings.get(process);
    if (standing != null) {
      standing.asked = null;
    }
  }

  /**
   * The process is gone; the lock is held.
   *
   * @return the refusal that it has ignored, null if none
   */
  @Nullable Asked exited(ClientProcess process) {
    @Nullable Standing standing = standings.remove(process);
    @Nullable Asked asked = standing == null ? null : standing.asked;
    boolean ignored =
        standing != null
            && asked != null
            && !asked.allowed
            && asked.isCurrent()
            && !standing.takenAway;
    return ignored ? asked : null;
  }
}
