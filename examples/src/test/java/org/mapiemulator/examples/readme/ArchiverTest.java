package org.mapiemulator.examples.readme;

import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.examples.archiver.Archiver;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.Mapi32;

// tag::archiver[]
@MapiTest
class ArchiverTest {
  @Test
  void stops_when_outlook_logs_everyone_off(
      @Client("archiver") Mapi32 mapi32, @Actor("OUTLOOK.EXE") MapiActor outlook) {
    var archiver = Archiver.start(mapi32); // the code under test

    outlook.logOffEveryone(); // IMAPISession::Logoff(0, MAPI_LOGOFF_SHARED, 0)

    await().until(archiver::isStopped);
  } // misuse and leaks of the archiver fail the test here
}
// end::archiver[]
