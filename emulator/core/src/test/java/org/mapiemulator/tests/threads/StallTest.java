package org.mapiemulator.tests.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.mapi.MapiInitMonitor;
import org.mapiemulator.settings.StallLimit;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Worker;

/** Waits that nobody can end become errors that say who waits for what. */
class StallTest {

  private static final StallLimit SOON = new StallLimit(Duration.ofMillis(200));

  @Test
  void a_wait_that_nobody_can_end_becomes_an_error_with_the_stacks() {
    try (Scene scene = Scene.with(SOON)) {
      MapiClient client = scene.mapi().client("importer");
      MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();

      StallError error =
          catchThrowableOfType(StallError.class, () -> monitor.waitFor(MapiInitMonitor.INFINITE));

      assertThat(error)
          .hasMessageContaining("Nothing has happened for 200 ms")
          .hasMessageContaining("MAPIInitialize in \"importer\"")
          .hasMessageContaining(Thread.currentThread().getName())
          .hasMessageContaining(StallTest.class.getName());
      assertThat(client.waiting()).isEmpty();
      assertThat(scene.mapi().clock().elapsed()).isZero();
      Finding finding = scene.mapi().findings().of(LintRule.STALLED).get(0);
      assertThat(finding.what()).startsWith("IMAPIInitMonitor::Wait");
      assertThat(finding.detail()).isEqualTo(String.valueOf(error.getMessage()).lines().toList());
      assertThat(finding.places()).hasSize(1);
    }
  }

  @Test
  void the_error_names_the_clock_if_that_would_help_and_the_thread_that_does_something_else() {
    try (Scene scene = Scene.with(SOON);
        Worker idle = Worker.named("idle elsewhere");
        Worker waits = Worker.named("waits")) {
      MapiClient client = scene.mapi().client("importer");
      MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();
      idle.call(() -> monitor.isInitialized());

      // Two threads could still do something, so that the clock must not move by itself.
      Throwable thrown = waits.begin(() -> monitor.waitFor(5_000)).thrown();

      assertThat(thrown)
          .isInstanceOf(StallError.class)
          .hasMessageContaining("clock().advance")
          .hasMessageContaining("idle elsewhere");
      assertThat(scene.mapi().clock().elapsed()).isZero();
    }
  }

  @Test
  void a_stall_fails_the_test_even_if_the_code_catches_the_error() {
    try (Scene scene = Scene.with(SOON)) {
      MapiInitMonitor monitor =
          scene.mapi().client("importer").mapi32().createMapiInitializationMonitor();
      assertThatThrownBy(() -> monitor.waitFor(MapiInitMonitor.INFINITE))
          .isInstanceOf(StallError.class);

      assertThat(scene.mapi().findings().failing())
          .extracting(Finding::rule)
          .containsExactly(LintRule.STALLED);
    }
  }

  @Test
  void the_limit_must_be_positive() {
    assertThat(StallLimit.DEFAULT.duration()).isEqualTo(Duration.ofSeconds(10));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StallLimit(Duration.ZERO))
        .withMessageContaining("duration");
  }
}
