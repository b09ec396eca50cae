package org.mapiemulator.tests.logon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.LogonDialog;
import org.mapiemulator.settings.UiAvailable;
import org.mapiemulator.settings.UiHooks;
import org.mapiemulator.settings.UseDefaultOverridesName;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

class ProfileChoiceTest {

  private static final int USE_DEFAULT = bits(LogonFlag.USE_DEFAULT);
  private static final int EXPLICIT = bits(LogonFlag.EXPLICIT_PROFILE);
  private static final int UI = bits(LogonFlag.UI);

  private final List<LogonDialog> shown = new CopyOnWriteArrayList<>();

  /** A user who chooses Bob. */
  private UiHooks user() {
    return UiHooks.NO_USER.onLogon(
        dialog -> {
          shown.add(dialog);
          return DialogAnswer.choose("Bob");
        });
  }

  /** The profile of the session, or the failure. */
  private String logon(@Nullable String name, int flags) {
    try (Scene scene = Scene.with(user())) {
      return logon(scene, name, flags);
    }
  }

  private static String logon(Scene scene, @Nullable String name, int flags) {
    MapiClient client = scene.initialized("client");
    Hresult result =
        Outcomes.of(() -> client.mapi32().mapiLogonEx(0, name, null, Scene.NEW_PRIVATE | flags));
    return result.isSuccess() ? client.sessions().get(0).profile() : result.name();
  }

  @Test
  @Verifies("R-106")
  void a_name_chooses_that_profile() {
    assertThat(logon("Bob", 0)).isEqualTo("Bob");
    assertThat(logon("Ada", UI)).isEqualTo("Ada");
    assertThat(shown).isEmpty();
  }

  @Test
  @Verifies("R-107")
  void use_default_without_a_name_chooses_the_default_profile() {
    assertThat(logon(null, USE_DEFAULT)).isEqualTo("Ada");
    assertThat(logon("", USE_DEFAULT)).isEqualTo("Ada");
    assertThat(logon(null, USE_DEFAULT | UI)).isEqualTo("Ada");
    assertThat(shown).isEmpty();
  }

  @Test
  @Verifies("R-108")
  void without_a_name_the_user_is_asked_if_dialogs_are_allowed() {
    assertThat(logon(null, UI)).isEqualTo("Bob");
    assertThat(logon("", UI)).isEqualTo("Bob");
    assertThat(shown).hasSize(2);
  }

  @Test
  @Verifies("R-109")
  void without_a_name_a_default_and_a_dialog_the_logon_fails() {
    assertThat(logon(null, 0)).isEqualTo("MAPI_E_LOGON_FAILED");
    assertThat(logon("", 0)).isEqualTo("MAPI_E_LOGON_FAILED");
    assertThat(shown).isEmpty();
  }

  @Test
  @Verifies({"R-110", "A-23"})
  void use_default_fails_if_there_is_no_default_profile_and_no_dialog() {
    try (Scene scene = Scene.with(user())) {
      scene.mapi().profiles().delete("Ada");

      assertThat(logon(scene, null, USE_DEFAULT)).isEqualTo("MAPI_E_LOGON_FAILED");
      assertThat(shown).isEmpty();
      assertThat(logon(scene, null, USE_DEFAULT | UI)).isEqualTo("Bob");
      assertThat(shown).hasSize(1);
    }
    try (Scene scene = Scene.with(user(), UiAvailable.NO)) {
      scene.mapi().profiles().delete("Ada");

      assertThat(logon(scene, null, USE_DEFAULT | UI)).isEqualTo("MAPI_E_LOGON_FAILED");
      assertThat(shown).hasSize(1);
    }
  }

  @Test
  @Verifies("R-111")
  void explicit_profile_has_no_effect_on_a_name() {
    assertThat(logon("Bob", EXPLICIT)).isEqualTo("Bob");
    assertThat(logon("Bob", EXPLICIT | USE_DEFAULT | UI)).isEqualTo("Bob");
  }

  @Test
  @Verifies({"R-112", "A-23"})
  void explicit_profile_without_a_name_takes_the_default_only_with_use_default() {
    assertThat(logon(null, EXPLICIT)).isEqualTo("MAPI_E_LOGON_FAILED");
    assertThat(logon(null, EXPLICIT | UI)).isEqualTo("Bob");
    assertThat(shown).singleElement().satisfies(d -> assertThat(d.hint()).isEmpty());
    assertThat(logon(null, EXPLICIT | USE_DEFAULT)).isEqualTo("Ada");
  }

  @Test
  @Verifies("A-23")
  void the_name_wins_over_use_default_unless_a_setting_says_otherwise() {
    assertThat(logon("Bob", USE_DEFAULT)).isEqualTo("Bob");

    try (Scene scene = Scene.with(user(), UseDefaultOverridesName.ON)) {
      assertThat(logon(scene, "Bob", USE_DEFAULT)).isEqualTo("Ada");
    }
    try (Scene scene = Scene.with(user(), UseDefaultOverridesName.ON)) {
      assertThat(logon(scene, "Bob", 0)).isEqualTo("Bob");
    }
    try (Scene scene = Scene.with(user(), UseDefaultOverridesName.ON)) {
      scene.mapi().profiles().delete("Ada");
      assertThat(logon(scene, "Bob", USE_DEFAULT)).isEqualTo("MAPI_E_LOGON_FAILED");
    }
    assertThat(shown).isEmpty();
  }
}
