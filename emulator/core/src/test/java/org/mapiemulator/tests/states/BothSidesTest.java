package org.mapiemulator.tests.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mapiemulator.tests.fixture.Pair.CRITICAL;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.LOUD;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.SessionView;
import org.mapiemulator.journal.CoreState;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Presets;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** Two clients on one core, one leaves: what each of them sees, in every version. */
final class BothSidesTest {

  static Stream<Arguments> cases() {
    return Presets.versions()
        .flatMap(
            settings ->
                Stream.of(
                    Arguments.of(settings, true, true),
                    Arguments.of(settings, true, false),
                    Arguments.of(settings, false, true),
                    Arguments.of(settings, false, false)));
  }

  private static Party join(Scene scene, boolean ownThread) {
    if (ownThread) {
      return scene.join("B");
    }
    var client = scene.initialized("B", MapiInit.of());
    return new Party(
        client, client.mapi32(), client.mapi32().mapiLogonEx(0, null, null, Scene.JOIN));
  }

  @ParameterizedTest(name = "{0}, loud: {1}, own notification thread: {2}")
  @MethodSource("cases")
  @Verifies({"R-194", "R-195", "R-196", "R-197", "R-198", "R-199", "A-01", "A-02", "A-03", "A-05"})
  void one_leaves_and_both_see_it(Settings settings, boolean loud, boolean ownThread) {
    try (Scene scene = Scene.of(settings)) {
      Party a = scene.newShared("A");
      Party b = join(scene, ownThread);
      RecordingSink sinkOfA = a.listen(EventMask.EXTENDED);
      RecordingSink sinkOfB = b.listen(EventMask.EXTENDED);

      Hresult result = Outcomes.of(() -> a.session().logoff(0, loud ? LOUD : 0, 0));
      if (!ownThread) {
        // Nothing has come on any other thread.
        assertThat(sinkOfB.notifications()).isEmpty();
        b.mapi32().hrDispatchNotifications(0);
      }

      List<Notification> expected = loud ? List.of(CRITICAL, EXTENDED) : List.of(EXTENDED);
      await().until(() -> sinkOfB.notifications().size() == expected.size());
      assertThat(sinkOfB.notifications()).isEqualTo(expected);
      assertThat(sinkOfB.received())
          .extracting(received -> received.thread().getName())
          .containsOnly(ownThread ? "B notifications" : Thread.currentThread().getName());
      // The side of A.
      assertThat(result).isEqualTo(Hresult.S_OK);
      assertThat(sinkOfA.notifications()).isEmpty();
      assertThat(sinkOfA.references()).isEqualTo(1);
      assertThat(a.client().sessions().get(0).state()).isEqualTo(SessionState.LOGGED_OFF);
      assertThat(Outcomes.of(() -> a.session().queryIdentity()))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      // The side of B.
      SessionView viewOfB = b.client().sessions().get(0);
      assertThat(viewOfB.state())
          .isEqualTo(loud ? SessionState.ASKED_TO_LEAVE : SessionState.ALIVE);
      assertThat(viewOfB.coreState()).isEqualTo(loud ? CoreState.CLOSING : CoreState.SHARED);
      assertThat(sinkOfB.references()).isEqualTo(2);
      assertThat(Outcomes.of(() -> b.session().queryIdentity())).isEqualTo(Hresult.S_OK);
      assertThat(Outcomes.of(() -> b.session().logoff(0, 0, 0))).isEqualTo(Hresult.S_OK);
    }
  }
}
