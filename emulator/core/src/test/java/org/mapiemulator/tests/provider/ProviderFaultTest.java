package org.mapiemulator.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mapiemulator.fault.ProviderMethod.ANY;
import static org.mapiemulator.fault.ProviderMethod.MS_LOGON_LOGOFF;
import static org.mapiemulator.fault.ProviderMethod.MS_PROVIDER_COMPARE_STORE_IDS;
import static org.mapiemulator.fault.ProviderMethod.MS_PROVIDER_INIT;
import static org.mapiemulator.fault.ProviderMethod.MS_PROVIDER_LOGON;
import static org.mapiemulator.fault.ProviderMethod.MS_PROVIDER_SHUTDOWN;
import static org.mapiemulator.fault.ProviderMethod.RELEASE;
import static org.mapiemulator.mapi.Hresult.MAPI_E_BUSY;
import static org.mapiemulator.mapi.Hresult.MAPI_E_CALL_FAILED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_FAILONEPROVIDER;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NO_SUPPORT;
import static org.mapiemulator.mapi.Hresult.S_OK;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.fault.Hang;
import org.mapiemulator.fault.PlannedFault;
import org.mapiemulator.journal.EventEntry;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.settings.PerThreadInit;
import org.mapiemulator.settings.StallLimit;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mapiemulator.tests.fixture.Worker;
import org.mapiemulator.tests.fixture.Worker.Begun;

/** Faults of the calls that MAPI makes to providers. */
class ProviderFaultTest {

  private static final String OPEN_ONE = "provider 1 Logon One in Fake [WRITE]";

  private static List<String> faults(ProviderScene scene) {
    return scene.mapi().journal().entries().stream()
        .filter(EventEntry.class::isInstance)
        .map(entry -> entry.text().substring(2))
        .filter(text -> text.contains("fault: "))
        .toList();
  }

  @Test
  @Verifies("A-98")
  void an_answer_takes_the_place_of_the_call() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      PlannedFault fault =
          scene.mapi().faults().onProvider(MS_PROVIDER_LOGON).answer(MAPI_E_FAILONEPROVIDER);

      assertThat(Outcomes.of(() -> ProviderScene.open(ada, "One")))
          .isEqualTo(MAPI_E_FAILONEPROVIDER);

      assertThat(scene.library().log()).noneMatch(line -> line.contains("Logon"));
      assertThat(faults(scene))
          .containsExactly("provider#1 fault: answers MAPI_E_FAILONEPROVIDER (IMSProvider::Logon)");
      assertThat(fault).hasToString("the 1st IMSProvider::Logon answers MAPI_E_FAILONEPROVIDER");
      assertThat(fault.timesFired()).isEqualTo(1);
      scene.library().takeLog();
      ProviderScene.open(ada, "One");
      assertThat(scene.library().log()).anyMatch(line -> line.contains("Logon One"));
    }
  }

  @Test
  void an_answer_that_is_not_documented_reaches_the_client_and_is_found() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      scene.mapi().faults().onProvider(MS_PROVIDER_LOGON).answerUndocumented(MAPI_E_BUSY);

      assertThat(Outcomes.of(() -> ProviderScene.open(ada, "One"))).isEqualTo(MAPI_E_BUSY);
    }
  }

  @Test
  void nothing_is_what_a_broken_provider_gives() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      scene.mapi().faults().onProvider(MS_PROVIDER_INIT).answerNothing();
      scene.mapi().faults().onProvider(MS_PROVIDER_LOGON).answerNothing();

      assertThat(Outcomes.of(() -> ProviderScene.open(ada, "One"))).isEqualTo(MAPI_E_CALL_FAILED);
      assertThat(scene.library().providers()).isEmpty();
      assertThat(Outcomes.of(() -> ProviderScene.open(ada, "Two"))).isEqualTo(MAPI_E_CALL_FAILED);

      assertThat(scene.library().logons()).isEmpty();
      assertThat(faults(scene))
          .containsExactly(
              "provider#1 fault: gives null (MSProviderInit)",
              "provider#2 fault: gives null (IMSProvider::Logon)");
    }
  }

  @Test
  void what_a_provider_throws_is_found_and_the_session_goes_on() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      scene
          .mapi()
          .faults()
          .onProvider(MS_PROVIDER_LOGON)
          .throwing(new IllegalStateException("no server"));
      scene.mapi().faults().onProvider(MS_LOGON_LOGOFF).throwing(new AssertionError("defect"));

      assertThat(Outcomes.of(() -> ProviderScene.open(ada, "One"))).isEqualTo(MAPI_E_CALL_FAILED);
      MsgStore store = ProviderScene.open(ada, "Two"); // the service of the other is off
      assertThat(store.release()).isZero();

      assertThat(scene.mapi().findings().list())
          .hasSize(2)
          .allMatch(finding -> finding.what().contains("threw"));
      assertThat(scene.library().log())
          .contains("logon at Two released")
          .noneMatch(line -> line.contains("Logoff"));
    }
  }

  @Test
  void a_success_without_the_call() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      scene.mapi().faults().onProvider(MS_PROVIDER_SHUTDOWN).answer(S_OK);

      ProviderScene.open(ada, "One").release();

      assertThat(scene.library().log())
          .contains("provider 1 released")
          .noneMatch(line -> line.contains("Shutdown"));
      assertThat(scene.findings()).isEmpty();
    }
  }

  @Test
  void a_provider_that_is_late_takes_virtual_time() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      scene.mapi().faults().onProvider(MS_PROVIDER_LOGON).by("ada").delay(Duration.ofMinutes(3));

      ProviderScene.open(ada, "One");

      assertThat(scene.mapi().clock().elapsed()).isEqualTo(Duration.ofMinutes(3));
      assertThat(faults(scene))
          .containsExactly("provider#1 fault: delays the call by 180 s (IMSProvider::Logon)");
    }
  }

  @Test
  void a_provider_that_hangs_is_seen_to_wait_and_goes_on_when_it_is_released() {
    try (ProviderScene scene = ProviderScene.with(PerThreadInit.IGNORE);
        Worker worker = Worker.named("ada's thread")) {
      Party ada = scene.logon("ada");
      Hang hang = scene.mapi().faults().onProvider(MS_PROVIDER_LOGON).hang();

      Begun open = worker.begin(() -> ProviderScene.open(ada, "One"));
      await().until(hang::isReached);

      assertThat(ada.client().waiting())
          .singleElement()
          .satisfies(
              call ->
                  assertThat(call.what())
                      .startsWith("release of the hang of IMSProvider::Logon planned at ")
                      .contains("ProviderFaultTest.java:"));
      hang.release();
      assertThat(open.thrown()).isNull();
      assertThat(scene.library().log()).contains(OPEN_ONE);
    }
  }

  @Test
  void a_provider_that_hangs_ends_with_its_process() {
    try (ProviderScene scene = ProviderScene.with(PerThreadInit.IGNORE);
        Worker worker = Worker.named("ada's thread")) {
      Party ada = scene.logon("ada");
      Hang hang = scene.mapi().faults().onProvider(MS_PROVIDER_LOGON).hang();
      Begun open = worker.begin(() -> ProviderScene.open(ada, "One"));
      await().until(hang::isReached);

      ada.client().terminate();

      assertThat(open.thrown()).isInstanceOf(ClientTerminatedError.class);
      assertThat(scene.library().log()).noneMatch(line -> line.contains("Logon"));
    }
  }

  @Test
  void a_provider_that_nobody_releases_becomes_an_error() {
    try (ProviderScene scene = ProviderScene.with(new StallLimit(Duration.ofMillis(60)))) {
      Party ada = scene.logon("ada");
      scene.mapi().faults().onProvider(MS_PROVIDER_LOGON).hang();

      assertThatThrownBy(() -> ProviderScene.open(ada, "One")).isInstanceOf(StallError.class);

      assertThat(scene.findings()).contains(LintRule.STALLED);
    }
  }

  @Test
  void an_action_runs_at_its_moment() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      List<String> seen = new ArrayList<>();
      scene
          .mapi()
          .faults()
          .beforeProvider(MS_PROVIDER_LOGON)
          .run(() -> seen.add("before " + scene.library().log()));
      scene
          .mapi()
          .faults()
          .afterProvider(MS_PROVIDER_LOGON)
          .run(() -> seen.add("after " + scene.library().log()));

      ProviderScene.open(ada, "One");

      assertThat(seen)
          .containsExactly(
              "before [provider 1 starts]", "after [provider 1 starts, " + OPEN_ONE + "]");
    }
  }

  @Test
  void a_reply_can_be_lost() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      scene.mapi().faults().afterProvider(MS_LOGON_LOGOFF).answer(MAPI_E_CALL_FAILED);

      ProviderScene.open(ada, "One").release();

      assertThat(scene.library().log())
          .contains("logon at One Logoff(0)", "provider 1 Shutdown(0)");
      assertThat(faults(scene))
          .containsExactly(
              "logon#1 fault: the reply is lost, answers MAPI_E_CALL_FAILED (IMSLogon::Logoff)");
    }
  }

  @Test
  void what_leaves_no_line_in_the_trace_has_faults_too() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      PlannedFault compared =
          scene
              .mapi()
              .faults()
              .onProvider(MS_PROVIDER_COMPARE_STORE_IDS)
              .answer(MAPI_E_CALL_FAILED);
      PlannedFault released =
          scene
              .mapi()
              .faults()
              .onProvider(RELEASE)
              .of("logon#1")
              .throwing(new IllegalStateException("again"));

      ProviderScene.open(ada, "One", ProviderScene.WRITE).release();

      assertThat(released.hasFired()).isTrue();
      assertThat(scene.library().log()).doesNotContain("logon at One released");
      compared.cancel();
    }
  }

  @Test
  void one_of_several_providers_is_meant_by_its_client_its_name_or_its_number() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      Party bob = scene.logon("bob");
      scene.mapi().faults().onProvider(MS_PROVIDER_LOGON).by("bob").answer(MAPI_E_CALL_FAILED);
      scene
          .mapi()
          .faults()
          .onProvider(MS_PROVIDER_LOGON)
          .of("provider#1")
          .nth(2)
          .answer(MAPI_E_NO_SUPPORT);

      ProviderScene.open(ada, "One");
      assertThat(Outcomes.of(() -> ProviderScene.open(bob, "One"))).isEqualTo(MAPI_E_CALL_FAILED);
      ProviderScene.open(bob, "Two");
      assertThat(Outcomes.of(() -> ProviderScene.open(ada, "Two"))).isEqualTo(MAPI_E_NO_SUPPORT);
      ProviderScene.open(ada, "Readable");
    }
  }

  @Test
  @Verifies({"A-98"})
  void a_process_that_dies_at_any_callback_calls_no_provider_any_more() {
    int calls = callsOfAWholeLife();
    assertThat(calls).isGreaterThan(8);
    for (int number = 1; number <= calls; number++) {
      for (boolean after : List.of(false, true)) {
        try (ProviderScene scene = ProviderScene.with()) {
          Party other = scene.logon("bob");
          MsgStore kept = ProviderScene.open(other, "One");
          scene.library().takeLog();
          AtomicReference<List<String>> atDeath = new AtomicReference<>();
          Runnable noting = () -> atDeath.set(scene.library().log());
          if (after) {
            scene.mapi().faults().afterProvider(ANY).by("ada").nth(number).run(noting);
            scene.mapi().faults().afterProvider(ANY).by("ada").nth(number).terminateClient();
          } else {
            scene.mapi().faults().beforeProvider(ANY).by("ada").nth(number).run(noting);
            scene.mapi().faults().beforeProvider(ANY).by("ada").nth(number).terminateClient();
          }

          assertThatThrownBy(() -> wholeLife(scene)).isInstanceOf(ClientTerminatedError.class);

          assertThat(scene.mapi().clients())
              .filteredOn(client -> client.name().equals("ada"))
              .allMatch(client -> client.isTerminated());
          assertThat(scene.library().log()).isEqualTo(atDeath.get());
          assertThat(kept.getPropList(0)).isNotEmpty();
          assertThat(scene.findings()).isEmpty();
        }
      }
    }
  }

  private static int callsOfAWholeLife() {
    try (ProviderScene scene = ProviderScene.with()) {
      PlannedFault counting =
          scene.mapi().faults().beforeProvider(ANY).by("ada").every().run(() -> {});
      wholeLife(scene);
      return counting.timesFired();
    }
  }

  private static void wholeLife(ProviderScene scene) {
    Party ada = scene.logon("ada");
    ProviderScene.open(ada, "One").release();
    ProviderScene.open(ada, "Two");
    ada.leave();
  }
}
