package org.mapiemulator.benchmarks;

import java.util.concurrent.locks.ReentrantLock;

/** The least that an object with a state and several threads does in a call. */
final class LockedObject {

  private final ReentrantLock lock = new ReentrantLock();
  private volatile boolean alive = true;
  private int calls;

  int call(int flags) {
    if (!alive) {
      throw new IllegalStateException("The object is dead.");
    }
    lock.lock();
    try {
      calls++;
      return calls + flags;
    } finally {
      lock.unlock();
    }
  }

  void end() {
    alive = false;
  }
}
