package org.mapiemulator.tests.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.poi.hsmf.MAPIMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mailbox.Folder;
import org.mapiemulator.mailbox.MailImportException;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mapi.FileTime;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.settings.EmbeddingLimit;
import org.mapiemulator.settings.ImportLimit;
import org.mapiemulator.settings.Settings;

class MsgImportTest {

  private static final Instant SENT = Instant.parse("2010-06-15T07:15:02Z");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");

  private final MapiSubsystem mapi =
      MapiSubsystem.start(
          Settings.outlook2016().with(new EmbeddingLimit(100), new ImportLimit(4_000_000)));
  private final Folder inbox = mapi.mailbox("Mailbox - Ada").inbox();

  @AfterEach
  void end() {
    mapi.close();
  }

  private MessageView read(byte... bytes) {
    return inbox.importMsg("test.msg", new ByteArrayInputStream(bytes));
  }

  private static MsgFile message(String subject) {
    return new MsgFile()
        .set(PropTags.PR_MESSAGE_CLASS, "IPM.Note")
        .set(PropTags.PR_SUBJECT, subject)
        .set(PropTags.PR_MESSAGE_FLAGS, 3);
  }

  /** One of everything. */
  private static MsgFile sample() {
    return message("RE: Отчёт")
        .set(PropTags.PR_SUBJECT_PREFIX, "RE: ")
        .set(PropTags.PR_MESSAGE_CODEPAGE, 1251)
        .set(PropTags.PR_BODY_A, "Привет".getBytes(CYRILLIC))
        .set(PropTags.PR_HTML, "<p>Привет</p>".getBytes(CYRILLIC))
        .set(PropTags.PR_INTERNET_CPID, 1251)
        .set(PropTags.PR_SENDER_NAME, "Bob Miller")
        .set(PropTags.PR_SENDER_EMAIL_ADDRESS, "bob@example.org")
        .set(PropTags.PR_CLIENT_SUBMIT_TIME, FileTime.of(SENT))
        .set(PropTags.PR_IMPORTANCE, 2)
        .set(PropTags.PR_READ_RECEIPT_REQUESTED, true)
        .set(PropTags.PR_CONVERSATION_INDEX, new byte[] {1, 2, 3})
        .set(0x66001003, List.of(7, 8, 9))
        .set(0x6601101F, List.of("one", "zwei"))
        .set(0x66021102, List.of(new byte[] {1}, new byte[0], new byte[] {2, 3}))
        .set(0x66030048, new byte[16])
        .set(0x66040014, 1L << 40)
        .named("Keywords-like", "named value")
        .recipient(
            new MsgFile()
                .set(PropTags.PR_ROWID, 17)
                .set(PropTags.PR_RECIPIENT_TYPE, 1)
                .set(PropTags.PR_DISPLAY_NAME_A, "Ада".getBytes(CYRILLIC))
                .set(PropTags.PR_SMTP_ADDRESS, "ada@example.com"))
        .recipient(
            new MsgFile()
                .set(PropTags.PR_RECIPIENT_TYPE, 2)
                .set(PropTags.PR_DISPLAY_NAME, "carl@example.com"))
        .attachment(
            new MsgFile()
                .set(PropTags.PR_ATTACH_METHOD, 1)
                .set(PropTags.PR_ATTACH_LONG_FILENAME, "отчёт.pdf")
                .set(PropTags.PR_ATTACH_DATA_BIN, new byte[] {4, 5, 6}))
        .attachment(
            new MsgFile()
                .set(PropTags.PR_ATTACH_METHOD, 5)
                .set(PropTags.PR_DISPLAY_NAME, "Inner")
                .embedded(
                    message("Inner")
                        .set(PropTags.PR_BODY, "inside")
                        .recipient(
                            new MsgFile()
                                .set(PropTags.PR_RECIPIENT_TYPE, 1)
                                .set(PropTags.PR_DISPLAY_NAME, "Dora"))));
  }

  @Test
  void all_properties_are_read() {
    MessageView message = read(sample().bytes());

    assertThat(message)
        .hasSubject("RE: Отчёт")
        .isFrom("Bob Miller <bob@example.org>")
        .isRead()
        .hasBodyContaining("Привет")
        .hasProperty(PropTags.PR_NORMALIZED_SUBJECT, "Отчёт")
        .hasProperty(PropTags.PR_IMPORTANCE, 2)
        .hasProperty(PropTags.PR_READ_RECEIPT_REQUESTED, true)
        .hasProperty(PropTags.PR_CONVERSATION_INDEX, new byte[] {1, 2, 3})
        .hasProperty(new PropTag(0x66001003), List.of(7, 8, 9))
        .hasProperty(new PropTag(0x6601101F), List.of("one", "zwei"))
        .hasProperty(
            new PropTag(0x66021102), List.of(new byte[] {1}, new byte[0], new byte[] {2, 3}))
        .hasProperty(new PropTag(0x66040014), 1L << 40)
        .hasProperty(PropName.of(PropertySets.PS_PUBLIC_STRINGS, "Keywords-like"), "named value");
    assertThat(message.html()).isEqualTo("<p>Привет</p>");
    assertThat(message.sent()).contains(SENT);
  }

  @Test
  void recipients_attachments_and_embedded_messages_are_read() {
    MessageView message = read(sample().bytes());

    assertThat(message)
        .hasRecipient("Ада <ada@example.com>")
        .hasRecipient("carl@example.com")
        .hasAttachments(2);
    assertThat(message.recipients().get(0).property(PropTags.PR_ROWID)).isEmpty();
    assertThat(message.attachment("отчёт.pdf").bytes()).containsExactly(4, 5, 6);
    assertThat(message.attachment("Inner").embedded())
        .hasValueSatisfying(
            inner -> assertThat(inner).hasBodyContaining("inside").hasRecipient("Dora"));
  }

  @Test
  void the_files_of_these_tests_are_what_others_read_too() throws Exception {
    try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(sample().bytes()))) {
      assertThat(message.getSubject()).isEqualTo("RE: Отчёт");
      assertThat(message.getDisplayFrom()).isEqualTo("Bob Miller");
      assertThat(message.getRecipientDetailsChunks()).hasSize(2);
      assertThat(message.getAttachmentFiles()).hasSize(2);
      assertThat(message.getAttachmentFiles()[1].getEmbeddedMessage().getTextBody())
          .isEqualTo("inside");
    }
  }

  @Test
  void messages_nested_a_hundred_deep_are_read_and_deeper_ones_are_refused() {
    MsgFile file = message("bottom");
    for (int i = 0; i < 100; i++) {
      file =
          message("level")
              .attachment(new MsgFile().set(PropTags.PR_ATTACH_METHOD, 5).embedded(file));
    }
    MessageView message = read(file.bytes());
    for (int i = 0; i < 100; i++) {
      message = message.attachments().get(0).embedded().orElseThrow();
    }
    assertThat(message).hasSubject("bottom");

    byte[] deeper =
        message("top")
            .attachment(new MsgFile().set(PropTags.PR_ATTACH_METHOD, 5).embedded(file))
            .bytes();
    assertThatThrownBy(() -> read(deeper))
        .isInstanceOf(MailImportException.class)
        .hasMessageContaining("test.msg has messages in messages more than 100 levels deep");
    assertThat(inbox).hasMessageCount(1);
  }

  @Test
  void what_is_no_outlook_message_is_refused() {
    assertThatThrownBy(() -> read("no OLE file".getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(MailImportException.class)
        .hasMessageStartingWith("test.msg is no Outlook message that can be read");
    assertThatThrownBy(() -> read(new MsgFile().bytes()))
        .isInstanceOf(MailImportException.class)
        .hasMessage("test.msg is no Outlook message: the root storage has no properties.");
    assertThatThrownBy(() -> read(new byte[4_000_001]))
        .isInstanceOf(MailImportException.class)
        .hasMessageContaining("more than 4000000 bytes");
    assertThat(inbox).isEmpty();
  }

  @Test
  void a_stream_that_says_it_has_more_than_the_file_is_refused() {
    byte[] bytes = message("lies").set(PropTags.PR_BODY, "x".repeat(3000)).bytes();
    // The size of a stream is at byte 120 of its directory entry, whose name comes first.
    byte[] name = "__substg1.0_1000001F".getBytes(StandardCharsets.UTF_16LE);
    int entry = indexOf(bytes, name);
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 120, 1_000_000_000);

    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(MailImportException.class)
        .hasMessageContaining("test.msg lies about sizes")
        .hasMessageContaining("__substg1.0_1000001F");
    assertThat(inbox).isEmpty();
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    throw new IllegalArgumentException("not there");
  }

  @Test
  void damaged_files_are_read_as_far_as_they_go_or_refused() {
    byte[] whole = sample().bytes();
    SplittableRandom random = new SplittableRandom(42);
    for (int i = 0; i < 200; i++) {
      byte[] bytes =
          i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      for (int flips = 1 + random.nextInt(8); flips > 0 && bytes.length > 0; flips--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      int before = inbox.view().messageCount();
      try {
        read(bytes);
      } catch (MailImportException e) {
        assertThat(e).hasMessageStartingWith("test.msg ");
        assertThat(inbox).hasMessageCount(before);
      }
    }
    assertThat(inbox).isNotEmpty();
  }
}
