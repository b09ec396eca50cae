package org.mapiemulator.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.journal.MapiMethod.ADVISE;
import static org.mapiemulator.journal.MapiMethod.END;
import static org.mapiemulator.journal.MapiMethod.ENUM_ADR_TYPES;
import static org.mapiemulator.journal.MapiMethod.IS_INITIALIZED;
import static org.mapiemulator.journal.MapiMethod.LOGOFF;
import static org.mapiemulator.journal.MapiMethod.MAPI_INITIALIZE;
import static org.mapiemulator.journal.MapiMethod.MAPI_LOGON_EX;
import static org.mapiemulator.journal.MapiMethod.ON_NOTIFY;
import static org.mapiemulator.journal.MapiMethod.OPEN_MSG_STORE;
import static org.mapiemulator.journal.MapiMethod.QUERY_FAST_SHUTDOWN;
import static org.mapiemulator.journal.MapiMethod.QUERY_IDENTITY;
import static org.mapiemulator.journal.MapiMethod.RELEASE;
import static org.mapiemulator.journal.MapiMethod.UNADVISE;
import static org.mapiemulator.mapi.Hresult.MAPI_E_CALL_FAILED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_LOGON_FAILED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NETWORK_ERROR;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NOT_FOUND;
import static org.mapiemulator.mapi.Hresult.MAPI_W_ERRORS_RETURNED;
import static org.mapiemulator.mapi.Hresult.S_FALSE;
import static org.mapiemulator.mapi.Hresult.S_OK;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.fault.Faults;
import org.mapiemulator.journal.MapiMethod;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiInitMonitor;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.SecondLogoffResult;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** What cannot happen is refused when it is planned, with the argument, the reason and a remedy. */
class RefusalTest {

  private static final String GENERIC =
      "MAPI_E_BAD_CHARWIDTH, MAPI_E_CALL_FAILED, MAPI_E_DISK_ERROR, MAPI_E_END_OF_SESSION,"
          + " MAPI_E_INVALID_OBJECT, MAPI_E_INVALID_PARAMETER, MAPI_E_NOT_ENOUGH_DISK,"
          + " MAPI_E_NOT_ENOUGH_MEMORY, MAPI_E_NOT_ENOUGH_RESOURCES, MAPI_E_NOT_INITIALIZED,"
          + " MAPI_E_NO_SUPPORT, MAPI_E_UNKNOWN_FLAGS";

  private static void assertRefused(ThrowingCallable planning, String text) {
    assertThatThrownBy(planning).isInstanceOf(IllegalArgumentException.class).hasMessage(text);
  }

  private static Faults faults(Scene scene) {
    return scene.mapi().faults();
  }

  @Test
  void an_undocumented_result_names_the_documented_ones_and_the_word_that_is_needed() {
    try (Scene scene = Scene.with()) {
      assertRefused(
          () -> faults(scene).on(LOGOFF).answer(MAPI_E_NETWORK_ERROR),
          "result (MAPI_E_NETWORK_ERROR (0x80040115)) is not documented for IMAPISession::Logoff,"
              + " which gives MAPI_E_USER_CANCEL, and what any method may give: "
              + GENERIC
              + ". If the test is about a result that callers do not expect, say so:"
              + " answerUndocumented(…).");
      assertRefused(
          () -> faults(scene).after(ADVISE).of("session#1").answer(MAPI_E_NOT_FOUND),
          "result (MAPI_E_NOT_FOUND (0x8004010F)) is not documented for IMAPISession::Advise,"
              + " which gives MAPI_E_INVALID_ENTRYID, MAPI_E_NO_SUPPORT, MAPI_E_UNKNOWN_ENTRYID,"
              + " and what any method may give: "
              + GENERIC
              + ". If the test is about a result that callers do not expect, say so:"
              + " answerUndocumented(…).");
      assertThat(faults(scene).planned()).isEmpty();
    }
  }

  @Test
  void a_success_where_there_is_no_status() {
    try (Scene scene = Scene.with()) {
      for (MapiMethod method : List.of(LOGOFF, MAPI_LOGON_EX, ADVISE)) {
        String name = faults(scene).on(method).toString().replace("the 1st ", "");
        assertRefused(
            () -> faults(scene).on(method).answer(S_FALSE),
            "result (S_FALSE (0x00000001)) is a success, and "
                + name
                + " has no status to give it in: it succeeds with S_OK or fails. Use a failure.");
        assertThatThrownBy(() -> faults(scene).on(method).answerUndocumented(S_OK))
            .hasMessageContaining("has no status to give it in");
      }
      assertRefused(
          () -> faults(scene).after(QUERY_IDENTITY).answer(S_OK),
          "result (S_OK (0x00000000)) is no failure: after the effect a reply can only be lost."
              + " For another status use on(…).answer(…).");
      faults(scene).on(OPEN_MSG_STORE).answer(MAPI_W_ERRORS_RETURNED);
      faults(scene).on(MAPI_INITIALIZE).answer(S_FALSE);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = MapiMethod.class,
      names = {
        "ADD_REF",
        "RELEASE",
        "UL_ADD_REF",
        "UL_RELEASE",
        "MAPI_UNINITIALIZE",
        "DEINIT_MAPI_UTIL",
        "CO_UNINITIALIZE",
        "OLE_UNINITIALIZE",
        "IS_INITIALIZED"
      })
  void an_answer_of_what_cannot_fail(MapiMethod method) {
    try (Scene scene = Scene.with()) {
      String name = faults(scene).on(method).toString().replace("the 1st ", "");
      String text =
          "method ("
              + method.simpleName()
              + ") cannot fail: "
              + name
              + " has no HRESULT. It can be delayed, hang, or be met by before(…) and after(…).";
      assertRefused(() -> faults(scene).on(method).answer(MAPI_E_CALL_FAILED), text);
      assertRefused(() -> faults(scene).on(method).answerUndocumented(S_FALSE), text);
      assertRefused(() -> faults(scene).after(method).answer(MAPI_E_CALL_FAILED), text);
      faults(scene).on(method).delay(Duration.ofSeconds(1));
    }
  }

  @Test
  void a_lost_reply_that_held_an_object() {
    try (Scene scene = Scene.with()) {
      for (String name : List.of("MAPILogonEx", "QueryInterface", "OpenMsgStore", "OpenEntry")) {
        MapiMethod method = MapiMethod.of(name).orElseThrow();
        assertRefused(
            () -> faults(scene).after(method).answer(MAPI_E_CALL_FAILED),
            "method ("
                + name
                + ") gives an object, which nobody could release if the reply were lost. Use"
                + " on(…).answer(…), which does nothing instead.");
      }
    }
  }

  @Test
  void what_mapi_calls_itself_and_no_client() {
    try (Scene scene = Scene.with()) {
      String text =
          "method (OnNotify) is not called by clients on any object of the emulator. What MAPI"
              + " does to sinks is planned with onNotification().";
      assertRefused(() -> faults(scene).on(ON_NOTIFY), text);
      assertRefused(() -> faults(scene).before(ON_NOTIFY), text);
      assertRefused(() -> faults(scene).after(ON_NOTIFY), text);
    }
  }

  /** What MAPI calls on providers and progress objects, and providers on support objects. */
  private static final Set<MapiMethod> OF_PROVIDERS =
      EnumSet.range(MapiMethod.PROGRESS, MapiMethod.MODIFY_PROFILE);

  @Test
  void every_other_method_can_be_met() {
    try (Scene scene = Scene.with()) {
      Set<MapiMethod> others = EnumSet.complementOf(EnumSet.of(ON_NOTIFY));
      others.removeAll(OF_PROVIDERS);
      others.removeAll(EnumSet.range(MapiMethod.HR_GET_VIEW, MapiMethod.HR_ADD_OBJ_PROPS));
      for (MapiMethod method : others) {
        assertThat(faults(scene).on(method).toString()).endsWith(method.simpleName());
      }
    }
  }

  @Test
  void numbers_below_one() {
    try (Scene scene = Scene.with()) {
      assertRefused(
          () -> faults(scene).on(LOGOFF).nth(0),
          "number (0) must be 1 or more: the next one has the number 1.");
      assertRefused(
          () -> faults(scene).onNotification().nth(-3),
          "number (-3) must be 1 or more: the next one has the number 1.");
      assertRefused(
          () -> faults(scene).before(LOGOFF).first(0),
          "count (0) must be 1 or more. To let nothing go wrong, plan no fault.");
    }
  }

  @Test
  void clients_without_a_name_and_clients_that_are_dead() {
    try (Scene scene = Scene.with()) {
      for (String blank : List.of("", " ")) {
        String text =
            "client (\""
                + blank
                + "\") must not be blank. Use the name that the client was made with.";
        assertRefused(() -> faults(scene).on(LOGOFF).by(blank), text);
        assertRefused(() -> faults(scene).onNotification().to(blank), text);
      }
      scene.initialized("archiver").terminate();
      String text =
          "client (\"archiver\") was terminated and calls nothing any more. A process that is"
              + " started in its place is called \"archiver#2\".";
      assertRefused(() -> faults(scene).on(LOGOFF).by("archiver"), text);
      assertRefused(() -> faults(scene).onNotification().to("archiver"), text);
      faults(scene).on(LOGOFF).by("archiver#2").answer(MAPI_E_CALL_FAILED);
      scene.initialized("archiver").terminate();
      assertThatThrownBy(() -> faults(scene).on(LOGOFF).by("archiver#2"))
          .hasMessageEndingWith("is called \"archiver#3\".");
    }
  }

  @Test
  void objects_that_the_emulator_did_not_make() {
    try (Scene scene = Scene.with()) {
      MapiSession mock = mock(MapiSession.class);
      assertRefused(
          () -> faults(scene).on(LOGOFF).of(mock),
          "object (a "
              + mock.getClass().getSimpleName()
              + ") was not made by the emulator. Use what the functions and methods of MAPI gave,"
              + " or a name as in traces: of(\"session#1\").");
      assertThatThrownBy(() -> faults(scene).onNotification().of(mock))
          .hasMessageContaining("was not made by the emulator");
      assertThatThrownBy(() -> faults(scene).on(RELEASE).of(new RecordingSink()))
          .hasMessageStartingWith("object (a RecordingSink) was not made by the emulator.");
    }
  }

  @Test
  void a_spy_of_a_session_stands_for_the_session() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("archiver").session();

      assertThat(faults(scene).on(LOGOFF).of(spy(session)))
          .hasToString("the 1st IMAPISession::Logoff on session#1");
    }
  }

  @Test
  void objects_of_another_subsystem() {
    try (Scene scene = Scene.with();
        Scene other = Scene.with()) {
      MapiSession session = other.newPrivate("archiver").session();
      String text = "object (session#1) belongs to another subsystem. Use an object of this one.";
      assertRefused(() -> faults(scene).on(LOGOFF).of(session), text);
      assertRefused(() -> faults(scene).onNotification().of(session), text);
    }
  }

  @Test
  void objects_that_are_gone() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      archiver.session().logoff(0, 0, 0);
      String ended =
          "object (session#1) has ended, so that no IMAPISession::Logoff reaches it any more. Plan"
              + " the fault before that, or choose another object.";
      assertRefused(() -> faults(scene).on(LOGOFF).of(archiver.session()), ended);
      faults(scene).on(RELEASE).of(archiver.session());

      archiver.session().release();
      String released =
          "object (session#1) was released. Plan the fault before that, or choose another object.";
      assertRefused(() -> faults(scene).on(RELEASE).of(archiver.session()), released);
      assertRefused(() -> faults(scene).onNotification().of(archiver.session()), released);

      Scene.Party importer = scene.newPrivate("importer");
      importer.client().terminate();
      assertRefused(
          () -> faults(scene).on(LOGOFF).of(importer.session()),
          "object (session#2) went with its process. Plan the fault before that, or choose another"
              + " object.");
    }
  }

  @Test
  void what_is_still_legal_on_an_ended_session_can_be_met() {
    try (Pair pair = Pair.with(SharedLogoffMode.FORCED, SecondLogoffResult.S_OK)) {
      pair.a().session().logoff(0, Pair.LOUD, 0);

      faults(pair.scene()).on(LOGOFF).of(pair.a().session());
      faults(pair.scene()).on(LOGOFF).of(pair.b().session());
      faults(pair.scene()).on(UNADVISE).of(pair.b().session());
      assertThatThrownBy(() -> faults(pair.scene()).on(ADVISE).of(pair.b().session()))
          .hasMessageContaining("object (session#2) has ended");
      assertThatThrownBy(() -> faults(pair.scene()).on(UNADVISE).of(pair.a().session()))
          .hasMessageContaining("object (session#1) has ended");
    }
  }

  @Test
  void objects_without_the_method() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      MapiInitMonitor monitor = archiver.mapi32().createMapiInitializationMonitor();
      MapiAdviseSink sink = archiver.mapi32().hrAllocAdviseSink((context, told) -> 0, null);
      assertRefused(
          () -> faults(scene).on(MAPI_LOGON_EX).of(archiver.session()),
          "object (session#1) cannot be called: MAPILogonEx is a function. Leave of(…) out.");
      assertRefused(
          () -> faults(scene).on(IS_INITIALIZED).of("session#1"),
          "object (session#1) has no method IMAPIInitMonitor::IsInitialized. It is called on"
              + " monitor#1 and so on.");
      assertRefused(
          () -> faults(scene).on(LOGOFF).of(monitor),
          "object (monitor#1) has no method IMAPISession::Logoff. It is called on session#1 and so"
              + " on.");
      faults(scene).on(RELEASE).of(sink);
      faults(scene).on(IS_INITIALIZED).of(monitor);
      faults(scene).on(QUERY_FAST_SHUTDOWN).of(archiver.session());
      faults(scene).on(END).of("wait#12");
    }
  }

  @Test
  void names_that_no_object_has() {
    try (Scene scene = Scene.with()) {
      for (String name : List.of("", "session", "session#0", "sessions#1", "core#1", "Session#1")) {
        assertRefused(
            () -> faults(scene).on(LOGOFF).of(name),
            "object (\""
                + name
                + "\") is no name that fits here. Use one as in traces: session#1, store#1,"
                + " folder#1, message#1, attachment#1, table#1, stream#1, profile section#1,"
                + " status#1, address book#1, container#1, mail user#1, distribution list#1,"
                + " sink#1, monitor#1, wait#1 and so on.");
      }
      assertRefused(
          () -> faults(scene).onNotification().of("monitor#1"),
          "object (\"monitor#1\") is no name that fits here. Use one as in traces: session#1,"
              + " store#1, table#1, sink#1 and so on.");
    }
  }

  @Test
  void objects_of_another_client_than_the_chosen_one() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newShared("archiver");
      scene.join("importer");
      assertRefused(
          () -> faults(scene).on(LOGOFF).by("importer").of(archiver.session()),
          "object (session#1) belongs to \"archiver\", not to \"importer\". Leave one of the two"
              + " out.");
      assertRefused(
          () -> faults(scene).on(LOGOFF).of(archiver.session()).by("importer"),
          "client (\"importer\") does not own session#1, which belongs to \"archiver\". Leave one"
              + " of the two out.");
      assertThatThrownBy(() -> faults(scene).onNotification().of(archiver.session()).to("importer"))
          .hasMessageContaining("does not own session#1");
      assertThatThrownBy(() -> faults(scene).onNotification().to("importer").of(archiver.session()))
          .hasMessageContaining("belongs to \"archiver\"");
      faults(scene).on(LOGOFF).by("archiver").of(archiver.session());
    }
  }

  @Test
  void times_that_are_none() {
    try (Scene scene = Scene.with()) {
      for (Duration time :
          List.of(Duration.ZERO, Duration.ofNanos(-1), Duration.ofDays(36_525).plusNanos(1))) {
        String text =
            "time ("
                + time
                + ") must be more than zero and at most a hundred years. For a call that does not"
                + " come back by itself use hang().";
        assertRefused(() -> faults(scene).on(LOGOFF).delay(time), text);
        assertRefused(() -> faults(scene).onNotification().delay(time), text);
      }
      faults(scene).on(LOGOFF).delay(Duration.ofDays(36_525));
    }
  }

  @Test
  void events_that_nobody_sends() {
    try (Scene scene = Scene.with()) {
      assertRefused(
          () -> faults(scene).onNotification(EventMask.RESERVED_FOR_MAPI),
          "event (RESERVED_FOR_MAPI) is a reserved bit and no event. For all events use"
              + " onNotification().");
      assertRefused(
          () -> faults(scene).onNotification(EventMask.STATUS_OBJECT_MODIFIED),
          "event (STATUS_OBJECT_MODIFIED) is never sent: nothing that could send it is emulated."
              + " Use one that sessions, stores or tables send, or onNotification() for all of"
              + " them.");
    }
  }

  @Test
  void two_ends_of_one_call() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      faults(scene).on(ENUM_ADR_TYPES).by("archiver").nth(2).answer(MAPI_E_CALL_FAILED);

      assertThatThrownBy(
              () ->
                  faults(scene)
                      .on(ENUM_ADR_TYPES)
                      .by("archiver")
                      .first(2)
                      .answer(MAPI_E_CALL_FAILED))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageMatching(
              "fault \\(each of the first 2 IMAPISession::EnumAdrTypes of \"archiver\" answers"
                  + " MAPI_E_CALL_FAILED\\) contradicts one that stands: the 2nd"
                  + " IMAPISession::EnumAdrTypes of \"archiver\" answers MAPI_E_CALL_FAILED,"
                  + " planned at org\\.mapiemulator\\.tests\\.fault\\.RefusalTest"
                  + "\\.two_ends_of_one_call\\(RefusalTest\\.java:\\d+\\)\\. Cancel that one, or"
                  + " choose another number\\.");
      assertThatThrownBy(
              () -> faults(scene).before(ENUM_ADR_TYPES).by("archiver").nth(2).terminateClient())
          .hasMessageContaining("contradicts one that stands");

      // Numbers count from the planning on: the second of then is the first of now.
      archiver.session().enumAdrTypes(0);
      faults(scene).on(ENUM_ADR_TYPES).by("archiver").nth(2).answer(MAPI_E_CALL_FAILED);
      assertThatThrownBy(
              () -> faults(scene).on(ENUM_ADR_TYPES).by("archiver").answer(MAPI_E_CALL_FAILED))
          .hasMessageContaining("contradicts one that stands");
    }
  }

  @Test
  void what_does_not_contradict_can_stand_beside_it() {
    try (Scene scene = Scene.with()) {
      var fault = faults(scene).on(MAPI_LOGON_EX).every().answer(MAPI_E_LOGON_FAILED);
      faults(scene).on(MAPI_LOGON_EX).delay(Duration.ofSeconds(1));
      faults(scene).on(MAPI_LOGON_EX).by("archiver").answer(MAPI_E_CALL_FAILED);
      faults(scene).before(MAPI_LOGON_EX).run(() -> {});
      faults(scene).after(MAPI_LOGON_EX).terminateClient();
      fault.cancel();
      faults(scene).on(MAPI_LOGON_EX).every().answer(MAPI_E_CALL_FAILED);
      assertThat(faults(scene).planned()).hasSize(5);
    }
  }

  @Test
  void two_ways_of_one_notification() {
    try (Scene scene = Scene.with()) {
      faults(scene).onNotification().to("archiver").every().lose();
      assertThatThrownBy(() -> faults(scene).onNotification().to("archiver").nth(7).duplicate())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(
              "fault (the 7th notification to \"archiver\" arrives twice) contradicts one that"
                  + " stands: every notification to \"archiver\" is lost, planned at ");
      faults(scene).onNotification().to("importer").duplicate();
    }
  }

  @Test
  void after_the_end_nothing_is_planned() {
    MapiSubsystem mapi = MapiSubsystem.start();
    Faults faults = mapi.faults();
    var begun = faults.on(LOGOFF);
    mapi.close();
    for (ThrowingCallable late :
        List.<ThrowingCallable>of(
            () -> faults.on(LOGOFF),
            () -> faults.before(LOGOFF),
            () -> faults.after(LOGOFF),
            faults::onNotification,
            () -> faults.onNotification(EventMask.EXTENDED),
            () -> begun.answer(MAPI_E_CALL_FAILED),
            begun::hang)) {
      assertThatThrownBy(late)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("The subsystem is finished; start another one.");
    }
  }
}
