package org.mapiemulator.tests.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Worker;

/** HrThisThreadAdviseSink. */
class ThisThreadSinkTest {

  /** Registers the wrapper on another thread than the one that made it. */
  private static long advise(Worker on, Scene.Party party, MapiAdviseSink wrapper) {
    on.run(() -> party.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS));
    return on.call(() -> party.session().advise(null, EventMask.EXTENDED.value(), wrapper));
  }

  @Test
  @Verifies({"R-051", "R-052", "A-35", "NOT-05"})
  void the_thread_that_made_the_wrapper_gets_them_inside_its_next_mapi_call() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("advises")) {
      Scene.Party host = scene.newShared("host");
      RecordingSink inner = new RecordingSink();
      advise(worker, host, host.mapi32().hrThisThreadAdviseSink(inner));
      host.client().notifications().hold();
      scene.join("guest").leave();

      // OnNotify of the wrapper has returned on MAPI's thread; the inner sink has seen nothing.
      host.client().notifications().deliverNext();
      assertThat(inner.received()).isEmpty();
      // Nor does a MAPI call of the thread that called Advise bring it about.
      worker.run(() -> host.session().advise(null, 0, new RecordingSink()));
      assertThat(inner.received()).isEmpty();

      host.session().advise(null, 0, new RecordingSink());

      assertThat(inner.received())
          .singleElement()
          .satisfies(received -> assertThat(received.thread()).isSameAs(Thread.currentThread()));
    }
  }

  @Test
  @Verifies({"R-051", "A-35"})
  void calls_in_another_process_are_no_occasion() {
    try (Scene scene = Scene.with()) {
      Scene.Party host = scene.newShared("host");
      RecordingSink inner = new RecordingSink();
      host.session()
          .advise(null, EventMask.EXTENDED.value(), host.mapi32().hrThisThreadAdviseSink(inner));
      host.client().notifications().hold();
      scene.join("guest").leave();
      host.client().notifications().deliverNext();

      scene.newPrivate("stranger");
      assertThat(inner.received()).isEmpty();
      host.mapi32().hrDispatchNotifications(0);
      assertThat(inner.received()).hasSize(1);
    }
  }

  @Test
  @Verifies({"R-051", "R-052", "A-35"})
  void without_a_notification_thread_it_hands_them_on_too() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("made the wrapper")) {
      Scene.Party host = FirstThread.host(scene);
      RecordingSink inner = new RecordingSink();
      MapiAdviseSink wrapper =
          worker.call(
              () -> {
                host.mapi32().mapiInitialize(null);
                return host.mapi32().hrThisThreadAdviseSink(inner);
              });
      host.session().advise(null, EventMask.EXTENDED.value(), wrapper);
      scene.join("guest").leave();

      host.mapi32().hrDispatchNotifications(0);
      assertThat(host.client().notifications().queued()).isEmpty();
      assertThat(inner.received()).isEmpty();

      // Processing messages is the other occasion.
      worker.run(() -> host.mapi32().hrDispatchNotifications(0));
      assertThat(inner.received())
          .singleElement()
          .satisfies(received -> assertThat(received.thread()).isSameAs(worker.thread()));
    }
  }

  @Test
  @Verifies({"R-052", "A-35"})
  void the_first_thread_itself_gets_them_while_it_pumps() {
    try (Scene scene = Scene.with()) {
      Scene.Party host = FirstThread.host(scene);
      RecordingSink inner = new RecordingSink();
      host.session()
          .advise(null, EventMask.EXTENDED.value(), host.mapi32().hrThisThreadAdviseSink(inner));
      scene.join("guest").leave();

      host.mapi32().hrDispatchNotifications(0);
      host.mapi32().hrDispatchNotifications(0);

      assertThat(inner.received()).hasSize(1);
    }
  }

  @Test
  @Verifies({"R-051", "R-055"})
  void a_mapi_call_inside_on_notify_enters_it_again_with_the_next_in_order() {
    try (Scene scene = Scene.with()) {
      Scene.Party host = scene.newShared("host");
      host.client().notifications().hold();
      List<String> steps = new ArrayList<>();
      for (String name : List.of("first", "second", "third")) {
        RecordingSink inner =
            new RecordingSink()
                .reacting(
                    n -> {
                      steps.add(name + " begins");
                      host.mapi32().scInitMapiUtil(0);
                      steps.add(name + " ends");
                    });
        host.session()
            .advise(null, EventMask.EXTENDED.value(), host.mapi32().hrThisThreadAdviseSink(inner));
      }
      scene.join("guest").leave();
      assertThat(host.client().notifications().deliverAll()).isEqualTo(3);

      host.mapi32().scInitMapiUtil(0);

      assertThat(steps)
          .containsExactly(
              "first begins",
              "second begins",
              "third begins",
              "third ends",
              "second ends",
              "first ends");
    }
  }

  @Test
  @Verifies({"R-021", "A-16"})
  void what_its_thread_never_came_to_is_dropped_by_the_last_uninitialize() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("made the wrapper")) {
      Scene.Party host = scene.newShared("host");
      RecordingSink inner = new RecordingSink();
      MapiAdviseSink wrapper =
          worker.call(
              () -> {
                host.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
                return host.mapi32().hrThisThreadAdviseSink(inner);
              });
      long connection = host.session().advise(null, EventMask.EXTENDED.value(), wrapper);
      host.client().notifications().hold();
      scene.join("guest").leave();
      host.client().notifications().deliverNext();
      host.session().unadvise(connection);
      worker.run(() -> wrapper.release());
      host.session().logoff(0, 0, 0);
      host.session().release();
      host.mapi32().mapiUninitialize();
      // The count of this thread went first; the last call is made for the other one.
      host.mapi32().mapiUninitialize();

      assertThat(inner.references()).isEqualTo(1);
      worker.run(() -> host.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS));
      assertThat(inner.received()).isEmpty();
      worker.run(() -> host.mapi32().mapiUninitialize());
      scene.mapi().finish();
    }
  }
}
