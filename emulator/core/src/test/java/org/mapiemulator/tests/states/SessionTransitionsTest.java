package org.mapiemulator.tests.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.Pair.LOUD;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mapiemulator.journal.EventEntry;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.Scene.Party;

/** Every way into a state of a client session and out of it, read from the journal. */
final class SessionTransitionsTest {

  private static final SharedLogoffMode GRACE = SharedLogoffMode.forcedAfter(Duration.ofSeconds(1));

  /** The states the session of B went through. */
  private static List<String> transitions(Setting setting, Consumer<Pair> steps) {
    try (Pair pair = Pair.with(setting)) {
      steps.accept(pair);
      return pair.scene().mapi().journal().entries().stream()
          .filter(EventEntry.class::isInstance)
          .map(EventEntry.class::cast)
          .filter(event -> event.object().equals("session#2") && event.event().contains("=>"))
          .map(EventEntry::event)
          .toList();
    }
  }

  private static List<String> transitions(Consumer<Pair> steps) {
    return transitions(SharedLogoffMode.COOPERATIVE, steps);
  }

  private static void endOfA(Pair pair) {
    pair.a().session().logoff(0, LOUD, 0);
  }

  private static void logoff(Pair pair) {
    pair.b().session().logoff(0, 0, 0);
  }

  private static void release(Pair pair) {
    pair.b().session().release();
  }

  private static void uninitialize(Pair pair) {
    pair.b().mapi32().mapiUninitialize();
  }

  @Test
  @Verifies("R-202")
  void alive_is_left_by_logoff_and_then_release() {
    assertThat(
            transitions(
                pair -> {
                  logoff(pair);
                  release(pair);
                }))
        .containsExactly("ALIVE => ENDING", "ENDING => LOGGED_OFF", "LOGGED_OFF => RELEASED");
  }

  @Test
  @Verifies({"A-14", "R-212"})
  void alive_is_left_by_the_last_release_as_by_a_logoff() {
    assertThat(transitions(SessionTransitionsTest::release))
        .containsExactly("ALIVE => ENDING", "ENDING => LOGGED_OFF", "LOGGED_OFF => RELEASED");
  }

  @Test
  @Verifies("A-16")
  void alive_is_left_by_the_last_mapiuninitialize_and_then_release() {
    assertThat(
            transitions(
                pair -> {
                  uninitialize(pair);
                  release(pair);
                }))
        .containsExactly("ALIVE => UNINITIALIZED", "UNINITIALIZED => RELEASED");
  }

  @Test
  @Verifies("A-16")
  void logged_off_is_left_by_the_last_mapiuninitialize_too() {
    assertThat(
            transitions(
                pair -> {
                  logoff(pair);
                  uninitialize(pair);
                  release(pair);
                }))
        .containsExactly(
            "ALIVE => ENDING",
            "ENDING => LOGGED_OFF",
            "LOGGED_OFF => UNINITIALIZED",
            "UNINITIALIZED => RELEASED");
  }

  @Test
  @Verifies({"A-04", "R-490"})
  void asked_to_leave_is_left_as_alive_is() {
    assertThat(
            transitions(
                pair -> {
                  endOfA(pair);
                  logoff(pair);
                }))
        .containsExactly(
            "ALIVE => ASKED_TO_LEAVE", "ASKED_TO_LEAVE => ENDING", "ENDING => LOGGED_OFF");
    assertThat(
            transitions(
                pair -> {
                  endOfA(pair);
                  release(pair);
                }))
        .containsExactly(
            "ALIVE => ASKED_TO_LEAVE",
            "ASKED_TO_LEAVE => ENDING",
            "ENDING => LOGGED_OFF",
            "LOGGED_OFF => RELEASED");
    assertThat(
            transitions(
                pair -> {
                  endOfA(pair);
                  uninitialize(pair);
                }))
        .containsExactly("ALIVE => ASKED_TO_LEAVE", "ASKED_TO_LEAVE => UNINITIALIZED");
  }

  @Test
  @Verifies("A-04")
  void asked_to_leave_a_second_time_it_stays_where_it_is() {
    assertThat(
            transitions(
                pair -> {
                  Party c = pair.join("C");
                  endOfA(pair);
                  c.session().logoff(0, LOUD, 0);
                }))
        .containsExactly("ALIVE => ASKED_TO_LEAVE");
  }

  @Test
  @Verifies("A-04")
  void forced_takes_it_on_to_ended_by_other_at_once_and_after_a_grace() {
    assertThat(transitions(SharedLogoffMode.FORCED, SessionTransitionsTest::endOfA))
        .containsExactly("ALIVE => ASKED_TO_LEAVE", "ASKED_TO_LEAVE => ENDED_BY_OTHER");
    assertThat(transitions(GRACE, SessionTransitionsTest::endOfA))
        .containsExactly("ALIVE => ASKED_TO_LEAVE");
    assertThat(
            transitions(
                GRACE,
                pair -> {
                  endOfA(pair);
                  pair.scene().mapi().clock().advance(Duration.ofSeconds(1));
                }))
        .containsExactly("ALIVE => ASKED_TO_LEAVE", "ASKED_TO_LEAVE => ENDED_BY_OTHER");
  }

  @Test
  @Verifies({"A-04", "A-77", "R-493"})
  void ended_by_other_is_left_by_logoff_release_and_mapiuninitialize() {
    assertThat(
            transitions(
                SharedLogoffMode.FORCED,
                pair -> {
                  endOfA(pair);
                  logoff(pair);
                }))
        .endsWith("ENDED_BY_OTHER => ENDING", "ENDING => LOGGED_OFF");
    assertThat(
            transitions(
                SharedLogoffMode.FORCED,
                pair -> {
                  endOfA(pair);
                  release(pair);
                }))
        .endsWith("ENDED_BY_OTHER => ENDING", "ENDING => LOGGED_OFF", "LOGGED_OFF => RELEASED");
    assertThat(
            transitions(
                SharedLogoffMode.FORCED,
                pair -> {
                  endOfA(pair);
                  uninitialize(pair);
                }))
        .endsWith("ASKED_TO_LEAVE => ENDED_BY_OTHER", "ENDED_BY_OTHER => UNINITIALIZED");
  }

  @Test
  @Verifies("A-05")
  void the_quiet_end_of_another_client_changes_nothing() {
    assertThat(transitions(pair -> pair.a().session().logoff(0, 0, 0))).isEmpty();
  }
}
