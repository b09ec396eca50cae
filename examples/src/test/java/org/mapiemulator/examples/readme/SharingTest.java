package org.mapiemulator.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.examples.program.MailWatcher;
import org.mapiemulator.examples.program.MigrationTool;
import org.mapiemulator.journal.CoreState;

class SharingTest {

  @Test
  void programs_join_the_session_that_outlook_shares() {
    try (var mapi = MapiSubsystem.start()) {
      // tag::sharing[]
      mapi.profiles().add("Ada", p -> p.store("Mailbox - Ada").asDefault()).add("Bob");
      mapi.actor("OUTLOOK.EXE").logOn("Ada"); // NEW_SESSION | ALLOW_OTHERS: others can join

      var watcher = MailWatcher.start(mapi.client("watcher").mapi32()); // joins

      var session = mapi.client("watcher").sessions().get(0);
      assertThat(session.profile()).isEqualTo("Ada");
      assertThat(session.creator()).isFalse();
      assertThat(session.coreState()).isEqualTo(CoreState.SHARED);

      new MigrationTool(mapi.client("migration").mapi32(), "Bob").run(); // a session of its own
      // end::sharing[]
      watcher.close();
      mapi.finish();
    }
  }
}
