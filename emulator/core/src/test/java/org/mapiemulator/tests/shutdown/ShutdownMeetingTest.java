package org.mapiemulator.tests.shutdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mapiemulator.mapi.Hresult.MAPI_E_END_OF_SESSION;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INVALID_OBJECT;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NOT_INITIALIZED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NO_SUPPORT;
import static org.mapiemulator.mapi.Hresult.S_OK;
import static org.mapiemulator.tests.shutdown.ShutdownScene.all;
import static org.mapiemulator.tests.shutdown.ShutdownScene.shutdown;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.settings.PerThreadInit;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.JournalLaws;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Race;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene.Party;

/** Shutdown calls that meet other calls: on other threads, and from inside foreign code. */
class ShutdownMeetingTest {

  private static final String QUERY = "QueryFastShutdown";
  private static final String NOTIFY = "NotifyProcessShutdown";
  private static final String DO = "DoFastShutdown";

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new AssertionError(e);
    }
  }

  /** Lets the provider do something inside one of its methods, once. */
  private static List<Hresult> inside(String method, ShutdownScene scene, Runnable... calls) {
    List<Hresult> results = new CopyOnWriteArrayList<>();
    scene
        .provider()
        .reacting(
            asked -> {
              if (asked.equals(method)) {
                scene.provider().reacting(others -> {});
                for (Runnable call : calls) {
                  results.add(Outcomes.of(call));
                }
              }
            });
    return results;
  }

  @ParameterizedTest
  @ValueSource(strings = {QUERY, NOTIFY})
  @Verifies("A-93")
  void a_provider_that_calls_back_is_refused(String method) {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN)) {
      Party party = scene.party("client");
      MapiClientShutdown shutdown = shutdown(party);
      List<Hresult> results =
          inside(
              method,
              scene,
              shutdown::queryFastShutdown,
              shutdown::notifyProcessShutdown,
              shutdown::doFastShutdown);

      assertThat(all(shutdown)).containsExactly(S_OK, S_OK, S_OK);

      assertThat(results).containsExactly(MAPI_E_NO_SUPPORT, S_OK, MAPI_E_NO_SUPPORT);
      assertThat(scene.findings()).isEmpty(); // that refusal is not the client's
      assertThat(scene.calls())
          .containsExactly("store " + QUERY, "store " + NOTIFY, "store " + QUERY, "store " + DO);
    }
  }

  @Test
  @Verifies({"A-91", "A-93"})
  void while_providers_are_told_of_the_end_the_process_is_over_already() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN)) {
      Party party = scene.party("client");
      MapiClientShutdown shutdown = shutdown(party);
      List<Hresult> results =
          inside(
              DO,
              scene,
              shutdown::doFastShutdown,
              () -> party.session().logoff(0, 0, 0),
              () -> party.mapi32().mapiLogonEx(0, "Ada", null, ShutdownScene.PRIVATE));

      assertThat(all(shutdown)).containsExactly(S_OK, S_OK, S_OK);

      assertThat(results)
          .containsExactly(MAPI_E_END_OF_SESSION, MAPI_E_END_OF_SESSION, MAPI_E_NOT_INITIALIZED);
    }
  }

  @Test
  @Verifies({"R-507", "A-91"})
  void a_provider_that_logs_the_session_off_while_it_is_asked_ends_it() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN)) {
      Party party = scene.party("client");
      MapiClientShutdown shutdown = shutdown(party);
      List<Hresult> results = inside(QUERY, scene, () -> party.session().logoff(0, 0, 0));

      assertThat(Outcomes.of(shutdown::doFastShutdown)).isEqualTo(MAPI_E_INVALID_OBJECT);

      // It is not freed while it is being asked, and not told of an end that does not come.
      assertThat(results).containsExactly(S_OK);
      assertThat(scene.calls())
          .containsExactly(
              "store " + QUERY, "store IMSLogon::Logoff", "store IMSProvider::Shutdown");
      assertThat(party.client().isShutDownFast()).isFalse();
    }
  }

  @Test
  @Verifies("A-91")
  void a_provider_that_uninitializes_while_it_is_asked_ends_everything() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN)) {
      Party party = scene.party("client");
      MapiClientShutdown shutdown = shutdown(party);
      inside(QUERY, scene, party.mapi32()::mapiUninitialize);

      assertThat(Outcomes.of(shutdown::doFastShutdown).isFailure()).isTrue();

      assertThat(party.client().isShutDownFast()).isFalse();
      assertThat(scene.calls()).doesNotContain("store " + DO);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {QUERY, NOTIFY, DO})
  void a_provider_that_kills_the_process(String method) {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN)) {
      Party party = scene.party("client");
      MapiClientShutdown shutdown = shutdown(party);
      inside(method, scene, party.client()::terminate);

      assertThatExceptionOfType(ClientTerminatedError.class).isThrownBy(() -> all(shutdown));

      assertThat(scene.calls()).last().isEqualTo("store " + method);
    }
  }

  @Test
  @Verifies({"R-310", "A-91"})
  void from_inside_on_notify() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN)) {
      Party party = scene.shared("client");
      Party other = scene.join("other");
      MapiClientShutdown shutdown = shutdown(party);
      List<Hresult> results = new CopyOnWriteArrayList<>();
      RecordingSink sink = party.listen(EventMask.EXTENDED);
      sink.reacting(told -> results.addAll(all(shutdown)));
      party.client().notifications().hold();
      other.session().logoff(0, 0, 0);
      Party third = scene.join("third");
      third.session().logoff(0, 0, 0);

      party.client().notifications().deliverNext();

      assertThat(results).containsExactly(S_OK, S_OK, S_OK);
      assertThat(party.client().notifications().queued()).isEmpty();
      assertThat(sink.notifications()).hasSize(1);
    }
  }

  @RepeatedTest(10)
  @Verifies({"R-508", "A-91"})
  void two_threads_shut_down_once() throws InterruptedException {
    CyclicBarrier both = new CyclicBarrier(2);
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN, PerThreadInit.IGNORE)) {
      Party party = scene.party("client");
      MapiClientShutdown shutdown = shutdown(party);
      // Both have asked the provider before one of them goes on.
      List<String> asked = new CopyOnWriteArrayList<>();
      scene
          .provider()
          .reacting(
              method -> {
                if (method.equals(QUERY) && asked.size() < 2) {
                  asked.add(method);
                  meet(both);
                }
              });

      assertThat(Race.run(shutdown::doFastShutdown, shutdown::doFastShutdown))
          .containsExactlyInAnyOrder("S_OK", "MAPI_E_END_OF_SESSION");

      assertThat(scene.calls()).filteredOn(call -> call.endsWith(DO)).hasSize(1);
      assertThat(JournalLaws.violations(scene.mapi().journal())).isEmpty();
    }
  }

  @Test
  @Verifies({"R-507", "A-91"})
  void a_logoff_that_is_inside_a_provider_goes_on_and_ends_no_other() throws InterruptedException {
    CyclicBarrier inLogoff = new CyclicBarrier(2);
    CyclicBarrier over = new CyclicBarrier(2);
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN, PerThreadInit.IGNORE)) {
      FakeShutdown two = scene.provider().beside("two", Behaviour.IN);
      scene.profile("Two", two);
      Party party = scene.party("client");
      MapiClientShutdown shutdown = shutdown(ShutdownScene.more(party, "Two"));
      scene
          .provider()
          .reacting(
              method -> {
                if (method.equals("IMSLogon::Logoff")) {
                  meet(inLogoff);
                  meet(over);
                }
              });
      scene.provider().takeLog();
      List<Hresult> results = new ArrayList<>();

      assertThat(
              Race.run(
                  () -> party.session().logoff(0, 0, 0),
                  () -> {
                    meet(inLogoff);
                    results.addAll(all(shutdown));
                    meet(over);
                  }))
          .containsExactly("S_OK", "S_OK");

      assertThat(results).containsExactly(S_OK, S_OK, S_OK);
      // The session that is ending takes no part; its provider gets no Shutdown any more.
      assertThat(scene.calls())
          .containsExactly(
              "store IMSLogon::Logoff",
              "two " + QUERY,
              "two " + NOTIFY,
              "two " + QUERY,
              "two " + DO);
    }
  }

  @Test
  @Verifies({"R-507", "A-91"})
  void a_store_that_is_being_opened_is_not_opened() throws InterruptedException {
    CyclicBarrier inLogon = new CyclicBarrier(2);
    CyclicBarrier over = new CyclicBarrier(2);
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN, PerThreadInit.IGNORE)) {
      Party party = scene.scene().logon("client", "Fake", ShutdownScene.PRIVATE);
      MapiClientShutdown shutdown = shutdown(party);
      scene
          .provider()
          .reacting(
              method -> {
                if (method.equals("IMSProvider::Logon")) {
                  meet(inLogon);
                  meet(over);
                }
              });
      List<Hresult> results = new ArrayList<>();

      assertThat(
              Race.run(
                  () -> ShutdownScene.open(party.session(), "Fake"),
                  () -> {
                    meet(inLogon);
                    results.addAll(all(shutdown));
                    meet(over);
                  }))
          .containsExactly("MAPI_E_END_OF_SESSION", "S_OK");

      assertThat(results).containsExactly(S_OK, S_OK, S_OK);
      assertThat(scene.calls())
          .containsExactly(
              "store IMSProvider::Logon",
              "store " + QUERY,
              "store " + NOTIFY,
              "store " + QUERY,
              "store " + DO);
    }
  }

  @RepeatedTest(20)
  @Verifies("A-91")
  void whatever_meets_there_is_one_end() throws InterruptedException {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN, PerThreadInit.IGNORE)) {
      Party party = scene.shared("client");
      MapiClientShutdown shutdown = shutdown(party);

      List<String> results =
          Race.run(
              shutdown::doFastShutdown,
              () -> party.session().logoff(0, 0, 0),
              () -> ShutdownScene.open(party.session(), "Fake"),
              shutdown::queryFastShutdown);

      boolean fast = results.get(0).equals("S_OK");
      assertThat(party.client().isShutDownFast()).isEqualTo(fast);
      assertThat(results.get(0)).isIn("S_OK", "MAPI_E_INVALID_OBJECT");
      assertThat(results.get(1)).isIn("S_OK", "MAPI_E_END_OF_SESSION");
      List<String> calls = scene.calls();
      int told = calls.indexOf("store " + DO);
      if (told >= 0) {
        assertThat(calls.subList(told, calls.size())).doesNotContain("store IMSProvider::Shutdown");
      }
      assertThat(JournalLaws.violations(scene.mapi().journal())).isEmpty();
    }
  }
}
