package org.mapiemulator.tests.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.assertj.MapiSoftAssertions;
import org.mapiemulator.mailbox.Folder;
import org.mapiemulator.mailbox.Importance;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.testkit.GoldenFile;

class MailboxAssertTest {

  private static final PropName OWN = PropName.of(PropertySets.PS_PUBLIC_STRINGS, "Own");

  private final MapiSubsystem mapi = MapiSubsystem.start();
  private final Mailbox ada = mapi.mailbox("Mailbox - Ada");
  private final Folder inbox = ada.inbox();

  @BeforeEach
  void fill() {
    inbox.message(
        m ->
            m.subject("RE: Budget")
                .from("Bob <bob@example.org>")
                .to("ada@example.com")
                .body("The figures\nare ready.")
                .attachment("figures.xlsx", new byte[3])
                .named(OWN, 7));
    inbox.message(m -> m.subject("Lunch?").from("Eve <eve@example.org>").read());
    ada.folder("Inbox/Projects");
  }

  @AfterEach
  void end() {
    mapi.close();
  }

  @Test
  void what_holds_passes() {
    assertThat(ada)
        .hasMessageCount(2)
        .hasFolder("Inbox/Projects")
        .doesNotHaveFolder("Archive")
        .containsMessage(m -> m.from("eve@example.org"))
        .doesNotContainMessage(m -> m.subject("Dinner?"))
        .folder("Inbox/Projects")
        .isEmpty()
        .hasNoSubfolders();
    assertThat(inbox)
        .hasMessageCount(2)
        .hasUnreadCount(1)
        .isNotEmpty()
        .hasSubfolder("projects")
        .containsMessage("Lunch?")
        .containsExactlySubjects("RE: Budget", "Lunch?")
        .containsMessage(
            m ->
                m.subjectContaining("Budget")
                    .from("BOB")
                    .to("ada@example.com")
                    .unread()
                    .bodyContaining("figures")
                    .messageClass("IPM.Note")
                    .importance(Importance.NORMAL)
                    .attachment("figures.xlsx")
                    .property(PropTags.PR_SENSITIVITY, 0)
                    .property(OWN, 7)
                    .matching("two lines", it -> it.body().contains("\n")))
        .doesNotContainMessage(m -> m.subject("Lunch?").unread())
        .hasMessageSatisfying(message -> assertThat(message).hasSubject("Lunch?").isRead());
    assertThat(inbox.messages().get(0))
        .hasSubject("RE: Budget")
        .isFrom("Bob <bob@example.org>")
        .isUnread()
        .hasMessageClass("ipm.note")
        .hasBodyContaining("ready")
        .hasAttachment("figures.xlsx")
        .hasAttachments(1)
        .hasRecipient("ada@example.com")
        .hasProperty(PropTags.PR_SEARCH_KEY)
        .hasProperty(PropTags.PR_IMPORTANCE, 1)
        .hasProperty(OWN, 7)
        .doesNotHaveProperty(PropTags.PR_HTML)
        .isLike(m -> m.subject("RE: Budget").unread());
  }

  @Test
  void failures_say_what_is_there_and_what_comes_near() {
    MessageView budget = inbox.messages().get(0);
    List<ThrowingCallable> wrong = new ArrayList<>();
    wrong.add(() -> assertThat(inbox).containsMessage("Budget"));
    wrong.add(
        () -> assertThat(inbox).containsMessage(m -> m.subject("RE: Budget").from("Eve").read()));
    wrong.add(() -> assertThat(ada.folder("Inbox/Projects")).containsMessage("Budget"));
    wrong.add(() -> assertThat(inbox).doesNotContainMessage(m -> m.from("bob@example.org")));
    wrong.add(() -> assertThat(inbox).containsExactlySubjects("Lunch?", "RE: Budget"));
    wrong.add(() -> assertThat(inbox).hasMessageSatisfying(m -> assertThat(m).hasSubject("x")));
    wrong.add(() -> assertThat(inbox).hasMessageCount(3));
    wrong.add(() -> assertThat(inbox).hasUnreadCount(0));
    wrong.add(() -> assertThat(inbox).isEmpty());
    wrong.add(() -> assertThat(ada.outbox()).isNotEmpty());
    wrong.add(() -> assertThat(inbox).hasSubfolder("Project"));
    wrong.add(() -> assertThat(inbox).hasNoSubfolders());
    wrong.add(() -> assertThat(ada).hasFolder("Inbox/Project"));
    wrong.add(() -> assertThat(ada).doesNotHaveFolder("Inbox"));
    wrong.add(() -> assertThat(ada).hasMessageCount(1));
    wrong.add(() -> assertThat(ada).containsMessage(m -> m.subject("Lunch?").unread()));
    wrong.add(() -> assertThat(ada).doesNotContainMessage(m -> m.read()));
    wrong.add(() -> assertThat(budget).hasSubject("Budget"));
    wrong.add(() -> assertThat(budget).isRead());
    wrong.add(() -> assertThat(budget).isFrom("eve@example.org"));
    wrong.add(() -> assertThat(budget).hasMessageClass("IPM.Post"));
    wrong.add(() -> assertThat(budget).hasBodyContaining("dinner"));
    wrong.add(() -> assertThat(budget).hasAttachment("other.pdf"));
    wrong.add(() -> assertThat(budget).hasAttachments(2));
    wrong.add(() -> assertThat(budget).hasRecipient("eve@example.org"));
    wrong.add(() -> assertThat(budget).hasProperty(PropTags.PR_HTML));
    wrong.add(() -> assertThat(budget).hasProperty(PropTags.PR_IMPORTANCE, 2));
    wrong.add(() -> assertThat(budget).hasProperty(OWN, 8));
    wrong.add(() -> assertThat(budget).doesNotHaveProperty(PropTags.PR_SENSITIVITY));
    wrong.add(() -> assertThat(budget).isLike(m -> m.cc("eve@example.org").read()));

    StringBuilder texts = new StringBuilder();
    for (ThrowingCallable each : wrong) {
      Throwable thrown = catchThrowable(each);
      assertThat(thrown).isInstanceOf(AssertionError.class);
      texts.append(thrown.getMessage()).append("----\n");
    }
    GoldenFile.of("mailbox/failures.txt").compare(texts.toString());
  }

  @Test
  void a_folder_with_many_messages_is_not_listed_whole() {
    inbox.generate(100, (number, m) -> m.subject("Number " + number));

    assertThatThrownBy(() -> assertThat(inbox).isEmpty()).hasMessageContaining("… and 92 more");
  }

  @Test
  void soft_assertions_collect_all_that_fail() {
    assertThatThrownBy(
            () ->
                MapiSoftAssertions.assertSoftly(
                    softly -> {
                      softly.assertThat(ada).hasMessageCount(0);
                      softly.assertThat(inbox).isEmpty();
                      softly.assertThat(inbox.messages().get(0)).isRead();
                      softly.assertThat(ada.outbox()).isEmpty();
                    }))
        .hasMessageContaining("3 failures")
        .hasMessageContaining("it is unread");
  }

  @Test
  void nothing_to_assert_on_fails() {
    Folder none = null;

    assertThatThrownBy(() -> assertThat(none).isEmpty()).isInstanceOf(AssertionError.class);
  }

  @Test
  void a_tree_shows_all_that_there_is() {
    inbox.message(
        m ->
            m.subject("Pictures")
                .importance(Importance.HIGH)
                .html("<p>Look</p>")
                .inline("logo", "logo.png", new byte[1])
                .embedded(
                    inner -> inner.subject("").from("x@example.org").body("long ".repeat(30))));
    ada.drafts().message(m -> m.subject("To do").draft());
    inbox.associatedMessage(m -> m.subject("Hidden").messageClass("IPM.Configuration.Own"));
    ada.searchRoot()
        .searchFolder("All of Bob", Restriction.contains(PropTags.PR_SENDER_NAME, "Bob"));

    GoldenFile.of("mailbox/tree.txt").compare(ada.toTree());
  }
}
