package org.mapiemulator.tests.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mapiemulator.tests.fixture.Pair.CRITICAL;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.LOUD;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mapiemulator.tests.fixture.ThreadModel;

/** Logoff and Unadvise while OnNotify runs: inside it, and on another thread. */
final class InsideOnNotifyTest {

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  @Verifies({"R-494", "R-498", "A-17", "A-15"})
  void a_sink_may_log_off_and_is_released_when_it_has_returned(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      Party c = model.join(pair, "C");
      RecordingSink sink = c.listen(EventMask.EXTENDED);
      RecordingSink other = c.listen(EventMask.EXTENDED);
      List<Hresult> results = new ArrayList<>();
      List<Integer> references = new ArrayList<>();
      sink.reacting(
          event -> {
            results.add(Outcomes.of(() -> c.session().logoff(0, 0, 0)));
            references.add(sink.references());
            references.add(other.references());
          });

      pair.a().session().logoff(0, LOUD, 0);
      // Not held: what is queued for a client that logs off is dropped.
      c.client().notifications().letGo();
      if (model == ThreadModel.PUMP) {
        c.mapi32().hrDispatchNotifications(0);
      }
      await().until(() -> sink.references() == 1);

      assertThat(results).containsExactly(Hresult.S_OK);
      assertThat(references).containsExactly(2, 1);
      assertThat(sink.notifications()).containsExactly(CRITICAL);
      assertThat(other.notifications()).isEmpty();
      assertThat(c.client().sessions().get(0).state()).isEqualTo(SessionState.LOGGED_OFF);
      assertThat(sink.received().get(0).thread().getName()).isEqualTo(model.threadOf(c));
    }
  }

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  @Verifies({"R-495", "R-252", "A-34"})
  void a_sink_may_cancel_its_own_registration(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      Party c = model.join(pair, "C");
      RecordingSink sink = c.listen(EventMask.EXTENDED);
      List<Hresult> results = new ArrayList<>();
      List<Integer> references = new ArrayList<>();
      sink.reacting(
          event -> {
            results.add(Outcomes.of(() -> c.session().unadvise(sink.connection())));
            references.add(sink.references());
          });

      pair.a().session().logoff(0, 0, 0);
      model.comeByItself(c);

      await().until(() -> sink.references() == 1);
      assertThat(results).containsExactly(Hresult.S_OK);
      assertThat(references).containsExactly(2);
      assertThat(c.client().sessions().get(0).registrations()).isZero();
    }
  }

  /** Bug B45c. */
  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  @Verifies({"R-495", "A-17"})
  void a_sink_may_register_itself_again_without_loss_or_doubling(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      Party c = model.join(pair, "C");
      RecordingSink sink = new RecordingSink();
      List<Long> connections = new ArrayList<>();
      int mask = EventMask.EXTENDED.value();
      connections.add(c.session().advise(null, mask, sink));
      sink.reacting(
          event -> {
            c.session().unadvise(connections.get(connections.size() - 1));
            connections.add(c.session().advise(null, mask, sink));
          });

      pair.a().session().logoff(0, 0, 0);
      model.comeByItself(c);
      pair.b().session().logoff(0, 0, 0);
      model.comeByItself(c);

      await().until(() -> sink.references() == 2);
      assertThat(sink.notifications()).containsExactly(EXTENDED, EXTENDED);
      assertThat(connections).hasSize(3).doesNotHaveDuplicates();
      assertThat(c.client().sessions().get(0).registrations()).isEqualTo(1);
    }
  }

  @Test
  @Verifies({"R-253", "R-496", "A-17"})
  void neither_unadvise_nor_logoff_waits_for_a_callback_on_another_thread() {
    try (Pair pair = Pair.with()) {
      Party b = pair.b();
      RecordingSink sink = b.listen();
      CountDownLatch inside = new CountDownLatch(1);
      CountDownLatch goOn = new CountDownLatch(1);
      sink.reacting(
          event -> {
            inside.countDown();
            await().until(() -> goOn.getCount() == 0);
          });
      b.client().notifications().letGo();
      pair.a().session().logoff(0, LOUD, 0);
      await().until(() -> inside.getCount() == 0);
      assertThat(b.client().notifications().running()).contains("sink#1");

      // Both come back while OnNotify runs; only the Release has to wait for it.
      b.session().unadvise(sink.connection());
      assertThat(sink.references()).isEqualTo(2);
      b.session().logoff(0, 0, 0);
      assertThat(sink.references()).isEqualTo(2);
      assertThat(b.client().notifications().running()).contains("sink#1");

      goOn.countDown();
      await().until(() -> sink.references() == 1);
      await().until(() -> b.client().notifications().running().isEmpty());
    }
  }

  @Test
  @Verifies({"R-496", "R-498", "A-17"})
  void no_further_callback_begins_once_a_client_has_logged_off() {
    try (Pair pair = Pair.with()) {
      Party b = pair.b();
      RecordingSink slow = b.listen(EventMask.EXTENDED);
      RecordingSink queued = b.listen(EventMask.EXTENDED);
      CountDownLatch inside = new CountDownLatch(1);
      CountDownLatch goOn = new CountDownLatch(1);
      slow.reacting(
          event -> {
            inside.countDown();
            await().until(() -> goOn.getCount() == 0);
          });
      b.client().notifications().letGo();
      pair.a().session().logoff(0, LOUD, 0);
      await().until(() -> inside.getCount() == 0);

      b.session().logoff(0, 0, 0);
      assertThat(queued.references()).isEqualTo(1);
      goOn.countDown();
      await().until(() -> slow.references() == 1);
      await().until(() -> b.client().notifications().running().isEmpty());

      assertThat(slow.notifications()).containsExactly(CRITICAL);
      assertThat(queued.notifications()).isEmpty();
      assertThat(b.client().notifications().queued()).isEmpty();
    }
  }
}
