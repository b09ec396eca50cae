package org.mapiemulator.tests.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mapiemulator.SessionView;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** Whatever a sink throws stays with it. */
class SinksThatFailTest {

  @Test
  @Verifies({"R-497"})
  void whatever_a_sink_throws_the_sinks_after_it_and_of_other_clients_are_told() {
    for (Consumer<Notification> failing : failures()) {
      try (Scene scene = Scene.with()) {
        Scene.Party outlook = scene.newShared("outlook");
        Scene.Party archiver = scene.join("archiver");
        Scene.Party indexer = scene.join("indexer");
        RecordingSink before = archiver.listen();
        RecordingSink broken = archiver.listen().reacting(failing);
        RecordingSink after = archiver.listen();
        RecordingSink other = indexer.listen();

        outlook.session().logoff(0, LogoffFlag.SHARED.value(), 0);
        await().until(() -> after.notifications().size() == 1);
        await().until(() -> other.notifications().size() == 1);

        assertThat(before.notifications()).hasSize(1);
        assertThat(broken.notifications()).hasSize(1);
        assertThat(scene.mapi().findings().of(LintRule.SINK_THREW))
            .extracting(Finding::client)
            .containsExactly("archiver");
        // The registration and the session live on, as with a sink that returned.
        assertThat(archiver.client().sessions())
            .extracting(SessionView::state, SessionView::registrations)
            .containsExactly(org.assertj.core.groups.Tuple.tuple(SessionState.ASKED_TO_LEAVE, 3));
        archiver.session().unadvise(broken.connection());
        assertThat(broken.references()).isEqualTo(1);
      }
    }
  }

  @Test
  @Verifies({"R-497", "R-253"})
  void a_sink_that_unadvises_itself_and_then_throws_is_released() {
    for (Consumer<Notification> failing : failures()) {
      try (Scene scene = Scene.with()) {
        Scene.Party outlook = scene.newShared("outlook");
        Scene.Party archiver = scene.join("archiver");
        RecordingSink sink = archiver.listen();
        sink.reacting(
            notification -> {
              archiver.session().unadvise(sink.connection());
              failing.accept(notification);
            });

        archiver.client().notifications().hold();
        outlook.session().logoff(0, LogoffFlag.SHARED.value(), 0);
        archiver.client().notifications().deliverNext();

        assertThat(sink.references()).isEqualTo(1);
        assertThat(scene.mapi().findings().of(LintRule.SINK_THREW)).hasSize(1);
      }
    }
  }

  private static List<Consumer<Notification>> failures() {
    List<Consumer<Notification>> failures = new ArrayList<>();
    failures.add(
        notification -> {
          throw new IllegalStateException("a sink that throws");
        });
    failures.add(
        notification -> {
          throw new StackOverflowError("a sink that throws an error");
        });
    failures.add(
        notification ->
            SinksThatFailTest.<RuntimeException>sneak(new IOException("a checked exception")));
    failures.add(
        notification ->
            SinksThatFailTest.<RuntimeException>sneak(new InterruptedException("interrupted")));
    return failures;
  }

  /** Throws what a signature does not declare, as code in other languages of the platform can. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Exception> void sneak(Exception thrown) throws T {
    throw (T) thrown;
  }
}
