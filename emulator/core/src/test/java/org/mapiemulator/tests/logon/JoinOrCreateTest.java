package org.mapiemulator.tests.logon;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.SessionView;
import org.mapiemulator.journal.CoreState;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

class JoinOrCreateTest {

  private static final int JOIN_OR_SHARE = Scene.JOIN | LogonFlag.ALLOW_OTHERS.value();

  private static SessionView only(MapiClient client) {
    assertThat(client.sessions()).hasSize(1);
    return client.sessions().get(0);
  }

  private static SessionView logon(Scene scene, String name, @Nullable String profile, int flags) {
    return only(scene.logon(name, profile, flags).client());
  }

  @Test
  @Verifies({"R-094", "R-101"})
  void new_session_never_joins_and_with_allow_others_makes_one_more_shared_session() {
    try (Scene scene = Scene.with()) {
      SessionView first = logon(scene, "first", "Ada", Scene.NEW_SHARED);
      SessionView alone = logon(scene, "alone", "Ada", Scene.NEW_PRIVATE);
      SessionView fresh = logon(scene, "fresh", "Bob", Scene.NEW_SHARED);

      assertThat(first.coreState()).isEqualTo(CoreState.SHARED);
      assertThat(alone.core()).isNotEqualTo(first.core());
      assertThat(alone.creator()).isTrue();
      assertThat(fresh.core()).isNotIn(first.core(), alone.core());
      assertThat(fresh.coreState()).isEqualTo(CoreState.SHARED);
      assertThat(fresh.profile()).isEqualTo("Bob");
    }
  }

  @Test
  @Verifies("R-101")
  void the_flags_of_a_usual_tool_make_a_session_that_others_join() {
    try (Scene scene = Scene.with()) {
      // MAPI_EXTENDED, MAPI_EXPLICIT_PROFILE, MAPI_ALLOW_OTHERS, MAPI_NEW_SESSION, MAPI_LOGON_UI
      SessionView tool = logon(scene, "tool", "Ada", 0x3B);

      assertThat(tool.coreState()).isEqualTo(CoreState.SHARED);
      assertThat(only(scene.join("other").client()).core()).isEqualTo(tool.core());
    }
  }

  @Test
  @Verifies({"R-095", "R-103"})
  void joining_ignores_the_profile_name_and_the_password() {
    try (Scene scene = Scene.with()) {
      SessionView host = logon(scene, "host", "Ada", Scene.NEW_SHARED);
      MapiClient guest = scene.initialized("guest");

      guest.mapi32().mapiLogonEx(0, "Nobody at all", "secret", Scene.JOIN);

      assertThat(only(guest).core()).isEqualTo(host.core());
      assertThat(only(guest).profile()).isEqualTo("Ada");
      assertThat(only(guest).creator()).isFalse();
    }
  }

  @Test
  @Verifies({"R-096", "A-25"})
  void without_a_shared_session_a_logon_without_new_session_creates_one() {
    try (Scene scene = Scene.with()) {
      SessionView made = logon(scene, "first", "Bob", Scene.JOIN);

      assertThat(made.creator()).isTrue();
      assertThat(made.profile()).isEqualTo("Bob");
      assertThat(made.coreState()).isEqualTo(CoreState.PRIVATE);
    }
  }

  @Test
  @Verifies({"R-097", "R-098", "A-25"})
  void a_session_made_without_allow_others_is_found_by_nobody() {
    try (Scene scene = Scene.with()) {
      SessionView mine = logon(scene, "mine", "Ada", Scene.JOIN);
      SessionView other = logon(scene, "other", "Ada", Scene.JOIN);

      assertThat(mine.coreState()).isEqualTo(CoreState.PRIVATE);
      assertThat(other.core()).isNotEqualTo(mine.core());
      assertThat(other.creator()).isTrue();
    }
  }

  @Test
  @Verifies({"R-097", "A-25"})
  void allow_others_without_new_session_makes_a_session_that_can_be_joined() {
    try (Scene scene = Scene.with()) {
      SessionView made = logon(scene, "first", "Ada", JOIN_OR_SHARE);

      assertThat(made.coreState()).isEqualTo(CoreState.SHARED);
      assertThat(only(scene.join("second").client()).core()).isEqualTo(made.core());
    }
  }

  @Test
  @Verifies({"R-100", "A-25"})
  void allow_others_on_a_joining_call_is_harmless() {
    try (Scene scene = Scene.with()) {
      SessionView host = logon(scene, "host", "Ada", Scene.NEW_SHARED);
      SessionView guest = logon(scene, "guest", null, JOIN_OR_SHARE);

      assertThat(guest.core()).isEqualTo(host.core());
      assertThat(guest.creator()).isFalse();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies("R-099")
  void no_name_no_password_and_neither_flag_joins_or_fails_but_creates_nothing() {
    try (Scene scene = Scene.with()) {
      MapiClient early = scene.initialized("early");

      assertThat(Outcomes.of(() -> early.mapi32().mapiLogonEx(0, null, null, Scene.JOIN)))
          .isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(early.sessions()).isEmpty();

      SessionView host = logon(scene, "host", "Ada", Scene.NEW_SHARED);
      early.mapi32().mapiLogonEx(0, null, null, Scene.JOIN);

      assertThat(only(early).core()).isEqualTo(host.core());
    }
  }

  @Test
  @Verifies("R-102")
  void without_new_session_a_named_profile_may_turn_out_to_be_another_one() {
    try (Scene scene = Scene.with()) {
      scene.newShared("outlook");

      SessionView surprised = logon(scene, "surprised", "Bob", Scene.JOIN);
      SessionView sure = logon(scene, "sure", "Bob", Scene.NEW_PRIVATE);

      assertThat(surprised.profile()).isEqualTo("Ada");
      assertThat(sure.profile()).isEqualTo("Bob");
      assertThat(scene.mapi().findings().list())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.rule()).isEqualTo(LintRule.PROFILE_NAME_IGNORED);
                assertThat(finding.client()).isEqualTo("surprised");
                assertThat(finding.what()).contains("\"Bob\"").contains("\"Ada\"");
              });
    }
  }

  @Test
  @Verifies({"R-102", "R-118"})
  void the_name_of_the_shared_sessions_own_profile_is_no_surprise_in_any_case_of_letters() {
    try (Scene scene = Scene.with()) {
      scene.newShared("outlook");

      logon(scene, "same", "Ada", Scene.JOIN);
      logon(scene, "shouting", "ADA", Scene.JOIN);

      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies("R-104")
  void there_is_no_limit_to_the_sessions_of_one_user_or_of_several() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.initialized("busy");

      for (int i = 0; i < 200; i++) {
        client.mapi32().mapiLogonEx(0, i % 2 == 0 ? "Ada" : "Bob", null, Scene.NEW_PRIVATE);
      }

      assertThat(client.sessions()).hasSize(200);
      assertThat(client.sessions().stream().map(SessionView::core).distinct()).hasSize(200);
    }
  }
}
