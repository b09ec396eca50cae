package org.mapiemulator.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.journal.MapiMethod;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** The failures that clients meet in the field can be answered by any call that can fail. */
class FieldResultsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MAPI_E_NOT_INITIALIZED",
        "MAPI_E_END_OF_SESSION",
        "MAPI_E_FAILONEPROVIDER",
        "MAPI_E_LOGON_FAILED",
        "MAPI_E_UNCONFIGURED",
        "MAPI_E_NETWORK_ERROR",
        "MAPI_E_TIMEOUT",
        "MAPI_E_SESSION_LIMIT",
        "MAPI_E_CALL_FAILED",
        "MAPI_E_BUSY",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_UNKNOWN_FLAGS",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INVALID_OBJECT",
        "MAPI_E_USER_CANCEL",
        "MAPI_E_WAIT",
        "RPC_E_CHANGED_MODE",
        "RPC_E_DISCONNECTED",
        "RPC_E_SERVERCALL_RETRYLATER",
        "HRESULT_FROM_WIN32(RPC_S_SERVER_UNAVAILABLE)"
      })
  void each_can_be_planned(String name) {
    Hresult result = Hresult.named(name);
    try (Scene scene = Scene.with()) {
      Scene.Party party = scene.newPrivate("importer");
      scene.mapi().faults().on(MapiMethod.ENUM_ADR_TYPES).answerUndocumented(result);

      assertThat(Outcomes.of(() -> party.session().enumAdrTypes(0))).isEqualTo(result);
      assertThat(Outcomes.of(() -> party.session().enumAdrTypes(0))).isEqualTo(Hresult.S_OK);
      party.leave();
      scene.mapi().finish();
    }
  }
}
