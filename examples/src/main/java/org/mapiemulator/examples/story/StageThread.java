package org.mapiemulator.examples.story;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.MapiClient;
import org.mapiemulator.fault.ClientTerminatedError;

/** A thread of a program: what it throws is thrown where somebody waits for it. */
public final class StageThread {

  private final Thread thread;
  private volatile @Nullable Throwable thrown;

  private StageThread(Runnable code) {
    thread = new Thread(() -> run(code), "worker of the play");
  }

  /**
   * Starts a thread.
   *
   * @param code what it does
   * @return the thread, which runs
   */
  public static StageThread start(Runnable code) {
    StageThread started = new StageThread(code);
    started.thread.start();
    return started;
  }

  private void run(Runnable code) {
    try {
      code.run();
    } catch (ClientTerminatedError e) {
      // The process was killed, and its thread goes with it.
    } catch (RuntimeException | Error e) {
      thrown = e;
    }
  }

  /**
   * Waits until the thread waits inside the emulator, or has ended.
   *
   * @param client the process whose code it runs
   * @return this
   */
  public StageThread awaitWaiting(MapiClient client) {
    while (thread.isAlive()
        && client.waiting().stream().noneMatch(waiting -> waiting.thread() == thread)) {
      Thread.onSpinWait();
    }
    return this;
  }

  /**
   * Waits until the thread has ended.
   *
   * @throws IllegalStateException if its code threw something
   */
  public void join() {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    Throwable failure = thrown;
    if (failure != null) {
      throw new IllegalStateException("A thread of the play failed: " + failure, failure);
    }
  }
}
