package org.mapiemulator.tests.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.SessionView;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.settings.ForceNoMail;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Scene;

/** Clients with mail and clients without (MAPI_NO_MAIL). */
class MailTest {

  private static final int NO_MAIL = bits(LogonFlag.NO_MAIL);

  private static SessionView logon(Scene scene, String name, @Nullable String profile, int flags) {
    return scene.logon(name, profile, flags).client().sessions().get(0);
  }

  private static SessionView now(Scene scene, String name) {
    return scene.mapi().client(name).sessions().get(0);
  }

  @Test
  @Verifies({"R-133", "A-30"})
  void in_one_shared_session_each_client_keeps_its_own_character() {
    try (Scene scene = Scene.with()) {
      logon(scene, "mail", "Ada", Scene.NEW_SHARED);
      logon(scene, "quiet", null, Scene.JOIN | NO_MAIL);
      logon(scene, "mail too", null, Scene.JOIN);

      assertThat(now(scene, "mail").noMail()).isFalse();
      assertThat(now(scene, "quiet").noMail()).isTrue();
      assertThat(now(scene, "mail too").noMail()).isFalse();
      assertThat(now(scene, "quiet").core()).isEqualTo(now(scene, "mail").core());
    }
  }

  @Test
  @Verifies({"R-133", "A-30"})
  void joining_a_session_without_mail_does_not_take_the_mail_away() {
    try (Scene scene = Scene.with()) {
      logon(scene, "quiet", "Ada", Scene.NEW_SHARED | NO_MAIL);
      logon(scene, "mail", null, Scene.JOIN);

      assertThat(now(scene, "quiet").noMail()).isTrue();
      assertThat(now(scene, "mail").noMail()).isFalse();
    }
  }

  @Test
  @Verifies({"R-466", "A-30"})
  void a_setting_and_the_service_overlay_make_all_sessions_ones_without_mail() {
    try (Scene scene = Scene.with(ForceNoMail.ON)) {
      assertThat(logon(scene, "new", "Ada", Scene.NEW_SHARED).noMail()).isTrue();
      assertThat(logon(scene, "joined", null, Scene.JOIN).noMail()).isTrue();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
    try (Scene scene = Scene.of(Settings.outlook2010().asService())) {
      assertThat(logon(scene, "new", "Ada", Scene.NEW_SHARED).noMail()).isTrue();
    }
    assertThat(Settings.outlook2016().asService().get(ForceNoMail.class)).isEqualTo(ForceNoMail.ON);
  }
}
