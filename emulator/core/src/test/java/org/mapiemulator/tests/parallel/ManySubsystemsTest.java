package org.mapiemulator.tests.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.mapiemulator.SessionView;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.settings.UnadviseUnknown;
import org.mapiemulator.tests.fixture.JournalLaws;
import org.mapiemulator.tests.fixture.Race;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** Two hundred subsystems at once, with the same names in each: none sees another. */
class ManySubsystemsTest {

  private static final int SUBSYSTEMS = 200;
  private static final int THREADS = 4;

  /** What one subsystem shows of itself at the end. */
  private record Seen(
      String journal, List<String> findings, Duration elapsed, long connection, int told) {}

  /** One life of two clients; which one differs between subsystems, so that mixing would show. */
  private static Seen play(Scene scene, int number) {
    Scene.Party outlook = scene.newShared("outlook");
    Scene.Party archiver = scene.join("archiver");
    RecordingSink sink = archiver.listen(EventMask.EXTENDED);
    archiver.client().notifications().hold();
    scene.mapi().clock().advance(Duration.ofSeconds(number));
    for (int i = 0; i < number % 5; i++) {
      archiver.session().unadvise(number + 1);
    }
    outlook.session().logoff(0, number % 2 == 0 ? 0 : LogoffFlag.SHARED.value(), 0);
    archiver.client().notifications().deliverAll();
    return new Seen(
        scene.mapi().journal().render(),
        scene.mapi().findings().list().stream().map(Finding::toString).toList(),
        scene.mapi().clock().elapsed(),
        sink.connection(),
        sink.notifications().size());
  }

  private static Scene scene(int number) {
    return Scene.with(new Seed(number), UnadviseUnknown.S_OK);
  }

  private static Seen alone(int number) {
    try (Scene scene = scene(number)) {
      return play(scene, number);
    }
  }

  @Test
  void each_shows_exactly_what_it_shows_alone() throws InterruptedException {
    Scene[] scenes = new Scene[SUBSYSTEMS];
    Seen[] together = new Seen[SUBSYSTEMS];
    // The threads go hand in hand, so that at every moment some subsystem is in the middle.
    CyclicBarrier step = new CyclicBarrier(THREADS);
    Runnable[] threads = new Runnable[THREADS];
    for (int t = 0; t < THREADS; t++) {
      int first = t;
      threads[t] =
          () -> {
            for (int i = first; i < SUBSYSTEMS; i += THREADS) {
              await(step);
              scenes[i] = scene(i);
              together[i] = play(scenes[i], i);
            }
          };
    }
    Race.run(threads);

    for (int i = 0; i < SUBSYSTEMS; i++) {
      assertThat(together[i]).as("subsystem %s", i).isEqualTo(alone(i));
      assertThat(together[i].elapsed()).isEqualTo(Duration.ofSeconds(i));
      assertThat(together[i].told()).isEqualTo(i % 2 == 0 ? 1 : 2);
      assertThat(scenes[i].mapi().findings().of(LintRule.UNADVISE_UNKNOWN)).hasSize(i % 5);
    }
    List.of(scenes).forEach(Scene::close);
  }

  @Test
  void a_loud_end_in_one_reaches_nobody_in_the_others_although_all_are_open_at_once()
      throws InterruptedException {
    List<Scene> scenes = new ArrayList<>();
    List<Scene.Party> outlooks = new ArrayList<>();
    List<Scene.Party> archivers = new ArrayList<>();
    for (int i = 0; i < SUBSYSTEMS; i++) {
      Scene scene = Scene.with();
      scenes.add(scene);
      outlooks.add(scene.newShared("outlook"));
      Scene.Party archiver = scene.join("archiver");
      archiver.client().notifications().hold();
      archiver.listen(EventMask.EXTENDED);
      archivers.add(archiver);
    }
    Runnable[] threads = new Runnable[THREADS];
    for (int t = 0; t < THREADS; t++) {
      int first = t;
      threads[t] =
          () -> {
            // Every second subsystem only.
            for (int i = 2 * first; i < SUBSYSTEMS; i += 2 * THREADS) {
              Scene.Party outlook = outlooks.get(i);
              outlook.client().run(() -> outlook.session().logoff(0, LogoffFlag.SHARED.value(), 0));
            }
          };
    }
    assertThat(Race.run(threads)).containsOnly("S_OK");

    for (int i = 0; i < SUBSYSTEMS; i++) {
      boolean ended = i % 2 == 0;
      assertThat(archivers.get(i).client().notifications().queued()).hasSize(ended ? 2 : 0);
      assertThat(archivers.get(i).client().sessions())
          .extracting(SessionView::state)
          .containsExactly(ended ? SessionState.ASKED_TO_LEAVE : SessionState.ALIVE);
      assertThat(archivers.get(i).client().sessions())
          .extracting(SessionView::name)
          .containsExactly("session#2");
      assertThat(scenes.get(i).mapi().findings().of(LintRule.SHARED_LOGOFF)).hasSize(ended ? 1 : 0);
      assertThat(JournalLaws.violations(scenes.get(i).mapi().journal())).isEmpty();
    }
    scenes.forEach(Scene::close);
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_kill_and_a_finish_in_one_leave_the_others_as_they_are() {
    try (Scene one = Scene.with();
        Scene two = Scene.with()) {
      Scene.Party first = one.newShared("app");
      Scene.Party second = two.newShared("app");

      first.client().terminate();
      one.mapi().close();

      second.session().enumAdrTypes(0);
      assertThat(second.client().isTerminated()).isFalse();
      assertThat(two.mapi().client("app")).isSameAs(second.client());
      assertThat(second.client().sessions()).hasSize(1);
      second.leave();
      two.mapi().finish();
    }
  }
}
