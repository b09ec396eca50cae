package org.mapiemulator.tests.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;
import static org.mapiemulator.tests.fixture.Pair.CRITICAL;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.LOUD;
import static org.mapiemulator.tests.fixture.Pair.queued;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapiemulator.NotificationControl;
import org.mapiemulator.QueuedNotification;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mapiemulator.tests.fixture.ThreadModel;

/** A test takes the wheel: each step on both thread models. */
final class NotificationControlTest {

  private static RecordingSink listenTo(Party party, List<String> heard, String name) {
    return party.listen(EventMask.EXTENDED).reacting(event -> heard.add(name));
  }

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  @Verifies("A-03")
  void what_is_held_waits_and_can_be_seen(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      Party c = model.join(pair, "C");
      RecordingSink sink = c.listen(EventMask.EXTENDED);

      pair.a().session().logoff(0, LOUD, 0);
      c.mapi32().hrDispatchNotifications(0);

      assertThat(c.client().notifications().queued())
          .containsExactly(
              new QueuedNotification("sink#1", sink.connection(), "session#3", List.of(CRITICAL)),
              new QueuedNotification("sink#1", sink.connection(), "session#3", List.of(EXTENDED)));
      assertThat(sink.notifications()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  void deliver_next_makes_one_call_and_waits_for_it(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      Party c = model.join(pair, "C");
      RecordingSink sink = c.listen(EventMask.EXTENDED);
      pair.a().session().logoff(0, LOUD, 0);

      c.client().notifications().deliverNext();

      assertThat(sink.notifications()).containsExactly(CRITICAL);
      assertThat(queued(c)).containsExactly(EXTENDED);
      assertThat(sink.received().get(0).thread().getName()).isEqualTo(model.threadOf(c));
    }
  }

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  void deliver_takes_one_out_of_its_order(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      Party c = model.join(pair, "C");
      RecordingSink sink = c.listen(EventMask.EXTENDED);
      pair.a().session().logoff(0, LOUD, 0);

      c.client().notifications().deliver(1);
      assertThat(sink.notifications()).containsExactly(EXTENDED);
      c.client().notifications().deliver(0);

      assertThat(sink.notifications()).containsExactly(EXTENDED, CRITICAL);
    }
  }

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  void there_must_be_something_to_deliver(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      NotificationControl control = model.join(pair, "C").client().notifications();
      assertThatIllegalStateException()
          .isThrownBy(control::deliverNext)
          .withMessageContaining("hold()");
      assertThatIllegalStateException().isThrownBy(() -> control.deliver(-1));
      assertThat(control.deliverAll()).isZero();
      assertThat(control.deliverLate()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  void deliver_all_delivers_what_callbacks_cause_too(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      Party c = model.join(pair, "C");
      RecordingSink sink = c.listen(EventMask.EXTENDED);
      sink.reacting(
          event -> {
            if (sink.notifications().size() == 1) {
              // B leaves while C is told of A; C must hear of that as well.
              pair.b().client().run(() -> pair.b().session().logoff(0, 0, 0));
            }
          });
      pair.a().session().logoff(0, 0, 0);

      assertThat(c.client().notifications().deliverAll()).isEqualTo(2);

      assertThat(sink.notifications()).containsExactly(EXTENDED, EXTENDED);
    }
  }

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  void reverse_turns_the_queue_round(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      List<String> heard = new ArrayList<>();
      Party c = model.join(pair, "C");
      listenTo(c, heard, "1");
      listenTo(c, heard, "2");
      listenTo(c, heard, "3");
      pair.a().session().logoff(0, 0, 0);

      c.client().notifications().reverse();
      c.client().notifications().deliverAll();

      assertThat(heard).containsExactly("3", "2", "1");
    }
  }

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  void let_go_lets_the_waiting_ones_come_first(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      Party c = model.join(pair, "C");
      RecordingSink sink = c.listen(EventMask.EXTENDED);
      pair.a().session().logoff(0, LOUD, 0);

      c.client().notifications().letGo();
      pair.b().session().logoff(0, 0, 0);
      if (model == ThreadModel.PUMP) {
        assertThat(sink.notifications()).isEmpty();
        c.mapi32().hrDispatchNotifications(0);
      }

      await().until(() -> sink.notifications().size() == 3);
      assertThat(sink.notifications()).containsExactly(CRITICAL, EXTENDED, EXTENDED);
    }
  }

  @Test
  void on_a_thread_that_does_not_pump_deliver_only_makes_ready() throws InterruptedException {
    try (Pair pair = Pair.with()) {
      Party c = ThreadModel.PUMP.join(pair, "C");
      RecordingSink sink = c.listen(EventMask.EXTENDED);
      pair.a().session().logoff(0, LOUD, 0);

      Thread other = new Thread(() -> c.client().notifications().deliver(1));
      other.start();
      other.join();

      assertThat(sink.notifications()).isEmpty();
      assertThat(queued(c)).containsExactly(CRITICAL);
      c.mapi32().hrDispatchNotifications(0);
      assertThat(sink.notifications()).containsExactly(EXTENDED);
      assertThat(sink.received().get(0).thread()).isSameAs(Thread.currentThread());
    }
  }

  @Test
  @Verifies("A-34")
  void one_that_was_only_made_ready_does_not_come_after_unadvise() throws InterruptedException {
    try (Pair pair = Pair.with()) {
      Party c = ThreadModel.PUMP.join(pair, "C");
      RecordingSink sink = c.listen(EventMask.EXTENDED);
      pair.a().session().logoff(0, 0, 0);
      Thread other = new Thread(() -> c.client().notifications().deliverNext());
      other.start();
      other.join();

      c.session().unadvise(sink.connection());
      c.mapi32().hrDispatchNotifications(0);

      assertThat(sink.notifications()).isEmpty();
      assertThat(sink.references()).isEqualTo(1);
    }
  }

  @Test
  void a_delay_cannot_be_negative() {
    try (Pair pair = Pair.with()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> pair.b().client().notifications().delay(Duration.ofNanos(-1)));
    }
  }
}
