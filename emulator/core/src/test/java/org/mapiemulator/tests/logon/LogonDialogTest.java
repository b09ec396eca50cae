package org.mapiemulator.tests.logon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.settings.AppProfiles;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.LogonDialog;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.UiAvailable;
import org.mapiemulator.settings.UiHooks;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

class LogonDialogTest {

  private static final int ASK = Scene.NEW_PRIVATE | bits(LogonFlag.UI);

  private static UiHooks user(Function<LogonDialog, DialogAnswer> answer) {
    return UiHooks.NO_USER.onLogon(answer);
  }

  private static Hresult ask(MapiClient client) {
    return Outcomes.of(() -> client.mapi32().mapiLogonEx(0x1234, null, null, ASK));
  }

  private static List<LintRule> rules(Scene scene) {
    return scene.mapi().findings().list().stream().map(Finding::rule).toList();
  }

  @Test
  @Verifies({"R-108", "R-113", "R-124"})
  void the_dialog_shows_all_profiles_over_the_callers_window_and_the_default_as_a_hint_only() {
    List<LogonDialog> shown = new CopyOnWriteArrayList<>();
    UiHooks user =
        user(
            dialog -> {
              shown.add(dialog);
              return DialogAnswer.choose("bob");
            });
    try (Scene scene = Scene.with(user)) {
      MapiClient client = scene.initialized("client");

      assertThat(ask(client)).isEqualTo(Hresult.S_OK);

      assertThat(client.sessions().get(0).profile()).isEqualTo("Bob");
      assertThat(shown).hasSize(1);
      assertThat(shown.get(0).client()).isEqualTo("client");
      assertThat(shown.get(0).uiParam()).isEqualTo(0x1234);
      assertThat(shown.get(0).profiles()).containsExactly("Ada", "Bob");
      assertThat(shown.get(0).hint()).contains("Ada");
      assertThat(rules(scene)).isEmpty();
    }
  }

  @Test
  @Verifies("R-113")
  void ok_without_a_choice_logs_on_to_nothing_because_the_field_was_empty() {
    try (Scene scene = Scene.with(user(dialog -> DialogAnswer.confirm()))) {
      MapiClient client = scene.initialized("client");

      assertThat(ask(client)).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(client.sessions()).isEmpty();
    }
  }

  @Test
  @Verifies("R-114")
  void a_profile_that_does_not_exist_cannot_be_chosen() {
    try (Scene scene = Scene.with(user(dialog -> DialogAnswer.choose("Eve")))) {
      assertThat(ask(scene.initialized("client"))).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
    }
  }

  @Test
  @Verifies("R-139")
  void cancel_gives_user_cancel_and_no_session() {
    try (Scene scene = Scene.with(user(dialog -> DialogAnswer.cancel()))) {
      MapiClient client = scene.initialized("client");

      assertThat(ask(client)).isEqualTo(Hresult.MAPI_E_USER_CANCEL);
      assertThat(client.sessions()).isEmpty();
      assertThat(rules(scene)).isEmpty();
    }
  }

  @Test
  @Verifies({"R-108", "A-72"})
  void without_a_user_the_dialog_fails_the_logon_and_is_a_finding() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.initialized("client");

      assertThat(ask(client)).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(client.sessions()).isEmpty();
      assertThat(rules(scene)).containsExactly(LintRule.UNATTENDED_DIALOG);
    }
  }

  @Test
  @Verifies("R-139")
  @SuppressWarnings("NullAway") // what a careless lambda gives
  void a_user_who_answers_null_counts_as_one_who_cancels() {
    try (Scene scene = Scene.with(user(dialog -> null))) {
      assertThat(ask(scene.initialized("client"))).isEqualTo(Hresult.MAPI_E_USER_CANCEL);
    }
  }

  @Test
  @Verifies("R-139")
  void a_hook_that_throws_counts_as_cancel_and_is_a_finding() {
    UiHooks broken =
        user(
            dialog -> {
              throw new IllegalStateException("broken hook");
            });
    try (Scene scene = Scene.with(broken)) {
      MapiClient client = scene.initialized("client");

      assertThat(ask(client)).isEqualTo(Hresult.MAPI_E_USER_CANCEL);
      assertThat(scene.mapi().findings().list())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.rule()).isEqualTo(LintRule.FOREIGN_CODE_THREW);
                assertThat(finding.what()).contains("logon dialog").contains("broken hook");
              });
      // The lock of the failed logon is free again.
      client.mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE);
    }
  }

  @Test
  @Verifies({"R-110", "A-72"})
  void where_no_dialog_can_be_shown_nobody_is_asked() {
    List<LogonDialog> shown = new CopyOnWriteArrayList<>();
    UiHooks user =
        user(
            dialog -> {
              shown.add(dialog);
              return DialogAnswer.choose("Bob");
            });
    try (Scene scene = Scene.with(user, UiAvailable.NO)) {
      assertThat(ask(scene.initialized("client"))).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(shown).isEmpty();
      assertThat(rules(scene)).isEmpty();
    }
  }

  private static List<String> offered(Settings settings, int more) {
    List<String> offered = new CopyOnWriteArrayList<>();
    UiHooks user =
        user(
            dialog -> {
              offered.addAll(dialog.profiles());
              return DialogAnswer.cancel();
            });
    try (Scene scene = Scene.of(settings.with(user))) {
      scene.mapi().profiles().add("Device", profile -> profile.asAppProfile());
      MapiClient client = scene.initialized("client");
      assertThat(Outcomes.of(() -> client.mapi32().mapiLogonEx(0, null, null, ASK | more)))
          .isEqualTo(Hresult.MAPI_E_USER_CANCEL);
    }
    return offered;
  }

  @Test
  @Verifies("R-121")
  void app_profiles_are_listed_with_their_flag_since_outlook_2013() {
    int flag = LogonFlag.APP_PROFILE.value();
    Settings newest = Settings.outlook2016();

    assertThat(offered(newest, flag)).containsExactly("Ada", "Bob", "Device");
    assertThat(offered(Settings.outlook2013(), flag)).containsExactly("Ada", "Bob", "Device");
    assertThat(offered(newest, 0)).containsExactly("Ada", "Bob");
    assertThat(offered(newest.with(AppProfiles.NOT_LISTED), flag)).containsExactly("Ada", "Bob");
    for (Settings older :
        List.of(
            Settings.outlook2010(), Settings.outlook2007Sp2(), Settings.beforeOutlook2007Sp2())) {
      assertThat(offered(older, flag)).as(older.toString()).containsExactly("Ada", "Bob");
      assertThat(offered(older.with(AppProfiles.LISTED), flag)).contains("Device");
    }
  }
}
