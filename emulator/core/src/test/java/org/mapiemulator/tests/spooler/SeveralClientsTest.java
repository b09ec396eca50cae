package org.mapiemulator.tests.spooler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.QueuedMail;
import org.mapiemulator.SentMail;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.spi.SubmittedMessage;
import org.mapiemulator.testkit.Verifies;

/** Several processes, their ends, and one store. */
class SeveralClientsTest {

  private static final Row POSTMAN = Mail.to("Postman", "POST", "house 1");

  private final ScriptedTransport post = new ScriptedTransport();

  private MapiSubsystem start() {
    MapiSubsystem mapi = MapiSubsystem.start();
    mapi.profiles()
        .add(
            "Ada",
            p ->
                p.store("Mailbox - Ada")
                    .transport("Post", ScriptedTransport.UID, post::provider)
                    .asDefault());
    mapi.profiles().add("Bob", p -> p.store("Mailbox - Bob"));
    return mapi;
  }

  private static List<String> waiting(MapiSubsystem mapi) {
    return mapi.spooler().waiting().stream().map(QueuedMail::subject).toList();
  }

  @Test
  @Verifies("SUB-10")
  void two_spoolers_at_one_store_send_everything_once() {
    try (MapiSubsystem mapi = start();
        Mail first = Mail.logOn(mapi, "A", "Ada");
        Mail second = Mail.logOn(mapi, "B", "Ada")) {
      first.send("one", Mail.toBob());
      second.send("two", Mail.toBob());
      mapi.clock().advance(Duration.ofMinutes(1));
      mapi.spooler().deliver();

      assertThat(mapi.mailbox("Mailbox - Bob").inbox().messages())
          .extracting(MessageView::subject)
          .containsExactlyInAnyOrder("one", "two");
      assertThat(mapi.spooler().sent()).extracting(SentMail::subject).containsExactly("one", "two");
    }
  }

  @Test
  void what_a_killed_process_had_in_progress_another_one_sends() {
    try (MapiSubsystem mapi = start()) {
      Mail ada = Mail.logOn(mapi, "A", "Ada");
      post.steps.add(
          (logon, message) -> {
            mapi.client("A").terminate();
            return new SubmittedMessage(Hresult.S_OK, 7, 0);
          });
      ada.send("Budget", POSTMAN);
      try {
        mapi.spooler().deliver();
      } catch (ClientTerminatedError killed) {
        // The thread was at work for the process that was killed.
      }
      assertThat(waiting(mapi)).containsExactly("Budget");
      assertThat(post.calls).doesNotContain("EndMessage(7)", "TransportLogoff(0x0)");

      try (Mail later = Mail.logOn(mapi, "C", "Ada")) {
        assertThat(later.subjects(PropTags.PR_IPM_OUTBOX_ENTRYID)).containsExactly("Budget");
        mapi.spooler().deliver();
        assertThat(waiting(mapi)).isEmpty();
      }
    }
  }

  @Test
  @Verifies("R-439")
  void logoff_from_inside_a_transport_stops_the_message() {
    try (MapiSubsystem mapi = start()) {
      Mail ada = Mail.logOn(mapi, "A", "Ada");
      Hresult[] yield = new Hresult[1];
      post.steps.add(
          (logon, message) -> {
            ada.session().logoff(0, 0, 0);
            yield[0] = post.sup().spoolerYield(0);
            return new SubmittedMessage(Hresult.S_OK, 7, 0);
          });
      ada.send("Budget", POSTMAN);
      mapi.spooler().deliver();
      assertThat(waiting(mapi)).containsExactly("Budget");
      assertThat(post.calls).contains("TransportLogoff(0x0)");
      ada.session().release();

      try (Mail later = Mail.logOn(mapi, "B", "Ada")) {
        assertThat(later.store()).isNotNull();
        mapi.spooler().deliver();
        assertThat(waiting(mapi)).isEmpty();
      }
      mapi.client("A").mapi32().mapiUninitialize();
    }
  }

  @Test
  void the_same_steps_give_the_same_trace() {
    String first = trace();
    for (int i = 0; i < 20; i++) {
      assertThat(new SeveralClientsTest().trace()).isEqualTo(first);
    }
  }

  private String trace() {
    try (MapiSubsystem mapi = start()) {
      try (Mail ada = Mail.logOn(mapi, "A", "Ada");
          Mail bob = Mail.logOn(mapi, "B", "Bob")) {
        post.steps.add(ScriptedTransport.failing(Hresult.MAPI_E_BUSY));
        ada.send("one", Mail.toBob(), POSTMAN);
        bob.send("two", Mail.to("Ada", "SMTP", "ada@example.org"));
        mapi.spooler().deliver();
        assertThat(waiting(mapi)).isEmpty();
      }
      return mapi.report();
    }
  }
}
