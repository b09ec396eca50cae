package org.mapiemulator.examples.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mailbox.MailboxView;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.testkit.GoldenFile;

class OfficeMailboxTest {

  @Test
  void has_more_than_200_messages_of_many_kinds() {
    MailboxView mailbox = OfficeMailbox.snapshot().view();

    assertThat(mailbox.messages()).hasSizeGreaterThan(200);
    assertThat(mailbox.messages())
        .extracting(MessageView::messageClass)
        .contains(
            "IPM.Note",
            "IPM.Appointment",
            "IPM.Schedule.Meeting.Request",
            "REPORT.IPM.Note.NDR",
            "REPORT.IPM.Note.IPNRN");
    assertThat(mailbox).folder("Inbox").containsMessage(m -> m.subject("会議の議事録"));
  }

  @Test
  void what_the_files_hold_can_be_read() {
    try (var mapi = MapiSubsystem.start()) {
      var mailbox = mapi.mailbox("Mailbox - Ada");

      OfficeMailbox.importFiles(mailbox);

      GoldenFile.of("office-files.txt").compare(mailbox.toTree());
    }
  }
}
