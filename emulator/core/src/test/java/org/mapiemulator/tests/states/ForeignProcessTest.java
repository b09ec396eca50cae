package org.mapiemulator.tests.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;

/** A session pointer in a process that it does not belong to. */
final class ForeignProcessTest {

  private static Hresult asB(Pair pair, Runnable call) {
    return Outcomes.of(() -> pair.b().client().run(call));
  }

  @Test
  @Verifies({"R-511", "A-66"})
  void no_call_works_and_nothing_happens_to_the_session() {
    try (Pair pair = Pair.with()) {
      var session = pair.a().session();

      assertThat(asB(pair, session::queryIdentity)).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(asB(pair, () -> session.logoff(0, 0, 0))).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);

      assertThat(pair.a().client().sessions().get(0).state()).isEqualTo(SessionState.ALIVE);
      assertThat(Outcomes.of(session::queryIdentity)).isEqualTo(Hresult.S_OK);
      assertThat(pair.scene().mapi().findings().of(LintRule.FOREIGN_OBJECT)).hasSize(2);
    }
  }

  @Test
  @Verifies("A-66")
  void a_dead_session_is_foreign_first() {
    try (Pair pair = Pair.with()) {
      pair.a().session().logoff(0, 0, 0);

      asB(pair, () -> pair.a().session().logoff(0, 0, 0));

      assertThat(pair.scene().mapi().findings().of(LintRule.FOREIGN_OBJECT)).hasSize(1);
      assertThat(pair.scene().mapi().findings().of(LintRule.SECOND_LOGOFF)).isEmpty();
    }
  }

  @Test
  @Verifies("A-66")
  void other_threads_of_the_same_process_are_fine() throws InterruptedException {
    try (Pair pair = Pair.with()) {
      AtomicReference<Hresult> result = new AtomicReference<>(Hresult.MAPI_E_CALL_FAILED);
      Thread other =
          new Thread(
              () -> {
                pair.a().mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
                result.set(Outcomes.of(() -> pair.a().session().queryIdentity()));
                pair.a().mapi32().mapiUninitialize();
              });
      other.start();
      other.join();

      assertThat(result.get()).isEqualTo(Hresult.S_OK);
      assertThat(pair.scene().mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies("A-66")
  void a_thread_that_plays_both_processes_finds_the_one_that_ended_uninitialized() {
    try (Pair pair = Pair.with()) {
      pair.a().mapi32().mapiUninitialize();

      assertThat(Outcomes.of(() -> pair.a().session().queryIdentity()))
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
      assertThatNoException().isThrownBy(() -> pair.a().session().release());
      assertThat(pair.scene().mapi().findings().of(LintRule.FOREIGN_OBJECT)).isEmpty();
    }
  }
}
