package org.mapiemulator.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.journal.MapiMethod.ADVISE;
import static org.mapiemulator.journal.MapiMethod.ENUM_ADR_TYPES;
import static org.mapiemulator.journal.MapiMethod.LOGOFF;
import static org.mapiemulator.journal.MapiMethod.QUERY_IDENTITY;
import static org.mapiemulator.mapi.Hresult.MAPI_E_CALL_FAILED;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.fault.PlannedFault;
import org.mapiemulator.journal.JournalEntry;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.settings.PerThreadInit;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Race;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** The n-th call is exactly one call, and the same one each time. */
class CountingTest {

  private static final int ROUNDS = 200;

  @Test
  void of_two_calls_at_the_same_moment_exactly_one_is_the_second() throws InterruptedException {
    for (int i = 0; i < ROUNDS; i++) {
      try (Scene scene = Scene.with(PerThreadInit.IGNORE)) {
        Scene.Party archiver = scene.newPrivate("archiver");
        PlannedFault fault =
            scene.mapi().faults().on(ENUM_ADR_TYPES).nth(2).answer(MAPI_E_CALL_FAILED);

        List<String> results =
            Race.run(
                () -> archiver.session().enumAdrTypes(0), () -> archiver.session().enumAdrTypes(0));

        assertThat(results).containsExactlyInAnyOrder("S_OK", "MAPI_E_CALL_FAILED");
        assertThat(fault.timesFired()).isEqualTo(1);
      }
    }
  }

  @Test
  void of_many_calls_on_four_threads_exactly_the_first_hundred_are_met()
      throws InterruptedException {
    try (Scene scene = Scene.with(PerThreadInit.IGNORE)) {
      Scene.Party archiver = scene.newPrivate("archiver");
      PlannedFault fault =
          scene.mapi().faults().on(ENUM_ADR_TYPES).first(100).answer(MAPI_E_CALL_FAILED);
      Runnable fifty =
          () -> {
            for (int i = 0; i < 50; i++) {
              Outcomes.of(() -> archiver.session().enumAdrTypes(0));
            }
          };

      Race.run(fifty, fifty, fifty, fifty);

      assertThat(fault.timesFired()).isEqualTo(100);
      assertThat(scene.mapi().journal().calls())
          .filteredOn(call -> call.outcome().equals("MAPI_E_CALL_FAILED"))
          .hasSize(100);
    }
  }

  private static List<JournalEntry> steppedRun() {
    try (Scene scene = Scene.with()) {
      MapiSubsystem mapi = scene.mapi();
      MapiActor outlook = mapi.actor("OUTLOOK.EXE").logOn("Ada");
      Scene.Party archiver = scene.join("archiver");
      RecordingSink sink = archiver.listen(EventMask.EXTENDED);
      archiver.client().notifications().hold();
      mapi.faults().on(QUERY_IDENTITY).nth(2).answer(MAPI_E_CALL_FAILED);
      mapi.faults().on(ADVISE).delay(Duration.ofSeconds(3));
      mapi.faults().onNotification().to("archiver").swapWithNext();
      mapi.faults().onNotification().to("archiver").nth(3).deliverAfterUnadvise();
      mapi.faults().before(ADVISE).run(outlook::logOffEveryone);
      mapi.faults().after(LOGOFF).by("archiver").terminateClient();
      List<Object> results = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        results.add(Outcomes.of(archiver.session()::queryIdentity));
      }
      archiver.session().advise(null, 0, new RecordingSink());
      archiver.client().notifications().deliverAll();
      archiver.session().unadvise(sink.connection());
      archiver.client().notifications().deliverLate();
      try {
        archiver.session().logoff(0, 0, 0);
      } catch (Error killed) {
        results.add(killed.getMessage());
      }
      assertThat(results).hasSize(4);
      return mapi.journal().entries();
    }
  }

  @Test
  void twenty_stepped_runs_have_one_journal() {
    List<JournalEntry> expected = steppedRun();

    for (int run = 0; run < 20; run++) {
      assertThat(steppedRun()).isEqualTo(expected);
    }
    assertThat(expected)
        .filteredOn(entry -> entry.text().contains("fault: "))
        .hasSizeGreaterThan(5);
  }
}
