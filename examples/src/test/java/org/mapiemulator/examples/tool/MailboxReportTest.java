package org.mapiemulator.examples.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThatMapiCall;
import static org.mapiemulator.journal.JournalPattern.call;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.examples.mailbox.OfficeMailbox;
import org.mapiemulator.journal.MapiMethod;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.testkit.GoldenFile;

@MapiTest(profiles = "Ada")
class MailboxReportTest {

  private static String report(MapiClient tool) {
    return new MailboxReport(tool.mapi32(), "Ada").print();
  }

  @Test
  void prints_what_files_had_in_them(MapiSubsystem mapi, @Client("tool") MapiClient tool) {
    OfficeMailbox.importFiles(mapi.mailbox("Mailbox - Ada"));

    String report = report(tool);

    GoldenFile.of("mailbox-report.txt").compare(report);
    assertThat(tool).hasNoOpenObjects();
  }

  @Test
  void reads_every_one_of_more_than_200_messages(
      MapiSubsystem mapi, @Client("tool") MapiClient tool) {
    var mailbox = mapi.mailbox("Mailbox - Ada");
    mailbox.restore(OfficeMailbox.snapshot());
    String before = mailbox.toTree();

    String report = report(tool);

    assertThat(report.lines().filter(line -> line.strip().startsWith("- \"")))
        .hasSameSizeAs(mailbox.view().messages());
    assertThat(report).doesNotContain("cannot be read");
    assertThat(mailbox.toTree()).isEqualTo(before);
  }

  @Test
  void streams_what_is_too_large_for_get_props(
      MapiSubsystem mapi, @Client("tool") MapiClient tool) {
    mapi.mailbox("Mailbox - Ada")
        .inbox()
        .message(m -> m.subject("Long").body("ten chars ".repeat(2000)).html("<p>x".repeat(5000)));

    assertThat(report(tool)).contains("text of 20000 characters").contains("HTML of 20000 bytes");

    assertThat(mapi.journal())
        .containsTimes(call(MapiMethod.OPEN_PROPERTY).by("tool").giving(Hresult.S_OK), 2);
  }

  @Test
  void goes_on_after_a_message_that_it_must_not_read(
      MapiSubsystem mapi, @Client("tool") MapiClient tool) {
    var inbox = mapi.mailbox("Mailbox - Ada").inbox();
    inbox.message(m -> m.subject("One"));
    inbox.message(m -> m.subject("Two"));
    mapi.faults().on(MapiMethod.GET_PROPS).by("tool").nth(2).answer(Hresult.MAPI_E_NO_ACCESS);

    assertThat(report(tool)).contains("cannot be read: MAPI_E_NO_ACCESS").contains("\"Two\"");
  }

  @Test
  void ends_in_good_order_when_the_session_cannot_be_opened(
      MapiSubsystem mapi, @Client("tool") MapiClient tool) {
    mapi.faults().on(MapiMethod.MAPI_LOGON_EX).by("tool").answer(Hresult.MAPI_E_LOGON_FAILED);

    assertThatMapiCall(() -> report(tool)).isRejectedWith(Hresult.MAPI_E_LOGON_FAILED);
  }
}
