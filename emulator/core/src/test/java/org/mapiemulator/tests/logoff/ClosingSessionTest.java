package org.mapiemulator.tests.logoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.Pair.CRITICAL;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.LOUD;
import static org.mapiemulator.tests.fixture.Pair.queued;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.SessionView;
import org.mapiemulator.journal.CoreState;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.settings.JoinClosingSession;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

final class ClosingSessionTest {

  private static final int DEFAULT_PROFILE = Scene.JOIN | LogonFlag.USE_DEFAULT.value();

  private static SessionView logonAgain(Pair pair) {
    Party late = pair.scene().logon("late", null, DEFAULT_PROFILE);
    return late.client().sessions().get(0);
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#strict")
  @Verifies({"R-211", "R-502", "A-04"})
  void a_session_that_was_ended_loudly_cannot_be_joined_any_more(Settings settings) {
    try (Pair pair = Pair.of(settings)) {
      pair.a().session().logoff(0, LOUD, 0);

      SessionView late = logonAgain(pair);

      SessionView old = pair.b().client().sessions().get(0);
      assertThat(old.coreState()).isEqualTo(CoreState.CLOSING);
      assertThat(late.core()).isNotEqualTo(old.core());
      assertThat(late.creator()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#lenient")
  @Verifies("A-04")
  void the_lenient_overlay_lets_a_logon_join_it(Settings settings) {
    try (Pair pair = Pair.of(settings)) {
      pair.a().session().logoff(0, LOUD, 0);

      SessionView late = logonAgain(pair);

      assertThat(late.core()).isEqualTo(pair.b().client().sessions().get(0).core());
      assertThat(late.coreState()).isEqualTo(CoreState.CLOSING);
      assertThat(late.creator()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies("A-04")
  void each_value_of_the_setting_works_under_every_version(Settings settings) {
    for (JoinClosingSession value : JoinClosingSession.values()) {
      try (Pair pair = Pair.of(settings.with(value))) {
        pair.a().session().logoff(0, LOUD, 0);

        assertThat(logonAgain(pair).creator()).isEqualTo(value == JoinClosingSession.REFUSED);
      }
    }
  }

  @Test
  @Verifies("R-492")
  void of_two_loud_ends_at_once_both_succeed_and_nobody_who_is_ending_is_told() {
    try (Pair pair = Pair.with()) {
      Party c = pair.join("C");
      c.listen(EventMask.EXTENDED);
      RecordingSink sinkOfB = pair.b().listen(EventMask.EXTENDED);
      // While A is in the middle of its Logoff, in the Release of its sink, B does the same.
      List<Hresult> inner = new ArrayList<>();
      RecordingSink sinkOfA =
          new RecordingSink()
              .releasing(() -> inner.add(Outcomes.of(() -> pair.b().session().logoff(0, LOUD, 0))));
      pair.a().session().advise(null, EventMask.EXTENDED.value(), sinkOfA);

      Hresult outer = Outcomes.of(() -> pair.a().session().logoff(0, LOUD, 0));

      assertThat(outer).isEqualTo(Hresult.S_OK);
      assertThat(inner).containsExactly(Hresult.S_OK);
      assertThat(sinkOfA.notifications()).isEmpty();
      assertThat(queued(pair.a())).isEmpty();
      assertThat(queued(pair.b())).isEmpty();
      assertThat(sinkOfB.notifications()).isEmpty();
      assertThat(queued(c)).containsExactlyInAnyOrder(CRITICAL, CRITICAL, EXTENDED, EXTENDED);
    }
  }
}
