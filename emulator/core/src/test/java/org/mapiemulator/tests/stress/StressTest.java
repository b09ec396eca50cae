package org.mapiemulator.tests.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.settings.LateNotifications;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.JournalLaws;
import org.mapiemulator.tests.fixture.Scene;

/** Sixteen threads do anything at all with eight processes; every life stays legal. */
class StressTest {

  private static final int ROUNDS = 500;
  private static final int THREADS = 16;
  private static final int CLIENTS = 8;
  private static final int STEPS = 10;

  @Test
  @Verifies({"R-039", "A-76", "A-77"})
  void with_a_notification_thread_every_life_is_legal_and_ends() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      round(0x5717E55L + i, MapiInit.MULTITHREAD_NOTIFICATIONS);
    }
  }

  @Test
  @Verifies({"R-039", "A-76", "A-77"})
  void with_a_pumping_thread_every_life_is_legal_and_ends() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      round(0xB0B0L + i, null);
    }
  }

  private static Setting[] settings(long seed) {
    return new Setting[] {
      new Seed(seed),
      seed % 2 == 0 ? SharedLogoffMode.FORCED : SharedLogoffMode.COOPERATIVE,
      seed % 3 == 0 ? LateNotifications.DELIVERED : LateNotifications.DROPPED
    };
  }

  private static void round(long seed, @Nullable MapiInit model) throws Exception {
    String text = "seed 0x" + Long.toHexString(seed);
    try (Scene scene = Scene.with(settings(seed))) {
      Chaos chaos = new Chaos(scene, CLIENTS, model);
      chaos.populate(new Random(seed));
      assertThat(runThreads(chaos, seed)).as(text).isEmpty();
      chaos.pump();
      chaos.cleanUp();
      awaitSinks(chaos, text);

      for (MapiClient client : scene.mapi().clients()) {
        assertThat(client.sessions()).as(text + ", " + client).isEmpty();
        if (!client.isTerminated()) {
          assertThat(client.initializationCount()).as(text + ", " + client).isZero();
        }
      }
      assertThat(JournalLaws.violationsAndRemains(scene.mapi().journal())).as(text).isEmpty();
      for (LintRule impossible :
          List.of(LintRule.UNDOCUMENTED_RESULT, LintRule.STALLED, LintRule.FOREIGN_CODE_THREW)) {
        assertThat(scene.mapi().findings().of(impossible)).as(text).isEmpty();
      }
    }
  }

  /** What threads threw that is neither a MapiException nor the end of a killed process. */
  private static List<Throwable> runThreads(Chaos chaos, long seed) throws InterruptedException {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ConcurrentLinkedQueue<Throwable> unexpected = new ConcurrentLinkedQueue<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Random random = new Random(seed * THREADS + i);
      threads.add(
          new Thread(
              () -> {
                try {
                  start.await();
                  for (int step = 0; step < STEPS; step++) {
                    chaos.step(random);
                  }
                } catch (Throwable thrown) {
                  unexpected.add(thrown);
                }
              },
              "chaos " + i));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    return List.copyOf(unexpected);
  }

  /** Every reference that MAPI took on a sink of a living process comes back. */
  private static void awaitSinks(Chaos chaos, String text) {
    if (haveOneReference(chaos)) {
      return;
    }
    await(text)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .until(() -> haveOneReference(chaos));
  }

  private static boolean haveOneReference(Chaos chaos) {
    return chaos.slots().stream()
        .flatMap(slot -> slot.lives().stream())
        .filter(life -> !life.client.isTerminated())
        .flatMap(life -> life.sinks().stream())
        .allMatch(sink -> sink.references() == 1);
  }
}
