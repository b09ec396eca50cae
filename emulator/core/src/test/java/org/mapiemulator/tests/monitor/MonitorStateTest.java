package org.mapiemulator.tests.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitMonitor;
import org.mapiemulator.settings.InitMonitorSupport;
import org.mapiemulator.settings.PerThreadInit;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Worker;

/** What a monitor says, where it exists, and how long it lives. */
class MonitorStateTest {

  @Test
  @Verifies({"R-031", "R-032"})
  void a_monitor_can_be_made_before_and_initializes_nothing() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");

      MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();

      assertThat(monitor.isInitialized()).isFalse();
      assertThat(client.initializationCount()).isZero();
      assertThat(client.isComInitialized()).isFalse();
      assertThat(Outcomes.of(() -> client.mapi32().mapiLogonEx(0, "Ada", null, 0)))
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
      assertThat(monitor.release()).isZero();
    }
  }

  @Test
  @Verifies({"R-031", "R-033", "R-034"})
  void it_follows_the_count_over_several_cycles() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.initialized("importer");
      MapiInitMonitor during = client.mapi32().createMapiInitializationMonitor();
      assertThat(during.isInitialized()).isTrue();

      client.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      client.mapi32().mapiUninitialize();
      assertThat(during.isInitialized()).isTrue();
      client.mapi32().mapiUninitialize();
      assertThat(during.isInitialized()).isFalse();

      MapiInitMonitor after = client.mapi32().createMapiInitializationMonitor();
      assertThat(after.isInitialized()).isFalse();
      client.mapi32().mapiInitialize(null);
      assertThat(List.of(during.isInitialized(), after.isInitialized())).containsOnly(true);
      client.mapi32().mapiUninitialize();
      assertThat(List.of(during.isInitialized(), after.isInitialized())).containsOnly(false);

      // Released after MAPIUninitialize, which is no fault for this object.
      assertThat(during.release()).isZero();
      assertThat(after.release()).isZero();
      scene.mapi().finish();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies("R-034")
  void it_looks_at_its_own_process_only() {
    try (Scene scene = Scene.with()) {
      MapiInitMonitor monitor =
          scene.mapi().client("waiting").mapi32().createMapiInitializationMonitor();

      scene.initialized("other");

      assertThat(monitor.isInitialized()).isFalse();
    }
  }

  @Test
  @Verifies("R-033")
  void any_thread_may_use_it_without_initializing() {
    try (Scene scene = Scene.with(PerThreadInit.ENFORCE);
        Worker worker = Worker.named("watcher")) {
      MapiClient client = scene.initialized("importer");
      MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();

      assertThat(worker.call(() -> monitor.isInitialized())).isTrue();
      worker.run(() -> monitor.waitFor(0));
      assertThat(worker.call(() -> monitor.addRef())).isEqualTo(2);
      assertThat(worker.call(() -> monitor.release())).isEqualTo(1);
      assertThat(worker.call(() -> monitor.release())).isZero();

      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies("A-58")
  void its_interface_identifiers_are_not_published() {
    try (Scene scene = Scene.with()) {
      MapiInitMonitor monitor =
          scene.mapi().client("importer").mapi32().createMapiInitializationMonitor();

      assertThat(monitor.queryInterface(Iid.UNKNOWN)).isSameAs(monitor);
      assertThat(Outcomes.of(() -> monitor.queryInterface(Iid.MAPI_SESSION)))
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
      assertThat(monitor.release()).isEqualTo(1);
    }
  }

  @Test
  void one_that_is_not_released_is_a_leak_and_one_released_twice_is_found_too() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");
      client.mapi32().createMapiInitializationMonitor();
      MapiInitMonitor second = client.mapi32().createMapiInitializationMonitor();
      second.release();

      assertThat(second.release()).isZero();
      scene.mapi().close();

      assertThat(scene.mapi().findings().of(LintRule.OBJECT_LEAKED)).hasSize(1);
      assertThat(scene.mapi().findings().of(LintRule.OVER_RELEASED)).hasSize(1);
    }
  }

  @Test
  void one_that_was_released_answers_no_more() {
    try (Scene scene = Scene.with()) {
      MapiInitMonitor monitor =
          scene.initialized("importer").mapi32().createMapiInitializationMonitor();
      monitor.release();

      assertThat(Outcomes.of(monitor::isInitialized)).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(Outcomes.of(() -> monitor.waitFor(0))).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(Outcomes.of(() -> monitor.beginWait(0))).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
    }
  }

  @Test
  @Verifies("A-58")
  void it_exists_since_outlook_2016() {
    for (Settings without :
        List.of(
            Settings.outlook2013(),
            Settings.outlook2010(),
            Settings.outlook2007Sp2(),
            Settings.beforeOutlook2007Sp2(),
            Settings.outlook2016().with(InitMonitorSupport.MISSING))) {
      try (Scene scene = Scene.of(without)) {
        MapiClient client = scene.initialized("importer");
        assertThat(Outcomes.of(() -> client.mapi32().createMapiInitializationMonitor()))
            .as("%s", without)
            .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      }
    }
    try (Scene scene = Scene.of(Settings.outlook2016())) {
      MapiClient client = scene.mapi().client("importer");
      assertThat(Outcomes.of(() -> client.mapi32().createMapiInitializationMonitor()))
          .isEqualTo(Hresult.S_OK);
    }
  }
}
