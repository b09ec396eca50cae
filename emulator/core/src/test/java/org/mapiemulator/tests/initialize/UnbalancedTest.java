package org.mapiemulator.tests.initialize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.Place;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.settings.InitStep;
import org.mapiemulator.settings.InitializeFault;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Worker;

/** Numbers of MAPIInitialize and MAPIUninitialize calls that differ. */
class UnbalancedTest {

  @Test
  @Verifies({"R-022", "R-023", "A-16"})
  void an_uninitialize_too_many_does_nothing_and_is_found() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");

      client.mapi32().mapiUninitialize();

      assertThat(client.initializationCount()).isZero();
      assertThat(scene.mapi().findings().list())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.rule()).isEqualTo(LintRule.UNBALANCED_INITIALIZE);
                assertThat(finding.places().values())
                    .extracting(Place::methodName)
                    .containsExactly("an_uninitialize_too_many_does_nothing_and_is_found");
              });
      // The count did not become negative.
      client.mapi32().mapiInitialize(null);
      assertThat(client.initializationCount()).isEqualTo(1);
    }
  }

  @Test
  @Verifies({"R-022", "R-023"})
  void code_that_uninitializes_after_a_failed_initialize_survives() {
    try (Scene scene = Scene.with(InitializeFault.at(InitStep.PROFILE_PROVIDER))) {
      MapiClient client = scene.mapi().client("importer");
      assertThat(Outcomes.of(() -> client.mapi32().mapiInitialize(null)))
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);

      client.mapi32().mapiUninitialize();

      // A warning: Microsoft's own samples do it.
      assertThat(scene.mapi().findings().of(LintRule.UNBALANCED_INITIALIZE)).hasSize(1);
      scene.mapi().finish();
    }
  }

  @Test
  @Verifies({"R-001", "R-042"})
  void the_uninitialize_of_another_thread_counts_and_is_found() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("other")) {
      MapiClient client = scene.initialized("importer");
      client.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);

      worker.run(() -> client.mapi32().mapiUninitialize());

      assertThat(client.initializationCount()).isEqualTo(1);
      assertThat(scene.mapi().findings().of(LintRule.UNBALANCED_INITIALIZE)).hasSize(1);
    }
  }

  @Test
  @Verifies("R-001")
  void an_uninitialize_that_is_missing_fails_the_test() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.initialized("importer");
      client.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);

      assertThatThrownBy(() -> scene.mapi().finish()).isInstanceOf(FindingsError.class);

      assertThat(scene.mapi().findings().list())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.rule()).isEqualTo(LintRule.INITIALIZE_LEAKED);
                assertThat(finding.what()).contains("count is 2");
              });
      // The library is gone: whoever calls it from now on falls into unloaded code.
      assertThatThrownBy(() -> client.mapi32().mapiUninitialize())
          .isInstanceOf(ClientTerminatedError.class);
    }
  }

  @Test
  @Verifies("R-001")
  void a_missing_uninitialize_is_traced_to_the_thread_that_owes_it() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("other")) {
      MapiClient client = scene.initialized("importer");
      worker.run(() -> initializeOnWorker(client));
      client.mapi32().mapiUninitialize();

      assertThatThrownBy(() -> scene.mapi().finish()).isInstanceOf(FindingsError.class);

      assertThat(scene.mapi().findings().of(LintRule.INITIALIZE_LEAKED))
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.places().values())
                      .extracting(Place::methodName)
                      .containsExactly("initializeOnWorker"));
    }
  }

  private static void initializeOnWorker(MapiClient client) {
    client.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
  }

  @Test
  @Verifies("R-001")
  void balanced_calls_are_no_finding() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("other")) {
      MapiClient client = scene.initialized("importer");
      worker.run(() -> client.mapi32().mapiInitialize(null));
      client.mapi32().mapiUninitialize();
      worker.run(() -> client.mapi32().mapiUninitialize());

      scene.mapi().finish();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }
}
