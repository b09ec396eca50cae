package org.mapiemulator.tests.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mailbox.Address;
import org.mapiemulator.mailbox.AttachmentView;
import org.mapiemulator.mailbox.Folder;
import org.mapiemulator.mailbox.Importance;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mailbox.Recipient;
import org.mapiemulator.mailbox.Sensitivity;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.testkit.Verifies;

class MailboxFixtureTest {

  private static final Instant START = Instant.parse("2010-06-15T08:00:00Z");

  private final MapiSubsystem mapi = MapiSubsystem.start();
  private final Mailbox ada = mapi.mailbox("Mailbox - Ada");

  @AfterEach
  void end() {
    mapi.close();
  }

  @Test
  void a_mailbox_is_made_when_it_is_asked_for_and_stays_the_same() {
    assertThat(mapi.mailboxes()).containsExactly(ada);
    assertThat(List.of(mapi.mailbox("Mailbox - Ada"))).containsExactly(ada);
    assertThat(List.of(mapi.mailbox("Archive"))).doesNotContain(ada);
    assertThat(mapi.mailboxes())
        .extracting(Mailbox::name)
        .containsExactly("Mailbox - Ada", "Archive");
    assertThat(mapi.mailbox("Archive").entryId()).isNotEqualTo(ada.entryId());
  }

  @Test
  void a_new_mailbox_has_the_special_folders_and_no_messages() {
    assertThat(ada).hasMessageCount(0).hasFolder("Inbox").hasFolder("/Search Root");
    assertThat(ada.inbox().path()).isEqualTo("Inbox");
    assertThat(ada.searchRoot().path()).isEqualTo("/Search Root");
    assertThat(List.of(ada.outbox(), ada.sentItems(), ada.deletedItems(), ada.drafts()))
        .extracting(Folder::path)
        .containsExactly("Outbox", "Sent Items", "Deleted Items", "Drafts");
    assertThat(List.of(ada.calendar(), ada.contacts(), ada.tasks()))
        .extracting(Folder::path)
        .containsExactly("Calendar", "Contacts", "Tasks");
  }

  @Test
  @Verifies("D-41")
  void folders_on_a_path_are_made_where_they_are_missing() {
    Folder deep = ada.folder("Inbox/Projects/2026");

    assertThat(deep.path()).isEqualTo("Inbox/Projects/2026");
    assertThat(List.of(ada.folder("inbox/PROJECTS/2026"))).containsExactly(deep);
    assertThat(ada.inbox().folder("Projects").subfolders()).containsExactly(deep);
    assertThat(ada.folder("either\\/or").name()).isEqualTo("either/or");
    assertThat(ada.folder("either\\/or").path()).isEqualTo("either\\/or");
    assertThatThrownBy(() -> ada.folder("Inbox//x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("empty name");
  }

  @Test
  @Verifies({"MSG-16", "CLS-11"})
  void what_is_not_said_is_as_for_mail_that_has_just_come_in() {
    MessageView message = ada.inbox().message(m -> m.subject("RE: Hello"));

    assertThat(message).isUnread().hasMessageClass("IPM.Note");
    assertThat(message.has(MessageFlag.UNMODIFIED)).isTrue();
    assertThat(message.has(MessageFlag.UNSENT)).isFalse();
    assertThat(message.received()).contains(START);
    assertThat(message.sent()).contains(START);
    assertThat(message)
        .hasProperty(PropTags.PR_NORMALIZED_SUBJECT, "Hello")
        .hasProperty(PropTags.PR_SUBJECT_PREFIX, "RE: ")
        .hasProperty(PropTags.PR_CONVERSATION_TOPIC, "Hello")
        .hasProperty(PropTags.PR_SENSITIVITY, 0)
        .hasProperty(PropTags.PR_IMPORTANCE, 1)
        .hasProperty(PropTags.PR_CREATION_TIME, START)
        .hasProperty(PropTags.PR_SEARCH_KEY);
    assertThat(message.folder()).isEqualTo("Inbox");
  }

  @Test
  @Verifies({"REC-07", "EID-12", "MSG-04"})
  void people_become_senders_and_recipients() {
    MessageView message =
        ada.inbox()
            .message(
                m ->
                    m.sender("Office <office@example.org>")
                        .from("\"Miller, Bob\" <bob@example.org>")
                        .to("ada@example.com", "Carl <carl@example.com>")
                        .cc("Unresolved Person")
                        .bcc("eve@example.com")
                        .replyTo("Bob <bob@example.net>", "Dora <dora@example.net>"));

    assertThat(message.from()).contains(new Address("Miller, Bob", "bob@example.org"));
    assertThat(message)
        .hasProperty(PropTags.PR_SENDER_NAME, "Office")
        .hasProperty(PropTags.PR_SENDER_ADDRTYPE, "SMTP")
        .hasProperty(
            PropTags.PR_SENT_REPRESENTING_SEARCH_KEY,
            "SMTP:BOB@EXAMPLE.ORG\0".getBytes(StandardCharsets.UTF_8))
        .hasProperty(PropTags.PR_DISPLAY_TO, "ada@example.com; Carl")
        .hasProperty(PropTags.PR_DISPLAY_CC, "Unresolved Person")
        .hasProperty(PropTags.PR_REPLY_RECIPIENT_NAMES, "Bob;Dora")
        .hasRecipient("eve@example.com");
    assertThat(message.recipients())
        .extracting(Recipient::type)
        .containsExactly(RecipientType.TO, RecipientType.TO, RecipientType.CC, RecipientType.BCC);
    assertThat(message.recipients().get(2).property(PropTags.PR_ENTRYID)).isEmpty();
    byte[] oneOff =
        message
            .recipients()
            .get(1)
            .property(PropTags.PR_ENTRYID)
            .orElseThrow()
            .binary()
            .toByteArray();
    assertThat(new String(oneOff, 24, oneOff.length - 24, StandardCharsets.UTF_16LE))
        .isEqualTo("Carl\0SMTP\0carl@example.com\0");
  }

  @Test
  void bodies_can_be_text_html_in_any_code_page_and_rtf() {
    byte[] html = "<p>жёлтый</p>".getBytes(Charset.forName("windows-1251"));
    MessageView message =
        ada.inbox()
            .message(
                m ->
                    m.body("plain")
                        .html(html, 1251)
                        .rtf("{\\rtf1 rich}".getBytes(StandardCharsets.US_ASCII)));

    assertThat(message.body()).isEqualTo("plain");
    assertThat(message.html()).isEqualTo("<p>жёлтый</p>");
    assertThat(message.rtf()).isEqualTo("{\\rtf1 rich}");
    assertThat(message).hasProperty(PropTags.PR_HTML, html);
    assertThat(ada.inbox().message(m -> m.html("<p>One &amp;<br>two</p><p>three</p>")).body())
        .isEqualTo("One &\ntwo\nthree");
  }

  @Test
  void attachments_can_be_files_pictures_and_messages() {
    MessageView message =
        ada.inbox()
            .message(
                m ->
                    m.attachment("Quarterly report.xlsx", new byte[] {1, 2, 3})
                        .attachment("data", "application/x-own", new byte[0])
                        .inline("logo@x", "logo.png", new byte[] {9})
                        .embedded(
                            inner ->
                                inner
                                    .subject("Inner")
                                    .from("Bob <bob@example.org>")
                                    .embedded(deepest -> deepest.subject("Deepest"))));

    assertThat(message).hasAttachments(4).hasAttachment("Quarterly report.xlsx");
    AttachmentView file = message.attachment("Quarterly report.xlsx");
    assertThat(file.bytes()).containsExactly(1, 2, 3);
    assertThat(file.mimeType())
        .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(file.property(PropTags.PR_ATTACH_FILENAME))
        .hasValueSatisfying(value -> assertThat(value.text()).isEqualTo("Quarte~1.xls"));
    assertThat(file.isInline()).isFalse();
    assertThat(message.attachment("data").mimeType()).isEqualTo("application/x-own");
    assertThat(message.attachment("logo.png").isInline()).isTrue();
    MessageView inner = message.attachment("Inner").embedded().orElseThrow();
    assertThat(inner).isFrom("bob@example.org").isRead();
    assertThat(inner.attachment("Deepest").embedded()).isPresent();
    assertThat(inner.entryId().size()).isZero();
    assertThat(message.has(MessageFlag.HASATTACH)).isTrue();
    assertThatThrownBy(() -> message.attachment("nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Quarterly report.xlsx");
  }

  @Test
  void everything_else_can_be_said_too() {
    PropName flag = PropName.of(PropertySets.PSETID_COMMON, 0x8530);
    PropName own = PropName.of(PropertySets.PS_PUBLIC_STRINGS, "X-Own");
    Instant sent = Instant.parse("2009-01-02T03:04:05Z");
    MessageView message =
        ada.inbox()
            .message(
                m ->
                    m.subject("All")
                        .read()
                        .fromMe()
                        .sent(sent)
                        .importance(Importance.HIGH)
                        .sensitivity(Sensitivity.PRIVATE)
                        .messageClass("IPM.Post")
                        .messageId("<1@example.org>")
                        .inReplyTo("<0@example.org>")
                        .categories("Red", "Grün")
                        .header("X-Mailer", "test")
                        .header("X-Mailer", "twice")
                        .property(PropTags.PR_FLAG_STATUS, 2)
                        .named(flag, "follow up")
                        .named(own, PropType.I8, 7));

    assertThat(message.isRead()).isTrue();
    assertThat(message.has(MessageFlag.FROMME)).isTrue();
    assertThat(message.importance()).isEqualTo(Importance.HIGH);
    assertThat(message.sensitivity()).isEqualTo(Sensitivity.PRIVATE);
    assertThat(message.received()).contains(sent);
    assertThat(message.header("x-mailer")).containsExactly("test", "twice");
    assertThat(message)
        .hasMessageClass("ipm.post")
        .hasProperty(PropTags.PR_PRIORITY, 1)
        .hasProperty(PropTags.PR_FLAG_STATUS, 2)
        .hasProperty(PropTags.PR_IN_REPLY_TO, "<0@example.org>")
        .hasProperty(flag, "follow up")
        .hasProperty(own, 7);
    assertThat(message.property(PropName.of(PropertySets.PS_PUBLIC_STRINGS, "Keywords")))
        .hasValueSatisfying(value -> assertThat(value.texts()).containsExactly("Red", "Grün"));
    assertThat(message.properties())
        .extracting(PropValue::tag)
        .contains(PropTags.PR_ENTRYID, PropTags.PR_MESSAGE_FLAGS, PropTags.PR_SUBJECT);
  }

  @Test
  void what_cannot_be_is_refused_and_changes_nothing() {
    Folder inbox = ada.inbox();

    assertThatThrownBy(() -> inbox.message(m -> m.from(" ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Bob <bob@example.org>");
    assertThatThrownBy(() -> inbox.message(m -> m.property(PropTags.PR_ENTRYID, new byte[4])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("computed by the store");
    assertThatThrownBy(() -> inbox.message(m -> m.property(PropTags.PR_IMPORTANCE, "high")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PR_IMPORTANCE");
    assertThatThrownBy(() -> inbox.message(m -> m.messageClass("IPM.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CLS-01");
    assertThatThrownBy(() -> inbox.message(m -> m.header("X-A", "b\r\nX-C: d")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line ends");
    assertThatThrownBy(
            () -> inbox.message(m -> m.named(PropName.of(PropertySets.PS_MAPI, 1), new Object())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Name the type");
    assertThatThrownBy(() -> inbox.generate(-1, (number, m) -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("count (-1)");
    assertThatThrownBy(() -> mapi.mailbox(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThat(ada).hasMessageCount(0);
  }

  @Test
  @Verifies({"STO-26", "STO-30", "STO-31", "D-28"})
  void what_arrives_goes_where_its_class_is_received() {
    Folder faxes = ada.folder("Faxes");
    ada.receiveFolder("IPM.Note.Fax", faxes);

    MessageView fax = ada.receives(m -> m.subject("fax").messageClass("ipm.note.fax.page"));
    MessageView other = ada.receives(m -> m.subject("other").messageClass("IPM.Note.Faxes"));
    MessageView ipc = ada.receives(m -> m.subject("ipc").messageClass("IPC.Own"));

    assertThat(fax.folder()).isEqualTo("Faxes");
    assertThat(other.folder()).isEqualTo("Inbox");
    assertThat(ipc.folder()).isEqualTo("/");
    assertThatThrownBy(() -> ada.receiveFolder("IPM", mapi.mailbox("Bob").inbox()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"Bob\"");
  }

  @Test
  @Verifies({"SPF-11", "SPF-13", "SPF-14"})
  void a_search_folder_finds_and_follows() {
    ada.inbox().message(m -> m.subject("Budget 1"));
    Folder found =
        ada.searchRoot()
            .searchFolder("Budget", Restriction.contains(PropTags.PR_SUBJECT, "Budget"));
    ada.folder("Inbox/Deep").message(m -> m.subject("Budget 2"));
    ada.inbox().message(m -> m.subject("Lunch"));

    assertThat(found).containsExactlySubjects("Budget 1", "Budget 2");
    assertThat(found.messages().get(1).folder()).isEqualTo("Inbox/Deep");
    assertThat(ada).hasMessageCount(3);
    assertThatThrownBy(() -> found.message(m -> m.subject("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SPF-13");
    assertThatThrownBy(() -> found.folder("below")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> ada.searchRoot().searchFolder("budget", Restriction.exist(PropTags.PR_SUBJECT)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("taken");
    ada.inbox().delete(ada.inbox().message("Budget 1"));
    assertThat(found).containsExactlySubjects("Budget 2");
  }

  @Test
  void associated_messages_are_not_counted() {
    MessageView hidden = ada.inbox().associatedMessage(m -> m.messageClass("IPM.Configuration.X"));

    assertThat(ada.inbox()).isEmpty();
    assertThat(hidden.isAssociated()).isTrue();
    assertThat(ada.inbox().view().associatedMessages()).containsExactly(hidden);
  }

  @Test
  void messages_can_be_changed_marked_moved_and_deleted() {
    Folder inbox = ada.inbox();
    MessageView first = inbox.message(m -> m.subject("First").to("ada@example.com").body("old"));
    MessageView second = inbox.message(m -> m.subject("Second"));
    mapi.clock().advance(Duration.ofMinutes(5));

    MessageView changed =
        inbox.change(first, m -> m.subject("RE: First").to("bob@example.org").read());

    assertThat(changed).isRead().hasBodyContaining("old").hasRecipient("bob@example.org");
    assertThat(changed.to()).hasSize(2);
    assertThat(changed)
        .hasProperty(PropTags.PR_NORMALIZED_SUBJECT, "First")
        .hasProperty(PropTags.PR_LAST_MODIFICATION_TIME, START.plusSeconds(300))
        .hasProperty(PropTags.PR_CREATION_TIME, START);
    assertThat(changed.entryId()).isEqualTo(first.entryId());
    assertThat(first).as("a view does not change").hasSubject("First").isUnread();

    inbox.markUnread(first).markRead(second);
    assertThat(inbox).hasUnreadCount(1).containsMessage(m -> m.subject("Second").read());

    Folder target = ada.folder("Archive");
    inbox.move(target, first);
    assertThat(target).containsExactlySubjects("RE: First");
    assertThat(target.messages().get(0).entryId()).isEqualTo(first.entryId());
    assertThatThrownBy(() -> inbox.delete(second, first))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not in the folder \"Inbox\"");
    assertThat(inbox).as("all or nothing").hasMessageCount(1);
    inbox.delete(second);
    assertThat(inbox).isEmpty();
  }

  @Test
  @Verifies("SPF-08")
  void folders_can_be_cleared_and_deleted_but_special_ones_stay() {
    Folder projects = ada.folder("Projects");
    projects.message(m -> m.subject("One"));
    projects.associatedMessage(m -> m.subject("Two"));
    projects.folder("Below").message(m -> m.subject("Three"));
    Folder other = ada.folder("Other");

    projects.clear();
    other.delete();

    assertThat(projects).isEmpty().hasNoSubfolders();
    assertThat(projects.view().associatedMessages()).isEmpty();
    assertThat(ada).doesNotHaveFolder("Other").hasFolder("Projects").hasMessageCount(0);
    assertThatThrownBy(other::name)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no longer");
    for (Folder special : List.of(ada.inbox(), ada.top(), ada.root())) {
      assertThatThrownBy(special::delete)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("SPF-08");
    }
  }

  @Test
  void properties_of_folders_can_be_set() {
    ada.inbox().property(PropTags.PR_COMMENT, "All that comes in");

    assertThat(ada.inbox().view().property(PropTags.PR_COMMENT))
        .hasValueSatisfying(value -> assertThat(value.text()).isEqualTo("All that comes in"));
  }

  @Test
  void a_message_that_is_asked_for_by_its_subject_is_found_or_a_similar_one_is_named() {
    MessageView budget = ada.inbox().message(m -> m.subject("Budget"));

    assertThat(ada.inbox().message("Budget")).isEqualTo(budget);
    assertThatThrownBy(() -> ada.inbox().message("Bugdet"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("which has 1 message. Did you mean \"Budget\"?");
  }
}
