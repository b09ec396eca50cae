package org.mapiemulator.tests.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.journal.JournalPattern.call;
import static org.mapiemulator.journal.JournalPattern.callback;
import static org.mapiemulator.journal.JournalPattern.event;
import static org.mapiemulator.journal.JournalPattern.notified;
import static org.mapiemulator.journal.MapiMethod.ADD_REF;
import static org.mapiemulator.journal.MapiMethod.ADVISE;
import static org.mapiemulator.journal.MapiMethod.LOGOFF;
import static org.mapiemulator.journal.MapiMethod.MAPI_INITIALIZE;
import static org.mapiemulator.journal.MapiMethod.MAPI_LOGON_EX;
import static org.mapiemulator.journal.MapiMethod.RELEASE;
import static org.mapiemulator.mapi.EventMask.CRITICAL_ERROR;
import static org.mapiemulator.mapi.EventMask.EXTENDED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INVALID_OBJECT;
import static org.mapiemulator.mapi.Hresult.S_OK;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.journal.JournalEntry;
import org.mapiemulator.journal.JournalPattern;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** Patterns of journal entries by themselves, without AssertJ. */
class JournalPatternTest {

  private static List<Long> steps(JournalPattern pattern, Journal journal) {
    return pattern.find(journal).stream().map(JournalEntry::step).toList();
  }

  @Test
  void arguments_are_found_as_whole_words() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newShared("archiver");
      archiver.session().logoff(0x10, 0, 0);
      Journal journal = scene.mapi().journal();

      assertThat(call(MAPI_LOGON_EX).with("Ada").find(journal)).hasSize(1);
      assertThat(call(MAPI_LOGON_EX).with("\"Ada\"").find(journal)).hasSize(1);
      assertThat(call(MAPI_LOGON_EX).with("Ad").find(journal)).isEmpty();
      assertThat(call(MAPI_LOGON_EX).with("da").find(journal)).isEmpty();
      assertThat(call(MAPI_LOGON_EX).with("Ada", "null").find(journal)).hasSize(1);
      assertThat(call(MAPI_LOGON_EX).with("Ada", "Bob").find(journal)).isEmpty();
      assertThat(call(MAPI_LOGON_EX).with(LogonFlag.NEW_SESSION).find(journal)).hasSize(1);
      assertThat(
              call(MAPI_LOGON_EX).with(LogonFlag.NEW_SESSION, LogonFlag.ALLOW_OTHERS).find(journal))
          .hasSize(1);
      assertThat(call(MAPI_LOGON_EX).with(LogonFlag.NO_MAIL).find(journal)).isEmpty();
      assertThat(call(LOGOFF).with("0x10").find(journal)).hasSize(1);
      assertThat(call(LOGOFF).with("0x1").find(journal)).isEmpty();
      assertThat(call(LOGOFF).with("10").find(journal)).isEmpty();
    }
  }

  @Test
  void results_objects_and_threads() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      archiver.session().logoff(0, 0, 0);
      Outcomes.of(() -> archiver.session().enumAdrTypes(0));
      Journal journal = scene.mapi().journal();

      assertThat(call().on("session#1").giving(S_OK).count(journal)).isEqualTo(1);
      assertThat(call().on(archiver.session()).failing().count(journal)).isEqualTo(1);
      assertThat(call().giving(MAPI_E_INVALID_OBJECT).count(journal)).isEqualTo(1);
      assertThat(call().onThread("T1").count(journal)).isEqualTo(4);
      assertThat(call().onThread("T2").count(journal)).isZero();
      assertThat(event("ALIVE => ENDING").on("session#1").by("archiver").count(journal))
          .isEqualTo(1);
      assertThat(event("ALIVE => ENDING").on("session#2").count(journal)).isZero();
    }
  }

  @Test
  void kinds_of_entries_are_kept_apart() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      RecordingSink sink = archiver.listen(CRITICAL_ERROR);
      archiver.session().addRef();
      Journal journal = scene.mapi().journal();

      assertThat(call(ADD_REF).find(journal))
          .extracting(JournalEntry::line)
          .containsExactly("session#1.AddRef() = 2");
      assertThat(callback(ADD_REF).find(journal))
          .extracting(JournalEntry::line)
          .containsExactly("-> sink#1.AddRef() = 2");
      assertThat(callback(ADD_REF).on(sink).find(journal)).hasSize(1);
      assertThat(journal.nameOf(sink)).contains("sink#1");
      assertThat(journal.nameOf(archiver.session())).contains("session#1");
      assertThat(journal.nameOf(new RecordingSink())).isEmpty();
    }
  }

  @Test
  void a_sequence_is_found_from_its_first_match_on_and_each_part_later_than_the_one_before() {
    try (Scene scene = Scene.with()) {
      scene.newPrivate("archiver").leave();
      scene.newPrivate("indexer").leave();
      Journal journal = scene.mapi().journal();
      long first = steps(call(MAPI_INITIALIZE), journal).get(0);
      long second = steps(call(MAPI_INITIALIZE).by("indexer"), journal).get(0);

      assertThat(steps(call(MAPI_INITIALIZE).then(call(MAPI_INITIALIZE)), journal))
          .containsExactly(first, second);
      assertThat(call(RELEASE).by("indexer").then(call(RELEASE).by("archiver")).find(journal))
          .isEmpty();
      assertThat(call(RELEASE).then(call(RELEASE)).then(call(RELEASE)).find(journal)).isEmpty();
      assertThat(call(MAPI_INITIALIZE).then(call(RELEASE)).count(journal)).isEqualTo(2);
      assertThat(call(MAPI_INITIALIZE).then(call(RELEASE).by("archiver")).count(journal))
          .isEqualTo(1);
      assertThat(call(RELEASE).explain(journal)).isEmpty();
    }
  }

  @Test
  void patterns_never_change() {
    try (Scene scene = Scene.with()) {
      scene.newPrivate("archiver").leave();
      JournalPattern logoff = call(LOGOFF);

      assertThat(logoff.by("archiver").failing().then(call(ADVISE)).isSequence()).isTrue();

      assertThat(logoff).hasToString("call(LOGOFF)");
      assertThat(logoff.isSequence()).isFalse();
      assertThat(logoff.count(scene.mapi().journal())).isEqualTo(1);
    }
  }

  @Test
  void a_pattern_prints_as_it_is_written() {
    assertThat(
            call(LOGOFF)
                .by("OUTLOOK.EXE")
                .with(LogoffFlag.SHARED)
                .with("0")
                .giving(S_OK)
                .onThread("T1")
                .then(notified("archiver", CRITICAL_ERROR).on("sink#1"))
                .then(notified(EXTENDED))
                .then(callback(RELEASE).on(new RecordingSink()))
                .then(event("=> GONE").by("archiver"))
                .then(call().failing()))
        .hasToString(
            "call(LOGOFF).by(\"OUTLOOK.EXE\").with(MAPI_LOGOFF_SHARED).with(\"0\").giving(S_OK)"
                + ".onThread(\"T1\").then(notified(\"archiver\", CRITICAL_ERROR).on(\"sink#1\"))"
                + ".then(notified(EXTENDED)).then(callback(RELEASE).on(the given RecordingSink))"
                + ".then(event(\"=> GONE\").by(\"archiver\")).then(call().failing())");
  }

  @Test
  void criteria_belong_to_the_pattern_inside_then() {
    JournalPattern inside = call(LOGOFF).then(call(RELEASE).by("archiver"));
    JournalPattern after = call(LOGOFF).then(call(RELEASE)).by("archiver");

    assertThat(inside).hasToString(after.toString());
  }

  private static void refused(ThrowingCallable pattern, String message) {
    assertThatThrownBy(pattern).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void wrong_use_is_refused() {
    RecordingSink sink = new RecordingSink();
    String blank = " (\" \") must not be blank. Leave it out to accept any.";

    refused(() -> call().by(" "), "client" + blank);
    refused(() -> call().on(" "), "object" + blank);
    refused(() -> call().with(" "), "texts" + blank);
    refused(() -> call().onThread(" "), "thread" + blank);
    refused(() -> event(" "), "part" + blank);
    refused(() -> notified(" ", EXTENDED), "client" + blank);
    refused(
        () -> call(LOGOFF).by("a").by("b"),
        "client (\"b\") comes second: call(LOGOFF).by(\"a\") has one. Leave one of them out.");
    refused(
        () -> notified("a", EXTENDED).by("b"),
        "client (\"b\") comes second: notified(\"a\", EXTENDED) has one. Leave one of them out.");
    refused(
        () -> callback(RELEASE).on(sink).on(sink),
        "object comes second: callback(RELEASE).on(the given RecordingSink) has one. Leave one of"
            + " them out.");
    refused(
        () -> event("=> GONE").with("0"),
        "with(…) does not fit event(\"=> GONE\"): an entry of that kind has none. Use it on"
            + " call(…), callback(…), notified(…).");
    refused(
        () -> notified(EXTENDED).giving(S_OK),
        "giving(…) does not fit notified(EXTENDED): an entry of that kind has none. Use it on"
            + " call(…).");
    refused(
        () -> event("=> GONE").failing(),
        "failing() does not fit event(\"=> GONE\"): an entry of that kind has none. Use it on"
            + " call(…).");
  }
}
