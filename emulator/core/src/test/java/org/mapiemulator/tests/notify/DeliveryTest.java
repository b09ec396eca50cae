package org.mapiemulator.tests.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mapiemulator.tests.fixture.Pair.CRITICAL;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.LOUD;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.journal.CallEntry;
import org.mapiemulator.journal.CallbackEntry;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.settings.DeliveryTiming;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;

/** When notifications come, on which thread, and what a sink can do to the others. */
final class DeliveryTest {

  private static CallEntry logoff(Journal journal) {
    return journal.calls().stream()
        .filter(call -> call.method().equals("IMAPISession::Logoff"))
        .findFirst()
        .orElseThrow();
  }

  private static CallbackEntry firstOnNotify(Journal journal) {
    return journal.callbacks().stream()
        .filter(callback -> callback.method().equals("OnNotify"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies({"R-231", "A-03", "A-34"})
  void it_comes_after_the_call_on_the_thread_of_the_recipient(Settings settings) {
    assertThat(settings.get(DeliveryTiming.class)).isEqualTo(DeliveryTiming.AFTER_CALL);
    try (Pair pair = Pair.of(settings)) {
      RecordingSink sink = pair.b().listen(EventMask.EXTENDED);
      pair.b().client().notifications().letGo();

      pair.a().session().logoff(0, LOUD, 0);
      await().until(() -> sink.notifications().size() == 2);

      assertThat(sink.notifications()).containsExactly(CRITICAL, EXTENDED);
      assertThat(sink.received())
          .extracting(received -> received.thread().getName())
          .containsOnly("B notifications");
      Journal journal = pair.scene().mapi().journal();
      assertThat(firstOnNotify(journal).step()).isGreaterThanOrEqualTo(logoff(journal).endStep());
      assertThat(firstOnNotify(journal).thread()).isEqualTo("B:notify");
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies({"A-03", "A-34"})
  void early_it_has_come_when_the_call_returns(Settings settings) {
    try (Pair pair = Pair.of(settings.with(DeliveryTiming.EARLY))) {
      RecordingSink sink = pair.b().listen(EventMask.EXTENDED);
      pair.b().client().notifications().letGo();

      pair.a().session().logoff(0, LOUD, 0);

      assertThat(sink.notifications()).containsExactly(CRITICAL, EXTENDED);
      assertThat(sink.received())
          .extracting(received -> received.thread().getName())
          .containsOnly("B notifications");
      Journal journal = pair.scene().mapi().journal();
      assertThat(firstOnNotify(journal).step()).isLessThan(logoff(journal).endStep());
    }
  }

  @Test
  @Verifies({"A-03", "A-17"})
  void early_a_recipient_that_leaves_at_once_does_not_keep_the_caller_waiting() {
    try (Pair pair = Pair.with(DeliveryTiming.EARLY)) {
      RecordingSink first = pair.b().listen(EventMask.EXTENDED);
      RecordingSink second = pair.b().listen(EventMask.EXTENDED);
      first.reacting(event -> pair.b().session().logoff(0, 0, 0));
      pair.b().client().notifications().letGo();

      assertThat(Outcomes.of(() -> pair.a().session().logoff(0, LOUD, 0))).isEqualTo(Hresult.S_OK);

      assertThat(first.notifications()).containsExactly(CRITICAL);
      assertThat(second.notifications()).isEmpty();
    }
  }

  @Test
  @Verifies("R-234")
  void a_result_other_than_s_ok_is_reported() {
    try (Pair pair = Pair.with()) {
      var sink = pair.b().mapi32().hrAllocAdviseSink((context, events) -> 0x80004005, null);
      pair.b().session().advise(null, 0, sink);

      pair.a().session().logoff(0, LOUD, 0);
      pair.b().client().notifications().deliverAll();

      assertThat(pair.scene().mapi().findings().of(LintRule.SINK_RESULT))
          .singleElement()
          .satisfies(finding -> assertThat(finding.what()).contains("0x80004005"));
    }
  }

  @Test
  @Verifies("R-497")
  void a_sink_that_throws_or_fails_does_not_stop_the_others() {
    try (Pair pair = Pair.with()) {
      RecordingSink first = pair.b().listen(EventMask.EXTENDED);
      first.reacting(
          event -> {
            throw new IllegalStateException("a bug in the sink");
          });
      var failing = pair.b().mapi32().hrAllocAdviseSink((context, events) -> 1, null);
      pair.b().session().advise(null, 0, failing);
      RecordingSink last = pair.b().listen(EventMask.EXTENDED);

      pair.a().session().logoff(0, LOUD, 0);
      pair.b().client().notifications().deliverAll();

      assertThat(first.notifications()).containsExactly(CRITICAL, EXTENDED);
      assertThat(last.notifications()).containsExactly(CRITICAL, EXTENDED);
      assertThat(pair.scene().mapi().findings().of(LintRule.SINK_THREW)).hasSize(2);
      assertThat(pair.scene().mapi().findings().of(LintRule.SINK_RESULT)).hasSize(1);
      // The references are given back as if nothing had happened.
      pair.b().session().logoff(0, 0, 0);
      assertThat(first.references()).isEqualTo(1);
    }
  }
}
