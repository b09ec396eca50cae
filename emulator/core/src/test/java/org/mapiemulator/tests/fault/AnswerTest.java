package org.mapiemulator.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mapiemulator.journal.MapiMethod.ADVISE;
import static org.mapiemulator.journal.MapiMethod.ENUM_ADR_TYPES;
import static org.mapiemulator.journal.MapiMethod.LOGOFF;
import static org.mapiemulator.journal.MapiMethod.MAPI_INITIALIZE;
import static org.mapiemulator.journal.MapiMethod.MAPI_LOGON_EX;
import static org.mapiemulator.journal.MapiMethod.QUERY_IDENTITY;
import static org.mapiemulator.journal.MapiMethod.QUERY_INTERFACE;
import static org.mapiemulator.mapi.Hresult.MAPI_E_BUSY;
import static org.mapiemulator.mapi.Hresult.MAPI_E_CALL_FAILED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_LOGON_FAILED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NETWORK_ERROR;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NOT_ENOUGH_MEMORY;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NO_SUPPORT;
import static org.mapiemulator.mapi.Hresult.MAPI_E_USER_CANCEL;
import static org.mapiemulator.mapi.Hresult.S_FALSE;
import static org.mapiemulator.mapi.Hresult.S_OK;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.MapiClient;
import org.mapiemulator.fault.PlannedFault;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** Calls that get another result than their own. */
class AnswerTest {

  private static List<Hresult> results(int count, Runnable call) {
    List<Hresult> results = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      results.add(Outcomes.of(call));
    }
    return results;
  }

  @Test
  void the_next_call_fails_and_does_nothing() {
    try (Scene scene = Scene.with()) {
      Party archiver = scene.newPrivate("archiver");
      PlannedFault fault = scene.mapi().faults().on(LOGOFF).answer(MAPI_E_USER_CANCEL);

      assertThat(fault.hasFired()).isFalse();
      assertThat(Outcomes.of(() -> archiver.session().logoff(0, 0, 0)))
          .isEqualTo(MAPI_E_USER_CANCEL);

      assertThat(fault.hasFired()).isTrue();
      assertThat(fault.timesFired()).isEqualTo(1);
      assertThat(archiver.client().sessions().get(0).state()).isEqualTo(SessionState.ALIVE);
      assertThat(Trace.faults(scene.mapi()))
          .containsExactly("session#1 fault: answers MAPI_E_USER_CANCEL");
      assertThat(Trace.last(scene.mapi(), "Logoff"))
          .isEqualTo("session#1.Logoff(0, 0, 0) = MAPI_E_USER_CANCEL");
      archiver.leave();
      scene.mapi().finish();
    }
  }

  @Test
  void the_nth_the_first_few_or_every_call_is_meant() {
    try (Scene scene = Scene.with()) {
      Party archiver = scene.newPrivate("archiver");
      MapiSession session = archiver.session();

      scene.mapi().faults().on(ENUM_ADR_TYPES).nth(2).answer(MAPI_E_NO_SUPPORT);
      scene.mapi().faults().on(ENUM_ADR_TYPES).nth(4).answer(MAPI_E_CALL_FAILED);
      assertThat(results(5, () -> session.enumAdrTypes(0)))
          .containsExactly(S_OK, MAPI_E_NO_SUPPORT, S_OK, MAPI_E_CALL_FAILED, S_OK);

      // Counted from the planning on.
      PlannedFault three =
          scene.mapi().faults().on(ENUM_ADR_TYPES).first(3).answer(MAPI_E_CALL_FAILED);
      assertThat(results(4, () -> session.enumAdrTypes(0)))
          .containsExactly(MAPI_E_CALL_FAILED, MAPI_E_CALL_FAILED, MAPI_E_CALL_FAILED, S_OK);
      assertThat(three.timesFired()).isEqualTo(3);

      PlannedFault every =
          scene.mapi().faults().on(ENUM_ADR_TYPES).every().answer(MAPI_E_CALL_FAILED);
      assertThat(results(20, () -> session.enumAdrTypes(0))).containsOnly(MAPI_E_CALL_FAILED);
      assertThat(every.timesFired()).isEqualTo(20);
      every.cancel();
      assertThat(Outcomes.of(() -> session.enumAdrTypes(0))).isEqualTo(S_OK);
    }
  }

  @Test
  void other_clients_and_objects_and_methods_notice_nothing() {
    try (Scene scene = Scene.with()) {
      Party archiver = scene.newShared("archiver");
      Party importer = scene.join("importer");
      MapiSession second = archiver.mapi32().mapiLogonEx(0, null, null, Scene.JOIN);
      scene.mapi().faults().on(ENUM_ADR_TYPES).by("archiver").nth(2).answer(MAPI_E_CALL_FAILED);
      scene.mapi().faults().on(QUERY_IDENTITY).of(second).answer(MAPI_E_CALL_FAILED);
      scene.mapi().faults().on(ADVISE).of("session#1").answer(MAPI_E_NO_SUPPORT);

      assertThat(results(3, () -> importer.session().enumAdrTypes(0))).containsOnly(S_OK);
      assertThat(Outcomes.of(() -> archiver.session().enumAdrTypes(0))).isEqualTo(S_OK);
      assertThat(Outcomes.of(() -> second.enumAdrTypes(0))).isEqualTo(MAPI_E_CALL_FAILED);

      assertThat(Outcomes.of(archiver.session()::queryIdentity)).isEqualTo(S_OK);
      assertThat(Outcomes.of(importer.session()::queryIdentity)).isEqualTo(S_OK);
      assertThat(Outcomes.of(second::queryIdentity)).isEqualTo(MAPI_E_CALL_FAILED);

      RecordingSink sink = new RecordingSink();
      second.advise(null, 0, sink);
      importer.session().advise(null, 0, sink);
      assertThat(Outcomes.of(() -> archiver.session().advise(null, 0, sink)))
          .isEqualTo(MAPI_E_NO_SUPPORT);
      assertThat(sink.references()).isEqualTo(3);
    }
  }

  @Test
  void get_last_error_tells_that_the_test_planned_it() {
    try (Scene scene = Scene.with()) {
      Party archiver = scene.newPrivate("archiver");
      scene.mapi().faults().on(ENUM_ADR_TYPES).answer(MAPI_E_CALL_FAILED);

      MapiException failure =
          catchThrowableOfType(MapiException.class, () -> archiver.session().enumAdrTypes(0));

      assertThat(failure)
          .hasMessageStartingWith(
              "MAPI_E_CALL_FAILED (0x80004005) from IMAPISession::EnumAdrTypes: planned by the test"
                  + " at org.mapiemulator.tests.fault.AnswerTest."
                  + "get_last_error_tells_that_the_test_planned_it(AnswerTest.java:");
      @Nullable MapiError last = archiver.session().getLastError(MAPI_E_CALL_FAILED, 0);
      assertThat(last).isEqualTo(failure.error().orElseThrow());
    }
  }

  @Test
  @Verifies("R-084")
  void an_undocumented_result_is_given_on_the_word_of_the_test_and_is_no_finding() {
    try (Scene scene = Scene.with()) {
      Party archiver = scene.newPrivate("archiver");
      scene.mapi().faults().on(LOGOFF).answerUndocumented(MAPI_E_NETWORK_ERROR);
      scene.mapi().faults().on(QUERY_INTERFACE).answerUndocumented(new Hresult(0x8001010A));

      assertThat(Outcomes.of(() -> archiver.session().logoff(0, 0, 0)))
          .isEqualTo(MAPI_E_NETWORK_ERROR);
      assertThat(Outcomes.of(() -> archiver.session().queryInterface(null)))
          .isEqualTo(new Hresult(0x8001010A));

      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  void a_success_takes_the_place_of_the_status_and_the_call_does_its_work() {
    try (Scene scene = Scene.with()) {
      MapiClient archiver = scene.mapi().client("archiver");
      scene.mapi().faults().on(MAPI_INITIALIZE).answer(S_FALSE);
      assertThat(archiver.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS))
          .isEqualTo(S_FALSE);
      assertThat(archiver.initializationCount()).isEqualTo(1);

      scene.mapi().profiles().add("Nobody", p -> p.withoutTransport());
      MapiSession session = archiver.mapi32().mapiLogonEx(0, "Nobody", null, Scene.NEW_PRIVATE);
      var own = session.queryIdentity();
      assertThat(own.status()).isEqualTo(Hresult.MAPI_W_NO_SERVICE);
      PlannedFault fault = scene.mapi().faults().on(QUERY_IDENTITY).answer(S_OK);
      assertThat(session.queryIdentity().status()).isEqualTo(S_OK);
      assertThat(session.queryIdentity()).isEqualTo(own);
      scene.mapi().faults().on(QUERY_IDENTITY).answerUndocumented(Hresult.MAPI_W_ERRORS_RETURNED);
      assertThat(session.queryIdentity().status()).isEqualTo(Hresult.MAPI_W_ERRORS_RETURNED);
      assertThat(fault.timesFired()).isEqualTo(1);
      assertThat(Trace.faults(scene.mapi()))
          .containsExactly(
              "fault: answers S_FALSE",
              "session#1 fault: answers S_OK",
              "session#1 fault: answers MAPI_W_ERRORS_RETURNED");
    }
  }

  @Test
  void a_call_that_the_emulator_refuses_is_not_counted() {
    try (Scene scene = Scene.with()) {
      MapiClient archiver = scene.mapi().client("archiver");
      scene.mapi().faults().on(MAPI_LOGON_EX).answer(MAPI_E_LOGON_FAILED);

      assertThat(logon(archiver)).isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
      archiver.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      assertThat(logon(archiver)).isEqualTo(MAPI_E_LOGON_FAILED);
      assertThat(logon(archiver)).isEqualTo(S_OK);
    }
  }

  private static Hresult logon(MapiClient client) {
    return Outcomes.of(() -> client.mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE));
  }

  @Test
  @Verifies("R-147")
  void a_logon_fails_with_what_real_clients_see_and_the_second_try_works() {
    for (Hresult first : List.of(MAPI_E_CALL_FAILED, MAPI_E_LOGON_FAILED)) {
      try (Scene scene = Scene.with()) {
        MapiClient archiver = scene.initialized("archiver");
        scene.mapi().faults().on(MAPI_LOGON_EX).by("archiver").answer(first);

        assertThat(logon(archiver)).isEqualTo(first);
        assertThat(archiver.sessions()).isEmpty();

        assertThat(logon(archiver)).isEqualTo(S_OK);
        assertThat(archiver.sessions()).hasSize(1);
        assertThat(scene.mapi().findings().list()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MAPI_E_NOT_INITIALIZED",
        "MAPI_E_END_OF_SESSION",
        "MAPI_E_FAILONEPROVIDER",
        "MAPI_E_LOGON_FAILED",
        "MAPI_E_UNCONFIGURED",
        "MAPI_E_NETWORK_ERROR",
        "MAPI_E_TIMEOUT",
        "MAPI_E_SESSION_LIMIT",
        "MAPI_E_CALL_FAILED",
        "MAPI_E_BUSY",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_UNKNOWN_FLAGS",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INVALID_OBJECT",
        "MAPI_E_USER_CANCEL",
        "MAPI_E_WAIT",
        "HRESULT_FROM_WIN32(RPC_S_SERVER_UNAVAILABLE)",
        "RPC_E_CHANGED_MODE"
      })
  @Verifies("R-084")
  void whatever_is_seen_in_the_field_can_be_answered(String name) {
    try (Scene scene = Scene.with()) {
      Party archiver = scene.newPrivate("archiver");
      Hresult result = Hresult.named(name);
      scene.mapi().faults().on(ENUM_ADR_TYPES).answerUndocumented(result);

      assertThat(Outcomes.of(() -> archiver.session().enumAdrTypes(0))).isEqualTo(result);
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  void of_a_wide_and_a_narrow_plan_the_one_that_was_made_last_answers() {
    try (Scene scene = Scene.with()) {
      Party archiver = scene.newPrivate("archiver");
      scene.mapi().faults().on(ENUM_ADR_TYPES).every().answer(MAPI_E_CALL_FAILED);
      scene
          .mapi()
          .faults()
          .on(ENUM_ADR_TYPES)
          .by("archiver")
          .nth(2)
          .answer(MAPI_E_NOT_ENOUGH_MEMORY);

      assertThat(results(3, () -> archiver.session().enumAdrTypes(0)))
          .containsExactly(MAPI_E_CALL_FAILED, MAPI_E_NOT_ENOUGH_MEMORY, MAPI_E_CALL_FAILED);
    }
  }

  @Test
  void words_are_values_and_planned_faults_can_be_listed() {
    try (Scene scene = Scene.with()) {
      Party archiver = scene.newPrivate("archiver");
      var logoff = scene.mapi().faults().on(ENUM_ADR_TYPES);
      var narrow = logoff.by("importer").nth(3);
      PlannedFault any = logoff.answer(MAPI_E_CALL_FAILED);
      PlannedFault third = narrow.answerUndocumented(MAPI_E_BUSY);

      assertThat(scene.mapi().faults().planned()).containsExactly(any, third);
      assertThat(any).hasToString("the 1st IMAPISession::EnumAdrTypes answers MAPI_E_CALL_FAILED");
      assertThat(third)
          .hasToString("the 3rd IMAPISession::EnumAdrTypes of \"importer\" answers MAPI_E_BUSY");
      assertThat(narrow).hasToString("the 3rd IMAPISession::EnumAdrTypes of \"importer\"");
      assertThat(Outcomes.of(() -> archiver.session().enumAdrTypes(0)))
          .isEqualTo(MAPI_E_CALL_FAILED);
      third.cancel();
      assertThat(scene.mapi().faults().planned()).containsExactly(any);
      archiver.leave();
      scene.mapi().finish();
    }
  }
}
