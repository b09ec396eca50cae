package org.mapiemulator.tests.notify;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mapiemulator.tests.fixture.ThreadModel;

/** Delay on the virtual clock, and orders that follow from the seed. */
final class NotificationDelayTest {

  private static final Duration DELAY = Duration.ofSeconds(3);

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  void a_delayed_notification_arrives_when_the_clock_has_moved(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      Party c = model.join(pair, "C");
      RecordingSink sink = c.listen(EventMask.EXTENDED);
      c.client().notifications().delay(DELAY);

      pair.a().session().logoff(0, LOUD, 0);
      pair.scene().mapi().clock().advance(DELAY.minusNanos(1));
      assertThat(queued(c)).isEmpty();
      pair.scene().mapi().clock().advance(Duration.ofNanos(1));

      assertThat(queued(c)).containsExactly(CRITICAL, EXTENDED);
      model.comeByItself(c);
      assertThat(sink.notifications()).containsExactly(CRITICAL, EXTENDED);
    }
  }

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  void a_delay_that_ends_lets_later_ones_overtake(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      Party c = model.join(pair, "C");
      c.listen(EventMask.EXTENDED);
      c.client().notifications().delay(DELAY);
      pair.a().session().logoff(0, LOUD, 0);
      c.client().notifications().delay(Duration.ZERO);

      pair.b().session().logoff(0, 0, 0);
      assertThat(queued(c)).containsExactly(EXTENDED);
      pair.scene().mapi().clock().advance(DELAY);

      assertThat(queued(c)).containsExactly(EXTENDED, CRITICAL, EXTENDED);
    }
  }

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  @Verifies({"R-498", "A-34"})
  void one_that_is_on_its_way_when_its_registration_ends_does_not_arrive(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      Party c = model.join(pair, "C");
      RecordingSink sink = c.listen(EventMask.EXTENDED);
      c.client().notifications().delay(DELAY);
      pair.a().session().logoff(0, LOUD, 0);

      c.session().unadvise(sink.connection());
      pair.scene().mapi().clock().advance(DELAY);

      assertThat(queued(c)).isEmpty();
      assertThat(c.client().notifications().queuedLate()).isEmpty();
      assertThat(sink.notifications()).isEmpty();
      assertThat(sink.references()).isEqualTo(1);
    }
  }

  private static List<String> shuffled(ThreadModel model, long seed) {
    List<String> heard = new ArrayList<>();
    try (Pair pair = Pair.with(new Seed(seed))) {
      Party c = model.join(pair, "C");
      for (int i = 0; i < 8; i++) {
        String name = "sink " + i;
        c.listen(EventMask.EXTENDED).reacting(event -> heard.add(name));
      }
      pair.a().session().logoff(0, 0, 0);
      c.client().notifications().shuffle();
      c.client().notifications().deliverAll();
    }
    return heard;
  }

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  void the_shuffled_order_follows_from_the_seed(ThreadModel model) {
    List<String> order = shuffled(model, 1);

    assertThat(order).hasSize(8).doesNotHaveDuplicates();
    assertThat(order).isNotEqualTo(order.stream().sorted().toList());
    assertThat(shuffled(model, 1)).isEqualTo(order);
    assertThat(shuffled(model, 2)).isNotEqualTo(order);
  }

  @Test
  void both_thread_models_shuffle_alike() {
    assertThat(shuffled(ThreadModel.PUMP, 7)).isEqualTo(shuffled(ThreadModel.OWN_THREAD, 7));
  }
}
