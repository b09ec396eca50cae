package org.mapiemulator.tests.threads;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Worker;

/** Without MAPI_MULTITHREAD_NOTIFICATIONS everything depends on the first thread. */
class FirstThreadNotificationsTest {

  @Test
  @Verifies({"R-043", "R-046", "R-048"})
  void notifications_wait_until_the_first_thread_processes_messages() {
    try (Scene scene = Scene.with()) {
      Scene.Party host = FirstThread.host(scene);
      RecordingSink sink = host.listen(EventMask.EXTENDED);
      scene.join("first").leave();
      scene.join("second").leave();

      // Other MAPI calls of the thread are no message pump.
      host.session().unadvise(host.session().advise(null, 0, new RecordingSink()));
      assertThat(sink.received()).isEmpty();
      assertThat(host.client().notifications().queued()).hasSize(2);

      host.mapi32().hrDispatchNotifications(0);

      assertThat(sink.received())
          .hasSize(2)
          .allSatisfy(received -> assertThat(received.thread()).isSameAs(Thread.currentThread()));
      assertThat(host.client().notifications().queued()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-043", "R-046"})
  void no_other_thread_gets_them_although_it_pumps() {
    try (Scene scene = Scene.with();
        Worker first = Worker.named("first")) {
      Scene.Party host = first.call(() -> FirstThread.host(scene));
      host.mapi32().mapiInitialize(null);
      RecordingSink sink = host.listen(EventMask.EXTENDED);
      scene.join("guest").leave();

      host.mapi32().hrDispatchNotifications(0);
      assertThat(sink.received()).isEmpty();
      assertThat(host.client().notifications().queued()).hasSize(1);

      first.run(() -> host.mapi32().hrDispatchNotifications(0));
      assertThat(sink.received())
          .singleElement()
          .satisfies(received -> assertThat(received.thread()).isSameAs(first.thread()));
    }
  }

  @Test
  @Verifies({"R-043", "R-046"})
  void what_nobody_pumped_is_found_at_the_end_with_its_number() {
    try (Scene scene = Scene.with()) {
      Scene.Party host = FirstThread.host(scene);
      host.listen(EventMask.EXTENDED);
      scene.join("first").leave();
      scene.join("second").leave();
      scene.join("third").leave();
      scene.mapi().close();

      assertThat(scene.mapi().findings().of(LintRule.NOBODY_PUMPS))
          .extracting(Finding::what)
          .singleElement(as(STRING))
          .startsWith("3 notifications")
          .contains(Thread.currentThread().getName());
    }
  }

  @Test
  void what_the_test_itself_holds_back_is_nobodys_fault() {
    try (Scene scene = Scene.with()) {
      Scene.Party host = FirstThread.host(scene);
      host.listen(EventMask.EXTENDED);
      host.client().notifications().hold();
      scene.join("guest").leave();
      host.mapi32().hrDispatchNotifications(0);
      scene.mapi().close();

      assertThat(scene.mapi().findings().of(LintRule.NOBODY_PUMPS)).isEmpty();
    }
  }

  @Test
  @Verifies("R-043")
  void a_client_that_pumps_is_no_finding() {
    try (Scene scene = Scene.with()) {
      Scene.Party host = FirstThread.host(scene);
      RecordingSink sink = host.listen(EventMask.EXTENDED);
      scene.join("guest").leave();
      host.mapi32().hrDispatchNotifications(0);
      host.session().unadvise(sink.connection());
      host.leave();

      scene.mapi().finish();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies("R-045")
  void once_the_first_thread_has_ended_nothing_reaches_the_process() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("host");
      try (Worker first = Worker.named("short-lived")) {
        first.run(() -> client.mapi32().mapiInitialize(null));
      }
      client.mapi32().mapiInitialize(null);
      Scene.Party host = FirstThread.logOn(client);
      RecordingSink sink = host.listen(EventMask.EXTENDED);
      scene.join("guest").leave();

      host.mapi32().hrDispatchNotifications(0);
      assertThat(sink.received()).isEmpty();
      scene.mapi().close();

      assertThat(scene.mapi().findings().of(LintRule.NOTIFICATION_THREAD_GONE))
          .extracting(Finding::what)
          .singleElement(as(STRING))
          .startsWith("1 notification ")
          .contains("short-lived");
      assertThat(scene.mapi().findings().of(LintRule.NOBODY_PUMPS)).isEmpty();
    }
  }
}
