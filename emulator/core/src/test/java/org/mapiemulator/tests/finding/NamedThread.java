package org.mapiemulator.tests.finding;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs code on a thread of a name that can stand in a golden file. */
final class NamedThread {

  private NamedThread() {}

  static <T> T call(String name, Callable<T> code) throws Exception {
    FutureTask<T> task = new FutureTask<>(code);
    Thread thread = new Thread(task, name);
    thread.start();
    thread.join();
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }

  static void run(String name, Runnable code) {
    try {
      call(
          name,
          () -> {
            code.run();
            return name;
          });
    } catch (Exception e) {
      throw new AssertionError(name + " failed", e);
    }
  }
}
