package org.mapiemulator.tests.initialize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.Place;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** Calls before the first MAPIInitialize and after the last MAPIUninitialize. */
class NotInitializedTest {

  private static Map<String, Runnable> functions(Mapi32 mapi32) {
    Map<String, Runnable> functions = new LinkedHashMap<>();
    functions.put("MAPILogonEx", () -> mapi32.mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE));
    functions.put("HrDispatchNotifications", () -> mapi32.hrDispatchNotifications(0));
    functions.put("HrAllocAdviseSink", () -> mapi32.hrAllocAdviseSink((c, n) -> 0, null));
    functions.put(
        "HrThisThreadAdviseSink", () -> mapi32.hrThisThreadAdviseSink(new RecordingSink()));
    return functions;
  }

  @Test
  @Verifies("R-020")
  void no_function_works_before_mapi_initialize() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");

      functions(client.mapi32())
          .forEach(
              (name, call) -> {
                assertThat(Outcomes.of(call)).as(name).isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
                Finding finding = last(scene);
                assertThat(finding.rule()).isEqualTo(LintRule.NOT_INITIALIZED);
                assertThat(finding.what()).startsWith(name + " was called before MAPIInitialize");
                assertThat(finding.places()).hasSize(1);
              });
      assertThat(client.sessions()).isEmpty();
    }
  }

  @Test
  @Verifies("R-020")
  void that_check_comes_before_those_of_the_parameters() {
    try (Scene scene = Scene.with()) {
      Mapi32 mapi32 = scene.mapi().client("importer").mapi32();

      assertThat(Outcomes.of(() -> mapi32.hrDispatchNotifications(1)))
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
      assertThat(Outcomes.of(() -> mapi32.hrAllocAdviseSink(null, null)))
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
      assertThat(Outcomes.of(() -> mapi32.hrThisThreadAdviseSink(null)))
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
      assertThat(Outcomes.of(() -> mapi32.mapiLogonEx(0, "Ada", "secret", -1)))
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
    }
  }

  @Test
  @Verifies("R-021")
  void no_function_works_after_the_last_mapi_uninitialize() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.initialized("importer");
      client.mapi32().mapiUninitialize();

      functions(client.mapi32())
          .forEach(
              (name, call) -> {
                assertThat(Outcomes.of(call)).as(name).isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
                assertThat(last(scene).what())
                    .startsWith(name + " was called after the last MAPIUninitialize");
                assertThat(last(scene).places()).hasSize(2);
              });
    }
  }

  @Test
  @Verifies({"R-021", "A-16"})
  void objects_answer_that_mapi_is_not_initialized() {
    try (Scene scene = Scene.with()) {
      Scene.Party party = scene.newPrivate("importer");
      MapiAdviseSink sink = party.mapi32().hrAllocAdviseSink((context, n) -> 0, null);
      party.mapi32().mapiUninitialize();

      MapiSession session = party.session();
      assertThat(Outcomes.of(() -> session.getStatusTable(0)))
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
      assertThat(Outcomes.of(() -> session.unadvise(1))).isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
      assertThat(Outcomes.of(() -> session.logoff(0, 0, 0)))
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
      assertThat(scene.mapi().findings().of(LintRule.NOT_INITIALIZED)).hasSize(3);
      // The call, the last MAPIUninitialize, and the logon.
      assertThat(last(scene).places().values())
          .extracting(Place::className)
          .containsExactlyInAnyOrder(
              NotInitializedTest.class.getName(),
              NotInitializedTest.class.getName(),
              Scene.class.getName());

      // AddRef and Release are never refused.
      assertThat(session.addRef()).isEqualTo(2);
      assertThat(session.release()).isEqualTo(1);
      assertThat(session.release()).isZero();
      assertThat(sink.release()).isZero();
    }
  }

  @Test
  @Verifies({"R-021", "A-16"})
  void a_new_initialization_does_not_revive_the_objects() {
    try (Scene scene = Scene.with()) {
      Scene.Party party = scene.newPrivate("importer");
      party.mapi32().mapiUninitialize();
      party.mapi32().mapiInitialize(null);

      assertThat(Outcomes.of(() -> party.session().getStatusTable(0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      MapiSession next = party.mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE);
      assertThat(Outcomes.of(() -> next.logoff(0, 0, 0))).isEqualTo(Hresult.S_OK);
    }
  }

  private static Finding last(Scene scene) {
    return scene.mapi().findings().list().get(scene.mapi().findings().list().size() - 1);
  }
}
