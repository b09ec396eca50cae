package org.mapiemulator.tests.store.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mapiemulator.journal.JournalEntry;
import org.mapiemulator.settings.JournalBound;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.StoreScene;

/**
 * The same writers one after the other on one thread, their notifications delivered by hand: equal
 * seeds give equal journals.
 */
class SteppedWritersTest {

  private static final int OPERATIONS = 10_000;
  private static final int SECTION = 1_000;

  /** The journal is read in sections, so that it need not keep everything. */
  private static final JournalBound BOUND = new JournalBound(35_000);

  private final List<Integer> sections = new ArrayList<>();
  private long read;

  private List<Integer> run(long seed) {
    sections.clear();
    read = 0;
    try (Writers all = new Writers(seed, BOUND)) {
      Random random = new Random(seed);
      for (int i = 1; i <= OPERATIONS; i++) {
        all.writers.get(random.nextInt(Writers.COUNT)).step();
        if (random.nextInt(30) == 0) {
          (random.nextBoolean() ? all.a : all.b).deliver();
        }
        if (i % SECTION == 0) {
          readJournal(all.a);
        }
      }
      all.mark();
      all.a.deliver();
      all.b.deliver();
      all.check();
      return List.copyOf(sections);
    }
  }

  private void readJournal(StoreScene scene) {
    int hash = 0;
    List<JournalEntry> entries = scene.scene().mapi().journal().entries();
    assertThat(entries.get(0).step()).as("what has been read").isLessThanOrEqualTo(read + 1);
    for (JournalEntry entry : entries) {
      if (entry.step() > read) {
        read = entry.step();
        hash = 31 * hash + (entry.client() + entry.depth() + entry.line()).hashCode();
      }
    }
    sections.add(hash);
  }

  @Test
  @Verifies({"D-90", "NOT-02"})
  void equal_seeds_give_equal_journals() {
    List<Integer> first = run(0x5EED);

    assertThat(run(0x5EED)).isEqualTo(first);
    assertThat(first).doesNotHaveDuplicates().hasSize(OPERATIONS / SECTION);
  }
}
