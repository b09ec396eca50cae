package org.mapiemulator.tests.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.SessionView;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.NtService;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Scene;

/** The flags of a program that is a Windows service, and of one that is none (B37). */
class ServiceLogonTest {

  private static final MapiInit SERVICE =
      MapiInit.of(MapiInitFlag.NT_SERVICE, MapiInitFlag.MULTITHREAD_NOTIFICATIONS);
  private static final MapiInit ORDINARY = MapiInit.MULTITHREAD_NOTIFICATIONS;
  private static final int NT_SERVICE = bits(LogonFlag.NT_SERVICE);
  private static final int NO_MAIL = bits(LogonFlag.NO_MAIL);

  /** Logs on, and gives the findings by then. */
  private static List<LintRule> rules(Settings settings, @Nullable MapiInit init, int more) {
    try (Scene scene = Scene.of(settings)) {
      logon(scene, init, more);
      return scene.mapi().findings().list().stream().map(Finding::rule).toList();
    }
  }

  private static SessionView logon(Scene scene, @Nullable MapiInit init, int more) {
    MapiClient client = scene.initialized("client", init);
    client.mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE | more);
    return client.sessions().get(0);
  }

  @Test
  @Verifies({"R-465", "R-466"})
  void a_service_that_says_so_twice_and_wants_no_mail_is_right() {
    for (Settings version :
        List.of(Settings.outlook2016(), Settings.outlook2010(), Settings.beforeOutlook2007Sp2())) {
      assertThat(rules(version.asService(), SERVICE, NT_SERVICE | NO_MAIL)).isEmpty();
    }
  }

  @Test
  @Verifies({"R-134", "R-465"})
  void a_service_that_does_not_say_so_is_found_at_each_of_the_two_calls() {
    Settings settings = Settings.outlook2016().asService();

    assertThat(rules(settings, ORDINARY, NT_SERVICE | NO_MAIL))
        .containsExactly(LintRule.SERVICE_FLAG, LintRule.SERVICE_FLAG);
    assertThat(rules(settings, SERVICE, NO_MAIL)).containsExactly(LintRule.SERVICE_FLAG);
    assertThat(rules(settings, ORDINARY, NO_MAIL))
        .containsExactly(LintRule.SERVICE_FLAG, LintRule.SERVICE_FLAG);
  }

  @Test
  @Verifies({"R-466", "A-30"})
  void a_service_without_no_mail_is_found_and_treated_as_if_it_had_it() {
    try (Scene scene = Scene.of(Settings.outlook2016().asService())) {
      SessionView session = logon(scene, SERVICE, NT_SERVICE);

      assertThat(session.noMail()).isTrue();
      assertThat(scene.mapi().findings().list())
          .extracting(Finding::rule)
          .containsExactly(LintRule.SERVICE_WITHOUT_NO_MAIL);
    }
  }

  @Test
  @Verifies("R-134")
  void an_ordinary_program_must_not_say_that_it_is_a_service() {
    Settings settings = Settings.outlook2016();

    assertThat(rules(settings, ORDINARY, 0)).isEmpty();
    assertThat(rules(settings, SERVICE, NT_SERVICE | NO_MAIL))
        .containsExactly(LintRule.SERVICE_FLAG, LintRule.SERVICE_FLAG);
    assertThat(rules(settings.with(NtService.REQUIRED), ORDINARY, 0))
        .contains(LintRule.SERVICE_FLAG);
  }

  @Test
  @Verifies({"R-134", "A-30"})
  void the_flag_in_only_one_of_the_two_calls_is_found_and_accepted() {
    Settings settings = Settings.outlook2016();

    assertThat(rules(settings, SERVICE, NO_MAIL))
        .containsExactly(LintRule.SERVICE_FLAG, LintRule.SERVICE_FLAG);
    assertThat(rules(settings, ORDINARY, NT_SERVICE | NO_MAIL))
        .containsExactly(LintRule.SERVICE_FLAG);
  }

  @Test
  @Verifies("A-30")
  void who_says_in_either_call_to_be_a_service_gets_no_mail() {
    for (Settings settings : List.of(Settings.outlook2016(), Settings.outlook2016().asService())) {
      try (Scene scene = Scene.of(settings)) {
        assertThat(logon(scene, SERVICE, 0).noMail()).isTrue();
      }
      try (Scene scene = Scene.of(settings)) {
        assertThat(logon(scene, ORDINARY, NT_SERVICE).noMail()).isTrue();
      }
    }
  }

  @Test
  @Verifies("R-465")
  void a_service_test_fails_if_the_service_forgets_the_flag() {
    try (Scene scene = Scene.of(Settings.outlook2016().asService())) {
      MapiClient client = scene.initialized("client", SERVICE);
      MapiSession session =
          client.mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE | NO_MAIL);
      session.logoff(0, 0, 0);
      session.release();
      client.mapi32().mapiUninitialize();

      assertThatThrownBy(() -> scene.mapi().finish())
          .isInstanceOf(FindingsError.class)
          .hasMessageContaining("A service called MAPILogonEx without MAPI_NT_SERVICE.");
    }
  }
}
