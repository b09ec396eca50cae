package org.mapiemulator.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** Providers that do not come back. */
class HangingProviderTest {

  private static final int NO_MAIL = 0x8000;

  /** A thread on which a provider hangs until the test lets it go. */
  private static final class Hung {
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicReference<Object> end = new AtomicReference<>();
    private final Thread thread;

    Hung(KindScene scene, Party party, String where, Runnable call) throws InterruptedException {
      scene.calls().when(where, this::hang);
      this.thread =
          new Thread(
              () -> {
                party.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
                try {
                  end.set(Outcomes.of(call));
                } catch (ClientTerminatedError killed) {
                  end.set(killed);
                }
              },
              "hung");
      thread.start();
      entered.await();
      scene.calls().reacting(what -> {});
    }

    private void hang() {
      entered.countDown();
      try {
        released.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    Object letGo() throws InterruptedException {
      released.countDown();
      thread.join();
      return end.get();
    }
  }

  @Test
  @Verifies("A-81")
  void while_one_hangs_in_its_logon_other_threads_and_sessions_go_on() throws InterruptedException {
    try (KindScene scene = KindScene.with()) {
      Party ada = scene.scene().logon("ada", "Kinds", Scene.NEW_SHARED | NO_MAIL);
      Party bob = scene.scene().logon("bob", null, Scene.JOIN | NO_MAIL);
      Hung hung = new Hung(scene, ada, "book 1 Logon", () -> KindScene.needBook(ada.session()));

      assertThat(KindScene.tryStore(ada.session())).isEqualTo(Hresult.S_OK);
      assertThat(KindScene.needBook(bob.session())).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(Outcomes.of(() -> bob.session().logoff(0, 0, 0))).isEqualTo(Hresult.S_OK);

      assertThat(hung.letGo()).isEqualTo(Hresult.S_OK);
      assertThat(KindScene.needBook(ada.session())).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }

  @Test
  @Verifies({"A-81", "R-209"})
  void a_session_that_ends_while_a_provider_logs_on_takes_the_logon_with_it()
      throws InterruptedException {
    try (KindScene scene = KindScene.with()) {
      Party ada = scene.quiet("ada", "Kinds");
      Hung hung = new Hung(scene, ada, "book 1 Logon", () -> KindScene.needBook(ada.session()));

      assertThat(Outcomes.of(() -> ada.session().logoff(0, 0, 0))).isEqualTo(Hresult.S_OK);
      scene.calls().take();

      hung.letGo();
      assertThat(scene.calls().take())
          .containsExactly(
              "logon at book 1 Logoff(0)",
              "logon at book 1 released",
              "book 1 Shutdown(0)",
              "book 1 released");
    }
  }

  @Test
  @Verifies({"A-76", "A-81"})
  void killing_the_process_frees_the_thread_and_ends_nothing() throws InterruptedException {
    try (KindScene scene = KindScene.with()) {
      Party ada = scene.quiet("ada", "Kinds");
      KindScene.open(ada.session());
      Hung hung =
          new Hung(scene, ada, "logon at store 1 Logoff", () -> ada.session().logoff(0, 0, 0));
      scene.calls().take();

      ada.client().terminate();
      hung.letGo();

      assertThat(scene.calls().take()).isEmpty();
      Party again = scene.quiet("ada", "Kinds");
      assertThat(KindScene.tryStore(again.session())).isEqualTo(Hresult.S_OK);
    }
  }
}
