package org.mapiemulator.tests.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.SessionView;
import org.mapiemulator.journal.CoreState;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.PerThreadInit;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.JournalLaws;
import org.mapiemulator.tests.fixture.Race;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** Two ends of one session at the same moment: each end happens once, and nothing is revived. */
class RacesTest {

  private static final int ROUNDS = 200;

  private interface Round {
    void run(Scene scene) throws InterruptedException;
  }

  private static void rounds(Round round) throws InterruptedException {
    for (int i = 0; i < ROUNDS; i++) {
      try (Scene scene = Scene.with(PerThreadInit.IGNORE)) {
        round.run(scene);
        assertThat(JournalLaws.violations(scene.mapi().journal())).isEmpty();
      }
    }
  }

  /** A client that sees the others leave; its notifications are counted, not delivered. */
  private static MapiClient witness(Scene scene) {
    Scene.Party witness = scene.join("witness");
    witness.listen(EventMask.EXTENDED);
    witness.client().notifications().hold();
    return witness.client();
  }

  @Test
  @Verifies({"R-095", "R-096"})
  void a_logon_that_meets_the_last_logoff_joins_a_living_core_or_makes_a_new_one()
      throws InterruptedException {
    rounds(
        scene -> {
          Scene.Party last = scene.newShared("last");
          MapiClient joiner = scene.initialized("joiner");
          AtomicReference<@Nullable MapiSession> joined = new AtomicReference<>();

          List<String> results =
              Race.run(
                  () -> last.session().logoff(0, 0, 0),
                  () ->
                      joined.set(
                          joiner
                              .mapi32()
                              .mapiLogonEx(
                                  0,
                                  "Ada",
                                  null,
                                  Scene.NEW_SHARED & ~LogonFlag.NEW_SESSION.value())));

          assertThat(results).containsExactly("S_OK", "S_OK");
          SessionView session = joiner.sessions().get(0);
          assertThat(session.coreState()).isEqualTo(CoreState.SHARED);
          assertThat(session.creator()).isEqualTo(session.core().equals("core#2"));
          assertThat(last.client().sessions().get(0).state()).isEqualTo(SessionState.LOGGED_OFF);
          MapiSession living = joined.get();
          assertThat(living).isNotNull();
          if (living != null) {
            living.enumAdrTypes(0);
          }
        });
  }

  @Test
  @Verifies("R-203")
  void advise_that_meets_logoff_registers_nothing_on_the_dead_session()
      throws InterruptedException {
    rounds(
        scene -> {
          Scene.Party party = scene.newShared("party");
          RecordingSink sink = new RecordingSink();

          List<String> results =
              Race.run(
                  () -> party.session().logoff(0, 0, 0),
                  () -> party.session().advise(null, 0, sink));

          assertThat(results.get(0)).isEqualTo("S_OK");
          assertThat(results.get(1)).isIn("S_OK", "MAPI_E_INVALID_OBJECT");
          assertThat(party.client().sessions().get(0).registrations()).isZero();
          assertThat(sink.references()).isEqualTo(1);
        });
  }

  @Test
  @Verifies({"R-481", "A-09", "A-77"})
  void of_two_logoffs_of_one_session_exactly_one_succeeds() throws InterruptedException {
    rounds(
        scene -> {
          Scene.Party party = scene.newShared("party");
          MapiClient witness = witness(scene);

          List<String> results =
              Race.run(
                  () -> party.session().logoff(0, 0, 0), () -> party.session().logoff(0, 0, 0));

          assertThat(results).containsExactlyInAnyOrder("S_OK", "MAPI_E_INVALID_OBJECT");
          assertThat(witness.notifications().queued()).hasSize(1);
        });
  }

  @Test
  @Verifies({"A-16", "A-77"})
  void a_logoff_that_meets_the_last_uninitialize_leaves_once() throws InterruptedException {
    rounds(
        scene -> {
          Scene.Party party = scene.newShared("party");
          RecordingSink sink = party.listen();
          MapiClient witness = witness(scene);

          List<String> results =
              Race.run(
                  () -> party.session().logoff(0, 0, 0), () -> party.mapi32().mapiUninitialize());

          assertThat(results.get(0)).isIn("S_OK", "MAPI_E_NOT_INITIALIZED");
          assertThat(results.get(1)).isEqualTo("S_OK");
          assertThat(witness.notifications().queued()).hasSize(1);
          assertThat(party.client().sessions().get(0).state())
              .isEqualTo(SessionState.UNINITIALIZED);
          assertThat(sink.references()).isEqualTo(1);
        });
  }

  @Test
  @Verifies({"A-14", "A-77", "R-079"})
  void the_last_release_never_fails_whatever_end_it_meets() throws InterruptedException {
    rounds(
        scene -> {
          Scene.Party party = scene.newShared("party");
          Scene.Party second = scene.join("second");
          MapiClient witness = witness(scene);

          List<String> results =
              Race.run(
                  () -> party.session().release(),
                  () -> party.session().logoff(0, 0, 0),
                  () -> second.session().release(),
                  () -> second.mapi32().mapiUninitialize());

          assertThat(results.get(0)).isEqualTo("S_OK");
          assertThat(results.get(1)).isIn("S_OK", "MAPI_E_INVALID_OBJECT");
          assertThat(results.subList(2, 4)).containsExactly("S_OK", "S_OK");
          // Two clients have left; each was heard of once.
          assertThat(witness.notifications().queued()).hasSize(2);
          assertThat(party.client().sessions()).isEmpty();
          assertThat(second.client().sessions()).isEmpty();
        });
  }

  @Test
  @Verifies({"A-76", "A-77"})
  void a_kill_that_meets_a_logoff_is_heard_of_once() throws InterruptedException {
    rounds(
        scene -> {
          Scene.Party party = scene.newShared("party");
          party.listen();
          MapiClient witness = witness(scene);

          List<String> results =
              Race.run(() -> party.session().logoff(0, 0, 0), () -> party.client().terminate());

          assertThat(results.get(0)).isIn("S_OK", "ClientTerminatedError");
          assertThat(witness.notifications().queued()).hasSize(1);
          assertThat(party.client().sessions()).isEmpty();
        });
  }
}
