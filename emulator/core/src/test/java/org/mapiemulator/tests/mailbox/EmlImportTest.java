package org.mapiemulator.tests.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mailbox.Address;
import org.mapiemulator.mailbox.AttachmentView;
import org.mapiemulator.mailbox.Folder;
import org.mapiemulator.mailbox.Importance;
import org.mapiemulator.mailbox.MailImportException;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mailbox.Sensitivity;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.settings.EmbeddingLimit;
import org.mapiemulator.settings.ImportLimit;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.GoldenFile;

class EmlImportTest {

  private static final Path MAIL = Path.of("src", "test", "resources", "mail");

  private final MapiSubsystem mapi =
      MapiSubsystem.start(
          Settings.outlook2016().with(new EmbeddingLimit(100), new ImportLimit(100_000)));
  private final Mailbox ada = mapi.mailbox("Mailbox - Ada");
  private final Folder inbox = ada.inbox();

  @AfterEach
  void end() {
    mapi.close();
  }

  private MessageView read(String file) {
    return inbox.importEml(MAIL.resolve(file));
  }

  private MessageView readText(String text) {
    return inbox.importEml("text", stream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static ByteArrayInputStream stream(byte... bytes) {
    return new ByteArrayInputStream(bytes);
  }

  @Test
  void all_samples_become_messages() {
    List<MessageView> all = ada.folder("Import").importAll(MAIL);

    assertThat(all).hasSizeGreaterThan(15);
    GoldenFile.of("mailbox/imported.txt").compare(ada.folder("Import").toTree());
  }

  @Test
  void header_fields_become_properties() {
    MessageView message = read("plain/ascii.eml");

    assertThat(message.from()).contains(new Address("Bob Miller", "bob@example.org"));
    assertThat(message.sent()).contains(Instant.parse("2010-06-15T07:15:02Z"));
    assertThat(message.received()).contains(Instant.parse("2010-06-15T07:15:07Z"));
    assertThat(message.importance()).isEqualTo(Importance.HIGH);
    assertThat(message.sensitivity()).isEqualTo(Sensitivity.COMPANY_CONFIDENTIAL);
    assertThat(message.cc())
        .containsExactly(new Address("Eve, from accounting", "eve@example.com"));
    assertThat(message)
        .hasProperty(PropTags.PR_SENDER_NAME, "Office")
        .hasProperty(PropTags.PR_REPLY_RECIPIENT_NAMES, "Bob at home")
        .hasProperty(PropTags.PR_INTERNET_MESSAGE_ID, "<2010-06-15.1@example.org>")
        .hasProperty(PropTags.PR_IN_REPLY_TO, "<2010-06-14.9@example.com>")
        .hasProperty(
            PropTags.PR_INTERNET_REFERENCES,
            "<2010-06-10.1@example.com> <2010-06-14.9@example.com>")
        .hasProperty(PropTags.PR_CONVERSATION_TOPIC, "Budget for the next quarter")
        .hasProperty(PropTags.PR_CONVERSATION_INDEX)
        .hasProperty(PropTags.PR_READ_RECEIPT_REQUESTED, true)
        .hasProperty(PropTags.PR_NORMALIZED_SUBJECT, "Budget for the next quarter")
        .hasProperty(PropTags.PR_INTERNET_CPID, 20127);
    assertThat(message.body()).startsWith("Dear Ada,\r\n\r\n");
    assertThat(message.header("Received")).hasSize(1);
    assertThat(message.header("received").get(0)).startsWith("from mail.example.org");
    assertThat(message.property(PropName.of(PropertySets.PS_PUBLIC_STRINGS, "Keywords")))
        .hasValueSatisfying(value -> assertThat(value.texts()).containsExactly("Budget", "Q3"));
  }

  @Test
  void texts_are_read_whatever_they_are_written_in() {
    assertThat(read("plain/utf8-quoted-printable.eml"))
        .hasSubject("Rechnung Nr. 4711 für März – bitte prüfen")
        .hasBodyContaining("Größe, Maße, 5 €: „Grüße“ aus İstanbul.")
        .hasProperty(PropTags.PR_INTERNET_CPID, 65001);
    assertThat(read("plain/iso-8859-2.eml"))
        .hasSubject("Faktura za wrzesień")
        .hasBodyContaining("Zażółć gęślą jaźń.")
        .hasProperty(PropTags.PR_INTERNET_CPID, 28592);
    assertThat(read("plain/koi8-r.eml"))
        .isFrom("Иван Петров")
        .hasBodyContaining("Отчёт готов.")
        .hasProperty(PropTags.PR_INTERNET_CPID, 20866);
    assertThat(read("plain/iso-2022-jp.eml"))
        .isFrom("佐藤花子")
        .hasBodyContaining("資料を添付します。")
        .hasProperty(PropTags.PR_INTERNET_CPID, 50220);
    assertThat(read("plain/shift-jis.eml"))
        .hasSubject("見積書")
        .hasBodyContaining("よろしくお願いします。")
        .hasProperty(PropTags.PR_INTERNET_CPID, 932);
    assertThat(read("plain/raw-8bit-headers.eml"))
        .hasSubject("Reünie zonder codering")
        .isFrom("Zoë Janssens")
        .hasBodyContaining("€5");
  }

  @Test
  void html_keeps_its_bytes_and_its_code_page() {
    MessageView message = read("html/alternative-windows-1252.eml");

    assertThat(message)
        .hasBodyContaining("À lundi – l’équipe “Zéro”")
        .hasProperty(PropTags.PR_INTERNET_CPID, 1252)
        .hasAttachments(0);
    assertThat(message.html()).contains("<b>lundi</b> – l’équipe");
    assertThat(message.property(PropTags.PR_HTML).orElseThrow().binary().toByteArray())
        .containsSequence("À <b>".getBytes(Charset.forName("windows-1252")));
    assertThat(read("html/only-html.eml").body()).isEqualTo("Order 4711 & more\nThanks");
  }

  @Test
  void pictures_and_files_become_attachments() {
    MessageView message = read("html/inline-picture.eml");

    assertThat(message.attachments())
        .extracting(AttachmentView::name)
        .containsExactly("logo.png", "Übersicht 2010 €.pdf", "議事録.txt");
    AttachmentView logo = message.attachment("logo.png");
    assertThat(logo.isInline()).isTrue();
    assertThat(logo.contentId()).isEqualTo("logo@example.org");
    assertThat(logo.bytes()).hasSize(70).startsWith(0x89, 'P', 'N', 'G');
    assertThat(message.attachment("Übersicht 2010 €.pdf").isInline()).isFalse();
    assertThat(new String(message.attachment("議事録.txt").bytes(), StandardCharsets.UTF_8))
        .isEqualTo("議事録");
  }

  @Test
  void messages_in_messages_are_embedded() {
    MessageView message = read("nested/forwarded.eml");

    MessageView inner = message.attachment("Die Übergabe").embedded().orElseThrow();
    assertThat(inner).isFrom("dora@example.org").hasBodyContaining("Alles übergeben.").isRead();
    assertThat(inner.attachment("The keys").embedded())
        .hasValueSatisfying(keys -> assertThat(keys).hasBodyContaining("On the table."));
    assertThat(message).isUnread().hasBodyContaining("See below.").hasAttachment("list.txt");
  }

  @Test
  void meeting_requests_have_times_and_a_place() {
    Instant start = Instant.parse("2010-07-01T09:00:00Z");
    MessageView message = read("meeting/request.eml");

    assertThat(message)
        .hasMessageClass("IPM.Schedule.Meeting.Request")
        .hasProperty(PropTags.PR_START_DATE, start)
        .hasProperty(PropTags.PR_END_DATE, start.plusSeconds(5400))
        .hasProperty(PropTags.PR_RESPONSE_REQUESTED, true)
        .hasProperty(PropName.of(PropertySets.PSETID_APPOINTMENT, 0x820D), start)
        .hasProperty(PropName.of(PropertySets.PSETID_APPOINTMENT, 0x8213), 90)
        .hasProperty(PropName.of(PropertySets.PSETID_APPOINTMENT, 0x8208), "Room 4, second floor")
        .hasBodyContaining("room 4");
  }

  @Test
  void an_answer_to_a_meeting_request_says_which_one() {
    String answer =
        """
        From: ada@example.com
        Subject: Accepted: Planning
        Content-Type: text/calendar; method=REPLY

        BEGIN:VCALENDAR
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:20100701
        ATTENDEE;PARTSTAT=%s:mailto:ada@example.com
        END:VEVENT
        END:VCALENDAR
        """;

    assertThat(readText(answer.formatted("ACCEPTED")))
        .hasMessageClass("IPM.Schedule.Meeting.Resp.Pos")
        .hasProperty(PropName.of(PropertySets.PSETID_APPOINTMENT, 0x8213), 24 * 60);
    assertThat(readText(answer.formatted("DECLINED")))
        .hasMessageClass("IPM.Schedule.Meeting.Resp.Neg");
    assertThat(readText(answer.formatted("TENTATIVE")))
        .hasMessageClass("IPM.Schedule.Meeting.Resp.Tent");
  }

  @Test
  void reports_are_about_those_who_did_not_get_it() {
    MessageView report = read("report/not-delivered.eml");

    assertThat(report)
        .hasMessageClass("REPORT.IPM.Note.NDR")
        .hasRecipient("nobody@example.org")
        .hasAttachment("Are you there?");
    assertThat(report.recipients().get(0).property(PropTag.of(PropType.LONG, 0x0C20)))
        .hasValueSatisfying(status -> assertThat(status.intValue()).isEqualTo(511));
    MessageView read = read("report/read.eml");
    assertThat(read).hasMessageClass("REPORT.IPM.Note.IPNRN").hasAttachment("Budget");
  }

  @Test
  void a_draft_of_outlook_stays_a_draft() {
    MessageView draft = readText("X-Unsent: 1\nTo: ada@example.com\nSubject: later\n\nText");

    assertThat(draft.isDraft()).isTrue();
    assertThat(draft.received()).isEmpty();
  }

  @Test
  void damaged_messages_are_read_as_far_as_they_go() {
    MessageView cut = read("damaged/cut-off.eml");
    assertThat(cut).hasBodyContaining("The text is whole.").hasAttachment("logo.png");
    assertThat(cut.attachment("logo.png").bytes()).hasSize(30);

    MessageView wrong = read("damaged/wrong-encodings.eml");
    assertThat(wrong)
        .isFrom("bob@example.org")
        .hasBodyContaining("café ä")
        .doesNotHaveProperty(PropTags.PR_CONVERSATION_INDEX);
    assertThat(wrong.received()).contains(mapi.clock().now());
  }

  @Test
  void every_beginning_of_every_sample_is_read_or_refused() throws IOException {
    List<Path> samples;
    try (Stream<Path> walk = Files.walk(MAIL)) {
      samples = walk.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
    }
    for (Path sample : samples) {
      byte[] bytes = Files.readAllBytes(sample);
      for (int length = 0; length <= bytes.length; length += 29) {
        int before = inbox.view().messageCount();
        try {
          inbox.importEml(sample.toString(), stream(Arrays.copyOf(bytes, length)));
        } catch (MailImportException e) {
          assertThat(e).hasMessageContaining(sample.toString());
          assertThat(inbox).hasMessageCount(before);
        }
      }
    }
    assertThat(inbox).isNotEmpty();
  }

  @Test
  void what_is_no_message_is_refused() {
    assertThatThrownBy(() -> read("damaged/no-message.eml.txt"))
        .isInstanceOf(MailImportException.class)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-message.eml.txt")
        .hasMessageContaining("header fields");
    assertThatThrownBy(() -> inbox.importEml("empty", stream()))
        .isInstanceOf(MailImportException.class)
        .hasMessageStartingWith("empty is no Internet message");
    assertThatThrownBy(() -> read("missing.eml"))
        .isInstanceOf(MailImportException.class)
        .hasMessageContaining("missing.eml cannot be opened: NoSuchFileException");
    assertThat(inbox).isEmpty();
  }

  @Test
  void a_file_that_is_too_large_is_refused_with_the_limit() {
    byte[] huge = new byte[100_001];
    Arrays.fill(huge, (byte) 'x');

    assertThatThrownBy(() -> inbox.importEml("huge.eml", stream(huge)))
        .isInstanceOf(MailImportException.class)
        .hasMessage(
            "huge.eml has more than 100000 bytes. Raise the limit if it is meant to:"
                + " settings.with(new ImportLimit(…)).");
    assertThat(inbox).isEmpty();
  }

  private static String nested(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append("Subject: level ").append(i).append("\nContent-Type: message/rfc822\n\n");
    }
    return text + "Subject: bottom\n\nHere it is.\n";
  }

  @Test
  void messages_nested_a_hundred_deep_are_read_and_deeper_ones_are_refused() {
    MessageView message = readText(nested(100));
    for (int i = 0; i < 100; i++) {
      message = message.attachments().get(0).embedded().orElseThrow();
    }
    assertThat(message).hasSubject("bottom").hasBodyContaining("Here it is.");

    assertThatThrownBy(() -> readText(nested(101)))
        .isInstanceOf(MailImportException.class)
        .hasMessageContaining("more than 100 levels deep")
        .hasMessageContaining("EmbeddingLimit");
    assertThat(inbox).hasMessageCount(1);
  }

  @Test
  void parts_without_end_are_refused() {
    StringBuilder deep = new StringBuilder("Subject: deep\n");
    for (int i = 0; i < 1000; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
      deep.append(i).append('\n');
    }
    assertThatThrownBy(() -> readText(deep.toString()))
        .isInstanceOf(MailImportException.class)
        .hasMessageContaining("levels deep");

    String wide =
        "Subject: wide\nContent-Type: multipart/mixed; boundary=b\n" + "\n--b\n".repeat(12_000);
    assertThatThrownBy(() -> readText(wide))
        .isInstanceOf(MailImportException.class)
        .hasMessageContaining("more than 10000 parts");
    assertThat(inbox).isEmpty();
  }

  @Test
  void a_directory_is_imported_whole_or_not_at_all(@TempDir Path directory) throws IOException {
    Files.createDirectories(directory.resolve("a/b"));
    Files.copy(MAIL.resolve("plain/ascii.eml"), directory.resolve("a/b/1.eml"));
    Files.writeString(directory.resolve("a/readme.txt"), "left out");
    Files.writeString(directory.resolve("a/2.EML"), "Subject: two\n\n");

    assertThat(inbox.importAll(directory))
        .extracting(MessageView::folder)
        .containsExactly("Inbox/a", "Inbox/a/b");

    Files.writeString(directory.resolve("z.eml"), "no message");
    assertThatThrownBy(() -> ada.folder("Other").importAll(directory))
        .isInstanceOf(MailImportException.class)
        .hasMessageContaining("z.eml");
    assertThat(ada.folder("Other")).isEmpty().hasNoSubfolders();
    assertThatThrownBy(() -> inbox.importAll(directory.resolve("missing")))
        .isInstanceOf(MailImportException.class);
  }
}
