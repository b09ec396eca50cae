package org.mapiemulator.tests.logoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.LOUD;
import static org.mapiemulator.tests.fixture.Pair.queued;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.MapiClient;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** Bug B17: a process that is killed instead of logging off. */
final class TerminateTest {

  private static void isGone(ThrowingCallable call) {
    assertThatExceptionOfType(ClientTerminatedError.class)
        .isThrownBy(call)
        .withMessageContaining("\"A\"");
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies({"A-76", "R-196"})
  void the_others_get_the_farewell_and_live_on(Settings settings) {
    try (Pair pair = Pair.of(settings)) {
      pair.b().listen(EventMask.EXTENDED);
      pair.b().listen();

      pair.a().client().terminate();
      pair.a().client().terminate();

      assertThat(queued(pair.b())).containsExactly(EXTENDED);
      assertThat(pair.b().client().sessions().get(0).state()).isEqualTo(SessionState.ALIVE);
      assertThat(Outcomes.of(() -> pair.b().session().queryIdentity())).isEqualTo(Hresult.S_OK);
      assertThat(Outcomes.of(() -> pair.join("C"))).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("A-76")
  void its_code_does_not_go_on_and_references_mean_nothing() {
    try (Pair pair = Pair.with()) {
      Party a = pair.a();
      MapiAdviseSink made = a.mapi32().hrAllocAdviseSink((context, events) -> 0, null);
      a.client().terminate();
      int entries = pair.scene().mapi().journal().entries().size();

      isGone(() -> a.session().queryIdentity());
      isGone(() -> a.session().logoff(0, 0, 0));
      isGone(() -> a.session().queryInterface(Iid.UNKNOWN));
      isGone(() -> a.mapi32().mapiUninitialize());
      isGone(() -> a.mapi32().mapiInitialize(null));
      isGone(() -> made.queryInterface(Iid.UNKNOWN));
      assertThat(a.session().addRef()).isZero();
      assertThat(a.session().release()).isZero();
      assertThat(a.session().release()).isZero();
      assertThat(made.release()).isZero();

      assertThat(a.client().isTerminated()).isTrue();
      assertThat(a.client().sessions()).isEmpty();
      assertThat(pair.scene().mapi().journal().entries()).hasSize(entries);
    }
  }

  @Test
  @Verifies("A-76")
  void it_leaves_neither_findings_nor_leaks() {
    try (Pair pair = Pair.with()) {
      pair.a().listen(EventMask.EXTENDED);
      pair.a().mapi32().hrAllocAdviseSink((context, events) -> 0, null);
      pair.a().client().terminate();
      pair.b().leave();

      pair.scene().mapi().finish();

      assertThat(pair.scene().mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies("A-76")
  void nothing_is_called_or_released_in_it_any_more() {
    try (Pair pair = Pair.with()) {
      RecordingSink sink = pair.a().listen(EventMask.EXTENDED);
      pair.join("C").session().logoff(0, 0, 0);
      assertThat(queued(pair.a())).containsExactly(EXTENDED);

      pair.a().client().terminate();
      pair.b().session().logoff(0, LOUD, 0);

      assertThat(queued(pair.a())).isEmpty();
      assertThat(pair.a().client().notifications().deliverAll()).isZero();
      assertThat(pair.a().client().notifications().deliverLate()).isZero();
      assertThat(sink.notifications()).isEmpty();
      assertThat(sink.references()).isEqualTo(2);
    }
  }

  @Test
  @Verifies({"A-76", "A-77"})
  void killed_inside_its_own_logoff_it_says_farewell_once() {
    try (Pair pair = Pair.with()) {
      pair.b().listen(EventMask.EXTENDED);
      RecordingSink sink = new RecordingSink();
      sink.releasing(() -> pair.a().client().terminate());
      pair.a().session().advise(null, 0, sink);

      isGone(() -> pair.a().session().logoff(0, 0, 0));

      assertThat(queued(pair.b())).containsExactly(EXTENDED);
    }
  }

  @Test
  @Verifies("A-76")
  void a_callback_that_runs_gets_no_further_than_its_next_call() {
    try (Pair pair = Pair.with()) {
      CountDownLatch inside = new CountDownLatch(1);
      CountDownLatch killed = new CountDownLatch(1);
      RecordingSink sink = pair.b().listen(EventMask.EXTENDED);
      AtomicReference<Throwable> thrown = new AtomicReference<>(new AssertionError("came back"));
      CountDownLatch done = new CountDownLatch(1);
      sink.reacting(
          event -> {
            inside.countDown();
            await().until(() -> killed.getCount() == 0);
            try {
              pair.b().session().logoff(0, 0, 0);
            } catch (ClientTerminatedError e) {
              thrown.set(e);
              throw e;
            } finally {
              done.countDown();
            }
          });
      pair.b().client().notifications().letGo();
      pair.a().session().logoff(0, 0, 0);
      await().until(() -> inside.getCount() == 0);

      pair.b().client().terminate();
      killed.countDown();
      await().until(() -> done.getCount() == 0);

      assertThat(thrown.get()).isInstanceOf(ClientTerminatedError.class);
      assertThat(pair.scene().mapi().findings().list()).isEmpty();
      assertThat(sink.references()).isEqualTo(2);
    }
  }

  @Test
  @Verifies("A-76")
  void a_release_that_is_due_when_it_dies_is_not_made() {
    try (Pair pair = Pair.with()) {
      // Without a notification thread the callback runs on this one, and is over when it returns.
      MapiClient client = pair.scene().initialized("C", MapiInit.of());
      Party c =
          new Party(
              client, client.mapi32(), client.mapi32().mapiLogonEx(0, null, null, Scene.JOIN));
      RecordingSink sink = c.listen(EventMask.EXTENDED);
      sink.reacting(
          event -> {
            c.session().unadvise(sink.connection());
            client.terminate();
          });
      pair.a().session().logoff(0, 0, 0);

      assertThatExceptionOfType(ClientTerminatedError.class)
          .isThrownBy(() -> c.mapi32().hrDispatchNotifications(0));

      assertThat(sink.notifications()).containsExactly(EXTENDED);
      assertThat(sink.references()).isEqualTo(2);
    }
  }

  @Test
  @Verifies({"A-76", "A-04"})
  void a_grace_that_runs_does_not_touch_it() {
    try (Pair pair = Pair.with(SharedLogoffMode.forcedAfter(Duration.ofSeconds(1)))) {
      pair.a().session().logoff(0, LOUD, 0);
      pair.b().client().terminate();
      int entries = pair.scene().mapi().journal().entries().size();

      pair.scene().mapi().clock().advance(Duration.ofSeconds(2));

      assertThat(pair.scene().mapi().journal().entries()).hasSize(entries);
    }
  }

  @Test
  @Verifies("A-76")
  void its_name_starts_another_process() {
    try (Pair pair = Pair.with()) {
      MapiClient first = pair.a().client();
      first.terminate();

      MapiClient second = pair.scene().mapi().client("A");

      assertThat(second).isNotSameAs(first);
      assertThat(second.name()).isEqualTo("A#2");
      assertThat(second.isTerminated()).isFalse();
      assertThat(second.initializationCount()).isZero();
    }
  }
}
