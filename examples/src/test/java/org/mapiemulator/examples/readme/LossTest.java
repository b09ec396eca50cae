package org.mapiemulator.examples.readme;

import static org.mapiemulator.assertj.MapiAssertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.examples.Normalized;
import org.mapiemulator.examples.tool.NotePad;
import org.mapiemulator.settings.StoreWriting;
import org.mapiemulator.testkit.GoldenFile;

class LossTest {

  @Test
  void says_what_a_killed_process_has_lost() {
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      mapi.profiles().add("Ada", p -> p.store("Mailbox - Ada").asDefault());
      // tag::loss[]
      var ada = mapi.mailbox("Mailbox - Ada");
      ada.writes(StoreWriting.lazily().onLogoff().onIdle(Duration.ofSeconds(30)));
      var notes = NotePad.open(mapi.client("notes").mapi32(), "Ada");
      notes.write("Minutes");
      mapi.clock().advance(Duration.ofMinutes(1)); // the store has had time to write
      notes.write("Budget"); // saved, but not written yet
      notes.begin("Agenda"); // not even saved

      mapi.client("notes").terminate();

      assertThat(mapi.losses()).hasLost(2).lost("Budget").lost("Agenda");
      assertThat(ada.inbox()).containsExactlySubjects("Minutes");
      // end::loss[]
      GoldenFile.of("loss-report.txt").compare(Normalized.text(mapi.losses().render()));
    }
  }

  @Test
  void says_that_nothing_was_lost() {
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      mapi.profiles().add("Ada", p -> p.store("Mailbox - Ada").asDefault());
      var notes = NotePad.open(mapi.client("notes").mapi32(), "Ada");
      // tag::power[]
      notes.write("Minutes");
      assertThat(mapi.restart()).lostNothing(); // the power fails, and comes back
      NotePad.open(mapi.client("notes").mapi32(), "Ada").write("Agenda");
      // end::power[]
      assertThat(mapi.mailbox("Mailbox - Ada").inbox())
          .containsExactlySubjects("Minutes", "Agenda");
    }
  }
}
