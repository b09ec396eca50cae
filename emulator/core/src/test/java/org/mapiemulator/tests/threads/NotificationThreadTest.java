package org.mapiemulator.tests.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** With MAPI_MULTITHREAD_NOTIFICATIONS MAPI has a thread of its own for each process. */
class NotificationThreadTest {

  @Test
  @Verifies("R-044")
  void one_thread_runs_them_all_and_lives_until_the_count_is_zero() {
    try (Scene scene = Scene.with()) {
      Scene.Party host = scene.newShared("host");
      host.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      RecordingSink sink = host.listen(EventMask.EXTENDED);

      scene.join("first").leave();
      await().until(() -> sink.received().size() == 1);
      Thread thread = sink.received().get(0).thread();
      assertThat(thread).isNotSameAs(Thread.currentThread());

      // Neither a pause nor the end of one of two initializations ends it.
      host.mapi32().mapiUninitialize();
      scene.join("second").leave();
      await().until(() -> sink.received().size() == 2);
      assertThat(sink.received().get(1).thread()).isSameAs(thread);
      assertThat(thread.isAlive()).isTrue();

      host.session().unadvise(sink.connection());
      host.leave();
      await().until(() -> !thread.isAlive());
    }
  }

  @Test
  @Verifies("R-044")
  void each_process_has_its_own_and_a_new_one_in_its_next_life() {
    try (Scene scene = Scene.with()) {
      Scene.Party host = scene.newShared("host");
      Scene.Party guest = scene.join("guest");
      RecordingSink atHost = host.listen(EventMask.EXTENDED);
      RecordingSink atGuest = guest.listen(EventMask.EXTENDED);
      scene.join("leaving").leave();
      await().until(() -> atHost.received().size() == 1 && atGuest.received().size() == 1);
      Thread first = atHost.received().get(0).thread();
      assertThat(first).isNotSameAs(atGuest.received().get(0).thread());

      host.session().unadvise(atHost.connection());
      host.leave();
      host.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      Scene.Party again =
          new Scene.Party(
              host.client(), host.mapi32(), host.mapi32().mapiLogonEx(0, null, null, Scene.JOIN));
      RecordingSink next = again.listen(EventMask.EXTENDED);
      scene.join("also leaving").leave();
      await().until(() -> next.received().size() == 1);
      assertThat(next.received().get(0).thread()).isNotSameAs(first);
    }
  }

  @Test
  @Verifies("R-044")
  void pumping_does_not_bring_them_to_another_thread() {
    try (Scene scene = Scene.with()) {
      Scene.Party host = scene.newShared("host");
      RecordingSink sink = host.listen(EventMask.EXTENDED);
      host.client().notifications().hold();
      scene.join("guest").leave();

      host.mapi32().hrDispatchNotifications(0);
      assertThat(sink.received()).isEmpty();
      host.client().notifications().deliverNext();

      assertThat(sink.received())
          .singleElement()
          .satisfies(received -> assertThat(received.thread()).isNotSameAs(Thread.currentThread()));
    }
  }
}
