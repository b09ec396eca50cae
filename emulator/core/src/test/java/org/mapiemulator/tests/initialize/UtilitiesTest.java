package org.mapiemulator.tests.initialize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** ScInitMapiUtil and DeinitMapiUtil: utilities without full MAPI. */
class UtilitiesTest {

  /** A utility: it needs less than MAPIInitialize. */
  private static Hresult utility(Mapi32 mapi32) {
    return Outcomes.of(() -> mapi32.hrAllocAdviseSink((context, n) -> 0, null).release());
  }

  private static Hresult logon(Mapi32 mapi32) {
    return Outcomes.of(() -> mapi32.mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE));
  }

  @Test
  @Verifies({"R-020", "R-028"})
  void utilities_work_without_full_mapi_and_nothing_else_does() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");
      Mapi32 mapi32 = client.mapi32();
      assertThat(utility(mapi32)).isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);

      mapi32.scInitMapiUtil(0);

      assertThat(utility(mapi32)).isEqualTo(Hresult.S_OK);
      RecordingSink inner = new RecordingSink();
      assertThat(mapi32.hrThisThreadAdviseSink(inner).release()).isZero();
      assertThat(client.initializationCount()).isZero();
      assertThat(client.isComInitialized()).isFalse();
      assertThat(logon(mapi32)).isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);

      mapi32.deinitMapiUtil();
      assertThat(utility(mapi32)).isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
    }
  }

  @Test
  @Verifies("R-028")
  void the_flags_must_be_zero() {
    try (Scene scene = Scene.with()) {
      Mapi32 mapi32 = scene.mapi().client("importer").mapi32();

      assertThat(Outcomes.of(() -> mapi32.scInitMapiUtil(1)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(utility(mapi32)).isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
    }
  }

  @Test
  @Verifies("R-028")
  void mapi_uninitialize_is_not_the_pair_of_sc_init_mapi_util() {
    try (Scene scene = Scene.with()) {
      Mapi32 mapi32 = scene.mapi().client("importer").mapi32();
      mapi32.scInitMapiUtil(0);

      mapi32.mapiUninitialize();

      assertThat(utility(mapi32)).isEqualTo(Hresult.S_OK);
      assertThat(scene.mapi().findings().of(LintRule.UNBALANCED_INITIALIZE)).hasSize(1);
    }
  }

  @Test
  @Verifies({"R-030", "A-63"})
  void mapi_initialize_implies_the_utilities() {
    try (Scene scene = Scene.with()) {
      Mapi32 mapi32 = scene.initialized("importer").mapi32();

      assertThat(utility(mapi32)).isEqualTo(Hresult.S_OK);
      // Too many ends of the utilities take nothing away from full MAPI.
      mapi32.deinitMapiUtil();
      mapi32.deinitMapiUtil();
      assertThat(utility(mapi32)).isEqualTo(Hresult.S_OK);
      assertThat(logon(mapi32)).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies({"R-030", "A-63"})
  void the_last_mapi_uninitialize_implies_the_end_of_the_utilities() {
    try (Scene scene = Scene.with()) {
      Mapi32 mapi32 = scene.initialized("importer").mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      mapi32.scInitMapiUtil(0);

      mapi32.mapiUninitialize();
      assertThat(utility(mapi32)).isEqualTo(Hresult.S_OK);
      mapi32.mapiUninitialize();
      assertThat(utility(mapi32)).isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
    }
  }

  @Test
  @Verifies("A-63")
  void extra_calls_are_harmless() {
    try (Scene scene = Scene.with()) {
      Mapi32 mapi32 = scene.mapi().client("importer").mapi32();

      mapi32.deinitMapiUtil();
      mapi32.scInitMapiUtil(0);
      mapi32.scInitMapiUtil(0);
      mapi32.deinitMapiUtil();
      assertThat(utility(mapi32)).isEqualTo(Hresult.S_OK);
      mapi32.deinitMapiUtil();
      assertThat(utility(mapi32)).isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
    }
  }
}
