package org.mapiemulator.tests.logon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.SessionLimit;
import org.mapiemulator.settings.UiHooks;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** MAPI_NEW_SESSION beyond the limit of the machine (B31). */
class SessionLimitTest {

  private static Hresult newSession(MapiClient client) {
    return Outcomes.of(() -> client.mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE));
  }

  @Test
  @Verifies({"R-140", "A-29"})
  void one_session_too_many_fails_the_logon() {
    try (Scene scene = Scene.with(new SessionLimit(2))) {
      Scene.Party first = scene.newPrivate("first");
      MapiClient client = scene.initialized("client");
      assertThat(newSession(client)).isEqualTo(Hresult.S_OK);

      assertThat(newSession(client)).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(client.sessions()).hasSize(1);

      first.session().logoff(0, 0, 0);
      assertThat(newSession(client)).isEqualTo(Hresult.S_OK);
      assertThat(newSession(client)).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
    }
  }

  @Test
  @Verifies({"A-29", "A-73"})
  void joining_does_not_count() {
    try (Scene scene = Scene.with(new SessionLimit(1))) {
      scene.newShared("host");

      for (int i = 0; i < 5; i++) {
        scene.join("guest " + i);
      }

      assertThat(newSession(scene.initialized("client"))).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
    }
  }

  @Test
  @Verifies("A-29")
  void a_session_that_a_killed_process_had_is_free_again() {
    try (Scene scene = Scene.with(new SessionLimit(1))) {
      scene.newPrivate("victim").client().terminate();

      assertThat(newSession(scene.initialized("client"))).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("A-29")
  void a_session_that_a_hook_takes_meanwhile_counts() {
    MapiSession[] taken = new MapiSession[1];
    List<Scene> scenes = new ArrayList<>();
    UiHooks user =
        UiHooks.NO_USER.onLogon(
            dialog -> {
              taken[0] = scenes.get(0).newPrivate("quick").session();
              return DialogAnswer.choose("Ada");
            });
    try (Scene scene = Scene.with(user, new SessionLimit(1))) {
      scenes.add(scene);
      MapiClient slow = scene.initialized("slow");

      assertThat(
              Outcomes.of(
                  () ->
                      slow.mapi32()
                          .mapiLogonEx(0, null, null, Scene.NEW_PRIVATE | bits(LogonFlag.UI))))
          .isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(slow.sessions()).isEmpty();
      assertThat(taken[0]).isNotNull();
    }
  }

  @Test
  void a_limit_of_none_at_all_is_refused_with_the_remedy() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SessionLimit(0))
        .withMessageContaining("sessions (0)")
        .withMessageContaining("SessionLimit.NONE");
  }
}
