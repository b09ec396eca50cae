package org.mapiemulator.tests.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mailbox.Folder;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mailbox.MailboxSnapshot;
import org.mapiemulator.mailbox.MessageGenerator;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.testkit.Verifies;

class SnapshotTest {

  private static final MailboxSnapshot OFFICE =
      MapiSubsystem.mailboxOf(
          office -> {
            office.inbox().message(m -> m.subject("Budget").from("Bob <bob@example.org>"));
            office.folder("Archive").generate(300, MessageGenerator.varied(42));
          });

  @Test
  void each_test_has_a_copy_of_its_own() {
    try (MapiSubsystem one = MapiSubsystem.start();
        MapiSubsystem other = MapiSubsystem.start()) {
      Mailbox mine = one.mailbox("Ada", OFFICE);
      Mailbox theirs = other.mailbox("Ada", OFFICE);

      mine.inbox().message(m -> m.subject("Mine"));
      theirs.folder("Archive").clear();

      assertThat(mine).hasMessageCount(302);
      assertThat(theirs).hasMessageCount(1);
      assertThat(OFFICE.view()).hasMessageCount(301).containsMessage(m -> m.subject("Budget"));
    }
  }

  @Test
  @Verifies({"EID-07", "EID-11"})
  void copies_in_one_subsystem_have_other_entry_identifiers_and_the_same_search_keys() {
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      MessageView one = mapi.mailbox("Ada", OFFICE).inbox().message("Budget");
      MessageView other = mapi.mailbox("Bob", OFFICE).inbox().message("Budget");

      assertThat(one.entryId()).isNotEqualTo(other.entryId());
      assertThat(one.property(PropTags.PR_SEARCH_KEY))
          .isEqualTo(other.property(PropTags.PR_SEARCH_KEY));
      assertThat(one.property(PropTags.PR_RECORD_KEY))
          .isNotEqualTo(other.property(PropTags.PR_RECORD_KEY));
    }
  }

  @Test
  @Verifies("EID-11")
  void what_is_new_in_a_copy_never_has_the_search_key_of_something_that_was_copied() {
    try (MapiSubsystem first = MapiSubsystem.start();
        MapiSubsystem second = MapiSubsystem.start()) {
      Mailbox source = first.mailbox("Ada");
      for (int i = 0; i < 5; i++) {
        source.inbox().message(m -> m.subject("old"));
      }
      Mailbox copy = second.mailbox("Ada", source.snapshot());
      for (int i = 0; i < 5; i++) {
        copy.inbox().message(m -> m.subject("new"));
      }

      assertThat(copy.inbox().messages())
          .extracting(message -> message.property(PropTags.PR_SEARCH_KEY).orElseThrow().value())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  @Verifies("EID-08")
  void restoring_puts_everything_back_and_gives_no_identifier_twice() {
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      Mailbox ada = mapi.mailbox("Ada", OFFICE);
      String before = ada.toTree();
      Folder projects = ada.folder("Inbox/Projects");
      MessageView lost = projects.message(m -> m.subject("lost"));
      ada.inbox().markRead(ada.inbox().message("Budget"));

      ada.restore(OFFICE);

      assertThat(ada.toTree()).isEqualTo(before);
      assertThatThrownBy(projects::path).isInstanceOf(IllegalStateException.class);
      assertThat(ada.inbox().message(m -> m.subject("after")).entryId())
          .isNotEqualTo(lost.entryId());
    }
  }

  @Test
  void a_snapshot_of_a_quite_different_mailbox_keeps_its_named_properties() {
    PropName one = PropName.of(PropertySets.PS_PUBLIC_STRINGS, "one");
    PropName two = PropName.of(PropertySets.PS_PUBLIC_STRINGS, "two");
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      MailboxSnapshot other =
          MapiSubsystem.mailboxOf(it -> it.inbox().message(m -> m.named(two, "2")));
      Mailbox ada = mapi.mailbox("Ada");
      ada.inbox().message(m -> m.named(one, "1").named(two, "2"));

      ada.restore(other);

      assertThat(ada.inbox().messages().get(0)).hasProperty(two, "2");
      assertThat(ada.inbox().messages().get(0).property(one)).isEmpty();
    }
  }

  @Test
  void names_that_were_made_since_survive_a_restore() {
    PropName name = PropName.of(PropertySets.PS_PUBLIC_STRINGS, "since");
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      Mailbox ada = mapi.mailbox("Ada");
      MailboxSnapshot empty = ada.snapshot();
      ada.inbox().message(m -> m.named(name, 1));

      ada.restore(empty);

      assertThat(ada.inbox().message(m -> m.named(name, 2))).hasProperty(name, 2);
    }
  }

  @Test
  void a_name_that_is_taken_and_a_snapshot_of_somebody_else_are_refused() {
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      Mailbox ada = mapi.mailbox("Ada");

      assertThatThrownBy(() -> mapi.mailbox("Ada", OFFICE))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("mailbox(name).restore(content)");
      MailboxSnapshot foreign = ada::view;
      assertThatThrownBy(() -> ada.restore(foreign))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Mailbox.snapshot()");
    }
  }
}
