package org.mapiemulator.internal.gate;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.time.Scheduler;

/**
 * The threads that called into the subsystem.
 *
 * <p>It is a map and not a ThreadLocal: a value that leads back to its ThreadLocal would never be
 * collected from the threads of a pool, and tests make thousands of subsystems.
 */
public final class Threads {

  private final ConcurrentHashMap<Thread, ThreadState> states = new ConcurrentHashMap<>(4);
  private final AtomicInteger count = new AtomicInteger();
  private final Scheduler scheduler;
  private volatile @Nullable ThreadState last;

  Threads(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /** The state of the calling thread. */
  public ThreadState current() {
    Thread thread = Thread.currentThread();
    @Nullable ThreadState state = last;
    if (state != null && state.thread() == thread) {
      return state;
    }
    state = states.get(thread);
    if (state == null) {
      state = new ThreadState(thread, "T" + count.incrementAndGet());
      states.put(thread, state);
      scheduler.know(thread);
    }
    last = state;
    return state;
  }

  /** Registers the calling thread as the notification thread of a client. */
  public ThreadState notificationThread(ClientLife client) {
    Thread thread = Thread.currentThread();
    ThreadState state = new ThreadState(thread, client.name() + ":notify");
    state.notifies(client);
    states.put(thread, state);
    return state;
  }

  /** Throws away what was left for threads in a client that has uninitialized; no lock held. */
  public void discardMail(ClientLife client) {
    for (ThreadState state : states.values()) {
      if (state.hasMail()) {
        state.drain(client);
      }
    }
  }

  /** Forgets the calling thread, which ends. */
  public void leave() {
    states.remove(Thread.currentThread());
    last = null;
  }
}
