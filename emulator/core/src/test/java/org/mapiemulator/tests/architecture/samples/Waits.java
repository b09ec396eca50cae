package org.mapiemulator.tests.architecture.samples;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Waits in all the ways that only the scheduler may; never called. */
@SuppressWarnings({
  "WaitNotInLoop",
  "ThreadJoinLoop",
  "UnnecessaryMethodReference"
}) // it is bad code
public final class Waits {

  private final Object monitor = new Object();

  void sleeps() throws InterruptedException {
    Thread.sleep(1);
  }

  void sleepsByUnit() throws InterruptedException {
    TimeUnit.SECONDS.sleep(1);
  }

  void joins(Thread thread) throws InterruptedException {
    thread.join();
  }

  ThrowingCallable joinsByReference(Thread thread) {
    return thread::join;
  }

  void waitsOnAMonitor() throws InterruptedException {
    synchronized (monitor) {
      monitor.wait();
    }
  }

  void waitsOnACondition(Condition condition) throws InterruptedException {
    condition.await();
  }

  long waitsOnAConditionForATime(Condition condition) throws InterruptedException {
    return condition.awaitNanos(1);
  }

  void parks() {
    LockSupport.park(this);
  }

  void parksForATime() {
    LockSupport.parkNanos(this, 1);
  }

  String takes(BlockingQueue<String> queue) throws InterruptedException {
    return queue.take();
  }

  @Nullable String polls(LinkedBlockingQueue<String> queue) throws InterruptedException {
    return queue.poll(1, TimeUnit.SECONDS);
  }

  void awaitsALatch(CountDownLatch latch) throws InterruptedException {
    latch.await();
  }

  void acquires(Semaphore semaphore) throws InterruptedException {
    semaphore.acquire();
  }

  String getsAFuture(Future<String> future) throws Exception {
    return future.get();
  }

  String joinsAFuture(CompletableFuture<String> future) {
    return future.join();
  }

  boolean awaitsAnExecutor(ExecutorService service) throws InterruptedException {
    return service.awaitTermination(1, TimeUnit.SECONDS);
  }

  void spins() {
    Thread.onSpinWait();
  }

  @Nullable String doesNotWait(BlockingQueue<String> queue, CountDownLatch latch) {
    latch.countDown();
    return queue.poll();
  }
}
