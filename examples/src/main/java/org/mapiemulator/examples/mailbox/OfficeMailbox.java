package org.mapiemulator.examples.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mailbox.Folder;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mailbox.MailboxSnapshot;
import org.mapiemulator.mailbox.MessageGenerator;

/**
 * Ada's mailbox: {@code .eml} and {@code .msg} files of 2009 in several languages and code pages,
 * some of them damaged, and mail of the years after it that a generator has made up.
 */
public final class OfficeMailbox {

  /** Relative to the folder {@code mailbox} of the resources; a directory is a folder. */
  private static final List<String> FILES =
      List.of(
          "Inbox/english.eml",
          "Inbox/reply.eml",
          "Inbox/german.eml",
          "Inbox/french.eml",
          "Inbox/japanese.eml",
          "Inbox/russian.eml",
          "Inbox/chinese.eml",
          "Inbox/korean.eml",
          "Inbox/hebrew.eml",
          "Inbox/inline-picture.eml",
          "Inbox/attachments.eml",
          "Inbox/forwarded.eml",
          "Inbox/Outlook/rtf.msg",
          "Inbox/Outlook/cyrillic.msg",
          "Inbox/Outlook/nested.msg",
          "Inbox/Outlook/appointment.msg",
          "Inbox/Projects/meeting.eml",
          "Reports/not-delivered.eml",
          "Reports/read.eml",
          "Damaged/cut-off.eml",
          "Damaged/unknown-charset.eml",
          "Damaged/no-end.eml");

  private static final Instant FIRST_GENERATED = Instant.parse("2010-01-04T08:00:00Z");

  private OfficeMailbox() {}

  /** Made once: each play and each test gets a copy in constant time. */
  private static final class Holder {
    static final MailboxSnapshot SNAPSHOT = MapiSubsystem.mailboxOf(OfficeMailbox::fill);
  }

  /**
   * The mailbox.
   *
   * @return what is in it: more than 200 messages
   */
  public static MailboxSnapshot snapshot() {
    return Holder.SNAPSHOT;
  }

  private static void fill(Mailbox mailbox) {
    importFiles(mailbox);
    generate(mailbox.inbox(), 100, 7);
    generate(mailbox.folder("Inbox/Projects"), 50, 11);
    generate(mailbox.sentItems(), 50, 13);
    mailbox.drafts().message(m -> m.draft().subject("To do").body("Ask Bob about line 14."));
  }

  /**
   * Imports the files only.
   *
   * @param mailbox where they go; folders are made
   */
  public static void importFiles(Mailbox mailbox) {
    for (String name : FILES) {
      Folder folder = mailbox.folder(name.substring(0, name.lastIndexOf('/')));
      try (InputStream content =
          Objects.requireNonNull(OfficeMailbox.class.getResourceAsStream("/mailbox/" + name))) {
        if (name.endsWith(".msg")) {
          folder.importMsg(name, content);
        } else {
          folder.importEml(name, content);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Mail of every sort, one a day. */
  private static void generate(Folder folder, int count, long seed) {
    MessageGenerator varied = MessageGenerator.varied(seed);
    folder.generate(
        count,
        (number, m) -> {
          varied.describe(number, m);
          m.received(FIRST_GENERATED.plus(Duration.ofDays(number)));
        });
  }
}
