package org.mapiemulator.tests.initialize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.settings.InitStep;
import org.mapiemulator.settings.InitializeFault;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.TemporaryProfilesFlag;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** MAPIINIT_0. */
class InitializeParametersTest {

  @Test
  @Verifies("R-002")
  void no_structure_means_version_0_and_no_flags() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");

      assertThat(client.mapi32().mapiInitialize(null)).isEqualTo(Hresult.S_OK);

      assertThat(client.initializationCount()).isEqualTo(1);
      assertThat(client.isComInitialized()).isTrue();
      // Without flags COM is initialized for a single-threaded apartment.
      assertThat(client.ole32().oleInitialize()).isEqualTo(Hresult.S_FALSE);
    }
  }

  @Test
  @Verifies({"R-003", "R-004", "R-007", "A-22"})
  void another_version_is_an_invalid_parameter_and_does_not_count() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");

      for (int version : new int[] {1, -1, Integer.MAX_VALUE}) {
        assertThat(Outcomes.of(() -> client.mapi32().mapiInitialize(new MapiInit(version, 0))))
            .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      }
      assertThat(client.initializationCount()).isZero();
      assertThat(client.isComInitialized()).isFalse();
      assertThat(MapiInit.VERSION).isZero();
    }
  }

  @Test
  @Verifies("R-005")
  void the_documented_flags_are_accepted_alone_and_together() {
    try (Scene scene = Scene.of(Settings.outlook2016().asService())) {
      for (int flags : new int[] {0x10000, 0x10001, 0x10008, 0x10009}) {
        MapiClient client = scene.mapi().client("service with " + flags);
        assertThat(client.mapi32().mapiInitialize(new MapiInit(0, flags))).isEqualTo(Hresult.S_OK);
        client.mapi32().mapiUninitialize();
      }
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
    try (Scene scene = Scene.with()) {
      for (int flags : new int[] {0x1, 0x8, 0x9}) {
        MapiClient client = scene.mapi().client("program with " + flags);
        assertThat(client.mapi32().mapiInitialize(new MapiInit(0, flags))).isEqualTo(Hresult.S_OK);
        client.mapi32().mapiUninitialize();
      }
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-005", "R-006", "R-007", "A-22"})
  void every_other_bit_is_an_unknown_flag_and_does_not_count() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");
      int known = 0x1 | 0x8 | 0x10000;

      for (int bit = 1; bit != 0; bit <<= 1) {
        if ((known & bit) == 0) {
          MapiInit init = new MapiInit(0, bit | MapiInitFlag.MULTITHREAD_NOTIFICATIONS.value());
          assertThat(Outcomes.of(() -> client.mapi32().mapiInitialize(init)))
              .as("bit 0x%x", bit)
              .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
        }
      }
      assertThat(client.initializationCount()).isZero();
      assertThat(client.isComInitialized()).isFalse();
      assertThat(scene.mapi().findings().of(LintRule.UNDEFINED_FLAGS)).hasSize(29);
    }
  }

  @Test
  @Verifies("A-22")
  void a_setting_makes_the_flag_of_old_headers_known() {
    MapiInit init = MapiInit.of(MapiInitFlag.TEMPORARY_PROFILES);
    assertThat(init.flags()).isEqualTo(0x4);
    try (Scene scene = Scene.with(TemporaryProfilesFlag.KNOWN)) {
      assertThat(scene.mapi().client("old").mapi32().mapiInitialize(init)).isEqualTo(Hresult.S_OK);
      MapiClient other = scene.mapi().client("other");
      assertThat(Outcomes.of(() -> other.mapi32().mapiInitialize(new MapiInit(0, 0x2))))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
    }
    try (Scene scene = Scene.of(Settings.outlook2016().lenient())) {
      assertThat(scene.mapi().client("old").mapi32().mapiInitialize(init)).isEqualTo(Hresult.S_OK);
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-004", "R-016"})
  void parameters_are_checked_before_anything_of_the_machine() {
    InitializeFault everything = InitializeFault.at(InitStep.SERVICE_REGISTRY);
    for (InitStep step : InitStep.values()) {
      everything = everything.and(step);
    }
    try (Scene scene = Scene.with(everything)) {
      MapiClient client = scene.mapi().client("importer");

      // The version decides before the flags do.
      assertThat(Outcomes.of(() -> client.mapi32().mapiInitialize(new MapiInit(1, 0x2))))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(() -> client.mapi32().mapiInitialize(new MapiInit(0, 0x10002))))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
    }
  }
}
