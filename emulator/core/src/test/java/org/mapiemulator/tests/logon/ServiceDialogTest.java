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
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.ServiceDialog;
import org.mapiemulator.settings.UiAvailable;
import org.mapiemulator.settings.UiHooks;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

class ServiceDialogTest {

  private static final int ALWAYS = Scene.NEW_PRIVATE | bits(LogonFlag.SERVICE_UI_ALWAYS);

  private final List<String> shown = new CopyOnWriteArrayList<>();

  private Scene scene(Function<ServiceDialog, DialogAnswer> answer) {
    return Scene.with(
        UiHooks.NO_USER
            .onLogon(
                dialog -> {
                  shown.add("logon");
                  return DialogAnswer.choose("Team");
                })
            .onService(
                dialog -> {
                  shown.add(dialog.service());
                  return answer.apply(dialog);
                }));
  }

  private static MapiClient client(Scene scene) {
    scene.mapi().profiles().add("Team", p -> p.store("Mailbox").store("Archive"));
    return scene.initialized("client");
  }

  private static Hresult logon(MapiClient client, int more) {
    return Outcomes.of(() -> client.mapi32().mapiLogonEx(7, null, null, ALWAYS | more));
  }

  @Test
  @Verifies("R-127")
  void every_service_shows_its_dialog_once_the_profile_is_known_and_before_there_is_a_session() {
    List<ServiceDialog> dialogs = new CopyOnWriteArrayList<>();
    List<Integer> sessions = new CopyOnWriteArrayList<>();
    List<MapiClient> clients = new CopyOnWriteArrayList<>();
    try (Scene scene =
        scene(
            dialog -> {
              dialogs.add(dialog);
              sessions.add(clients.get(0).sessions().size());
              return DialogAnswer.confirm();
            })) {
      MapiClient client = client(scene);
      clients.add(client);

      assertThat(logon(client, bits(LogonFlag.UI))).isEqualTo(Hresult.S_OK);

      assertThat(shown).containsExactly("logon", "Mailbox", "Archive");
      assertThat(dialogs)
          .containsExactly(
              new ServiceDialog("client", 7, "Team", "Mailbox"),
              new ServiceDialog("client", 7, "Team", "Archive"));
      assertThat(sessions).containsExactly(0, 0);
      assertThat(client.sessions()).hasSize(1);
    }
  }

  @Test
  @Verifies("R-127")
  void without_the_flag_and_when_joining_no_service_shows_anything() {
    try (Scene scene = scene(dialog -> DialogAnswer.cancel())) {
      MapiClient client = client(scene);

      client.mapi32().mapiLogonEx(0, "Team", null, Scene.NEW_SHARED);
      client.mapi32().mapiLogonEx(0, null, null, ALWAYS ^ LogonFlag.NEW_SESSION.value());

      assertThat(shown).isEmpty();
    }
  }

  @Test
  @Verifies("R-139")
  void cancel_of_any_service_dialog_cancels_the_logon_and_shows_no_further_one() {
    try (Scene scene =
        scene(
            dialog ->
                dialog.service().equals("Mailbox")
                    ? DialogAnswer.confirm()
                    : DialogAnswer.cancel())) {
      scene.mapi().profiles().delete("Ada");
      MapiClient client = client(scene);
      scene.mapi().profiles().setDefault("Team");

      assertThat(logon(client, bits(LogonFlag.USE_DEFAULT))).isEqualTo(Hresult.MAPI_E_USER_CANCEL);

      assertThat(shown).containsExactly("Mailbox", "Archive");
      assertThat(client.sessions()).isEmpty();
    }
  }

  @Test
  @Verifies("R-127")
  void without_a_user_the_first_service_dialog_fails_the_logon_and_is_a_finding() {
    try (Scene scene = scene(dialog -> DialogAnswer.absent())) {
      MapiClient client = client(scene);

      assertThat(logon(client, bits(LogonFlag.UI))).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);

      assertThat(shown).containsExactly("logon", "Mailbox");
      assertThat(scene.mapi().findings().list())
          .extracting(Finding::rule)
          .containsExactly(LintRule.UNATTENDED_DIALOG);
    }
  }

  @Test
  @Verifies("R-139")
  @SuppressWarnings("NullAway") // what a careless lambda gives
  void null_and_exceptions_count_as_cancel() {
    try (Scene scene = scene(dialog -> null)) {
      assertThat(logon(client(scene), bits(LogonFlag.UI))).isEqualTo(Hresult.MAPI_E_USER_CANCEL);
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
    try (Scene scene =
        scene(
            dialog -> {
              throw new AssertionError("wrong service");
            })) {
      assertThat(logon(client(scene), bits(LogonFlag.UI))).isEqualTo(Hresult.MAPI_E_USER_CANCEL);
      assertThat(scene.mapi().findings().of(LintRule.FOREIGN_CODE_THREW)).hasSize(1);
    }
  }

  @Test
  @Verifies("R-127")
  void where_no_dialog_can_be_shown_the_flag_fails_the_logon() {
    try (Scene scene =
        Scene.with(UiAvailable.NO, UiHooks.NO_USER.onService(d -> DialogAnswer.confirm()))) {
      MapiClient client = client(scene);

      assertThat(Outcomes.of(() -> client.mapi32().mapiLogonEx(0, "Team", null, ALWAYS)))
          .isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(client.sessions()).isEmpty();
    }
  }

  @Test
  @Verifies("R-114")
  void a_profile_that_is_deleted_while_a_service_shows_its_dialog_is_not_logged_on_to() {
    List<Scene> scenes = new CopyOnWriteArrayList<>();
    try (Scene scene =
        scene(
            dialog -> {
              if (dialog.service().equals("Archive")) {
                scenes.get(0).mapi().profiles().delete("Team");
              }
              return DialogAnswer.confirm();
            })) {
      scenes.add(scene);
      MapiClient client = client(scene);

      assertThat(logon(client, bits(LogonFlag.UI))).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(client.sessions()).isEmpty();
    }
  }
}
