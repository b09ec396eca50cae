package org.mapiemulator.tests.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.mapiemulator.SessionView;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.settings.DeliveryTiming;
import org.mapiemulator.settings.StallLimit;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.JournalLaws;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/**
 * With EARLY the other clients are told before Logoff returns. Whatever their sinks call, nobody
 * waits for a delivery that never comes.
 */
class EarlyDeliveryTest {

  private static final int SHARED = LogoffFlag.SHARED.value();

  private static Scene early() {
    // A wait that cannot end becomes an error soon, instead of after ten seconds.
    return Scene.with(DeliveryTiming.EARLY, new StallLimit(Duration.ofSeconds(2)));
  }

  @Test
  @Verifies({"A-03", "A-34", "R-494"})
  void sinks_have_returned_before_logoff_returns_even_if_they_log_off_themselves() {
    try (Scene scene = early()) {
      Scene.Party outlook = scene.newShared("outlook");
      Scene.Party archiver = scene.join("archiver");
      Scene.Party indexer = scene.join("indexer");
      List<Hresult> results = new CopyOnWriteArrayList<>();
      for (Scene.Party party : List.of(archiver, indexer)) {
        party
            .listen(EventMask.EXTENDED)
            .reacting(told -> results.add(Outcomes.of(() -> party.session().logoff(0, 0, 0))));
      }

      outlook.session().logoff(0, SHARED, 0);

      assertThat(results).containsExactly(Hresult.S_OK, Hresult.S_OK);
      assertThat(archiver.client().sessions())
          .extracting(SessionView::state)
          .containsExactly(SessionState.LOGGED_OFF);
      assertThat(JournalLaws.violations(scene.mapi().journal())).isEmpty();
    }
  }

  @Test
  @Verifies({"A-03", "R-252"})
  void a_sink_that_unadvises_the_next_one_does_not_leave_logoff_waiting_for_it() {
    try (Scene scene = early()) {
      Scene.Party outlook = scene.newShared("outlook");
      Scene.Party archiver = scene.join("archiver");
      RecordingSink first = archiver.listen();
      RecordingSink second = archiver.listen();
      first.reacting(told -> archiver.session().unadvise(second.connection()));

      assertThat(Outcomes.of(() -> outlook.session().logoff(0, SHARED, 0))).isEqualTo(Hresult.S_OK);

      assertThat(first.notifications()).hasSize(1);
      assertThat(second.notifications()).isEmpty();
      assertThat(second.references()).isEqualTo(1);
    }
  }

  @Test
  @Verifies({"A-03", "R-492"})
  void sinks_that_answer_a_loud_end_with_a_loud_end_do_not_wait_for_each_other() {
    try (Scene scene = early()) {
      Scene.Party outlook = scene.newShared("outlook");
      List<Hresult> results = new CopyOnWriteArrayList<>();
      for (String name : List.of("archiver", "indexer", "reminder")) {
        Scene.Party party = scene.join(name);
        party
            .listen(EventMask.EXTENDED)
            .reacting(told -> results.add(Outcomes.of(() -> party.session().logoff(0, SHARED, 0))));
      }

      outlook.session().logoff(0, SHARED, 0);

      assertThat(results).containsExactly(Hresult.S_OK, Hresult.S_OK, Hresult.S_OK);
      assertThat(JournalLaws.violations(scene.mapi().journal())).isEmpty();
    }
  }

  @Test
  @Verifies("A-03")
  void a_sink_that_uninitializes_or_is_killed_does_not_leave_logoff_waiting() {
    try (Scene scene = early()) {
      Scene.Party outlook = scene.newShared("outlook");
      Scene.Party archiver = scene.join("archiver");
      Scene.Party indexer = scene.join("indexer");
      archiver.listen().reacting(told -> archiver.mapi32().mapiUninitialize());
      archiver.listen();
      indexer.listen().reacting(told -> indexer.client().terminate());
      indexer.listen();

      assertThat(Outcomes.of(() -> outlook.session().logoff(0, SHARED, 0))).isEqualTo(Hresult.S_OK);

      assertThat(archiver.client().initializationCount()).isZero();
      assertThat(indexer.client().sessions()).isEmpty();
      assertThat(JournalLaws.violations(scene.mapi().journal())).isEmpty();
    }
  }

  @Test
  @Verifies({"A-03", "A-17"})
  void logoff_inside_on_notify_tells_sinks_of_its_own_process_without_waiting_for_itself() {
    try (Scene scene = early()) {
      Scene.Party outlook = scene.newShared("outlook");
      Scene.Party archiver = scene.join("archiver");
      Scene.Party second =
          new Scene.Party(
              archiver.client(),
              archiver.mapi32(),
              archiver.mapi32().mapiLogonEx(0, null, null, Scene.JOIN));
      RecordingSink own = second.listen(EventMask.EXTENDED);
      List<Hresult> results = new CopyOnWriteArrayList<>();
      archiver
          .listen()
          .reacting(told -> results.add(Outcomes.of(() -> archiver.session().logoff(0, 0, 0))));

      outlook.session().logoff(0, SHARED, 0);
      // Outlook's extended event is behind that of the archiver in the same queue.
      assertThat(results).containsExactly(Hresult.S_OK);
      assertThat(own.notifications()).hasSize(3);
    }
  }
}
