package org.mapiemulator.tests.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.NotificationControl;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.tests.fixture.JournalLaws;
import org.mapiemulator.tests.fixture.Scene;

/** One thread and held notifications: the same seed gives the same journal, byte for byte. */
class SteppedTest {

  private static final int SEEDS = 12;
  private static final int STEPS = 400;

  private static String journal(long seed, @Nullable MapiInit model) {
    try (Scene scene = Scene.with(new Seed(seed))) {
      Chaos chaos = new Chaos(scene, 4, model);
      Random random = new Random(seed);
      chaos.populate(random);
      for (int step = 0; step < STEPS; step++) {
        chaos.slots().forEach(slot -> slot.current().client.notifications().hold());
        if (random.nextInt(4) == 0) {
          deliver(chaos, random);
        } else {
          chaos.step(random);
        }
      }
      chaos.cleanUp();
      String text = "seed 0x" + Long.toHexString(seed);
      assertThat(JournalLaws.violationsAndRemains(scene.mapi().journal())).as(text).isEmpty();
      return scene.mapi().journal().render();
    }
  }

  /** What a test does with the wheel in its hands. */
  private static void deliver(Chaos chaos, Random random) {
    MapiClient client = chaos.slots().get(random.nextInt(chaos.slots().size())).current().client;
    NotificationControl control = client.notifications();
    client.run(
        () -> {
          switch (random.nextInt(6)) {
            case 0 -> control.deliverAll();
            case 1 -> control.deliverLate();
            case 2 -> control.shuffle();
            case 3 -> control.reverse();
            default -> {
              if (!control.queued().isEmpty()) {
                control.deliver(random.nextInt(control.queued().size()));
              }
            }
          }
        });
  }

  @Test
  void equal_seeds_give_equal_journals_with_a_notification_thread() {
    sameSeedSameJournal(MapiInit.MULTITHREAD_NOTIFICATIONS);
  }

  @Test
  void equal_seeds_give_equal_journals_with_a_pumping_thread() {
    sameSeedSameJournal(null);
  }

  private static void sameSeedSameJournal(@Nullable MapiInit model) {
    StringBuilder all = new StringBuilder();
    for (long seed = 1; seed <= SEEDS; seed++) {
      String first = journal(seed, model);
      assertThat(journal(seed, model)).as("seed 0x" + Long.toHexString(seed)).isEqualTo(first);
      all.append(first);
    }
    // The seeds together must have come to the interesting places.
    assertThat(all.toString())
        .contains("OnNotify(fnevCriticalError")
        .contains("OnNotify(fnevExtended")
        .contains("SHARED => CLOSING")
        .contains("process terminated")
        .contains("ENDING => LOGGED_OFF")
        .contains("ALIVE => UNINITIALIZED");
  }

  @Test
  void different_seeds_give_different_journals() {
    assertThat(journal(1, null)).isNotEqualTo(journal(2, null));
  }
}
