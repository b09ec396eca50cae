package org.mapiemulator.examples.readme;

import static org.awaitility.Awaitility.await;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.journal.MapiMethod.LOGOFF;
import static org.mapiemulator.journal.MapiMethod.MAPI_LOGON_EX;
import static org.mapiemulator.journal.MapiMethod.QUERY_IDENTITY;
import static org.mapiemulator.mapi.EventMask.CRITICAL_ERROR;
import static org.mapiemulator.mapi.Hresult.MAPI_E_LOGON_FAILED;
import static org.mapiemulator.mapi.Hresult.RPC_S_SERVER_UNAVAILABLE;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.examples.archiver.Archiver;
import org.mapiemulator.fault.Faults;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.journal.JournalPattern;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.Mapi32;

@MapiTest
class FaultsTest {

  @Test
  void the_second_try_works(
      @Client("archiver") Mapi32 mapi32,
      @Actor("OUTLOOK.EXE") MapiActor outlook,
      Faults faults,
      Journal journal) {
    // tag::answer[]
    faults.on(MAPI_LOGON_EX).by("archiver").answer(MAPI_E_LOGON_FAILED); // once; .nth(2), .every()

    var archiver = Archiver.start(mapi32); // tries again

    assertThat(journal).containsTimes(JournalPattern.call(MAPI_LOGON_EX).by("archiver"), 2);
    // end::answer[]
    archiver.stop();
  }

  @Test
  void the_server_is_gone(
      @Client("archiver") Mapi32 mapi32, @Actor("OUTLOOK.EXE") MapiActor outlook, Faults faults) {
    // tag::undocumented[]
    faults.on(QUERY_IDENTITY).by("archiver").answerUndocumented(RPC_S_SERVER_UNAVAILABLE);
    // end::undocumented[]
    var archiver = Archiver.start(mapi32);
    await().until(archiver::isStopped);
  }

  @Test
  void a_hang_lasts_as_long_as_the_test_wants(
      @Client("archiver") Mapi32 mapi32, @Actor("OUTLOOK.EXE") MapiActor outlook, Faults faults) {
    var archiver = Archiver.start(mapi32);
    // tag::hang[]
    var hang = faults.on(LOGOFF).by("archiver").hang();
    outlook.logOffEveryone();
    await().until(hang::isReached); // the archiver is inside its own Logoff …

    outlook.terminate(); // … when Outlook dies
    hang.release();
    await().until(archiver::isStopped);
    // end::hang[]
  }

  @Test
  void killed_in_the_middle(
      @Client("archiver") Mapi32 mapi32, @Actor("OUTLOOK.EXE") MapiActor outlook, Faults faults) {
    // tag::moments[]
    faults.before(LOGOFF).by("archiver").terminateClient(); // or after(…); or .run(() -> …)
    // end::moments[]
    var archiver = Archiver.start(mapi32);
    outlook.logOffEveryone();
    await().until(archiver::isStopped);
  }

  @Test
  void a_notification_comes_twice(
      @Client("archiver") Mapi32 mapi32, @Actor("OUTLOOK.EXE") MapiActor outlook, Faults faults) {
    // tag::notification[]
    faults.onNotification(CRITICAL_ERROR).to("archiver").duplicate();
    // or .lose(), .swapWithNext(), .delay(Duration.ofMinutes(1)), .deliverAfterUnadvise()
    // end::notification[]
    var archiver = Archiver.start(mapi32);
    outlook.logOffEveryone();
    await().until(archiver::isStopped);
  }
}
