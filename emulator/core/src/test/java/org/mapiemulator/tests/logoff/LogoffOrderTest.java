package org.mapiemulator.tests.logoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.Pair.LOUD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.journal.CallEntry;
import org.mapiemulator.journal.JournalEntry;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;

/** The order of steps inside Logoff (part 5 of the specification), read from the journal. */
final class LogoffOrderTest {

  private static CallEntry logoff(Pair pair) {
    return pair.scene().mapi().journal().calls().stream()
        .filter(call -> call.method().equals("IMAPISession::Logoff"))
        .findFirst()
        .orElseThrow();
  }

  /** What happened between the beginning and the end of the call. */
  private static List<String> inside(Pair pair, CallEntry call) {
    return pair.scene().mapi().journal().entries().stream()
        .filter(entry -> entry.step() > call.step() && entry.step() < call.endStep())
        .map(entry -> entry.client() + ": " + entry.text())
        .toList();
  }

  @Test
  @Verifies({"A-01", "A-03", "A-15", "R-196", "R-211", "R-231"})
  void a_loud_logoff_takes_its_steps_in_order() {
    try (Pair pair = Pair.with()) {
      pair.a().listen();
      pair.b().listen(EventMask.EXTENDED);

      pair.a().session().logoff(0, LOUD, 0);

      assertThat(inside(pair, logoff(pair)))
          .containsExactly(
              "A: * session#1 ALIVE => ENDING",
              "A: * core#1 SHARED => CLOSING",
              "B: * sink#2 fnevCriticalError queued (session#1)",
              "B: * session#2 ALIVE => ASKED_TO_LEAVE",
              "A: -> sink#1.Release()",
              "B: * sink#2 fnevExtended queued (session#1)",
              "A: * session#1 ENDING => LOGGED_OFF");
      pair.b().client().notifications().deliverAll();
      assertThat(pair.scene().mapi().journal().callbacks())
          .filteredOn(callback -> callback.method().equals("OnNotify"))
          .hasSize(2)
          .allSatisfy(
              callback ->
                  assertThat(callback.step()).isGreaterThanOrEqualTo(logoff(pair).endStep()));
    }
  }

  @Test
  @Verifies({"A-05", "R-197"})
  void a_quiet_logoff_is_the_same_without_the_step_that_tells_the_others() {
    try (Pair pair = Pair.with()) {
      pair.a().listen();
      pair.b().listen(EventMask.EXTENDED);

      pair.a().session().logoff(0, 0, 0);

      assertThat(inside(pair, logoff(pair)))
          .containsExactly(
              "A: * session#1 ALIVE => ENDING",
              "A: -> sink#1.Release()",
              "B: * sink#2 fnevExtended queued (session#1)",
              "A: * session#1 ENDING => LOGGED_OFF");
    }
  }

  @Test
  @Verifies("R-196")
  void the_last_client_takes_the_core_with_it() {
    try (Pair pair = Pair.with()) {
      pair.a().session().logoff(0, LOUD, 0);
      pair.b().session().logoff(0, 0, 0);

      assertThat(pair.scene().mapi().journal().entries())
          .extracting(JournalEntry::text)
          .containsSubsequence(
              "* session#2 ASKED_TO_LEAVE => ENDING",
              "* core#1 CLOSING => GONE",
              "* session#2 ENDING => LOGGED_OFF");
    }
  }

  @Test
  void a_failing_logoff_takes_none_of_them() {
    try (Pair pair = Pair.with()) {
      assertThat(Outcomes.of(() -> pair.a().session().logoff(0, LOUD, 1)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);

      assertThat(inside(pair, logoff(pair))).isEmpty();
    }
  }
}
