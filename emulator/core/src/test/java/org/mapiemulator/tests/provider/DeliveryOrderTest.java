package org.mapiemulator.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.ExtendedNotification;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.SubscribeFlag;
import org.mapiemulator.settings.DeliveryTiming;
import org.mapiemulator.settings.StallLimit;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.Race;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene.Party;

/** In which order notifications come, and how they wait for the calls that cause them. */
class DeliveryOrderTest {

  private static final int EXTENDED = EventMask.EXTENDED.value();

  private static Notification event(int number) {
    return new ExtendedNotification(EXTENDED, number, Binary.EMPTY);
  }

  private static int number(Notification notification) {
    return ((ExtendedNotification) notification).event();
  }

  /** A call on its own thread that has notified, and waits inside the provider for the test. */
  private static final class Slow {
    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private final Thread thread;

    Slow(ProviderScene scene, Party party, MsgStore store, int event) {
      thread =
          new Thread(
              () -> party.client().run(() -> store.notifyNewMail(event(event))), "slow call");
      scene
          .library()
          .reacting(
              what -> {
                if (what.equals("after the news") && Thread.currentThread() == thread) {
                  told.countDown();
                  awaitQuietly(go);
                }
              });
      thread.start();
      awaitQuietly(told);
    }

    void finish() throws InterruptedException {
      go.countDown();
      thread.join();
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  @Verifies({"R-231", "D-90", "NOT-02", "A-34"})
  void nothing_is_delivered_before_the_call_that_caused_it_has_returned() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      Party bob = Pair.held(scene.logon("bob"));
      MsgStore store = ProviderScene.open(ada, "One");
      ProviderScene.open(bob, "One").advise(null, EXTENDED, new RecordingSink());
      List<Notification> inside = new ArrayList<>();
      scene.library().reacting(what -> inside.addAll(Pair.queued(bob)));

      store.notifyNewMail(event(1));

      assertThat(inside).isEmpty();
      assertThat(Pair.queued(bob)).containsExactly(event(1));
    }
  }

  @Test
  @Verifies({"D-90", "NOT-02"})
  void a_later_one_waits_for_an_earlier_one_whose_call_still_runs() throws InterruptedException {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      Party bob = Pair.held(scene.logon("bob"));
      MsgStore store = ProviderScene.open(ada, "One");
      ProviderScene.open(bob, "One").advise(null, EXTENDED, new RecordingSink());
      Slow slow = new Slow(scene, ada, store, 1);

      store.notifyNewMail(event(2));
      store.notifyNewMail(event(3));

      assertThat(Pair.queued(bob)).isEmpty();
      slow.finish();
      assertThat(Pair.queued(bob)).containsExactly(event(1), event(2), event(3));
    }
  }

  @Test
  @Verifies({"D-90", "A-76"})
  void a_killed_process_holds_nobody_up_and_what_it_did_is_told() throws InterruptedException {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      Party bob = Pair.held(scene.logon("bob"));
      Party cid = scene.logon("cid");
      MsgStore store = ProviderScene.open(ada, "One");
      MsgStore other = ProviderScene.open(cid, "One");
      ProviderScene.open(bob, "One").advise(null, EXTENDED, new RecordingSink());
      Slow slow = new Slow(scene, ada, store, 1);
      other.notifyNewMail(event(2));
      assertThat(Pair.queued(bob)).isEmpty();

      ada.client().terminate();

      assertThat(Pair.queued(bob)).containsExactly(event(1), event(2));
      slow.thread.setUncaughtExceptionHandler((thread, killed) -> {});
      slow.finish();
      assertThat(Pair.queued(bob)).hasSize(2);
    }
  }

  @Test
  @Verifies("D-90")
  void a_call_that_stalls_holds_nobody_up_for_ever() throws InterruptedException {
    try (ProviderScene scene = ProviderScene.with(new StallLimit(Duration.ofMillis(50)))) {
      Party ada = scene.logon("ada");
      Party bob = scene.logon("bob");
      MsgStore store = ProviderScene.open(ada, "One");
      RecordingSink sink = new RecordingSink();
      ProviderScene.open(bob, "One").advise(null, EXTENDED, sink);
      Slow slow = new Slow(scene, ada, store, 1);

      store.notifyNewMail(event(2));

      await().until(() -> sink.notifications().size() == 2);
      assertThat(sink.notifications()).containsExactly(event(1), event(2));
      slow.finish();
      store.notifyNewMail(event(3));
      await().until(() -> sink.notifications().size() == 3);
    }
  }

  @Test
  @Verifies("D-90")
  void a_call_that_has_called_the_clients_code_holds_nobody_up() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      Party bob = Pair.held(scene.logon("bob"));
      MsgStore store = ProviderScene.open(ada, "One");
      MapiSup support = scene.library().logon().support();
      ProviderScene.open(bob, "One").advise(null, EXTENDED, new RecordingSink());
      Binary key = Binary.ofHex("01");
      List<Notification> inside = new ArrayList<>();
      RecordingSink foreign = new RecordingSink();
      foreign.reacting(
          told -> {
            inside.addAll(Pair.queued(bob));
            store.notifyNewMail(event(2)); // another call, which returns before the first one
            inside.addAll(Pair.queued(bob));
          });
      support.subscribe(key, EXTENDED, SubscribeFlag.SYNC.value(), foreign);
      AtomicInteger times = new AtomicInteger();
      scene
          .library()
          .reacting(
              what -> {
                if (what.equals("after the news") && times.getAndIncrement() == 0) {
                  support.notify(key, List.of(event(9)), 0);
                }
              });

      store.notifyNewMail(event(1));

      assertThat(inside).containsExactly(event(1), event(2));
      assertThat(Pair.queued(bob)).containsExactly(event(1), event(2));
    }
  }

  @Test
  @Verifies({"A-34", "R-231"})
  void with_early_delivery_it_may_come_during_the_call_and_has_come_when_that_returns() {
    try (ProviderScene scene = ProviderScene.with(DeliveryTiming.EARLY)) {
      Party ada = scene.logon("ada");
      Party bob = scene.logon("bob");
      MsgStore store = ProviderScene.open(ada, "One");
      RecordingSink sink = new RecordingSink();
      ProviderScene.open(bob, "One").advise(null, EXTENDED, sink);

      store.notifyNewMail(event(1));

      assertThat(sink.notifications()).containsExactly(event(1));
    }
  }

  @Test
  @Verifies({"D-90", "NOT-02", "NOT-08"})
  void threads_of_several_processes_lose_and_double_nothing_and_all_sinks_see_one_order()
      throws InterruptedException {
    try (ProviderScene scene = ProviderScene.with()) {
      int each = 200;
      List<RecordingSink> sinks = new ArrayList<>();
      List<Runnable> writers = new ArrayList<>();
      AtomicInteger next = new AtomicInteger();
      Object commit = new Object();
      for (String name : List.of("ada", "bob", "cid", "dan")) {
        Party party = scene.logon(name);
        ProviderScene.open(party, "One");
        RecordingSink sink = new RecordingSink();
        sinks.add(sink);
        MapiSup support = scene.library().logon().support();
        support.subscribe(FakeLibrary.KEY, EXTENDED, 0, sink);
        MsgStore own = ProviderScene.open(party, "Two");
        writers.add(
            () ->
                party
                    .client()
                    .run(
                        () -> {
                          for (int i = 0; i < each; i++) {
                            // Half of them inside a call, with the numbers in commit order.
                            if (i % 2 == 0) {
                              synchronized (commit) {
                                support.notify(
                                    FakeLibrary.KEY, List.of(event(next.getAndIncrement())), 0);
                              }
                            } else {
                              own.notifyNewMail(event(-1));
                            }
                          }
                        }));
      }

      assertThat(Race.run(writers.toArray(new Runnable[0]))).containsOnly("S_OK");

      int all = writers.size() * each;
      for (RecordingSink sink : sinks) {
        await().until(() -> sink.notifications().size() == all);
        assertThat(sink.notifications().stream().map(DeliveryOrderTest::number))
            .filteredOn(number -> number >= 0)
            .isSorted()
            .doesNotHaveDuplicates()
            .hasSize(all / 2);
        assertThat(sink.notifications()).isEqualTo(sinks.get(0).notifications());
      }
    }
  }

  @Test
  @Verifies({"NOT-02", "NOT-07"})
  void a_sink_that_writes_gets_its_own_news_after_it_has_returned() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      MsgStore store = ProviderScene.open(ada, "One");
      RecordingSink sink = new RecordingSink();
      sink.reacting(told -> react(store, told));
      store.advise(null, EXTENDED, sink);

      store.notifyNewMail(event(3));

      await().until(() -> sink.notifications().size() == 4);
      assertThat(sink.notifications()).containsExactly(event(3), event(2), event(1), event(0));
    }
  }

  private static void react(MsgStore store, @Nullable Notification told) {
    if (told != null && number(told) > 0) {
      store.notifyNewMail(event(number(told) - 1));
    }
  }
}
