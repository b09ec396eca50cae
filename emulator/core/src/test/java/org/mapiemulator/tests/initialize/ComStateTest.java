package org.mapiemulator.tests.initialize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.Place;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.mapi.Ole32;
import org.mapiemulator.settings.InitStep;
import org.mapiemulator.settings.InitializeFault;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Worker;

/** What MAPIInitialize does to COM on its thread, and how the two get into each other's way. */
class ComStateTest {

  private static final MapiInit WITHOUT_COM = MapiInit.of(MapiInitFlag.NO_COINIT);

  @Test
  @Verifies("R-019")
  void com_is_initialized_on_the_calling_thread_and_on_no_other() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("other")) {
      MapiClient client = scene.initialized("importer");

      assertThat(client.isComInitialized()).isTrue();
      assertThat(worker.call(client::isComInitialized)).isFalse();
      worker.run(() -> client.mapi32().mapiInitialize(null));
      assertThat(worker.call(client::isComInitialized)).isTrue();

      worker.run(() -> client.mapi32().mapiUninitialize());
      assertThat(worker.call(client::isComInitialized)).isFalse();
      assertThat(client.isComInitialized()).isTrue();
      client.mapi32().mapiUninitialize();
      assertThat(client.isComInitialized()).isFalse();
    }
  }

  @Test
  @Verifies("R-019")
  void with_mapi_no_coinit_the_thread_is_left_alone() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.initialized("importer", WITHOUT_COM);
      assertThat(client.isComInitialized()).isFalse();

      assertThat(client.ole32().coInitializeEx(Ole32.COINIT_APARTMENTTHREADED))
          .isEqualTo(Hresult.S_OK);
      client.mapi32().mapiUninitialize();
      // What MAPI did not begin, it does not end.
      assertThat(client.isComInitialized()).isTrue();
      client.ole32().coUninitialize();
      assertThat(client.isComInitialized()).isFalse();
    }
  }

  @Test
  @Verifies("R-019")
  void each_uninitialize_ends_what_its_own_initialize_began() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.initialized("importer", null);
      client.mapi32().mapiInitialize(WITHOUT_COM);

      client.mapi32().mapiUninitialize();
      assertThat(client.isComInitialized()).isTrue();
      client.mapi32().mapiUninitialize();
      assertThat(client.isComInitialized()).isFalse();
    }
  }

  @Test
  @Verifies({"R-010", "R-019", "A-71"})
  void a_single_threaded_apartment_and_a_notification_thread_exclude_each_other() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");
      client.ole32().coInitializeEx(Ole32.COINIT_APARTMENTTHREADED);

      assertThat(
              Outcomes.of(() -> client.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS)))
          .isEqualTo(Hresult.RPC_E_CHANGED_MODE);
      assertThat(client.initializationCount()).isZero();
      assertThat(client.isComInitialized()).isTrue();

      MapiInit both = MapiInit.of(MapiInitFlag.MULTITHREAD_NOTIFICATIONS, MapiInitFlag.NO_COINIT);
      assertThat(client.mapi32().mapiInitialize(both)).isEqualTo(Hresult.S_OK);
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-010", "R-019", "A-71"})
  void the_multithreaded_apartment_needs_a_notification_thread() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");
      client.ole32().coInitializeEx(Ole32.COINIT_MULTITHREADED);

      assertThat(Outcomes.of(() -> client.mapi32().mapiInitialize(null)))
          .isEqualTo(Hresult.RPC_E_CHANGED_MODE);
      assertThat(client.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS))
          .isEqualTo(Hresult.S_OK);
      assertThat(client.initializationCount()).isEqualTo(1);
    }
  }

  @Test
  @Verifies({"R-010", "R-018", "A-71"})
  void the_apartment_of_a_later_call_follows_the_first_call() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("single-threaded")) {
      MapiClient client = scene.initialized("importer");
      worker.run(() -> client.ole32().oleInitialize());

      assertThat(worker.call(() -> Outcomes.of(() -> client.mapi32().mapiInitialize(null))))
          .isEqualTo(Hresult.RPC_E_CHANGED_MODE);
      assertThat(client.initializationCount()).isEqualTo(1);
    }
  }

  @Test
  @Verifies("R-019")
  void com_that_was_initialized_before_stays_so_when_mapi_fails_to_start() {
    try (Scene scene = Scene.with(InitializeFault.at(InitStep.NOTIFICATION_ENGINE))) {
      MapiClient client = scene.mapi().client("importer");
      client.ole32().coInitializeEx(Ole32.COINIT_APARTMENTTHREADED);

      assertThat(Outcomes.of(() -> client.mapi32().mapiInitialize(null)))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(client.isComInitialized()).isTrue();
      client.ole32().coUninitialize();
      assertThat(client.isComInitialized()).isFalse();
    }
  }

  @Test
  void com_counts_too() {
    try (Scene scene = Scene.with()) {
      Ole32 ole32 = scene.mapi().client("importer").ole32();

      assertThat(ole32.coInitializeEx(Ole32.COINIT_APARTMENTTHREADED)).isEqualTo(Hresult.S_OK);
      assertThat(ole32.coInitializeEx(Ole32.COINIT_APARTMENTTHREADED)).isEqualTo(Hresult.S_FALSE);
      assertThat(ole32.oleInitialize()).isEqualTo(Hresult.S_FALSE);
      assertThat(Outcomes.of(() -> ole32.coInitializeEx(Ole32.COINIT_MULTITHREADED)))
          .isEqualTo(Hresult.RPC_E_CHANGED_MODE);
      ole32.oleUninitialize();
      ole32.coUninitialize();
      ole32.coUninitialize();
      assertThat(scene.mapi().client("importer").isComInitialized()).isFalse();

      assertThat(ole32.coInitializeEx(Ole32.COINIT_MULTITHREADED)).isEqualTo(Hresult.S_OK);
      assertThat(Outcomes.of(ole32::oleInitialize)).isEqualTo(Hresult.RPC_E_CHANGED_MODE);
    }
  }

  @Test
  @Verifies("R-026")
  void ole_has_to_be_uninitialized_before_mapi() {
    try (Scene scene = Scene.with()) {
      MapiClient late = scene.initialized("late", null);
      late.ole32().oleInitialize();
      late.mapi32().mapiUninitialize();

      assertThat(scene.mapi().findings().of(LintRule.OLE_UNINITIALIZED_LATE))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.client()).isEqualTo("late");
                assertThat(finding.places().values())
                    .extracting(Place::className)
                    .containsExactly(ComStateTest.class.getName());
              });
    }
  }

  @Test
  @Verifies("R-026")
  void only_the_last_uninitialize_comes_too_early_for_ole() {
    try (Scene scene = Scene.with()) {
      MapiClient inTime = scene.initialized("in time", null);
      inTime.mapi32().mapiInitialize(null);
      inTime.ole32().oleInitialize();

      inTime.mapi32().mapiUninitialize();
      inTime.ole32().oleUninitialize();
      inTime.mapi32().mapiUninitialize();

      assertThat(inTime.isComInitialized()).isFalse();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }
}
