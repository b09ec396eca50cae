package org.mapiemulator.tests.logon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.mapi.MapiFlag.bits;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.LogonDialog;
import org.mapiemulator.settings.TimeoutShort;
import org.mapiemulator.settings.UiHooks;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** Who holds the lock of logons when processes die or when one thread plays several of them. */
class LogonMutexHolderTest {

  private static final int ASK = Scene.NEW_PRIVATE | bits(LogonFlag.UI);
  private static final int HASTY = Scene.NEW_PRIVATE | bits(LogonFlag.TIMEOUT_SHORT);

  /** Gives up at once, so that a test need not move the clock. */
  private static final TimeoutShort AT_ONCE = new TimeoutShort(Duration.ZERO);

  private static UiHooks user(Consumer<LogonDialog> reaction) {
    return UiHooks.NO_USER.onLogon(
        dialog -> {
          reaction.accept(dialog);
          return DialogAnswer.choose("Ada");
        });
  }

  private static Hresult ask(MapiClient client) {
    return Outcomes.of(() -> client.mapi32().mapiLogonEx(0, null, null, ASK));
  }

  private static Hresult hasty(MapiClient client) {
    return Outcomes.of(() -> client.mapi32().mapiLogonEx(0, "Bob", null, HASTY));
  }

  @Test
  @Verifies({"R-137", "A-28"})
  void a_killed_process_gives_the_lock_up_and_does_not_take_it_from_the_next_one()
      throws Exception {
    CountDownLatch victimAsked = new CountDownLatch(1);
    CountDownLatch victimAnswers = new CountDownLatch(1);
    AtomicReference<Background<Hresult>> victims = new AtomicReference<>();
    AtomicReference<Hresult> third = new AtomicReference<>();
    AtomicReference<Scene> scenes = new AtomicReference<>();
    UiHooks user =
        user(
            dialog -> {
              if (dialog.client().equals("victim")) {
                victimAsked.countDown();
                Background.awaitLatch(victimAnswers);
              } else {
                // The heir has the lock; now the victim's call unwinds.
                victimAnswers.countDown();
                assertThatThrownBy(() -> victims.get().result())
                    .hasCauseInstanceOf(ClientTerminatedError.class);
                third.set(inBackground(() -> hasty(scenes.get().initialized("third"))));
              }
            });
    try (Scene scene = Scene.with(user, AT_ONCE)) {
      scenes.set(scene);
      MapiClient victim = scene.mapi().client("victim");
      victims.set(
          Background.start(
              () -> {
                scene.initialized("victim");
                return ask(victim);
              }));
      Background.awaitLatch(victimAsked);
      MapiClient heir = scene.initialized("heir");
      assertThat(hasty(heir)).isEqualTo(Hresult.MAPI_E_TIMEOUT);

      victim.terminate();

      assertThat(ask(heir)).isEqualTo(Hresult.S_OK);
      assertThat(third.get()).isEqualTo(Hresult.MAPI_E_TIMEOUT);
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies("A-28")
  void a_process_that_is_killed_while_it_waits_for_the_lock_never_gets_it() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    UiHooks slow =
        user(
            dialog -> {
              asked.countDown();
              Background.awaitLatch(answer);
            });
    try (Scene scene = Scene.with(slow, AT_ONCE)) {
      Background<Hresult> holder = Background.start(() -> ask(scene.initialized("holder")));
      Background.awaitLatch(asked);
      MapiClient victim = scene.mapi().client("victim");
      Background<Hresult> waiting =
          Background.start(
              () -> {
                scene.initialized("victim");
                return Outcomes.of(
                    () -> victim.mapi32().mapiLogonEx(0, "Bob", null, Scene.NEW_PRIVATE));
              });
      Background.awaitWaiting(victim);

      victim.terminate();

      assertThatThrownBy(waiting::result).hasCauseInstanceOf(ClientTerminatedError.class);
      answer.countDown();
      assertThat(holder.result()).isEqualTo(Hresult.S_OK);
      assertThat(hasty(scene.initialized("next"))).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("A-28")
  void the_death_of_a_process_that_logged_on_from_inside_a_hook_frees_nothing_of_the_outer_logon()
      throws Exception {
    AtomicReference<Scene> scenes = new AtomicReference<>();
    AtomicReference<Hresult> third = new AtomicReference<>();
    UiHooks user =
        user(
            dialog -> {
              MapiClient inner = scenes.get().initialized("inner");
              assertThat(hasty(inner)).isEqualTo(Hresult.S_OK);
              inner.terminate();
              third.set(inBackground(() -> hasty(scenes.get().initialized("third"))));
            });
    try (Scene scene = Scene.with(user, AT_ONCE)) {
      scenes.set(scene);

      assertThat(ask(scene.initialized("outer"))).isEqualTo(Hresult.S_OK);

      assertThat(third.get()).isEqualTo(Hresult.MAPI_E_TIMEOUT);
      assertThat(inBackground(() -> hasty(scene.initialized("fourth")))).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("A-28")
  void nor_does_its_death_while_its_own_dialog_is_shown() throws Exception {
    AtomicReference<Scene> scenes = new AtomicReference<>();
    AtomicReference<Hresult> third = new AtomicReference<>();
    UiHooks user =
        user(
            dialog -> {
              Scene scene = scenes.get();
              MapiClient inner = scene.mapi().client("inner");
              if (dialog.client().equals("outer")) {
                scene.initialized("inner");
                assertThatThrownBy(() -> ask(inner)).isInstanceOf(ClientTerminatedError.class);
              } else {
                inner.terminate();
                third.set(inBackground(() -> hasty(scene.initialized("third"))));
              }
            });
    try (Scene scene = Scene.with(user, AT_ONCE)) {
      scenes.set(scene);

      assertThat(ask(scene.initialized("outer"))).isEqualTo(Hresult.S_OK);

      assertThat(third.get()).isEqualTo(Hresult.MAPI_E_TIMEOUT);
      assertThat(inBackground(() -> hasty(scene.initialized("fourth")))).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("A-28")
  void a_logon_inside_a_hook_does_not_free_the_lock_of_the_outer_one() throws Exception {
    AtomicReference<Scene> scenes = new AtomicReference<>();
    AtomicReference<Hresult> third = new AtomicReference<>();
    UiHooks user =
        user(
            dialog -> {
              assertThat(hasty(scenes.get().mapi().client("outer"))).isEqualTo(Hresult.S_OK);
              third.set(inBackground(() -> hasty(scenes.get().initialized("third"))));
            });
    try (Scene scene = Scene.with(user, AT_ONCE)) {
      scenes.set(scene);

      assertThat(ask(scene.initialized("outer"))).isEqualTo(Hresult.S_OK);

      assertThat(third.get()).isEqualTo(Hresult.MAPI_E_TIMEOUT);
      assertThat(inBackground(() -> hasty(scene.initialized("fourth")))).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("R-137")
  void a_failed_logon_leaves_the_lock_free() throws Exception {
    try (Scene scene = Scene.with(AT_ONCE)) {
      MapiClient client = scene.initialized("client");
      assertThat(Outcomes.of(() -> client.mapi32().mapiLogonEx(0, "Eve", null, HASTY)))
          .isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(Outcomes.of(() -> client.mapi32().mapiLogonEx(0, "Ada", "secret", HASTY)))
          .isEqualTo(Hresult.MAPI_E_LOGON_FAILED);

      assertThat(inBackground(() -> hasty(scene.initialized("other")))).isEqualTo(Hresult.S_OK);
    }
  }

  private static Hresult inBackground(Callable<Hresult> code) {
    try {
      return Background.start(code).result();
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
