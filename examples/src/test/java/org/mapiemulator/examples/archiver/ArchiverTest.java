package org.mapiemulator.examples.archiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThatMapiCall;
import static org.mapiemulator.journal.CoreState.PRIVATE;
import static org.mapiemulator.journal.JournalPattern.call;
import static org.mapiemulator.journal.JournalPattern.notified;
import static org.mapiemulator.journal.MapiMethod.LOGOFF;
import static org.mapiemulator.journal.MapiMethod.MAPI_INITIALIZE;
import static org.mapiemulator.journal.MapiMethod.MAPI_LOGON_EX;
import static org.mapiemulator.journal.MapiMethod.MAPI_UNINITIALIZE;
import static org.mapiemulator.journal.MapiMethod.QUERY_IDENTITY;
import static org.mapiemulator.journal.MapiMethod.RELEASE;
import static org.mapiemulator.journal.MapiMethod.UNADVISE;
import static org.mapiemulator.junit.jupiter.OutlookVersion.BEFORE_OUTLOOK_2007_SP2;
import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2007_SP2;
import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2010;
import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2016;
import static org.mapiemulator.lint.LintRule.CALL_AFTER_END_BY_OTHER;
import static org.mapiemulator.lint.LintRule.RELEASED_WITHOUT_LOGOFF;
import static org.mapiemulator.mapi.EventMask.CRITICAL_ERROR;
import static org.mapiemulator.mapi.EventMask.EXTENDED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_CALL_FAILED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_LOGON_FAILED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NETWORK_ERROR;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NOT_ENOUGH_MEMORY;
import static org.mapiemulator.mapi.Hresult.RPC_S_SERVER_UNAVAILABLE;
import static org.mapiemulator.mapi.Hresult.S_OK;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.SessionView;
import org.mapiemulator.fault.Faults;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.journal.MapiMethod;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.AllowFinding;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.OutlookVersions;
import org.mapiemulator.junit.jupiter.Shared;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.SharedLogoffMode;

/** What an archiver misuses or leaves open fails the test that it happens in. */
@MapiTest(settings = ArchiverTest.MustLogOff.class)
class ArchiverTest {

  private static final ArchiverOptions NO_PAUSE = ArchiverOptions.DEFAULT.withPause(Duration.ZERO);

  /** The archiver promises to log off. What does not is otherwise reported, and fails nothing. */
  static final class MustLogOff implements UnaryOperator<Settings> {
    @Override
    public Settings apply(Settings settings) {
      return settings.with(FindingSeverity.error(RELEASED_WITHOUT_LOGOFF));
    }
  }

  /** Who ends the session takes it away from all others at once. */
  static final class TakenAway implements UnaryOperator<Settings> {
    @Override
    public Settings apply(Settings settings) {
      return settings.with(SharedLogoffMode.FORCED);
    }
  }

  // Somebody else ends.

  @OutlookVersions({OUTLOOK_2016, OUTLOOK_2010, OUTLOOK_2007_SP2, BEFORE_OUTLOOK_2007_SP2})
  void leaves_in_good_order_when_outlook_logs_everyone_off(
      @Client("archiver") Mapi32 mapi32, @Actor("OUTLOOK.EXE") MapiActor outlook, Journal journal) {
    var archiver = Archiver.start(mapi32);

    outlook.logOffEveryone();

    await().until(archiver::isStopped);
    assertThat(journal)
        .contains(
            notified("archiver", CRITICAL_ERROR)
                .then(call(UNADVISE).by("archiver"))
                .then(call(RELEASE).by("archiver").on("sink#1"))
                .then(call(LOGOFF).by("archiver"))
                .then(call(RELEASE).by("archiver").on("session#2"))
                .then(call(MAPI_UNINITIALIZE).by("archiver")));
  }

  @Test
  void makes_no_call_inside_on_notify(
      @Client("archiver") Mapi32 mapi32, @Actor("OUTLOOK.EXE") MapiActor outlook, Journal journal) {
    var archiver = Archiver.start(mapi32);

    outlook.logOffEveryone();

    await().until(archiver::isStopped);
    assertThat(journal).contains(notified("archiver", CRITICAL_ERROR).onThread("archiver:notify"));
    assertThat(journal).doesNotContain(call().by("archiver").onThread("archiver:notify"));
  }

  @Test
  @MapiTest(settings = {MustLogOff.class, TakenAway.class})
  void does_not_touch_a_session_that_is_taken_away(
      @Client("archiver") Mapi32 mapi32, @Actor("OUTLOOK.EXE") MapiActor outlook) {
    var archiver = startAndWork(mapi32);

    outlook.logOffEveryone();

    await().until(archiver::isStopped);
    assertThat(archiver.log()).hasSize(1);
  }

  @Test
  @MapiTest(settings = {MustLogOff.class, TakenAway.class})
  @AllowFinding(rule = CALL_AFTER_END_BY_OTHER, because = "nothing said that the session had ended")
  void leaves_when_it_finds_the_session_gone(
      @Client("archiver") Mapi32 mapi32, @Actor("OUTLOOK.EXE") MapiActor outlook, Faults faults) {
    faults.onNotification(CRITICAL_ERROR).to("archiver").lose();
    var archiver = startAndWork(mapi32);

    outlook.logOffEveryone();

    await().until(archiver::isStopped);
    assertThat(archiver.log()).last().asString().contains("MAPI_E_END_OF_SESSION");
  }

  @Test
  void lives_on_when_outlook_is_killed(
      @Client("archiver") Mapi32 mapi32, @Actor("OUTLOOK.EXE") MapiActor outlook) {
    var archiver = startAndWork(mapi32);

    outlook.terminate();

    await().until(() -> archiver.log().size() == 2); // it looks whether the session is still there
    assertThat(archiver.isStopped()).isFalse();
    archiver.stop();
  }

  @Test
  void leaves_when_the_server_of_the_session_is_gone(
      @Client("archiver") Mapi32 mapi32, @Actor("OUTLOOK.EXE") MapiActor outlook, Faults faults) {
    faults.on(QUERY_IDENTITY).by("archiver").answerUndocumented(RPC_S_SERVER_UNAVAILABLE);

    var archiver = Archiver.start(mapi32);

    await().until(archiver::isStopped);
    assertThat(archiver.log()).hasSize(1);
  }

  // It ends itself, or is ended.

  @Test
  void others_hear_that_it_has_left(
      @Client("archiver") Mapi32 mapi32, @Client("indexer") @Shared MapiSession session) {
    MapiAdviseSink sink = mock(MapiAdviseSink.class);
    long connection = session.advise(null, EXTENDED.value(), sink);

    Archiver.start(mapi32).stop();

    await().untilAsserted(() -> verify(sink).onNotify(anyList()));
    session.unadvise(connection);
  }

  @Test
  void leaves_the_others_alone_when_its_process_is_killed(
      @Client("archiver") MapiClient process,
      @Actor("OUTLOOK.EXE") MapiActor outlook,
      @Actor("indexer") MapiActor indexer,
      Faults faults) {
    var archiver = startAndWork(process.mapi32());
    faults.before(QUERY_IDENTITY).by("archiver").terminateClient();

    indexer.exit(); // it has left the session: time for a round

    await().until(archiver::isStopped);
    assertThat(process).isTerminated().hasSessions(0);
    assertThat(outlook.session()).isAlive();
  }

  @Test
  void goes_on_after_a_round_that_failed(
      @Client("archiver") Mapi32 mapi32,
      @Actor("OUTLOOK.EXE") MapiActor outlook,
      @Actor("indexer") MapiActor indexer,
      Faults faults) {
    faults.on(QUERY_IDENTITY).by("archiver").answerUndocumented(MAPI_E_NETWORK_ERROR);
    var archiver = startAndWork(mapi32);

    indexer.exit(); // it has left the session: time for a round

    await().until(() -> archiver.log().size() == 2);
    assertThat(archiver.log().get(0)).contains("MAPI_E_NETWORK_ERROR");
    assertThat(archiver.log().get(1)).contains("mail of");
    archiver.stop();
  }

  // Logging on.

  @ParameterizedTest
  @ValueSource(strings = {"MAPI_E_LOGON_FAILED", "MAPI_E_NETWORK_ERROR", "MAPI_E_TIMEOUT"})
  void tries_again_when_the_obstacle_may_pass(
      Hresult obstacle,
      @Client("archiver") Mapi32 mapi32,
      @Actor("OUTLOOK.EXE") MapiActor outlook,
      MapiSubsystem mapi) {
    mapi.faults().on(MAPI_LOGON_EX).by("archiver").first(2).answerUndocumented(obstacle);

    var archiver = Archiver.start(mapi32, NO_PAUSE);
    archiver.stop();

    assertThat(mapi.journal())
        .containsTimes(call(MAPI_LOGON_EX).by("archiver").giving(obstacle), 2);
    assertThat(mapi.journal()).containsTimes(call(MAPI_LOGON_EX).by("archiver").giving(S_OK), 1);
  }

  @Test
  void gives_up_after_the_third_attempt(
      @Client("archiver") Mapi32 mapi32, @Actor("OUTLOOK.EXE") MapiActor outlook, Faults faults) {
    var fault = faults.on(MAPI_LOGON_EX).by("archiver").every().answer(MAPI_E_LOGON_FAILED);

    assertThatMapiCall(() -> Archiver.start(mapi32, NO_PAUSE)).isRejectedWith(MAPI_E_LOGON_FAILED);

    assertThat(fault.timesFired()).isEqualTo(3);
  }

  @Test
  void opens_a_session_of_its_own_where_nobody_shares_one(@Client("archiver") MapiClient process) {
    var archiver = Archiver.start(process.mapi32(), ArchiverOptions.DEFAULT.withProfile("Test"));

    assertThat(process.sessions()).singleElement().returns(PRIVATE, SessionView::coreState);
    archiver.stop();
  }

  // A start that fails: what was opened before is ended, or the test fails.

  @ParameterizedTest
  @EnumSource(names = {"MAPI_INITIALIZE", "MAPI_LOGON_EX", "HR_ALLOC_ADVISE_SINK", "ADVISE"})
  void leaves_nothing_open_when_its_start_fails(
      MapiMethod step,
      @Client("archiver") Mapi32 mapi32,
      @Actor("OUTLOOK.EXE") MapiActor outlook,
      Faults faults) {
    faults.on(step).by("archiver").answer(MAPI_E_NOT_ENOUGH_MEMORY);

    assertThatMapiCall(() -> Archiver.start(mapi32)).isRejectedWith(MAPI_E_NOT_ENOUGH_MEMORY);
  }

  @Test
  void ends_when_its_worker_cannot_start(
      @Client("archiver") Mapi32 mapi32, @Actor("OUTLOOK.EXE") MapiActor outlook, Faults faults) {
    faults.on(MAPI_INITIALIZE).by("archiver").nth(2).answer(MAPI_E_NOT_ENOUGH_MEMORY);

    var archiver = Archiver.start(mapi32);

    await().until(archiver::isStopped);
    assertThatMapiCall(archiver::stop).isRejectedWith(MAPI_E_NOT_ENOUGH_MEMORY);
  }

  @ParameterizedTest
  @EnumSource(names = {"UNADVISE", "LOGOFF"})
  void ends_the_rest_when_one_end_fails(
      MapiMethod end,
      @Client("archiver") Mapi32 mapi32,
      @Actor("OUTLOOK.EXE") MapiActor outlook,
      Faults faults) {
    faults.after(end).by("archiver").answer(MAPI_E_CALL_FAILED);
    var archiver = Archiver.start(mapi32);

    assertThatMapiCall(archiver::stop).isRejectedWith(MAPI_E_CALL_FAILED);
  }

  /** An archiver whose first round is over: what the test does next, no call can come between. */
  private static Archiver startAndWork(Mapi32 mapi32) {
    var archiver = Archiver.start(mapi32);
    await().until(() -> archiver.log().size() == 1);
    return archiver;
  }

  /** What is awaited here takes no time: no need to look as rarely as Awaitility does by itself. */
  private static ConditionFactory await() {
    return Awaitility.await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2));
  }
}
