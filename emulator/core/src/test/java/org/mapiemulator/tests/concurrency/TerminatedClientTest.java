package org.mapiemulator.tests.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.ExtendedNotification;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.JournalLaws;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** A process that is killed in the middle of a notification, or of its own end. */
class TerminatedClientTest {

  private static void wait(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static List<ExtendedNotification> gone(RecordingSink sink) {
    return sink.notifications().stream()
        .filter(ExtendedNotification.class::isInstance)
        .map(ExtendedNotification.class::cast)
        .toList();
  }

  @Test
  @Verifies({"A-76"})
  void killed_while_it_is_notified_it_hears_nothing_more_and_the_others_hear_once()
      throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch killed = new CountDownLatch(1);
    List<Throwable> thrown = new CopyOnWriteArrayList<>();
    try (Scene scene = Scene.with()) {
      Scene.Party outlook = scene.newShared("outlook");
      Scene.Party archiver = scene.join("archiver");
      Scene.Party indexer = scene.join("indexer");
      RecordingSink watching = indexer.listen(EventMask.EXTENDED);
      RecordingSink dying = archiver.listen(EventMask.EXTENDED);
      dying.reacting(
          told -> {
            inside.countDown();
            wait(killed);
            try {
              archiver.session().enumAdrTypes(0);
            } catch (ClientTerminatedError e) {
              thrown.add(e);
              throw e;
            }
          });

      outlook.session().logoff(0, LogoffFlag.SHARED.value(), 0);
      wait(inside);
      archiver.client().terminate();
      killed.countDown();
      dying.received().get(0).thread().join();
      await().until(() -> watching.notifications().size() == 3);

      assertThat(thrown).hasSize(1);
      assertThat(dying.notifications()).hasSize(1);
      // Nothing of the dead process runs, not even the Release of its sink.
      assertThat(dying.references()).isEqualTo(2);
      assertThat(gone(watching)).hasSize(2);
      assertThat(scene.mapi().findings().list())
          .extracting(Finding::client)
          .doesNotContain("archiver");
      assertThat(archiver.client().sessions()).isEmpty();
      assertThat(JournalLaws.violations(scene.mapi().journal())).isEmpty();
    }
  }

  @Test
  @Verifies({"A-76"})
  void killed_from_inside_its_own_sink_its_next_call_ends_its_code() throws Exception {
    List<Throwable> thrown = new CopyOnWriteArrayList<>();
    try (Scene scene = Scene.with()) {
      Scene.Party outlook = scene.newShared("outlook");
      Scene.Party archiver = scene.join("archiver");
      RecordingSink watching = scene.join("indexer").listen(EventMask.EXTENDED);
      RecordingSink dying = archiver.listen(EventMask.EXTENDED);
      RecordingSink second = archiver.listen(EventMask.EXTENDED);
      dying.reacting(
          told -> {
            archiver.client().terminate();
            try {
              archiver.session().logoff(0, 0, 0);
            } catch (ClientTerminatedError e) {
              thrown.add(e);
            }
          });

      outlook.session().logoff(0, 0, 0);
      await().until(() -> watching.notifications().size() == 2);
      dying.received().get(0).thread().join();

      assertThat(thrown).hasSize(1);
      assertThat(dying.notifications()).hasSize(1);
      assertThat(second.notifications()).isEmpty();
      assertThat(JournalLaws.violations(scene.mapi().journal())).isEmpty();
    }
  }

  @Test
  @Verifies({"A-76", "A-77"})
  void killed_by_foreign_code_inside_its_logoff_it_leaves_once() {
    try (Scene scene = Scene.with()) {
      Scene.Party outlook = scene.newShared("outlook");
      Scene.Party archiver = scene.join("archiver");
      RecordingSink watching = outlook.listen(EventMask.EXTENDED);
      outlook.client().notifications().hold();
      archiver.session().advise(null, 0, new KillingSink(archiver.client()::terminate));

      assertThatThrownBy(() -> archiver.session().logoff(0, 0, 0))
          .isInstanceOf(ClientTerminatedError.class);
      outlook.client().notifications().deliverAll();

      assertThat(gone(watching)).hasSize(1);
      assertThat(archiver.client().sessions()).isEmpty();
      assertThat(JournalLaws.violations(scene.mapi().journal())).isEmpty();
    }
  }

  @Test
  @Verifies({"A-77", "A-16"})
  void uninitialized_by_foreign_code_inside_its_logoff_it_leaves_once_with_success() {
    try (Scene scene = Scene.with()) {
      Scene.Party outlook = scene.newShared("outlook");
      Scene.Party archiver = scene.join("archiver");
      RecordingSink watching = outlook.listen(EventMask.EXTENDED);
      outlook.client().notifications().hold();
      archiver.session().advise(null, 0, new KillingSink(archiver.mapi32()::mapiUninitialize));

      archiver.session().logoff(0, 0, 0);
      outlook.client().notifications().deliverAll();

      assertThat(gone(watching)).hasSize(1);
      archiver.session().release();
      assertThat(archiver.client().sessions()).isEmpty();
      assertThat(JournalLaws.violations(scene.mapi().journal())).isEmpty();
    }
  }
}
