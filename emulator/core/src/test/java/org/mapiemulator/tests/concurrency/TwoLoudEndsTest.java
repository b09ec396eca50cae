package org.mapiemulator.tests.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.journal.CallEntry;
import org.mapiemulator.journal.CallbackEntry;
import org.mapiemulator.journal.EventEntry;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.settings.DeliveryTiming;
import org.mapiemulator.settings.PerThreadInit;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.JournalLaws;
import org.mapiemulator.tests.fixture.Race;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** Everybody ends the shared session for everybody at the same moment. */
class TwoLoudEndsTest {

  private static final int ROUNDS = 150;

  @Test
  @Verifies({"R-492", "A-17"})
  void all_succeed_and_no_sink_is_called_once_it_was_released() throws InterruptedException {
    for (DeliveryTiming timing : DeliveryTiming.values()) {
      for (int i = 0; i < ROUNDS; i++) {
        try (Scene scene = Scene.with(PerThreadInit.IGNORE, timing)) {
          List<Scene.Party> parties =
              List.of(scene.newShared("first"), scene.join("second"), scene.join("third"));
          List<RecordingSink> sinks =
              parties.stream().map(party -> party.listen(EventMask.EXTENDED)).toList();

          List<String> results =
              Race.run(
                  parties.stream()
                      .map(
                          party ->
                              (Runnable)
                                  () -> party.session().logoff(0, LogoffFlag.SHARED.value(), 0))
                      .toArray(Runnable[]::new));

          assertThat(results).containsExactly("S_OK", "S_OK", "S_OK");
          parties.forEach(party -> party.session().release());
          parties.forEach(party -> party.mapi32().mapiUninitialize());
          await()
              .pollDelay(Duration.ZERO)
              .pollInterval(Duration.ofMillis(1))
              .until(() -> sinks.stream().allMatch(sink -> sink.references() == 1));
          Journal journal = scene.mapi().journal();
          assertThat(JournalLaws.violationsAndRemains(journal)).isEmpty();
          assertThat(closings(journal)).isLessThanOrEqualTo(1);
          for (Scene.Party party : parties) {
            checkSink(journal, party.client().name());
          }
        }
      }
    }
  }

  private static long closings(Journal journal) {
    return journal.entries().stream()
        .filter(EventEntry.class::isInstance)
        .filter(entry -> entry.text().endsWith("=> CLOSING"))
        .count();
  }

  /**
   * An OnNotify that was on its way when its client ended may still begin; but it holds the sink,
   * and it is the last one.
   */
  private static void checkSink(Journal journal, String client) {
    long logoffReturned =
        journal.calls().stream()
            .filter(call -> call.client().equals(client))
            .filter(call -> call.method().equals("IMAPISession::Logoff"))
            .mapToLong(CallEntry::endStep)
            .findFirst()
            .orElseThrow();
    List<CallbackEntry> notified = callbacks(journal, client, "OnNotify");
    List<CallbackEntry> released = callbacks(journal, client, "Release");
    assertThat(released).hasSize(1);
    assertThat(notified).allMatch(call -> call.endStep() <= released.get(0).step());
    assertThat(notified).filteredOn(call -> call.step() >= logoffReturned).hasSizeLessThan(2);
  }

  private static List<CallbackEntry> callbacks(Journal journal, String client, String method) {
    return journal.callbacks().stream()
        .filter(callback -> callback.client().equals(client))
        .filter(callback -> callback.method().equals(method))
        .toList();
  }
}
