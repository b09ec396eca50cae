package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.AllowFinding;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.Shared;
import org.mapiemulator.lint.Findings;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.Notification;

/** Waiting for what another thread does, with conditions on what the emulator shows. */
@MapiTest
class AwaitilityTest {

  @Test
  void a_notification_is_awaited(
      MapiClient client, @Shared MapiSession session, @Actor MapiActor outlook) {
    List<Notification> received = new CopyOnWriteArrayList<>();
    MapiAdviseSink sink =
        client
            .mapi32()
            .hrAllocAdviseSink(
                (context, notifications) -> {
                  received.addAll(notifications);
                  return 0;
                },
                null);
    long connection = session.advise(null, EventMask.EXTENDED.value(), sink);

    outlook.logOffEveryone();

    await().until(() -> !received.isEmpty());
    session.unadvise(connection);
    sink.release();
  }

  @Test
  void what_an_actor_was_told_is_awaited(
      @Actor MapiActor outlook, @Actor("B.EXE") MapiActor other) {
    other.listen();

    outlook.logOffEveryone();

    await().untilAsserted(() -> assertThat(other.received()).isNotEmpty());
  }

  @Test
  @AllowFinding(rule = LintRule.CALL_AFTER_LOGOFF, because = "another thread is late")
  void a_finding_of_another_thread_is_awaited(MapiSession session, Findings findings)
      throws InterruptedException {
    Thread late = new Thread(() -> Misuse.callAfterLogoff(session));
    late.start();

    await().until(() -> !findings.of(LintRule.CALL_AFTER_LOGOFF).isEmpty());
    late.join();
  }

  @Test
  void a_call_of_another_thread_is_awaited(MapiSession session, Journal journal)
      throws InterruptedException {
    Thread worker = new Thread(() -> session.logoff(0, 0, 0));
    worker.start();

    await().until(() -> journal.render().contains("session#1.Logoff(0, 0, 0)"));
    worker.join();
  }
}
