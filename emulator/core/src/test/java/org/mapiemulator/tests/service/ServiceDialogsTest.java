package org.mapiemulator.tests.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.SessionView;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.NtService;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.UiAvailable;
import org.mapiemulator.settings.UiHooks;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** A service never reaches the user, whatever it asks for (B35). */
class ServiceDialogsTest {

  private static final MapiInit SERVICE =
      MapiInit.of(MapiInitFlag.NT_SERVICE, MapiInitFlag.MULTITHREAD_NOTIFICATIONS);
  private static final MapiInit ORDINARY = MapiInit.MULTITHREAD_NOTIFICATIONS;
  private static final int QUIET =
      Scene.NEW_PRIVATE | bits(LogonFlag.NT_SERVICE, LogonFlag.NO_MAIL);

  private final List<String> shown = new ArrayList<>();

  private UiHooks user() {
    return new UiHooks(
        dialog -> {
          shown.add("logon");
          return DialogAnswer.choose("Bob");
        },
        dialog -> {
          shown.add("service");
          return DialogAnswer.confirm();
        },
        dialog -> {
          shown.add("logoff");
          return DialogAnswer.cancel();
        });
  }

  private static Hresult logon(MapiClient client, @Nullable String profile, int flags) {
    return Outcomes.of(() -> client.mapi32().mapiLogonEx(0, profile, null, flags));
  }

  /** Every step of logon that would need a dialog fails. */
  private void noDialogAtLogon(Settings settings, MapiInit init, int flags) {
    try (Scene scene = Scene.of(settings.with(user()))) {
      MapiClient client = scene.initialized("service", init);

      assertThat(logon(client, null, flags | bits(LogonFlag.UI)))
          .isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(logon(client, "Ada", flags | bits(LogonFlag.SERVICE_UI_ALWAYS)))
          .isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(client.sessions()).isEmpty();
      assertThat(logon(client, "Ada", flags | bits(LogonFlag.UI))).isEqualTo(Hresult.S_OK);
      assertThat(shown).isEmpty();
    }
  }

  @Test
  @Verifies({"R-467", "A-30"})
  void under_the_service_overlay_no_dialog_is_shown() {
    noDialogAtLogon(Settings.outlook2016().asService(), SERVICE, QUIET);
    noDialogAtLogon(Settings.beforeOutlook2007Sp2().asService(), SERVICE, QUIET);
    noDialogAtLogon(
        Settings.outlook2016().asService(), ORDINARY, QUIET ^ LogonFlag.NT_SERVICE.value());
  }

  @Test
  @Verifies({"R-467", "A-30"})
  void a_service_is_shown_none_even_where_others_are() {
    Settings others = Settings.outlook2016();
    noDialogAtLogon(others.asService().with(UiAvailable.YES), SERVICE, QUIET);
    noDialogAtLogon(others.with(NtService.REQUIRED), ORDINARY, Scene.NEW_PRIVATE);
    noDialogAtLogon(others, SERVICE, QUIET);
    noDialogAtLogon(others, SERVICE, Scene.NEW_PRIVATE);
    noDialogAtLogon(others, ORDINARY, QUIET);
  }

  @Test
  @Verifies("R-467")
  void an_ordinary_program_beside_the_service_is_shown_them() {
    try (Scene scene = Scene.of(Settings.outlook2016().with(user()))) {
      MapiClient service = scene.initialized("service", SERVICE);
      MapiClient program = scene.initialized("program");

      assertThat(logon(service, null, QUIET | bits(LogonFlag.UI)))
          .isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(logon(program, null, Scene.NEW_PRIVATE | bits(LogonFlag.UI)))
          .isEqualTo(Hresult.S_OK);

      assertThat(shown).containsExactly("logon");
    }
  }

  @Test
  @Verifies({"R-467", "A-30"})
  void a_service_logs_off_without_a_confirmation() {
    try (Scene scene = Scene.of(Settings.outlook2016().with(user()))) {
      MapiClient client = scene.initialized("service", SERVICE);
      MapiSession session = client.mapi32().mapiLogonEx(0, "Ada", null, QUIET);

      session.logoff(0, LogoffFlag.UI.value(), 0);

      assertThat(shown).isEmpty();
      assertThat(client.sessions())
          .extracting(SessionView::state)
          .containsExactly(SessionState.LOGGED_OFF);
    }
  }
}
