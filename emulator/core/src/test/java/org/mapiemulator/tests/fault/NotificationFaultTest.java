package org.mapiemulator.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mapiemulator.mapi.EventMask.CRITICAL_ERROR;
import static org.mapiemulator.tests.fixture.Pair.CRITICAL;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.LOUD;
import static org.mapiemulator.tests.fixture.Pair.queued;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapiemulator.fault.Faults;
import org.mapiemulator.fault.NotificationFault;
import org.mapiemulator.fault.PlannedFault;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.settings.DeliveryTiming;
import org.mapiemulator.settings.StallLimit;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mapiemulator.tests.fixture.ThreadModel;

/** Notifications that are lost, doubled, late or out of order, on a thread of MAPI's and pumped. */
class NotificationFaultTest {

  private static Faults faults(Pair pair) {
    return pair.scene().mapi().faults();
  }

  /** A loud end by A, which C hears as fnevCriticalError and fnevExtended. */
  private static void loudEnd(Pair pair) {
    pair.a().session().logoff(0, LOUD, 0);
  }

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  void one_is_lost_and_the_others_come(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      Party c = model.join(pair, "C");
      RecordingSink sink = c.listen(EventMask.EXTENDED);
      RecordingSink other = pair.b().listen(EventMask.EXTENDED);
      PlannedFault fault = faults(pair).onNotification(CRITICAL_ERROR).to("C").lose();

      loudEnd(pair);
      model.comeByItself(c);

      await().untilAsserted(() -> assertThat(sink.notifications()).containsExactly(EXTENDED));
      assertThat(queued(pair.b())).containsExactly(CRITICAL, EXTENDED);
      assertThat(fault.timesFired()).isEqualTo(1);
      assertThat(fault).hasToString("the 1st fnevCriticalError to \"C\" is lost");
      assertThat(Trace.faults(pair.scene().mapi()))
          .containsExactly("sink#1 fault: fnevCriticalError is lost");
      c.session().unadvise(sink.connection());
      assertThat(sink.references()).isEqualTo(1);
      assertThat(other.references()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  void one_comes_twice(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      Party c = model.join(pair, "C");
      RecordingSink sink = c.listen(EventMask.EXTENDED);
      faults(pair).onNotification(CRITICAL_ERROR).to("C").duplicate();

      loudEnd(pair);
      assertThat(queued(c)).containsExactly(CRITICAL, CRITICAL, EXTENDED);
      model.comeByItself(c);

      assertThat(sink.notifications()).containsExactly(CRITICAL, CRITICAL, EXTENDED);
      assertThat(Trace.faults(pair.scene().mapi()))
          .containsExactly("sink#1 fault: fnevCriticalError arrives twice");
      c.session().unadvise(sink.connection());
      assertThat(sink.references()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  void two_change_places(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      Party c = model.join(pair, "C");
      RecordingSink sink = c.listen(EventMask.EXTENDED);
      PlannedFault fault = faults(pair).onNotification().to("C").swapWithNext();

      loudEnd(pair);
      assertThat(queued(c)).containsExactly(EXTENDED, CRITICAL);
      model.comeByItself(c);

      assertThat(sink.notifications()).containsExactly(EXTENDED, CRITICAL);
      assertThat(fault.timesFired()).isEqualTo(1);
      assertThat(Trace.faults(pair.scene().mapi()))
          .containsExactly(
              "sink#1 fault: fnevCriticalError is kept back",
              "sink#1 fault: fnevCriticalError comes after the next one");
      c.session().unadvise(sink.connection());
      assertThat(sink.references()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  void one_comes_later_by_the_virtual_clock(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      Party c = model.join(pair, "C");
      RecordingSink sink = c.listen(EventMask.EXTENDED);
      faults(pair).onNotification(CRITICAL_ERROR).to("C").delay(Duration.ofSeconds(10));

      loudEnd(pair);
      assertThat(queued(c)).containsExactly(EXTENDED);
      pair.scene().mapi().clock().advance(Duration.ofMillis(9_999));
      assertThat(queued(c)).containsExactly(EXTENDED);
      pair.scene().mapi().clock().advance(Duration.ofMillis(1));
      assertThat(queued(c)).containsExactly(EXTENDED, CRITICAL);
      model.comeByItself(c);

      assertThat(sink.notifications()).containsExactly(EXTENDED, CRITICAL);
      c.session().unadvise(sink.connection());
      assertThat(sink.references()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  @Verifies({"R-236", "R-252"})
  void one_comes_after_unadvise_with_a_reference_of_its_own(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      Party c = model.join(pair, "C");
      RecordingSink sink = c.listen(EventMask.EXTENDED);
      PlannedFault fault =
          faults(pair).onNotification(CRITICAL_ERROR).to("C").deliverAfterUnadvise();

      loudEnd(pair);
      model.comeByItself(c);
      await().untilAsserted(() -> assertThat(sink.notifications()).containsExactly(EXTENDED));
      assertThat(fault.hasFired()).isFalse();
      c.client().notifications().letGo();
      c.session().unadvise(sink.connection());
      c.mapi32().hrDispatchNotifications(0);

      await().until(() -> sink.references() == 1);
      assertThat(sink.notifications()).containsExactly(EXTENDED, CRITICAL);
      assertThat(fault.timesFired()).isEqualTo(1);
      assertThat(Trace.faults(pair.scene().mapi()))
          .containsExactly(
              "sink#1 fault: fnevCriticalError is kept back",
              "sink#1 fault: fnevCriticalError comes after its registration has ended");
    }
  }

  @Test
  @Verifies("R-236")
  void in_a_held_queue_it_is_among_the_late_ones() {
    try (Pair pair = Pair.with()) {
      RecordingSink sink = pair.b().listen(EventMask.EXTENDED);
      faults(pair).onNotification(CRITICAL_ERROR).to("B").deliverAfterUnadvise();
      loudEnd(pair);
      assertThat(queued(pair.b())).containsExactly(EXTENDED);

      pair.b().session().unadvise(sink.connection());

      // What was held comes first, then what a fault had kept; all share one reference.
      assertThat(pair.b().client().notifications().queuedLate()).hasSize(2);
      assertThat(sink.references()).isEqualTo(2);
      pair.b().client().notifications().deliverLate();
      assertThat(sink.notifications()).containsExactly(EXTENDED, CRITICAL);
      await().until(() -> sink.references() == 1);
    }
  }

  @Test
  void a_process_that_uninitializes_gets_nothing_late_and_the_sink_is_given_back() {
    try (Pair pair = Pair.with()) {
      RecordingSink sink = pair.b().listen();
      PlannedFault fault = faults(pair).onNotification().to("B").deliverAfterUnadvise();
      loudEnd(pair);

      pair.b().mapi32().mapiUninitialize();

      assertThat(sink.references()).isEqualTo(1);
      assertThat(sink.notifications()).isEmpty();
      assertThat(fault.hasFired()).isFalse();
    }
  }

  @Test
  void one_that_waits_for_a_next_goes_with_its_registration() {
    try (Pair pair = Pair.with()) {
      RecordingSink sink = pair.b().listen();
      pair.b().client().notifications().letGo();
      PlannedFault fault = faults(pair).onNotification().to("B").swapWithNext();
      loudEnd(pair);

      pair.b().session().unadvise(sink.connection());

      assertThat(sink.references()).isEqualTo(1);
      assertThat(sink.notifications()).isEmpty();
      assertThat(fault.hasFired()).isFalse();
      assertThat(pair.scene().mapi().journal().render()).contains("sink#1 notification dropped");
    }
  }

  @Test
  void a_fault_that_is_cancelled_gives_back_what_it_keeps() {
    try (Pair pair = Pair.with()) {
      pair.b().listen(EventMask.EXTENDED);
      PlannedFault late = faults(pair).onNotification().to("B").every().deliverAfterUnadvise();
      loudEnd(pair);
      assertThat(queued(pair.b())).isEmpty();

      late.cancel();

      assertThat(queued(pair.b())).containsExactly(CRITICAL, EXTENDED);
      assertThat(late.hasFired()).isFalse();
    }
  }

  @Test
  void one_registration_or_one_sink_can_be_chosen() {
    try (Pair pair = Pair.with()) {
      Party c = pair.join("C");
      RecordingSink first = c.listen(EventMask.EXTENDED);
      RecordingSink second = c.listen(EventMask.EXTENDED);
      RecordingSink third = new RecordingSink();
      faults(pair).onNotification(CRITICAL_ERROR).of(second).lose();
      faults(pair).onNotification(CRITICAL_ERROR).of(third).lose();
      faults(pair).onNotification(EventMask.EXTENDED).of(c.session()).every().lose();
      faults(pair).onNotification(CRITICAL_ERROR).of("session#2").lose();
      pair.b().listen(EventMask.EXTENDED);
      c.session().advise(null, EventMask.EXTENDED.value(), third);

      loudEnd(pair);
      c.client().notifications().deliverAll();

      assertThat(first.notifications()).containsExactly(CRITICAL);
      assertThat(second.notifications()).isEmpty();
      assertThat(third.notifications()).isEmpty();
      assertThat(queued(pair.b())).containsExactly(EXTENDED);
    }
  }

  @Test
  void every_second_one_changes_places_with_the_one_before_it() {
    try (Pair pair = Pair.with()) {
      Party c = pair.join("C");
      c.listen(EventMask.EXTENDED);
      c.listen(EventMask.EXTENDED);
      PlannedFault fault = faults(pair).onNotification().to("C").every().swapWithNext();

      loudEnd(pair);

      assertThat(c.client().notifications().queued())
          .extracting(queued -> queued.sink() + " " + queued.notifications().get(0).eventType())
          .containsExactly(
              "sink#2 " + CRITICAL.eventType(),
              "sink#1 " + CRITICAL.eventType(),
              "sink#2 " + EXTENDED.eventType(),
              "sink#1 " + EXTENDED.eventType());
      assertThat(fault.timesFired()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource(Detour.class)
  void who_waits_for_early_delivery_does_not_wait_for_one_that_does_not_come(Detour detour) {
    StallLimit soon = new StallLimit(Duration.ofMillis(500));
    try (Pair pair = Pair.with(DeliveryTiming.EARLY, soon)) {
      RecordingSink sink = pair.b().listen();
      pair.b().client().notifications().letGo();
      PlannedFault fault = detour.plan(faults(pair).onNotification(CRITICAL_ERROR).to("B"));

      loudEnd(pair);

      assertThat(sink.notifications()).isEmpty();
      assertThat(pair.scene().mapi().faults().planned()).containsExactly(fault);
      assertThat(pair.a().client().sessions().get(0).state()).isEqualTo(SessionState.LOGGED_OFF);
    }
  }

  /** What keeps a notification from coming at once. */
  private enum Detour {
    LOST,
    SWAPPED,
    DELAYED,
    AFTER_UNADVISE;

    PlannedFault plan(NotificationFault fault) {
      return switch (this) {
        case LOST -> fault.lose();
        case SWAPPED -> fault.swapWithNext();
        case DELAYED -> fault.delay(Duration.ofSeconds(1));
        case AFTER_UNADVISE -> fault.deliverAfterUnadvise();
      };
    }
  }
}
