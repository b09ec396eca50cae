package org.mapiemulator.tests.store.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.settings.JournalBound;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Race;

/**
 * Eight threads in two clients: nothing is lost and nothing doubled, neither changes nor
 * notifications.
 */
class WritersTest {

  private static final int OPERATIONS = 10_000;

  @ParameterizedTest
  @ValueSource(longs = 0x3A11)
  @Verifies({"PRP-11", "PRP-13", "GEN-17", "NOT-08", "NOT-12", "NOT-13", "NOT-14", "D-09", "D-90"})
  void what_is_left_and_what_was_told_is_what_they_did(long seed) throws InterruptedException {
    try (Writers all = new Writers(seed, JournalBound.DEFAULT)) {
      all.a.party().client().notifications().letGo();
      all.b.party().client().notifications().letGo();

      Runnable[] threads = new Runnable[Writers.COUNT];
      for (int i = 0; i < threads.length; i++) {
        int writer = i;
        threads[i] = () -> all.onThread(writer, () -> write(all.writers.get(writer)));
      }
      assertThat(Race.run(threads)).isEqualTo(Collections.nCopies(threads.length, "S_OK"));
      await(all, all.mark());

      all.check();
      all.watchA.end();
      all.watchB.end();
      int told = all.watchA.count() + all.watchB.count();
      all.mark();
      all.a.deliver();
      all.b.deliver();
      assertThat(all.watchA.count() + all.watchB.count()).isEqualTo(told);
    }
  }

  private static void write(Writer writer) {
    for (int i = 0; i < OPERATIONS / Writers.COUNT; i++) {
      writer.step();
    }
  }

  private static void await(Writers all, EntryId mark) {
    Awaitility.await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .until(() -> all.watchA.hasSeen(mark) && all.watchB.hasSeen(mark));
  }
}
