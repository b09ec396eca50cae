package org.mapiemulator.tests.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;

/** The methods of the JDK that let a thread wait for something to happen, or for time to pass. */
final class Waiting {

  private static final Map<Class<?>, Set<String>> METHODS =
      Map.ofEntries(
          Map.entry(Thread.class, Set.of("sleep", "join", "onSpinWait", "yield")),
          Map.entry(Object.class, Set.of("wait")),
          Map.entry(TimeUnit.class, Set.of("sleep", "timedWait", "timedJoin")),
          Map.entry(
              Condition.class, Set.of("await", "awaitNanos", "awaitUninterruptibly", "awaitUntil")),
          Map.entry(LockSupport.class, Set.of("park", "parkNanos", "parkUntil")),
          Map.entry(BlockingQueue.class, Set.of("take", "put")),
          Map.entry(CountDownLatch.class, Set.of("await")),
          Map.entry(CyclicBarrier.class, Set.of("await")),
          Map.entry(Phaser.class, Set.of("awaitAdvance", "arriveAndAwaitAdvance")),
          Map.entry(Semaphore.class, Set.of("acquire", "acquireUninterruptibly")),
          Map.entry(Exchanger.class, Set.of("exchange")),
          Map.entry(Future.class, Set.of("get")),
          Map.entry(CompletableFuture.class, Set.of("join")),
          Map.entry(ExecutorService.class, Set.of("awaitTermination", "invokeAll", "invokeAny")));

  /** Of these only the forms with a time wait. */
  private static final Map<Class<?>, Set<String>> TIMED =
      Map.of(BlockingQueue.class, Set.of("poll", "offer"), Semaphore.class, Set.of("tryAcquire"));

  /** An access, by call or by method reference, to a method that waits. */
  static final DescribedPredicate<JavaAccess<?>> ACCESS =
      DescribedPredicate.describe("waits", access -> waits(access.getTarget()));

  /** What {@code Thread.sleep} is called by its several names. */
  static final DescribedPredicate<JavaAccess<?>> SLEEP =
      DescribedPredicate.describe(
          "sleeps",
          access ->
              ACCESS.test(access)
                  && (access.getTarget().getName().equals("sleep")
                      || access.getTarget().getOwner().isEquivalentTo(LockSupport.class)));

  private Waiting() {}

  private static boolean waits(AccessTarget target) {
    return isOneOf(METHODS, target)
        || (isOneOf(TIMED, target)
            && target instanceof AccessTarget.CodeUnitAccessTarget unit
            && unit.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(TimeUnit.class)));
  }

  private static boolean isOneOf(Map<Class<?>, Set<String>> methods, AccessTarget target) {
    JavaClass owner = target.getOwner();
    return methods.entrySet().stream()
        .anyMatch(
            entry ->
                entry.getValue().contains(target.getName())
                    && owner.isAssignableTo(entry.getKey()));
  }
}
