package org.mapiemulator.tests.logon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.SessionView;
import org.mapiemulator.journal.CoreState;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.settings.JoinClosingSession;
import org.mapiemulator.settings.SecondSharedPublish;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

class SecondSharedSessionTest {

  private static String core(Party party) {
    return party.client().sessions().get(0).core();
  }

  private static String joined(Scene scene, String name) {
    return core(scene.logon(name, "Ada", Scene.JOIN));
  }

  @Test
  @Verifies({"R-101", "A-24"})
  void joiners_get_the_first_shared_session_and_no_other_takes_its_place() {
    Settings newest = Settings.outlook2016();
    for (Settings settings : List.of(newest, newest.with(SecondSharedPublish.FIRST_WINS))) {
      try (Scene scene = Scene.of(settings)) {
        Party first = scene.newShared("first");
        Party second = scene.newShared("second");

        assertThat(joined(scene, "before")).isEqualTo(core(first));

        first.leave();
        scene.mapi().client("before").terminate();

        assertThat(joined(scene, "after")).isNotIn("core#1", core(second));

        Party third = scene.newShared("third");
        assertThat(joined(scene, "later")).isEqualTo(core(third));
      }
    }
  }

  @Test
  @Verifies("A-24")
  void the_last_shared_session_wins_where_the_setting_says_so() {
    try (Scene scene = Scene.with(SecondSharedPublish.LAST_WINS)) {
      Party first = scene.newShared("first");
      assertThat(joined(scene, "one")).isEqualTo(core(first));

      Party second = scene.newShared("second");
      assertThat(joined(scene, "two")).isEqualTo(core(second));
    }
  }

  @Test
  @Verifies("A-24")
  void the_next_shared_session_is_promoted_where_the_setting_says_so() {
    try (Scene scene = Scene.with(SecondSharedPublish.PROMOTE)) {
      Party first = scene.newShared("first");
      scene.newPrivate("private");
      Party second = scene.newShared("second");
      scene.newShared("third");
      assertThat(joined(scene, "before")).isEqualTo(core(first));

      // A loud end closes the first one although "before" is still connected to it.
      first.session().logoff(0, LogoffFlag.SHARED.value(), 0);

      assertThat(joined(scene, "after")).isEqualTo(core(second));
    }
  }

  @Test
  @Verifies({"R-502", "A-04"})
  void a_logon_while_the_only_shared_session_is_closing_makes_a_new_one() {
    try (Scene scene = Scene.with()) {
      Party host = scene.newShared("host");
      Party guest = scene.join("guest");
      host.session().logoff(0, LogoffFlag.SHARED.value(), 0);

      Party newcomer = scene.logon("newcomer", "Ada", Scene.NEW_SHARED ^ 0x2);

      assertThat(guest.client().sessions().get(0).coreState()).isEqualTo(CoreState.CLOSING);
      assertThat(core(newcomer)).isNotEqualTo(core(guest));
      assertThat(newcomer.client().sessions().get(0).creator()).isTrue();
      assertThat(joined(scene, "next")).isEqualTo(core(newcomer));
    }
  }

  @Test
  @Verifies("A-04")
  void a_closing_session_can_be_joined_where_setting_or_lenient_overlay_say_so() {
    List<Settings> allowing =
        List.of(
            Settings.outlook2016().with(JoinClosingSession.ALLOWED),
            Settings.outlook2010().lenient());
    for (Settings settings : allowing) {
      try (Scene scene = Scene.of(settings)) {
        Party host = scene.newShared("host");
        Party guest = scene.join("guest");
        host.session().logoff(0, LogoffFlag.SHARED.value(), 0);

        SessionView newcomer = scene.join("newcomer").client().sessions().get(0);

        assertThat(newcomer.core()).isEqualTo(core(guest));
        assertThat(newcomer.coreState()).isEqualTo(CoreState.CLOSING);
        assertThat(newcomer.creator()).isFalse();
      }
    }
  }

  @Test
  @Verifies("A-04")
  void a_closing_session_is_gone_with_its_last_client_even_where_it_can_be_joined() {
    try (Scene scene = Scene.with(JoinClosingSession.ALLOWED)) {
      Party host = scene.newShared("host");
      Party guest = scene.join("guest");
      String closing = core(guest);
      host.session().logoff(0, LogoffFlag.SHARED.value(), 0);
      guest.session().logoff(0, 0, 0);

      assertThat(joined(scene, "newcomer")).isNotEqualTo(closing);
    }
  }
}
