package org.mapiemulator.examples.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.mapi.AttachMethod;
import org.mapiemulator.mapi.FileTime;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.testkit.ProjectRoot;

/** The Outlook message files of the showcase, and how they are made. */
class MsgFilesTest {

  private static final Charset CYRILLIC = Charset.forName("windows-1251");

  private static final Map<String, MsgWriter> FILES =
      Map.of(
          "rtf", rtf(), "cyrillic", cyrillic(), "nested", nested(), "appointment", appointment());

  /** To write them anew: {@code -Dgolden.rewrite=true}. */
  @ParameterizedTest
  @ValueSource(strings = {"rtf", "cyrillic", "nested", "appointment"})
  void are_made_like_this(String name) throws IOException {
    Path file =
        ProjectRoot.find()
            .resolve("examples/src/main/resources/mailbox/Inbox/Outlook/" + name + ".msg");
    byte[] bytes = Objects.requireNonNull(FILES.get(name)).bytes();
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    }

    assertThat(file).hasBinaryContent(bytes);
  }

  private static MsgWriter message(String subject, String sent) {
    long time = FileTime.of(Instant.parse(sent));
    return new MsgWriter()
        .set(PropTags.PR_MESSAGE_CLASS, "IPM.Note")
        .set(PropTags.PR_SUBJECT, subject)
        .set(PropTags.PR_MESSAGE_FLAGS, 1)
        .set(PropTags.PR_SENDER_NAME, "Bob Miller")
        .set(PropTags.PR_SENDER_EMAIL_ADDRESS, "bob@example.org")
        .set(PropTags.PR_CLIENT_SUBMIT_TIME, time)
        .set(PropTags.PR_MESSAGE_DELIVERY_TIME, time)
        .recipient(
            new MsgWriter()
                .set(PropTags.PR_ROWID, 0)
                .set(PropTags.PR_RECIPIENT_TYPE, RecipientType.TO.value())
                .set(PropTags.PR_DISPLAY_NAME, "Ada Byron")
                .set(PropTags.PR_ADDRTYPE, "SMTP")
                .set(PropTags.PR_EMAIL_ADDRESS, "ada@example.com"));
  }

  private static MsgWriter rtf() {
    byte[] text =
        "{\\rtf1\\ansi\\pard Release \\b 2.4\\b0  is ready.\\par}"
            .getBytes(StandardCharsets.US_ASCII);
    byte[] wrapped = new byte[16 + text.length]; // MELA: not compressed
    ByteBuffer.wrap(wrapped)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(12 + text.length)
        .putInt(text.length)
        .putInt(0x414C454D)
        .putInt(0)
        .put(text);
    return message("Release 2.4 is ready for testing", "2009-02-02T08:00:00Z")
        .set(PropTags.PR_RTF_COMPRESSED, wrapped)
        .set(PropTags.PR_RTF_IN_SYNC, true);
  }

  private static MsgWriter cyrillic() {
    return message("Договор", "2009-02-09T08:00:00Z")
        .set(PropTags.PR_MESSAGE_CODEPAGE, 1251)
        .set(PropTags.PR_BODY_A, "Копия договора".getBytes(CYRILLIC))
        .set(PropTags.PR_HTML, "<p>Копия <b>договора</b></p>".getBytes(CYRILLIC))
        .set(PropTags.PR_INTERNET_CPID, 1251);
  }

  private static MsgWriter nested() {
    MsgWriter inner =
        message("Figures", "2009-02-10T08:00:00Z")
            .set(PropTags.PR_BODY, "The figures are attached.")
            .attachment(
                new MsgWriter()
                    .set(PropTags.PR_ATTACH_NUM, 0)
                    .set(PropTags.PR_ATTACH_METHOD, AttachMethod.BY_VALUE.value())
                    .set(PropTags.PR_ATTACH_LONG_FILENAME, "figures.csv")
                    .set(
                        PropTags.PR_ATTACH_DATA_BIN,
                        "month,amount\r\n".repeat(400).getBytes(StandardCharsets.US_ASCII)));
    return message("FW: Figures", "2009-02-11T08:00:00Z")
        .set(PropTags.PR_BODY, "See the message in this one.")
        .attachment(
            new MsgWriter()
                .set(PropTags.PR_ATTACH_NUM, 0)
                .set(PropTags.PR_ATTACH_METHOD, AttachMethod.EMBEDDED_MSG.value())
                .set(PropTags.PR_DISPLAY_NAME, "Figures")
                .embedded(inner));
  }

  private static MsgWriter appointment() {
    return message("Lunch", "2009-02-12T08:00:00Z")
        .set(PropTags.PR_MESSAGE_CLASS, "IPM.Appointment")
        .set(PropTags.PR_START_DATE, FileTime.of(Instant.parse("2009-02-13T11:00:00Z")))
        .set(PropTags.PR_END_DATE, FileTime.of(Instant.parse("2009-02-13T12:00:00Z")))
        .set(PropTags.PR_BODY, "At the usual place.");
  }
}
