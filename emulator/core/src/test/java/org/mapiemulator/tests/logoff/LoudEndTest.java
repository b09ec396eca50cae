package org.mapiemulator.tests.logoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;
import static org.mapiemulator.tests.fixture.Pair.CRITICAL;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.LOUD;
import static org.mapiemulator.tests.fixture.Pair.held;
import static org.mapiemulator.tests.fixture.Pair.queued;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.QueuedNotification;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

final class LoudEndTest {

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies({"R-194", "R-195", "R-196", "R-201", "A-01", "A-02"})
  void the_others_get_a_critical_error_and_then_the_farewell(Settings settings) {
    try (Pair pair = Pair.of(settings)) {
      Party c = pair.join("C");
      pair.b().listen(EventMask.EXTENDED);
      c.listen(EventMask.EXTENDED);

      assertThat(Outcomes.of(() -> pair.a().session().logoff(0, LOUD, 0))).isEqualTo(Hresult.S_OK);

      assertThat(queued(pair.b())).containsExactly(CRITICAL, EXTENDED);
      assertThat(queued(c)).containsExactly(CRITICAL, EXTENDED);
    }
  }

  @Test
  @Verifies({"R-198", "A-02"})
  void the_caller_is_not_told_of_its_own_end() {
    try (Pair pair = Pair.with()) {
      RecordingSink own = pair.a().listen(EventMask.EXTENDED);

      pair.a().session().logoff(0, LOUD, 0);

      assertThat(queued(pair.a())).isEmpty();
      assertThat(pair.a().client().notifications().queuedLate()).isEmpty();
      assertThat(own.notifications()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-194", "R-489", "A-02"})
  void clients_of_other_sessions_hear_nothing() {
    try (Pair pair = Pair.with()) {
      Party privateOnSameProfile = held(pair.scene().newPrivate("P"));
      Party sharedOnOtherProfile = held(pair.scene().logon("Q", "Bob", Scene.NEW_SHARED));
      privateOnSameProfile.listen(EventMask.EXTENDED);
      sharedOnOtherProfile.listen(EventMask.EXTENDED);

      pair.a().session().logoff(0, LOUD, 0);

      assertThat(queued(privateOnSameProfile)).isEmpty();
      assertThat(queued(sharedOnOtherProfile)).isEmpty();
      assertThat(sharedOnOtherProfile.client().sessions().get(0).state())
          .isEqualTo(SessionState.ALIVE);
    }
  }

  @Test
  @Verifies("R-487")
  void each_registration_is_told_in_a_call_of_its_own() {
    try (Pair pair = Pair.with()) {
      RecordingSink first = pair.b().listen();
      RecordingSink second = pair.b().listen();
      RecordingSink third = pair.b().listen();

      pair.a().session().logoff(0, LOUD, 0);

      assertThat(pair.b().client().notifications().queued())
          .extracting(QueuedNotification::connection)
          .containsExactly(first.connection(), second.connection(), third.connection());
      pair.b().client().notifications().deliverAll();
      assertThat(first.notifications()).containsExactly(CRITICAL);
      assertThat(second.notifications()).containsExactly(CRITICAL);
      assertThat(third.notifications()).containsExactly(CRITICAL);
    }
  }

  @Test
  @Verifies({"R-488", "R-220", "A-32"})
  void a_mask_of_zero_gets_the_critical_error_and_no_farewell() {
    try (Pair pair = Pair.with()) {
      pair.b().listen();

      pair.a().session().logoff(0, LOUD, 0);

      assertThat(queued(pair.b())).containsExactly(CRITICAL);
    }
  }

  @Test
  @Verifies("A-02")
  void a_client_without_a_registration_gets_nothing() {
    try (Pair pair = Pair.with()) {
      pair.a().session().logoff(0, LOUD, 0);

      assertThat(queued(pair.b())).isEmpty();
      assertThat(pair.b().client().sessions().get(0).state())
          .isEqualTo(SessionState.ASKED_TO_LEAVE);
    }
  }

  @Test
  @Verifies({"R-193", "R-486", "A-68"})
  void a_client_that_did_not_create_the_session_may_end_it_loudly_too() {
    try (Pair pair = Pair.with()) {
      pair.a().listen(EventMask.EXTENDED);

      assertThat(Outcomes.of(() -> pair.b().session().logoff(0, LOUD, 0))).isEqualTo(Hresult.S_OK);

      assertThat(queued(pair.a())).containsExactly(CRITICAL, EXTENDED);
      assertThat(pair.scene().mapi().findings().of(LintRule.SHARED_LOGOFF))
          .singleElement()
          .satisfies(f -> assertThat(f.what()).contains("had only joined"));
    }
  }

  @Test
  @Verifies({"A-02", "A-06"})
  void another_session_of_the_same_process_is_told_like_anybody_else() {
    try (Pair pair = Pair.with()) {
      MapiSession second = pair.a().mapi32().mapiLogonEx(0, null, null, Scene.JOIN);
      RecordingSink sink = new RecordingSink();
      second.advise(null, bits(EventMask.EXTENDED), sink);

      pair.a().session().logoff(0, LOUD, 0);

      assertThat(queued(pair.a())).containsExactly(CRITICAL, EXTENDED);
      assertThat(Outcomes.of(second::queryIdentity)).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies({"R-192", "A-12"})
  void on_a_private_session_the_flag_is_ignored_without_a_word() {
    try (Scene scene = Scene.with()) {
      Party a = scene.newPrivate("A");

      assertThat(Outcomes.of(() -> a.session().logoff(0, LOUD, 0))).isEqualTo(Hresult.S_OK);

      assertThat(a.client().sessions().get(0).state()).isEqualTo(SessionState.LOGGED_OFF);
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-485", "A-12"})
  void the_only_client_of_a_shared_session_tells_nobody_and_the_flag_is_mentioned() {
    try (Scene scene = Scene.with()) {
      Party a = held(scene.newShared("A"));
      a.listen(EventMask.EXTENDED);

      assertThat(Outcomes.of(() -> a.session().logoff(0, LOUD, 0))).isEqualTo(Hresult.S_OK);

      assertThat(queued(a)).isEmpty();
      assertThat(scene.mapi().findings().of(LintRule.SHARED_LOGOFF)).isEmpty();
      assertThat(scene.mapi().findings().of(LintRule.SHARED_LOGOFF_ALONE)).hasSize(1);
    }
  }

  @Test
  @Verifies({"R-199", "R-490", "A-04"})
  void the_others_keep_working_and_leave_with_s_ok_in_either_way() {
    try (Pair pair = Pair.with()) {
      Party c = pair.join("C");
      RecordingSink sink = pair.b().listen(EventMask.EXTENDED);
      pair.a().session().logoff(0, LOUD, 0);

      assertThat(Outcomes.of(() -> pair.b().session().queryIdentity())).isEqualTo(Hresult.S_OK);
      assertThat(Outcomes.of(() -> pair.b().listen(EventMask.EXTENDED))).isEqualTo(Hresult.S_OK);
      assertThat(Outcomes.of(() -> pair.b().session().unadvise(sink.connection())))
          .isEqualTo(Hresult.S_OK);

      assertThat(Outcomes.of(() -> pair.b().session().logoff(0, LOUD, 0))).isEqualTo(Hresult.S_OK);
      assertThat(Outcomes.of(() -> c.session().logoff(0, 0, 0))).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("R-491")
  void a_second_loud_end_is_told_only_to_those_still_connected() {
    try (Pair pair = Pair.with()) {
      Party c = pair.join("C");
      pair.a().listen(EventMask.EXTENDED);
      c.listen();

      pair.a().session().logoff(0, LOUD, 0);
      pair.b().session().logoff(0, LOUD, 0);

      assertThat(queued(pair.a())).isEmpty();
      assertThat(queued(c)).containsExactly(CRITICAL, CRITICAL);
    }
  }
}
