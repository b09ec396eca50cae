package org.mapiemulator.tests.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mapiemulator.journal.CallEntry;
import org.mapiemulator.journal.CallbackEntry;
import org.mapiemulator.journal.EventEntry;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.journal.JournalEntry;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

class JournalTest {

  @Test
  void calls_callbacks_and_events_are_entries_of_one_order_without_gaps() {
    try (Scene scene = Scene.with()) {
      Scene.Party party = scene.newPrivate("importer");
      RecordingSink sink = party.listen(EventMask.EXTENDED);
      party.session().unadvise(sink.connection());

      Journal journal = scene.mapi().journal();

      assertThat(journal.entries())
          .extracting(JournalEntry::step)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, 7).boxed().toList());
      assertThat(journal.calls())
          .extracting(CallEntry::method)
          .containsExactly(
              "MAPIInitialize", "MAPILogonEx", "IMAPISession::Advise", "IMAPISession::Unadvise");
      assertThat(journal.callbacks())
          .extracting(CallbackEntry::method)
          .containsExactly("AddRef", "Release");
      assertThat(journal.entries().get(2))
          .isInstanceOfSatisfying(
              EventEntry.class,
              event -> {
                assertThat(event.object()).isEqualTo("session#1");
                assertThat(event.endStep()).isEqualTo(4);
              });
    }
  }

  @Test
  void an_entry_says_where_it_belongs_and_what_came_of_it() {
    try (Scene scene = Scene.with()) {
      Scene.Party party = scene.newPrivate("importer");
      scene.mapi().clock().advance(Duration.ofSeconds(90));
      Outcomes.of(() -> party.session().logoff(0, 0x8, 0));

      CallEntry logoff = scene.mapi().journal().calls().get(2);

      assertThat(logoff.client()).isEqualTo("importer");
      assertThat(logoff.object()).isEqualTo("session#1");
      assertThat(logoff.arguments()).containsExactly("0", "0x8", "0");
      assertThat(logoff.text()).isEqualTo("session#1.Logoff(0, 0x8, 0)");
      assertThat(logoff.result()).contains(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(logoff.outcome()).isEqualTo("MAPI_E_UNKNOWN_FLAGS");
      assertThat(logoff.time()).isEqualTo(Duration.ofSeconds(90));
      assertThat(logoff.depth()).isZero();
      assertThat(logoff.endStep()).isEqualTo(logoff.step() + 1);
    }
  }

  @Test
  void what_a_call_does_is_nested_in_it() {
    try (Scene scene = Scene.with()) {
      scene.newPrivate("importer");

      List<JournalEntry> entries = scene.mapi().journal().entries();

      assertThat(entries.get(1).text()).startsWith("MAPILogonEx(");
      assertThat(entries.get(1).endStep()).isEqualTo(4);
      assertThat(entries.get(2).text()).isEqualTo("* session#1 creates core#1 (PRIVATE)");
      assertThat(entries.get(2).depth()).isEqualTo(1);
    }
  }

  @Test
  void threads_have_small_names_in_the_order_of_their_first_call() throws Exception {
    try (Scene scene = Scene.with()) {
      Scene.Party importer = scene.newShared("importer");
      Scene.Party leaver = scene.join("leaver");
      importer.listen(EventMask.EXTENDED);
      importer.client().notifications().hold();
      Thread worker = new Thread(() -> Outcomes.of(() -> importer.session().enumAdrTypes(0)));
      worker.start();
      worker.join();
      leaver.leave();
      importer.client().notifications().deliverAll();

      Journal journal = scene.mapi().journal();

      assertThat(journal.calls())
          .filteredOn(call -> call.method().equals("IMAPISession::EnumAdrTypes"))
          .extracting(CallEntry::thread)
          .containsExactly("T2");
      assertThat(journal.calls().get(0).thread()).isEqualTo("T1");
      assertThat(journal.callbacks())
          .extracting(CallbackEntry::thread)
          .containsExactly("T1", "importer:notify");
    }
  }

  @Test
  void clients_stand_in_the_order_in_which_they_were_made() {
    try (Scene scene = Scene.with()) {
      scene.mapi().client("second");
      scene.mapi().actor("first");
      scene.mapi().client("second").terminate();
      scene.mapi().client("second");

      assertThat(scene.mapi().journal().clients()).hasSize(3).startsWith("second", "first");
    }
  }

  @Test
  void the_journal_goes_on_but_a_copy_does_not() {
    try (Scene scene = Scene.with()) {
      List<JournalEntry> before = scene.mapi().journal().entries();
      scene.mapi().client("importer").mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);

      assertThat(before).isEmpty();
      assertThat(scene.mapi().journal().entries()).hasSize(1);
    }
  }

  @Test
  void an_empty_journal_renders_its_heads() {
    try (Scene scene = Scene.with()) {
      assertThat(scene.mapi().journal().render()).isEqualTo("step\n");
    }
  }
}
