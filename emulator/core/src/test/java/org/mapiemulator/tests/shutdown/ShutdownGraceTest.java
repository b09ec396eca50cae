package org.mapiemulator.tests.shutdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mapiemulator.journal.MapiMethod.ENUM_ADR_TYPES;
import static org.mapiemulator.tests.shutdown.ShutdownScene.all;
import static org.mapiemulator.tests.shutdown.ShutdownScene.shutdown;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.fault.Hang;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.settings.PerThreadInit;
import org.mapiemulator.settings.ShutdownGrace;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mapiemulator.tests.fixture.Worker;
import org.mapiemulator.tests.fixture.Worker.Begun;

/** A provider that does not come back costs the process its life. */
class ShutdownGraceTest {

  private static final Duration GRACE = Duration.ofSeconds(7);
  private static final ShutdownGrace SETTING = new ShutdownGrace(GRACE);

  /** Lets the provider wait inside one of its methods, in a call that the test has planned. */
  private static Hang hangIn(String method, ShutdownScene scene, Party party) {
    Hang hang = scene.mapi().faults().on(ENUM_ADR_TYPES).by("client").hang();
    scene
        .provider()
        .reacting(
            asked -> {
              if (asked.equals(method)) {
                party.session().enumAdrTypes(0);
              }
            });
    return hang;
  }

  @ParameterizedTest
  @ValueSource(strings = {"QueryFastShutdown", "NotifyProcessShutdown"})
  @Verifies("A-92")
  void when_all_wait_the_grace_passes_by_itself(String method) {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN, SETTING)) {
      Party party = scene.shared("client");
      Party other = Pair.held(scene.join("other"));
      other.listen(EventMask.EXTENDED);
      MapiClientShutdown shutdown = shutdown(party);
      hangIn(method, scene, party);

      assertThatExceptionOfType(ClientTerminatedError.class).isThrownBy(() -> all(shutdown));

      assertThat(scene.mapi().clock().elapsed()).isEqualTo(GRACE);
      assertThat(party.client().isTerminated()).isTrue();
      assertThat(Pair.queued(other)).containsExactly(Pair.EXTENDED);
      // Nothing is called any more: no further shutdown call, no Logoff.
      assertThat(scene.calls()).last().isEqualTo("store " + method);
      assertThat(scene.mapi().findings().of(LintRule.SHUTDOWN_HUNG))
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.what())
                      .isEqualTo(
                          "IMAPIProviderShutdown::"
                              + method
                              + " of provider#1 (MsProvider) did not come back within 7000 ms,"
                              + " and the process was taken away."));
      assertThat(scene.findings()).doesNotContain(LintRule.FAST_SHUTDOWN_REFUSED_IGNORED);
    }
  }

  @Test
  @Verifies("A-92")
  void the_end_itself_can_hang_too() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN, SETTING)) {
      Party party = scene.party("client");
      scene
          .provider()
          .reacting(
              asked -> {
                if (asked.equals("DoFastShutdown")) {
                  scene.mapi().clock().advance(GRACE);
                }
              });

      assertThatExceptionOfType(ClientTerminatedError.class).isThrownBy(() -> all(shutdown(party)));

      assertThat(scene.findings()).containsExactly(LintRule.SHUTDOWN_HUNG);
    }
  }

  @Test
  @Verifies("A-92")
  void otherwise_the_clock_of_the_test_decides() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN, SETTING, PerThreadInit.IGNORE);
        Worker worker = Worker.named("client thread")) {
      Party party = scene.party("client");
      MapiClientShutdown shutdown = shutdown(party);
      Hang hang = hangIn("QueryFastShutdown", scene, party);
      Begun first = worker.beginWaiting(party.client(), shutdown::queryFastShutdown);

      scene.mapi().clock().advance(GRACE.minusMillis(1));

      assertThat(party.client().isTerminated()).isFalse();
      hang.release();
      assertThat(first.thrown()).isNull();

      hangIn("QueryFastShutdown", scene, party);
      Begun second = worker.beginWaiting(party.client(), shutdown::queryFastShutdown);
      scene.mapi().clock().advance(GRACE);

      assertThat(second.thrown()).isInstanceOf(ClientTerminatedError.class);
      assertThat(party.client().isTerminated()).isTrue();
    }
  }

  @Test
  @Verifies("A-92")
  void a_grace_that_was_not_needed_leaves_nothing_behind() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.OUT, SETTING)) {
      Party party = scene.party("client");
      MapiClientShutdown shutdown = shutdown(party);
      Outcomes.of(shutdown::queryFastShutdown);

      scene.mapi().clock().advance(Duration.ofDays(1));

      assertThat(Outcomes.of(() -> party.session().queryIdentity()).isFailure()).isFalse();
      assertThat(party.client().isTerminated()).isFalse();
      assertThat(Outcomes.of(shutdown::queryFastShutdown)).isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
    }
  }

  @Test
  void a_grace_must_be_positive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ShutdownGrace(Duration.ZERO))
        .withMessage(
            "duration (PT0S) must be positive. For as good as no limit:"
                + " Duration.ofDays(36500).");
  }
}
