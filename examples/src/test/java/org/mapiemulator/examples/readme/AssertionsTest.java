package org.mapiemulator.examples.readme;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.journal.JournalPattern.call;
import static org.mapiemulator.journal.JournalPattern.notified;
import static org.mapiemulator.journal.MapiMethod.LOGOFF;
import static org.mapiemulator.journal.MapiMethod.UNADVISE;
import static org.mapiemulator.mapi.EventMask.CRITICAL_ERROR;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.examples.Normalized;
import org.mapiemulator.examples.program.MailWatcher;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.testkit.GoldenFile;

@MapiTest
class AssertionsTest {

  @Test
  void about_sessions_clients_and_what_happened(
      @Client("watcher") MapiClient process,
      @Actor("OUTLOOK.EXE") MapiActor outlook,
      Journal journal) {
    process.notifications().hold();
    var watcher = MailWatcher.start(process.mapi32());
    // tag::assertions[]
    var session = outlook.session();
    outlook.logOffEveryone();
    assertThat(session).isLoggedOff();
    assertThat(process).hasQueuedNotifications(1);

    process.notifications().deliverAll();
    watcher.close();
    assertThat(process).hasNoOpenObjects();
    assertThat(journal)
        .contains(
            call(LOGOFF)
                .by("OUTLOOK.EXE")
                .then(notified("watcher", CRITICAL_ERROR))
                .then(call(UNADVISE).by("watcher")));
    // end::assertions[]

    var miss =
        catchThrowableOfType(
            AssertionError.class,
            () ->
                // tag::miss[]
                assertThat(journal).contains(call(LOGOFF).by("watcher").on("session#1"))
            // end::miss[]
            );
    GoldenFile.of("nearest-miss.txt").compare(Normalized.text(String.valueOf(miss.getMessage())));
  }
}
