package org.mapiemulator.tests.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.journal.JournalEntry;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** Equal seeds give equal journals where one thread drives and delivery is held. */
class ReplayTest {

  private static List<JournalEntry> journal(Seed seed) {
    try (Scene scene = Scene.with(seed)) {
      MapiActor outlook = scene.mapi().actor("OUTLOOK.EXE").logOn("Ada").listen();
      Scene.Party importer = scene.join("importer");
      RecordingSink first = importer.listen(EventMask.EXTENDED);
      RecordingSink second = importer.listen(EventMask.CRITICAL_ERROR);
      first.reacting(told -> importer.session().unadvise(second.connection()));
      importer.client().notifications().hold();
      scene.mapi().clock().advance(Duration.ofSeconds(3));
      outlook.logOffEveryone();
      importer.client().notifications().shuffle();
      importer.client().notifications().deliverAll();
      importer.client().notifications().deliverLate();
      importer.leave();
      outlook.exit();
      return scene.mapi().journal().entries();
    }
  }

  @Test
  void fifty_runs_have_one_journal() {
    List<JournalEntry> expected = journal(Seed.DEFAULT);

    for (int run = 0; run < 50; run++) {
      assertThat(journal(Seed.DEFAULT)).isEqualTo(expected);
    }
  }

  @Test
  void another_seed_has_other_connection_numbers() {
    assertThat(journal(new Seed(1))).isNotEqualTo(journal(new Seed(2)));
  }
}
