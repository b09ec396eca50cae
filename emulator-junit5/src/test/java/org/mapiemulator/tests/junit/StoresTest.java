package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.Mapi;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.OnProfile;
import org.mapiemulator.junit.jupiter.Shared;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mailbox.MailboxSnapshot;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;

/** Injected stores and mailboxes, and the same mailbox anew for each test. */
class StoresTest {

  static String nameOf(MsgStore store) {
    return store.getProps(List.of(PropTags.PR_DISPLAY_NAME), 0).value().get(0).text();
  }

  static MapiFolder inbox(MsgStore store) {
    EntryId inbox = store.getReceiveFolder("IPM.Note", 0).entryId();
    return (MapiFolder) store.openEntry(inbox, null, 0).object();
  }

  /** What code under test sees in the Inbox. */
  static List<String> subjects(MsgStore store) {
    try (MapiFolder inbox = inbox(store);
        MapiTable contents = inbox.getContentsTable(0)) {
      contents.setColumns(List.of(PropTags.PR_SUBJECT), 0);
      return contents.queryRows(10, 0).stream().map(row -> row.get(0).text()).toList();
    }
  }

  @MapiTest(profiles = {"Ada", "Bob"})
  static class OfProfiles {
    @Mapi Mailbox ofField;
    @Mapi MsgStore storeOfField;

    @Test
    void are_those_of_the_default_profile(MapiSubsystem mapi, Mailbox mailbox, MsgStore store) {
      assertThat(mailbox.name()).isEqualTo("Mailbox - Ada").isEqualTo(ofField.name());
      assertThat(nameOf(store)).isEqualTo("Mailbox - Ada");
      assertThat(store).isSameAs(storeOfField);
      assertThat(mapi.mailboxes()).hasSize(2);
    }

    @Test
    void are_those_of_the_profile_named(
        @OnProfile("bob") Mailbox mailbox, @OnProfile("Bob") MsgStore store) {
      assertThat(mailbox.name()).isEqualTo("Mailbox - Bob");
      assertThat(nameOf(store)).isEqualTo("Mailbox - Bob").isNotEqualTo(nameOf(storeOfField));
    }

    @Test
    void show_the_same_mail(Mailbox mailbox, MsgStore store) {
      mailbox.inbox().message(m -> m.subject("Budget"));

      assertThat(subjects(store)).containsExactly("Budget");
    }

    @Test
    void are_written_to(Mailbox mailbox, MsgStore store) {
      store.setProps(List.of(PropValue.of(PropTags.PR_COMMENT, "checked")));

      assertThat(store.getProps(List.of(PropTags.PR_COMMENT), 0).value().get(0).text())
          .isEqualTo("checked");
      assertThat(mailbox.view().messages()).isEmpty();
    }
  }

  @Test
  void a_mailbox_and_a_store_are_the_default_ones_of_their_profile() {
    Engine.run(OfProfiles.class).succeeds(4);
  }

  @MapiTest
  static class OfSessions {
    @Test
    void are_opened_in_the_session_that_is_injected(
        @Client("archiver") MapiClient archiver,
        @Client("archiver") MsgStore store,
        @Client("archiver") MapiSession session) {
      assertThat(archiver.sessions()).hasSize(1);
      assertThat(session.queryIdentity().value()).isNotNull();
      assertThat(archiver.openObjects()).hasSize(3); // with the initialization
      assertThat(nameOf(store)).isEqualTo("Mailbox - Test");
    }

    @Test
    void are_opened_in_the_shared_session(
        MapiSubsystem mapi,
        @Client("addin") MapiClient addIn,
        @Client("addin") @Shared MsgStore store) {
      assertThat(addIn.sessions())
          .singleElement()
          .satisfies(view -> assertThat(view.creator()).isFalse());
      assertThat(mapi.actor("OUTLOOK.EXE").client().sessions()).hasSize(1);
      assertThat(nameOf(store)).isEqualTo("Mailbox - Test");
    }
  }

  @Test
  void a_store_is_opened_in_the_session_that_would_be_injected_in_its_place() {
    Engine.run(OfSessions.class).succeeds(2);
  }

  @MapiTest
  static class Lent {
    private MsgStore before;

    @BeforeEach
    void takes(MsgStore store) {
      before = store;
    }

    @Test
    void need_not_be_released(MsgStore store) {
      assertThat(store).isSameAs(before);
      assertThat(subjects(store)).isEmpty();
    }

    @Test
    void may_be_released(MsgStore store) {
      store.release();
    }

    @Test
    void may_go_with_their_session(MapiSession session) {
      session.logoff(0, 0, 0);
      session.release();
    }

    @AfterEach
    void leaves(MsgStore store, MapiSubsystem mapi) {
      assertThat(store).isSameAs(before);
      assertThat(mapi.findings().list()).isEmpty();
    }
  }

  @Test
  void a_store_is_the_same_for_all_methods_of_a_test_and_need_not_be_released() {
    Engine.run(Lent.class).succeeds(3);
  }

  @MapiTest
  static class LeftOpen {
    @Test
    void leaves_a_folder(MsgStore store) {
      inbox(store);
    }
  }

  @Test
  void what_was_opened_from_it_is_the_tests_to_release() {
    assertThat(Engine.run(LeftOpen.class).failure())
        .isInstanceOfSatisfying(
            FindingsError.class,
            error ->
                assertThat(error.findings())
                    .extracting(Finding::rule)
                    .containsExactly(LintRule.OBJECT_LEAKED));
  }

  static final MailboxSnapshot OFFICE =
      MapiSubsystem.mailboxOf(
          mailbox -> mailbox.inbox().message(m -> m.from("Bob <bob@example.org>").subject("Plan")));

  private static void assertIsFresh(Mailbox mailbox, MsgStore store) {
    assertThat(mailbox.inbox().messages()).extracting(MessageView::subject).containsExactly("Plan");
    assertThat(subjects(store)).containsExactly("Plan");
    mailbox.inbox().clear();
    mailbox.receives(m -> m.subject("More"));
    assertThat(subjects(store)).containsExactly("More");
  }

  static class CopyForEach {
    @RegisterExtension
    final MapiExtension mapi = MapiExtension.builder().mailbox("Mailbox - Test", OFFICE).build();

    @Test
    void begins_with_it(Mailbox mailbox, MsgStore store) {
      assertIsFresh(mailbox, store);
    }

    @Test
    void begins_with_it_again(Mailbox mailbox, MsgStore store) {
      assertIsFresh(mailbox, store);
    }
  }

  static class SeveralMailboxes {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.builder()
            .mailbox("Archive", OFFICE)
            .profile("Ada", p -> p.store("Mailbox - Ada").store("Archive"))
            .profile("Bob")
            .mailbox("Mailbox - Bob", OFFICE)
            .build();

    @Test
    void hold_what_was_said(MapiSubsystem subsystem, Mailbox adas, @OnProfile("Bob") Mailbox bobs) {
      assertThat(adas.view().messages()).isEmpty();
      assertThat(bobs.view().messages()).hasSize(1);
      assertThat(subsystem.mailbox("Archive").view().messages()).hasSize(1);
    }
  }

  @Test
  void each_test_begins_with_a_copy_of_what_the_builder_was_given() {
    Engine.run(CopyForEach.class).succeeds(2);
    Engine.run(SeveralMailboxes.class).succeeds(1);
    assertThat(OFFICE.view().messages()).extracting(MessageView::subject).containsExactly("Plan");
  }

  @MapiTest
  static class RestoredForEach {
    @BeforeEach
    void fill(Mailbox mailbox) {
      mailbox.restore(OFFICE);
    }

    @Test
    void begins_with_it(Mailbox mailbox, MsgStore store) {
      assertIsFresh(mailbox, store);
    }
  }

  static class RestoredInOneSubsystem {
    @RegisterExtension static final MapiExtension MAPI = MapiExtension.builder().build();

    @BeforeEach
    void fill(Mailbox mailbox) {
      mailbox.restore(OFFICE);
    }

    @Test
    void begins_with_it(Mailbox mailbox, MsgStore store) {
      assertIsFresh(mailbox, store);
    }

    @Test
    void begins_with_it_again(Mailbox mailbox, MsgStore store) {
      assertIsFresh(mailbox, store);
    }
  }

  @Test
  void a_snapshot_fills_the_mailbox_of_each_test_also_where_they_share_a_subsystem() {
    Engine.run(RestoredForEach.class).succeeds(1);
    Engine.run(RestoredInOneSubsystem.class).succeeds(2);
  }

  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  static class EndedInOneSubsystem {
    @RegisterExtension static final MapiExtension MAPI = MapiExtension.builder().build();

    @Test
    @Order(1)
    void releases(MsgStore store) {
      store.release();
    }

    @Test
    @Order(2)
    void gets_another_one(MapiSession session, MsgStore store) {
      assertThat(subjects(store)).isEmpty();
      session.logoff(0, 0, 0);
    }

    @Test
    @Order(3)
    void gets_one_of_another_session(MsgStore store, MapiSubsystem mapi) {
      assertThat(subjects(store)).isEmpty();
      assertThat(mapi.findings().list()).isEmpty();
    }
  }

  @Test
  void a_store_that_one_test_has_released_the_next_one_gets_anew() {
    Engine.run(EndedInOneSubsystem.class).succeeds(3);
  }
}
