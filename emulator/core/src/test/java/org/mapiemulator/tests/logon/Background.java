package org.mapiemulator.tests.logon;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import org.mapiemulator.MapiClient;

/** Something that a second thread does meanwhile. */
final class Background<T> {

  private final FutureTask<T> task;
  private final Thread thread;

  private Background(Callable<T> code) {
    task = new FutureTask<>(code);
    thread = new Thread(task, "background");
    thread.setDaemon(true);
    thread.start();
  }

  static <T> Background<T> start(Callable<T> code) {
    return new Background<>(code);
  }

  Thread thread() {
    return thread;
  }

  /** What came of it; what it threw is the cause of the exception. */
  T result() throws ExecutionException {
    try {
      T result = task.get(30, SECONDS);
      thread.join();
      return result;
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("the background thread does not end", e);
    }
  }

  /** Waits until a client has a call that waits inside the emulator. */
  static void awaitWaiting(MapiClient client) {
    await().until(() -> !client.waiting().isEmpty());
  }

  /** Waits for something that another thread of the test does. */
  static void awaitLatch(CountDownLatch latch) {
    try {
      if (!latch.await(30, SECONDS)) {
        throw new AssertionError("the other thread did not get there");
      }
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }
}
