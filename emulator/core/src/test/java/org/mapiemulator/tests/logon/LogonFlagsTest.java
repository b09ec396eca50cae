package org.mapiemulator.tests.logon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.SessionView;
import org.mapiemulator.journal.CoreState;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.PasswordCheck;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.UiHooks;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

class LogonFlagsTest {

  private static final int SIMPLE_DEFAULT = 0x00001009;
  private static final int SIMPLE_EXPLICIT = 0x00001012;

  private static Hresult logon(
      MapiClient client, @Nullable String profile, @Nullable String password, int flags) {
    return Outcomes.of(() -> client.mapi32().mapiLogonEx(0, profile, password, flags));
  }

  private static List<LintRule> rules(Scene scene) {
    return scene.mapi().findings().list().stream().map(Finding::rule).toList();
  }

  @Test
  @Verifies({"R-119", "A-27"})
  void the_password_must_be_null_or_empty() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.initialized("client");

      assertThat(logon(client, "Ada", null, Scene.NEW_PRIVATE)).isEqualTo(Hresult.S_OK);
      assertThat(logon(client, "Ada", "", Scene.NEW_PRIVATE)).isEqualTo(Hresult.S_OK);
      assertThat(logon(client, "Ada", "secret", Scene.NEW_PRIVATE))
          .isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(client.sessions()).hasSize(2);
    }
  }

  @Test
  @Verifies("A-27")
  void a_password_is_not_looked_at_where_setting_or_lenient_overlay_say_so() {
    for (Settings settings :
        List.of(
            Settings.outlook2016().with(PasswordCheck.IGNORE),
            Settings.outlook2016().lenient(),
            Settings.beforeOutlook2007Sp2().lenient())) {
      try (Scene scene = Scene.of(settings)) {
        assertThat(logon(scene.initialized("client"), "Ada", "secret", Scene.NEW_PRIVATE))
            .as(settings.toString())
            .isEqualTo(Hresult.S_OK);
      }
    }
  }

  @Test
  @Verifies({"R-120", "A-27"})
  void password_ui_is_known_and_asks_nobody() {
    List<String> shown = new ArrayList<>();
    UiHooks user =
        UiHooks.NO_USER.onLogon(
            dialog -> {
              shown.add("logon");
              return DialogAnswer.choose("Ada");
            });
    try (Scene scene = Scene.with(user)) {
      MapiClient client = scene.initialized("client");
      int flags = Scene.NEW_PRIVATE | bits(LogonFlag.PASSWORD_UI);

      assertThat(logon(client, "Ada", null, flags)).isEqualTo(Hresult.S_OK);
      assertThat(logon(client, null, null, flags)).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(logon(client, "Ada", "secret", flags)).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(shown).isEmpty();
      assertThat(rules(scene)).isEmpty();
    }
  }

  @Test
  @Verifies({"R-123", "R-140", "A-27", "A-11"})
  void the_two_flags_that_allow_dialogs_exclude_each_other() {
    try (Scene scene = Scene.with()) {
      int both = bits(LogonFlag.UI, LogonFlag.PASSWORD_UI);
      scene.newShared("host");
      MapiClient client = scene.initialized("client");

      assertThat(logon(client, "Ada", null, Scene.NEW_PRIVATE | both))
          .isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(logon(client, null, null, Scene.JOIN | both))
          .isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(client.sessions()).isEmpty();
    }
  }

  @Test
  @Verifies("R-124")
  void the_window_is_ignored_when_no_dialog_appears() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.initialized("client");
      for (long window : new long[] {0, 1, -1, Long.MIN_VALUE}) {
        client.mapi32().mapiLogonEx(window, "Ada", null, Scene.NEW_PRIVATE);
      }

      assertThat(client.sessions()).hasSize(4);
      assertThat(rules(scene)).isEmpty();
    }
  }

  @Test
  @Verifies({"R-125", "A-31"})
  void a_logon_without_extended_works_and_is_reported() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.initialized("client");

      assertThat(logon(client, "Ada", null, bits(LogonFlag.NEW_SESSION))).isEqualTo(Hresult.S_OK);
      assertThat(rules(scene)).containsExactly(LintRule.EXTENDED_MISSING);
      assertThat(scene.mapi().findings().failing()).isEmpty();
    }
  }

  @Test
  @Verifies("R-138")
  void a_background_session_is_like_any_other() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.initialized("client");
      int background = bits(LogonFlag.BG_SESSION);

      assertThat(logon(client, "Ada", null, Scene.NEW_SHARED | background)).isEqualTo(Hresult.S_OK);
      assertThat(logon(client, null, null, Scene.JOIN | background)).isEqualTo(Hresult.S_OK);
      assertThat(logon(client, "Eve", null, Scene.NEW_PRIVATE | background))
          .isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(client.sessions())
          .extracting(SessionView::coreState)
          .containsExactly(CoreState.SHARED, CoreState.SHARED);
      assertThat(rules(scene)).isEmpty();
    }
  }

  @Test
  @Verifies("R-148")
  void the_shortcut_for_the_default_joins_or_asks_and_shares() {
    UiHooks user = UiHooks.NO_USER.onLogon(dialog -> DialogAnswer.choose("Bob"));
    try (Scene scene = Scene.with(user)) {
      MapiClient client = scene.initialized("client");

      assertThat(logon(client, null, null, SIMPLE_DEFAULT)).isEqualTo(Hresult.S_OK);
      assertThat(logon(client, null, null, SIMPLE_DEFAULT)).isEqualTo(Hresult.S_OK);

      assertThat(client.sessions()).extracting(SessionView::profile).containsExactly("Bob", "Bob");
      assertThat(client.sessions()).extracting(SessionView::creator).containsExactly(true, false);
    }
  }

  @Test
  @Verifies("R-148")
  void the_explicit_shortcut_makes_a_private_session_of_a_named_profile_only() {
    try (Scene scene = Scene.with()) {
      scene.newShared("host");
      MapiClient client = scene.initialized("client");

      assertThat(logon(client, null, null, SIMPLE_EXPLICIT)).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(logon(client, "Bob", null, SIMPLE_EXPLICIT)).isEqualTo(Hresult.S_OK);

      SessionView made = client.sessions().get(0);
      assertThat(made.profile()).isEqualTo("Bob");
      assertThat(made.creator()).isTrue();
      assertThat(made.coreState()).isEqualTo(CoreState.PRIVATE);
    }
  }
}
