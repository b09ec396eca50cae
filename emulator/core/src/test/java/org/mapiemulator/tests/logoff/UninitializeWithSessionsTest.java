package org.mapiemulator.tests.logoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.queued;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.journal.CoreState;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** MAPIUninitialize while sessions are open, or once too often. */
final class UninitializeWithSessionsTest {

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies({"A-16", "R-196", "R-205"})
  void the_last_call_ends_every_session_and_the_others_are_told(Settings settings) {
    try (Pair pair = Pair.of(settings)) {
      Party a = pair.a();
      a.mapi32().mapiLogonEx(0, "Bob", null, Scene.NEW_PRIVATE);
      RecordingSink own = a.listen(EventMask.EXTENDED);
      pair.b().listen(EventMask.EXTENDED);

      a.mapi32().mapiUninitialize();

      assertThat(queued(pair.b())).containsExactly(EXTENDED);
      assertThat(own.references()).isEqualTo(1);
      assertThat(a.client().sessions())
          .hasSize(2)
          .allSatisfy(s -> assertThat(s.state()).isEqualTo(SessionState.UNINITIALIZED));
      assertThat(a.client().sessions().get(1).coreState()).isEqualTo(CoreState.GONE);
      assertThat(Outcomes.of(() -> a.session().queryIdentity()))
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
      assertThat(Outcomes.of(() -> a.session().logoff(0, 0, 0)))
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
      assertThat(pair.scene().mapi().findings().of(LintRule.UNINITIALIZED_WITH_SESSION)).hasSize(2);
    }
  }

  @Test
  @Verifies("A-16")
  void a_call_that_is_not_the_last_ends_nothing() {
    try (Pair pair = Pair.with()) {
      pair.b().listen(EventMask.EXTENDED);
      pair.a().mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);

      pair.a().mapi32().mapiUninitialize();

      assertThat(Outcomes.of(() -> pair.a().session().queryIdentity())).isEqualTo(Hresult.S_OK);
      assertThat(queued(pair.b())).isEmpty();
      assertThat(pair.scene().mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies("A-16")
  void one_call_too_many_does_nothing_and_is_reported() {
    try (Scene scene = Scene.with()) {
      Party a = scene.newPrivate("A");
      a.leave();

      a.mapi32().mapiUninitialize();

      assertThat(a.client().initializationCount()).isZero();
      assertThat(scene.mapi().findings().of(LintRule.UNBALANCED_INITIALIZE)).hasSize(1);
    }
  }

  @Test
  @Verifies({"A-16", "A-07", "A-08"})
  void the_shell_stays_dead_when_the_process_starts_mapi_again() {
    try (Scene scene = Scene.with()) {
      Party a = scene.newPrivate("A");
      a.mapi32().mapiUninitialize();
      assertThat(Outcomes.of(() -> a.session().queryInterface(Iid.MAPI_SESSION)))
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);

      a.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);

      assertThat(Outcomes.of(() -> a.session().queryIdentity()))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(a.session().queryInterface(Iid.UNKNOWN)).isSameAs(a.session());
      assertThat(a.session().release()).isEqualTo(1);
      assertThat(a.session().release()).isZero();
      assertThat(a.client().sessions()).isEmpty();
    }
  }

  @Test
  @Verifies({"A-16", "A-15"})
  void what_is_queued_for_the_process_is_dropped() {
    try (Pair pair = Pair.with()) {
      RecordingSink sink = pair.b().listen(EventMask.EXTENDED);
      pair.a().session().logoff(0, 0, 0);
      assertThat(queued(pair.b())).containsExactly(EXTENDED);

      pair.b().mapi32().mapiUninitialize();

      assertThat(queued(pair.b())).isEmpty();
      assertThat(pair.b().client().notifications().deliverLate()).isZero();
      assertThat(sink.notifications()).isEmpty();
      assertThat(sink.references()).isEqualTo(1);
    }
  }

  @Test
  @Verifies("A-77")
  void the_last_call_inside_a_logoff_ends_the_session_and_the_logoff_succeeds() {
    try (Pair pair = Pair.with()) {
      pair.b().listen(EventMask.EXTENDED);
      RecordingSink sink = new RecordingSink();
      sink.releasing(() -> pair.a().mapi32().mapiUninitialize());
      pair.a().session().advise(null, 0, sink);

      assertThat(Outcomes.of(() -> pair.a().session().logoff(0, 0, 0))).isEqualTo(Hresult.S_OK);

      assertThat(pair.a().client().sessions().get(0).state()).isEqualTo(SessionState.UNINITIALIZED);
      assertThat(queued(pair.b())).containsExactly(EXTENDED);
    }
  }
}
