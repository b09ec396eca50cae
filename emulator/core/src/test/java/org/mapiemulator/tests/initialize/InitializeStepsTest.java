package org.mapiemulator.tests.initialize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.settings.InitStep;
import org.mapiemulator.settings.InitializeFault;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** The steps of MAPIInitialize that can fail on a machine, one code each. */
class InitializeStepsTest {

  private static final MapiInit SERVICE =
      MapiInit.of(MapiInitFlag.NT_SERVICE, MapiInitFlag.MULTITHREAD_NOTIFICATIONS);

  private static Hresult resultOf(InitializeFault fault, MapiInit init) {
    try (Scene scene = Scene.of(Settings.outlook2016().asService().with(fault))) {
      MapiClient client = scene.mapi().client("service");
      Hresult result = Outcomes.of(() -> client.mapi32().mapiInitialize(init));

      // Whatever failed, nothing is left of the attempt.
      if (result.isFailure()) {
        assertThat(client.initializationCount()).isZero();
        assertThat(client.isComInitialized()).isFalse();
      }
      return result;
    }
  }

  @Test
  @Verifies("R-008")
  void the_registry_of_a_service_cannot_be_prepared() {
    InitializeFault fault = InitializeFault.at(InitStep.SERVICE_REGISTRY);

    assertThat(resultOf(fault, SERVICE)).isEqualTo(Hresult.MAPI_E_TOO_COMPLEX);
    // The step is for services only.
    assertThat(resultOf(fault, MapiInit.of())).isEqualTo(Hresult.S_OK);
  }

  @Test
  @Verifies("R-009")
  void the_version_of_ole_does_not_match() {
    assertThat(resultOf(InitializeFault.at(InitStep.OLE_VERSION), SERVICE))
        .isEqualTo(Hresult.MAPI_E_VERSION);
  }

  @Test
  @Verifies("R-010")
  void initialization_of_ole_may_give_any_code() {
    Hresult regDbMissing = new Hresult(0x80040150);
    try (Scene scene = Scene.with(InitializeFault.ofOle(regDbMissing))) {
      MapiClient client = scene.mapi().client("importer");

      assertThat(Outcomes.of(() -> client.mapi32().mapiInitialize(null))).isEqualTo(regDbMissing);
      assertThat(client.initializationCount()).isZero();
      // A code from elsewhere is what the page says, so that nobody is surprised.
      assertThat(scene.mapi().findings().list()).isEmpty();

      assertThat(client.mapi32().mapiInitialize(MapiInit.of(MapiInitFlag.NO_COINIT)))
          .isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  void a_success_is_no_fault() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InitializeFault.ofOle(Hresult.S_FALSE))
        .withMessageContaining("result");
  }

  @Test
  @Verifies("R-011")
  void the_globals_of_the_process_cannot_be_made() {
    assertThat(resultOf(InitializeFault.at(InitStep.PROCESS_GLOBALS), SERVICE))
        .isEqualTo(Hresult.MAPI_E_SESSION_LIMIT);
  }

  @Test
  @Verifies("R-012")
  void the_globals_of_all_processes_cannot_be_made() {
    assertThat(resultOf(InitializeFault.at(InitStep.SHARED_GLOBALS), SERVICE))
        .isEqualTo(Hresult.MAPI_E_NOT_ENOUGH_RESOURCES);
  }

  @Test
  @Verifies("R-013")
  void the_notification_engine_does_not_start() {
    assertThat(resultOf(InitializeFault.at(InitStep.NOTIFICATION_ENGINE), SERVICE))
        .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
  }

  @Test
  @Verifies("R-014")
  void the_profile_provider_does_not_start() {
    assertThat(resultOf(InitializeFault.at(InitStep.PROFILE_PROVIDER), SERVICE))
        .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
  }

  @Test
  @Verifies("R-016")
  void of_several_faults_the_first_in_the_documented_order_decides() {
    List<InitStep> documented =
        List.of(
            InitStep.SERVICE_REGISTRY,
            InitStep.OLE_VERSION,
            InitStep.OLE_INITIALIZATION,
            InitStep.PROCESS_GLOBALS,
            InitStep.SHARED_GLOBALS,
            InitStep.NOTIFICATION_ENGINE,
            InitStep.PROFILE_PROVIDER);
    for (int first = 0; first < documented.size(); first++) {
      // Named last to first: the order in which a test names them must not matter.
      InitializeFault fault = InitializeFault.NONE;
      for (int step = documented.size() - 1; step >= first; step--) {
        fault = fault.and(documented.get(step));
      }

      assertThat(resultOf(fault, SERVICE))
          .as("%s", fault)
          .isEqualTo(documented.get(first).result());
    }
  }

  @Test
  @Verifies("R-015")
  void there_is_no_longer_text_about_a_failure_of_mapi_initialize() {
    try (Scene scene = Scene.with(InitializeFault.at(InitStep.PROFILE_PROVIDER))) {
      MapiClient client = scene.mapi().client("importer");

      for (MapiInit init : List.of(MapiInit.of(), new MapiInit(1, 0), new MapiInit(0, 0x2))) {
        MapiException failure =
            catchThrowableOfType(MapiException.class, () -> client.mapi32().mapiInitialize(init));
        assertThat(failure.error()).isEmpty();
        assertThat(failure.method()).isEqualTo("MAPIInitialize");
      }
    }
  }
}
