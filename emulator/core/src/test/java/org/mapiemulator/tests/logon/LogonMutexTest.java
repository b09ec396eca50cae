package org.mapiemulator.tests.logon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.mapi.MapiFlag.bits;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.WaitingCall;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.StallLimit;
import org.mapiemulator.settings.TimeoutShort;
import org.mapiemulator.settings.UiHooks;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** One logon shows a dialog to a slow user; others come meanwhile (B34). */
class LogonMutexTest {

  private static final int SHORT = bits(LogonFlag.TIMEOUT_SHORT);

  private final CountDownLatch shown = new CountDownLatch(1);
  private final CountDownLatch answer = new CountDownLatch(1);

  private UiHooks slowUser() {
    return UiHooks.NO_USER.onLogon(
        dialog -> {
          shown.countDown();
          Background.awaitLatch(answer);
          return DialogAnswer.choose("Ada");
        });
  }

  private Background<Hresult> slowLogon(Scene scene) {
    Background<Hresult> slow =
        Background.start(
            () -> logon(scene.initialized("slow"), Scene.NEW_PRIVATE | bits(LogonFlag.UI), null));
    Background.awaitLatch(shown);
    return slow;
  }

  private static Hresult logon(MapiClient client, int flags, @Nullable String profile) {
    return Outcomes.of(() -> client.mapi32().mapiLogonEx(0, profile, null, flags));
  }

  @Test
  @Verifies({"R-135", "R-137", "A-28"})
  void a_logon_with_timeout_short_gives_up_after_five_virtual_seconds() throws Exception {
    try (Scene scene = Scene.with(slowUser())) {
      Background<Hresult> slow = slowLogon(scene);
      Background<Hresult> hasty =
          Background.start(
              () -> logon(scene.initialized("hasty"), Scene.NEW_PRIVATE | SHORT, "Bob"));
      MapiClient client = scene.mapi().client("hasty");
      Background.awaitWaiting(client);

      assertThat(client.waiting())
          .singleElement()
          .satisfies(
              waiting -> {
                assertThat(waiting.thread()).isSameAs(hasty.thread());
                assertThat(waiting.what()).contains("\"slow\"");
                assertThat(waiting.until()).contains(Duration.ofSeconds(5));
              });
      scene.mapi().clock().advance(Duration.ofMillis(4_999));
      assertThat(client.waiting()).hasSize(1);
      scene.mapi().clock().advance(Duration.ofMillis(1));

      assertThat(hasty.result()).isEqualTo(Hresult.MAPI_E_TIMEOUT);
      assertThat(client.sessions()).isEmpty();
      answer.countDown();
      assertThat(slow.result()).isEqualTo(Hresult.S_OK);
      assertThat(scene.mapi().clock().elapsed()).isEqualTo(Duration.ofSeconds(5));
    }
  }

  @Test
  @Verifies("R-135")
  void the_short_time_is_a_setting_and_may_be_none() throws Exception {
    try (Scene scene = Scene.with(slowUser(), new TimeoutShort(Duration.ZERO))) {
      Background<Hresult> slow = slowLogon(scene);

      assertThat(logon(scene.initialized("hasty"), Scene.NEW_PRIVATE | SHORT, "Bob"))
          .isEqualTo(Hresult.MAPI_E_TIMEOUT);

      answer.countDown();
      assertThat(slow.result()).isEqualTo(Hresult.S_OK);
      assertThat(logon(scene.mapi().client("hasty"), Scene.NEW_PRIVATE | SHORT, "Bob"))
          .isEqualTo(Hresult.S_OK);
      assertThat(scene.mapi().clock().elapsed()).isZero();
    }
  }

  @Test
  @Verifies({"R-136", "R-137"})
  void without_the_flag_a_logon_waits_until_the_lock_is_free() throws Exception {
    try (Scene scene = Scene.with(slowUser())) {
      Background<Hresult> slow = slowLogon(scene);
      Background<Hresult> patient =
          Background.start(() -> logon(scene.initialized("patient"), Scene.NEW_PRIVATE, "Bob"));
      MapiClient client = scene.mapi().client("patient");
      Background.awaitWaiting(client);

      scene.mapi().clock().advance(Duration.ofDays(3));
      assertThat(client.waiting())
          .extracting(WaitingCall::until)
          .allMatch(until -> until.isEmpty());
      assertThat(client.sessions()).isEmpty();
      answer.countDown();

      assertThat(slow.result()).isEqualTo(Hresult.S_OK);
      assertThat(patient.result()).isEqualTo(Hresult.S_OK);
      assertThat(client.sessions()).hasSize(1);
      assertThat(client.waiting()).isEmpty();
    }
  }

  @Test
  @Verifies("R-137")
  void a_logon_that_would_only_join_waits_for_the_lock_too() throws Exception {
    try (Scene scene = Scene.with(slowUser())) {
      scene.newShared("host");
      Background<Hresult> slow = slowLogon(scene);
      Background<Hresult> guest =
          Background.start(() -> logon(scene.initialized("guest"), Scene.JOIN, null));
      MapiClient client = scene.mapi().client("guest");
      Background.awaitWaiting(client);
      assertThat(client.sessions()).isEmpty();

      answer.countDown();

      assertThat(guest.result()).isEqualTo(Hresult.S_OK);
      assertThat(slow.result()).isEqualTo(Hresult.S_OK);
      assertThat(client.sessions().get(0).creator()).isFalse();
    }
  }

  @Test
  @Verifies({"R-136", "A-28"})
  void a_wait_without_end_is_reported_as_a_stall_with_what_it_waited_for() throws Exception {
    try (Scene scene = Scene.with(slowUser(), new StallLimit(Duration.ofMillis(50)))) {
      Background<Hresult> slow = slowLogon(scene);
      MapiClient stuck = scene.initialized("stuck");

      assertThatThrownBy(() -> logon(stuck, Scene.NEW_PRIVATE, "Bob"))
          .isInstanceOf(StallError.class)
          .hasMessageContaining("the logon of \"slow\"")
          .hasMessageContaining("awaitLatch");

      assertThat(scene.mapi().findings().of(LintRule.STALLED)).hasSize(1);
      answer.countDown();
      assertThat(slow.result()).isEqualTo(Hresult.S_OK);
      assertThat(logon(stuck, Scene.NEW_PRIVATE, "Bob")).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("R-137")
  void calls_other_than_logons_do_not_wait_for_it() throws ExecutionException {
    try (Scene scene = Scene.with(slowUser())) {
      Scene.Party party = scene.newShared("party");
      Background<Hresult> slow = slowLogon(scene);

      assertThat(Outcomes.of(() -> party.session().queryIdentity())).isEqualTo(Hresult.S_OK);
      party.leave();
      scene.initialized("other").mapi32().mapiUninitialize();

      answer.countDown();
      assertThat(slow.result()).isEqualTo(Hresult.S_OK);
    }
  }
}
