package org.mapiemulator.tests.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.settings.DeliveryTiming;
import org.mapiemulator.settings.StallLimit;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** A sink that does not come back holds up its own process and nothing else. */
class SinkThatBlocksTest {

  private static final StallLimit SHORT = new StallLimit(Duration.ofMillis(200));

  private final CountDownLatch over = new CountDownLatch(1);

  /** Blocks until the test is over, or somebody interrupts the thread. */
  private void block() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end(Thread blocked) throws InterruptedException {
    over.countDown();
    blocked.join();
  }

  @Test
  @Verifies({"R-496", "A-17"})
  void other_clients_are_served_logoff_does_not_wait_and_the_end_names_the_sink()
      throws InterruptedException {
    Thread blocked;
    try (Scene scene = Scene.with(SHORT)) {
      Scene.Party outlook = scene.newShared("outlook");
      Scene.Party archiver = scene.join("archiver");
      Scene.Party indexer = scene.join("indexer");
      RecordingSink stuck = archiver.listen(EventMask.EXTENDED).reacting(told -> block());
      RecordingSink second = archiver.listen(EventMask.EXTENDED);
      RecordingSink other = indexer.listen(EventMask.EXTENDED);

      assertThat(Outcomes.of(() -> outlook.session().logoff(0, LogoffFlag.SHARED.value(), 0)))
          .isEqualTo(Hresult.S_OK);
      await().until(() -> other.notifications().size() == 2);
      await().until(() -> stuck.notifications().size() == 1);
      blocked = stuck.received().get(0).thread();
      assertThat(archiver.client().notifications().running()).contains("sink#1");

      // Its own Logoff does not wait for it either; only the Release of the sink is postponed.
      assertThat(Outcomes.of(() -> archiver.session().logoff(0, 0, 0))).isEqualTo(Hresult.S_OK);
      assertThat(archiver.client().sessions().get(0).state()).isEqualTo(SessionState.LOGGED_OFF);
      assertThat(stuck.references()).isEqualTo(2);
      assertThat(second.references()).isEqualTo(1);
      assertThat(second.notifications()).isEmpty();

      assertThatThrownBy(() -> scene.mapi().finish()).isInstanceOf(FindingsError.class);
      List<Finding> findings = scene.mapi().findings().of(LintRule.SINK_BLOCKED);
      assertThat(findings).hasSize(1);
      assertThat(findings.get(0).what()).contains("sink#1");
      assertThat(findings.get(0).client()).isEqualTo("archiver");
      assertThat(findings.get(0).detail()).anyMatch(line -> line.contains("SinkThatBlocksTest"));
    }
    end(blocked);
  }

  @Test
  @Verifies("A-78")
  void delivery_by_hand_to_a_sink_that_blocks_becomes_an_error_with_all_stacks()
      throws InterruptedException {
    RecordingSink stuck;
    try (Scene scene = Scene.with(SHORT)) {
      Scene.Party outlook = scene.newShared("outlook");
      Scene.Party archiver = scene.join("archiver");
      stuck = archiver.listen().reacting(told -> block());
      archiver.client().notifications().hold();
      outlook.session().logoff(0, LogoffFlag.SHARED.value(), 0);

      assertThatThrownBy(() -> archiver.client().notifications().deliverNext())
          .isInstanceOf(StallError.class)
          .hasMessageContaining("OnNotify of sink#1 in \"archiver\"")
          .hasMessageContaining("archiver notifications")
          .hasMessageContaining("SinkThatBlocksTest.block");
      scene.mapi().finish(new AssertionError("the test's own failure"));
      assertThat(scene.mapi().findings().of(LintRule.SINK_BLOCKED)).hasSize(1);
    }
    end(stuck.received().get(0).thread());
  }

  @Test
  @Verifies({"A-78"})
  void a_logoff_that_waits_for_a_blocked_sink_with_early_delivery_is_reported()
      throws InterruptedException {
    RecordingSink stuck;
    try (Scene scene = Scene.with(SHORT, DeliveryTiming.EARLY)) {
      Scene.Party outlook = scene.newShared("outlook");
      stuck = scene.join("archiver").listen().reacting(told -> block());

      assertThatThrownBy(() -> outlook.session().logoff(0, LogoffFlag.SHARED.value(), 0))
          .isInstanceOf(StallError.class)
          .hasMessageContaining("OnNotify of sink#1 in \"archiver\"");
      assertThat(scene.mapi().findings().of(LintRule.STALLED))
          .extracting(Finding::client)
          .containsExactly("outlook");
      scene.mapi().finish(new AssertionError("the test's own failure"));
    }
    end(stuck.received().get(0).thread());
  }
}
