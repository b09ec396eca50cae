package org.mapiemulator.examples.readme;

import static org.mapiemulator.assertj.MapiAssertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.examples.tool.MailSender;
import org.mapiemulator.fault.ProviderMethod;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Mapi32;

@MapiTest(profiles = {"Ada", "Bob"})
class SendingTest {

  // tag::sending[]
  @Test
  void sends_mail(MapiSubsystem mapi, @Client("mailer") Mapi32 mapi32) {
    var mailer = MailSender.open(mapi32, "Ada"); // the code under test
    mailer.send("Bob", "Invitation"); // ResolveName, ModifyRecipients, SubmitMessage

    mapi.clock().advance(Duration.ofSeconds(5)); // the spooler runs on the virtual clock

    assertThat(mapi.mailbox("Mailbox - Bob").inbox()).containsExactlySubjects("Invitation");
    assertThat(mapi.mailbox("Mailbox - Ada").sentItems()).containsExactlySubjects("Invitation");
    mailer.close();
  }

  // end::sending[]

  @Test
  void sends_mail_later(MapiSubsystem mapi, @Client("mailer") Mapi32 mapi32) {
    var mailer = MailSender.open(mapi32, "Ada");
    // tag::retry[]
    mapi.faults()
        .onProvider(ProviderMethod.XP_LOGON_SUBMIT_MESSAGE)
        .first(2)
        .answer(Hresult.MAPI_E_NETWORK_ERROR);
    mailer.send("bob@example.org", "Invitation");

    mapi.spooler().deliver(); // at once, with all the waiting in between
    assertThat(mapi.mailbox("Mailbox - Bob").inbox()).containsExactlySubjects("Invitation");
    // end::retry[]
    mailer.close();
  }
}
