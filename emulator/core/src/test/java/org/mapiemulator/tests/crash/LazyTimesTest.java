package org.mapiemulator.tests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.loss.Loss;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.settings.StoreWriting;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mapiemulator.tests.fixture.StoreScene;

/** Stores that write by the clock: what is written after each second of work is there. */
class LazyTimesTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  /** The seconds in which a message is saved. */
  private static final List<Integer> SAVES = List.of(0, 1, 3, 4, 9, 10, 11, 12, 13, 19, 24, 30);

  private static final int END = 38;

  /** When a store writes, told by the simplest means. */
  private record Policy(StoreWriting writing, int idle, int period) {

    /**
     * How many messages are written when the clock has come to a second, and work has been done.
     */
    int written(int second) {
      int written = 0;
      int saved = 0;
      int last = -1;
      for (int now = 0; now <= second; now++) {
        boolean quiet = idle > 0 && last >= 0 && now - last >= idle;
        boolean due = period > 0 && now > 0 && now % period == 0;
        if (quiet || due) {
          written = saved;
        }
        if (SAVES.contains(now)) {
          saved++;
          last = now;
        }
      }
      return written;
    }
  }

  static Stream<Arguments> policies() {
    StoreWriting lazily = StoreWriting.lazily();
    return Stream.of(
            new Policy(lazily.onIdle(Duration.ofSeconds(3)), 3, 0),
            new Policy(lazily.every(Duration.ofSeconds(7)), 0, 7),
            new Policy(lazily.onIdle(Duration.ofSeconds(4)).every(Duration.ofSeconds(10)), 4, 10))
        .flatMap(policy -> Stream.of(Arguments.of(policy, false), Arguments.of(policy, true)));
  }

  @ParameterizedTest
  @MethodSource("policies")
  @Verifies("D-142")
  void what_is_written_by_then_is_there(Policy policy, boolean powerCut) {
    for (int second = 0; second <= END; second++) {
      for (boolean beforeWork : List.of(true, false)) {
        try (Scene scene = Scene.with(policy.writing())) {
          at(scene, policy, powerCut, second, beforeWork);
        }
      }
    }
  }

  private static void at(
      Scene scene, Policy policy, boolean powerCut, int second, boolean beforeWork) {
    Party importer = Pair.held(scene.newPrivate("importer"));
    MsgStore store = Neighbour.openDefault(importer.session());
    MapiFolder inbox = Neighbour.folder("Inbox", store);
    List<String> saved = new ArrayList<>();
    for (int now = 0; now <= second; now++) {
      if (now > 0) {
        scene.mapi().clock().advance(SECOND);
      }
      if (SAVES.contains(now) && !(now == second && beforeWork)) {
        StoreScene.add(inbox, "at " + now);
        saved.add("at " + now);
      }
    }

    if (powerCut) {
      scene.mapi().cutPower();
      scene.mapi().restart();
    } else {
      importer.client().terminate();
    }

    int written = policy.written(second);
    assertThat(scene.mapi().losses().losses().stream().map(Loss::subject))
        .as("lost at %s of %s", second, policy.writing())
        .containsExactlyInAnyOrderElementsOf(saved.subList(written, saved.size()));
    Party reader = scene.newPrivate("reader");
    MsgStore again = Neighbour.openDefault(reader.session());
    try (MapiFolder left = Neighbour.folder("Inbox", again)) {
      assertThat(StoreScene.subjects(left))
          .as("left at %s of %s", second, policy.writing())
          .isEqualTo(saved.subList(0, written));
    }
    again.release();
    reader.leave();
    scene.mapi().finish();
  }
}
