package org.mapiemulator.tests.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.journal.JournalPattern.call;
import static org.mapiemulator.journal.JournalPattern.callback;
import static org.mapiemulator.journal.JournalPattern.event;
import static org.mapiemulator.journal.JournalPattern.notified;
import static org.mapiemulator.journal.MapiMethod.ADVISE;
import static org.mapiemulator.journal.MapiMethod.LOGOFF;
import static org.mapiemulator.journal.MapiMethod.MAPI_INITIALIZE;
import static org.mapiemulator.journal.MapiMethod.MAPI_LOGON_EX;
import static org.mapiemulator.journal.MapiMethod.MAPI_UNINITIALIZE;
import static org.mapiemulator.journal.MapiMethod.OPEN_ENTRY;
import static org.mapiemulator.journal.MapiMethod.RELEASE;
import static org.mapiemulator.journal.MapiMethod.UNADVISE;
import static org.mapiemulator.mapi.EventMask.CRITICAL_ERROR;
import static org.mapiemulator.mapi.EventMask.EXTENDED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NOT_FOUND;
import static org.mapiemulator.mapi.Hresult.S_OK;

import org.junit.jupiter.api.Test;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.settings.JournalBound;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** Assertions on journals, and the nearest misses that they tell. */
class JournalAssertTest {

  /** OUTLOOK.EXE logs everyone off; the archiver is told, and leaves. One thread does it all. */
  private static Journal everyoneIsLoggedOff(Scene scene) {
    Scene.Party outlook = scene.newShared("OUTLOOK.EXE");
    Scene.Party archiver = scene.join("archiver");
    archiver.client().notifications().hold();
    RecordingSink sink = archiver.listen(CRITICAL_ERROR);
    outlook.session().logoff(0, LogoffFlag.SHARED.value(), 0);
    archiver.client().notifications().deliverAll();
    archiver.session().unadvise(sink.connection());
    Outcomes.of(() -> archiver.session().unadvise(7));
    archiver.leave();
    return scene.mapi().journal();
  }

  @Test
  void a_journal_contains_what_happened() {
    try (Scene scene = Scene.with()) {
      assertThat(everyoneIsLoggedOff(scene))
          .contains(call(LOGOFF).by("OUTLOOK.EXE").then(notified("archiver", CRITICAL_ERROR)))
          .contains(event("=> ASKED_TO_LEAVE").by("archiver"))
          .containsInOrder(
              call(LOGOFF).with(LogoffFlag.SHARED).giving(S_OK),
              notified(CRITICAL_ERROR).on("sink#1"),
              callback(RELEASE).on("sink#1"),
              call(UNADVISE).failing(),
              call(MAPI_UNINITIALIZE))
          .doesNotContain(call(LOGOFF).by("archiver").then(call(LOGOFF).by("OUTLOOK.EXE")))
          .doesNotContain(notified(EXTENDED))
          .containsTimes(call(LOGOFF), 2)
          .containsTimes(call(LOGOFF).then(notified(CRITICAL_ERROR)), 1)
          .containsTimes(call(OPEN_ENTRY), 0);
    }
  }

  @Test
  void the_nearest_calls_are_told_with_what_they_do_not_meet() {
    try (Scene scene = Scene.with()) {
      Journal journal = everyoneIsLoggedOff(scene);

      FailureText.compare(
          "journal-one-criterion",
          () -> assertThat(journal).contains(call(LOGOFF).by("archiver").with(LogoffFlag.SHARED)));
      FailureText.compare(
          "journal-two-criteria",
          () ->
              assertThat(journal)
                  .contains(
                      call(LOGOFF).by("archiver").with("MAPI_LOGOFF_UI").giving(MAPI_E_NOT_FOUND)));
      FailureText.compare(
          "journal-another-method", () -> assertThat(journal).contains(call(OPEN_ENTRY)));
      FailureText.compare(
          "journal-the-clients-last-calls",
          () -> assertThat(journal).contains(call(OPEN_ENTRY).by("archiver")));
      FailureText.compare(
          "journal-notification",
          () -> assertThat(journal).contains(notified("archiver", EXTENDED).on("sink#1")));
      FailureText.compare(
          "journal-callback",
          () -> assertThat(journal).contains(callback(RELEASE).by("OUTLOOK.EXE")));
      FailureText.compare(
          "journal-event",
          () -> assertThat(journal).contains(event("=> ENDED_BY_OTHER").on("session#2")));
      FailureText.compare(
          "journal-thread",
          () -> assertThat(journal).contains(call(ADVISE).onThread("archiver:notify")));
    }
  }

  @Test
  void a_sequence_that_breaks_off_says_how_far_it_came() {
    try (Scene scene = Scene.with()) {
      Journal journal = everyoneIsLoggedOff(scene);

      FailureText.compare(
          "journal-sequence",
          () ->
              assertThat(journal)
                  .contains(
                      call(LOGOFF)
                          .by("OUTLOOK.EXE")
                          .then(notified("archiver", CRITICAL_ERROR))
                          .then(call(OPEN_ENTRY).by("archiver"))
                          .then(call(RELEASE))));
      FailureText.compare(
          "journal-wrong-order",
          () ->
              assertThat(journal)
                  .containsInOrder(call(UNADVISE).giving(S_OK), notified(CRITICAL_ERROR)));
    }
  }

  @Test
  void a_misspelt_client_is_answered_with_the_nearest_name() {
    try (Scene scene = Scene.with()) {
      Journal journal = everyoneIsLoggedOff(scene);

      FailureText.compare(
          "journal-unknown-client",
          () -> assertThat(journal).contains(call(LOGOFF).by("OUTLOK.EXE")));
      assertThatThrownBy(() -> assertThat(journal).doesNotContain(call(LOGOFF).by("Archiver")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "pattern (call(LOGOFF).by(\"Archiver\")): There is no client \"Archiver\"; did you"
                  + " mean \"archiver\"? The clients are \"OUTLOOK.EXE\", \"archiver\".");
      assertThatThrownBy(() -> assertThat(journal).containsTimes(notified("x", EXTENDED), 0))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "pattern (notified(\"x\", EXTENDED)): There is no client \"x\". The clients are"
                  + " \"OUTLOOK.EXE\", \"archiver\".");
    }
  }

  @Test
  void an_empty_journal() {
    try (Scene scene = Scene.with()) {
      FailureText.compare(
          "journal-empty",
          () -> assertThat(scene.mapi().journal()).contains(call(LOGOFF).by("archiver")));
      assertThat(scene.mapi().journal()).doesNotContain(call());
    }
  }

  @Test
  void objects_themselves_stand_for_their_names() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      RecordingSink sink = archiver.listen(CRITICAL_ERROR);
      RecordingSink stranger = new RecordingSink();
      archiver.session().unadvise(sink.connection());

      assertThat(scene.mapi().journal())
          .contains(call(ADVISE).on(archiver.session()).then(callback(RELEASE).on(sink)))
          .doesNotContain(callback(RELEASE).on(stranger));
      FailureText.compare(
          "journal-unknown-object",
          () -> assertThat(scene.mapi().journal()).contains(callback(RELEASE).on(stranger)));
    }
  }

  @Test
  void what_is_there_against_expectation_is_told() {
    try (Scene scene = Scene.with()) {
      Journal journal = everyoneIsLoggedOff(scene);

      FailureText.compare(
          "journal-does-contain",
          () -> assertThat(journal).doesNotContain(call(LOGOFF).by("archiver")));
      FailureText.compare(
          "journal-too-often", () -> assertThat(journal).containsTimes(call(LOGOFF), 1));
      FailureText.compare(
          "journal-not-at-all", () -> assertThat(journal).containsTimes(call(LOGOFF).failing(), 2));
      FailureText.compare(
          "journal-sequence-too-often",
          () -> assertThat(journal).containsTimes(call(LOGOFF).then(call(RELEASE)), 1));
    }
  }

  @Test
  void exactly_some_calls() {
    try (Scene scene = Scene.with()) {
      Journal journal = everyoneIsLoggedOff(scene);

      assertThat(journal)
          .containsExactlyCallsOf(
              "OUTLOOK.EXE",
              call(MAPI_INITIALIZE),
              call(MAPI_LOGON_EX).with("Ada"),
              call(LOGOFF).with(LogoffFlag.SHARED))
          .containsExactlyCalls(
              call(MAPI_INITIALIZE),
              call(MAPI_LOGON_EX),
              call(MAPI_INITIALIZE).by("archiver"),
              call(MAPI_LOGON_EX),
              call(ADVISE),
              call(LOGOFF).by("OUTLOOK.EXE"),
              call(UNADVISE).giving(S_OK),
              call(UNADVISE).giving(MAPI_E_NOT_FOUND),
              call(LOGOFF).by("archiver"),
              call(RELEASE),
              call(MAPI_UNINITIALIZE));
      FailureText.compare(
          "journal-exactly",
          () ->
              assertThat(journal)
                  .containsExactlyCallsOf(
                      "archiver",
                      call(MAPI_INITIALIZE),
                      call(MAPI_LOGON_EX),
                      call(ADVISE),
                      call(UNADVISE).giving(S_OK),
                      call(LOGOFF).with(LogoffFlag.SHARED),
                      call(RELEASE),
                      call(RELEASE),
                      call(MAPI_UNINITIALIZE)));
      FailureText.compare(
          "journal-exactly-missing-and-unwanted",
          () ->
              assertThat(journal)
                  .containsExactlyCallsOf(
                      "archiver",
                      call(MAPI_INITIALIZE),
                      call(MAPI_LOGON_EX),
                      call(UNADVISE).giving(S_OK),
                      call(UNADVISE).failing(),
                      call(LOGOFF),
                      call(OPEN_ENTRY),
                      call(RELEASE),
                      call(MAPI_UNINITIALIZE)));
      FailureText.compare(
          "journal-exactly-none", () -> assertThat(journal).containsExactlyCallsOf("OUTLOOK.EXE"));
      assertThatThrownBy(() -> assertThat(journal).containsExactlyCallsOf("outlook"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("There is no client \"outlook\"; did you mean \"OUTLOOK.EXE\"?");
      assertThatThrownBy(
              () -> assertThat(journal).containsExactlyCalls(call(LOGOFF).then(call(RELEASE))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "pattern (call(LOGOFF).then(call(RELEASE))) is a sequence, and one entry is looked"
                  + " at. Leave then(…) out.");
    }
  }

  @Test
  void a_journal_that_dropped_entries_refuses_to_say_what_never_happened() {
    try (Scene scene = Scene.with(new JournalBound(16))) {
      Scene.Party archiver = scene.newPrivate("archiver");
      for (int i = 0; i < 10; i++) {
        archiver.session().addRef();
        archiver.session().release();
      }
      archiver.leave();
      Journal journal = scene.mapi().journal();
      String refusal =
          "Earlier entries were dropped (14), so the journal cannot say what never happened, or how"
              + " often something did. Make it larger: settings.with(new JournalBound(…)).";

      assertThat(journal.dropped()).isEqualTo(14);
      assertThatThrownBy(() -> assertThat(journal).doesNotContain(call(OPEN_ENTRY)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(refusal);
      assertThatThrownBy(() -> assertThat(journal).containsTimes(call(RELEASE), 11))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(refusal);
      assertThatThrownBy(() -> assertThat(journal).containsExactlyCalls())
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(refusal);
      assertThat(journal).contains(call(RELEASE));
      assertThat(FailureText.of(() -> assertThat(journal).doesNotContain(call(RELEASE))))
          .contains("but it does");
      FailureText.compare(
          "journal-dropped", () -> assertThat(journal).contains(call(MAPI_LOGON_EX)));
    }
  }

  @Test
  void wrong_use_is_refused() {
    try (Scene scene = Scene.with()) {
      assertThatThrownBy(() -> assertThat(scene.mapi().journal()).containsTimes(call(), -1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("times (-1) must not be negative. Expect 0 or more.");
    }
    assertThatThrownBy(() -> assertThat((Journal) null).contains(call()))
        .isInstanceOf(AssertionError.class)
        .hasMessage("%nExpecting actual not to be null".formatted());
  }
}
