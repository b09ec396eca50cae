package org.mapiemulator.tests.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.WaitingCall;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInitMonitor;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.StallLimit;
import org.mapiemulator.settings.UiHooks;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** A wait that nobody can end says who waits for what, with all stacks. */
class StallTest {

  private static final StallLimit SHORT = new StallLimit(Duration.ofMillis(200));
  private static final int WITH_DIALOG =
      MapiFlag.bits(
          LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.UI, LogonFlag.EXPLICIT_PROFILE);

  /** Stands for a dialog that is open: code of the user's that does not come back. */
  private static DialogAnswer standOpen(CountDownLatch closed) {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return DialogAnswer.cancel();
  }

  @Test
  @Verifies({"R-136", "R-137", "A-28", "A-78"})
  void a_logon_that_waits_for_another_one_is_reported_with_the_stacks_of_both_threads()
      throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    try (Scene scene = Scene.with(SHORT, UiHooks.NO_USER.onLogon(asked -> standOpen(closed)))) {
      MapiClient asking = scene.initialized("asking");
      MapiClient waiting = scene.initialized("waiting");
      AtomicReference<Hresult> answer = new AtomicReference<>();
      Thread dialog =
          new Thread(
              () ->
                  answer.set(
                      Outcomes.of(
                          () ->
                              asking.run(
                                  () -> asking.mapi32().mapiLogonEx(0, null, null, WITH_DIALOG)))),
              "dialog thread");
      dialog.start();
      await().until(() -> dialog.getState() == Thread.State.WAITING);

      assertThatThrownBy(() -> waiting.mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE))
          .isInstanceOf(StallError.class)
          .hasMessageContaining("waited: the logon of \"asking\" on the thread dialog thread")
          .hasMessageContaining("Stacks of the threads that called into this subsystem:")
          .hasMessageContaining("  dialog thread WAITING\n")
          .hasMessageContaining("StallTest.standOpen");
      assertThat(scene.mapi().findings().of(LintRule.STALLED))
          .extracting(Finding::client)
          .containsExactly("waiting");
      assertThat(waiting.waiting()).isEmpty();

      closed.countDown();
      dialog.join();
      assertThat(answer.get()).isEqualTo(Hresult.MAPI_E_USER_CANCEL);
      assertThat(Outcomes.of(() -> waiting.mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE)))
          .isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies({"A-72", "A-78"})
  void a_dialog_that_nobody_sees_is_reported_and_leaves_the_logon_lock_free() {
    UiHooks nobodySees = UiHooks.NO_USER.onLogon(asked -> DialogAnswer.never());
    try (Scene scene = Scene.with(SHORT, nobodySees)) {
      MapiClient asking = scene.initialized("asking");

      assertThatThrownBy(() -> asking.mapi32().mapiLogonEx(0, null, null, WITH_DIALOG))
          .isInstanceOf(StallError.class)
          .hasMessageContaining("logon dialog, which nobody sees");

      MapiClient other = scene.initialized("other");
      assertThat(Outcomes.of(() -> other.mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE)))
          .isEqualTo(Hresult.S_OK);
      assertThat(asking.sessions()).isEmpty();
    }
  }

  @Test
  @Verifies("A-78")
  void a_wait_without_end_for_an_initialization_that_never_comes_is_reported() {
    try (Scene scene = Scene.with(SHORT)) {
      MapiClient client = scene.mapi().client("early");
      MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();

      assertThatThrownBy(() -> monitor.waitFor(MapiInitMonitor.INFINITE))
          .isInstanceOf(StallError.class)
          .hasMessageContaining("MAPIInitialize in \"early\"");
      assertThat(monitor.isInitialized()).isFalse();
    }
  }

  @Test
  @Verifies("A-78")
  void an_interrupt_ends_a_wait_and_stays_visible() throws InterruptedException {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("early");
      MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();
      AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
      AtomicReference<Boolean> interrupted = new AtomicReference<>(false);
      Thread waiter =
          new Thread(
              () -> {
                try {
                  monitor.waitFor(MapiInitMonitor.INFINITE);
                } catch (StallError e) {
                  thrown.set(e);
                  interrupted.set(Thread.currentThread().isInterrupted());
                }
              },
              "waiter");
      waiter.start();
      await().until(() -> client.waiting().size() == 1);
      assertThat(client.waiting())
          .extracting(WaitingCall::what)
          .containsExactly("MAPIInitialize in \"early\"");
      waiter.interrupt();
      waiter.join();

      assertThat(thrown.get())
          .isInstanceOf(StallError.class)
          .hasMessageContaining("The thread was interrupted");
      assertThat(interrupted.get()).isTrue();
    }
  }

  @Test
  @Verifies({"A-78", "R-036"})
  void a_wait_with_a_limit_goes_on_once_the_thread_that_could_have_ended_it_is_dead()
      throws InterruptedException {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("early");
      MapiInitMonitor monitor = client.mapi32().createMapiInitializationMonitor();
      // It has called into the subsystem, so that the clock stands still for as long as it lives.
      Thread other = new Thread(monitor::isInitialized, "other");
      other.start();
      assertThat(Outcomes.of(() -> monitor.waitFor(5000))).isEqualTo(Hresult.ERROR_TIMEOUT);
      other.join();
      assertThat(scene.mapi().clock().elapsed()).isEqualTo(Duration.ofSeconds(5));
    }
  }
}
