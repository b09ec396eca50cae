package org.mapiemulator.tests.spooler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.QueuedMail;
import org.mapiemulator.SentMail;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.spi.AddressTypes;
import org.mapiemulator.mapi.spi.EndMessageFlag;
import org.mapiemulator.mapi.spi.SpoolerNotifyFlag;
import org.mapiemulator.mapi.spi.SubmittedMessage;
import org.mapiemulator.mapi.spi.TransportLogonResultFlag;
import org.mapiemulator.settings.SendRetries;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.SpoolerStart;
import org.mapiemulator.settings.TransportLogoffFlag;
import org.mapiemulator.settings.TransportsStarted;
import org.mapiemulator.testkit.Verifies;

/** The calls that a transport gets, and what the spooler makes of its answers. */
class TransportTest {

  private static final Row POSTMAN = Mail.to("Postman", "POST", "house 1");

  private final ScriptedTransport post = new ScriptedTransport();

  private MapiSubsystem start(Setting... settings) {
    MapiSubsystem mapi = MapiSubsystem.start(Settings.outlook2016().with(settings));
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
  @Verifies({
    "R-408", "R-425", "R-427", "R-428", "R-434", "R-438", "R-439", "R-456", "R-457", "R-459"
  })
  void from_the_logon_to_the_end() {
    try (MapiSubsystem mapi = start()) {
      try (Mail ada = Mail.logOn(mapi, "A", "Ada")) {
        assertThat(post.calls).isEmpty();
        ada.send("Budget", POSTMAN);
        mapi.clock().advance(Duration.ofSeconds(1));
      }
      assertThat(post.calls)
          .containsExactly(
              "XPProviderInit",
              "TransportLogon(0x80000018)",
              "AddressTypes",
              "TransportNotify(0x3)",
              "SubmitMessage(0)",
              "EndMessage(7)",
              "TransportNotify(0x30000)",
              "TransportLogoff(0x0)",
              "logon released",
              "Shutdown(0)",
              "provider released");
    }
  }

  @Test
  @Verifies({"R-207", "R-187"})
  void logoff_waits_until_the_spooler_has_started() {
    try (MapiSubsystem mapi = start(new SpoolerStart(Duration.ofSeconds(3)))) {
      Mail.logOn(mapi, "A", "Ada").close();
      assertThat(mapi.clock().elapsed()).isEqualTo(Duration.ofSeconds(3));
      assertThat(post.calls).contains("TransportLogon(0x80000018)", "TransportLogoff(0x0)");
    }
  }

  @Test
  @Verifies("R-128")
  void a_session_without_mail_starts_no_transport() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada", LogonFlag.NO_MAIL)) {
      ada.send("Budget", POSTMAN);
      mapi.clock().advance(Duration.ofDays(1));
      mapi.spooler().deliver();
      assertThat(post.calls).isEmpty();
      assertThat(waiting(mapi)).containsExactly("Budget");
    }
  }

  @Test
  @Verifies({"SUB-10", "SUB-13"})
  void recipients_go_to_the_transports_that_reach_them() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      post.steps.add(
          (logon, message) -> {
            throw new MapiException(Hresult.MAPI_E_NOT_ME, "IXPLogon::SubmitMessage");
          });
      ada.send("Budget", POSTMAN, Mail.toBob());
      mapi.spooler().deliver();

      assertThat(post.calls).doesNotContain("EndMessage(7)");
      assertThat(mapi.spooler().sent())
          .extracting(SentMail::transport, SentMail::recipients)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  "MAPI Emulator Transport", List.of("Bob <bob@example.org>")));
    }
  }

  @Test
  @Verifies("A-86")
  void a_failure_is_tried_again_by_plan() {
    try (MapiSubsystem mapi = start(new SendRetries(3, Duration.ofMinutes(1)));
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      post.steps.add(ScriptedTransport.failing(Hresult.MAPI_E_BUSY));
      post.steps.add(ScriptedTransport.answering(Hresult.MAPI_E_WAIT, 10));
      ada.send("Budget", POSTMAN);
      mapi.clock().advance(Duration.ofSeconds(1));

      QueuedMail waiting = mapi.spooler().waiting().get(0);
      assertThat(waiting.attempts()).isEqualTo(1);
      assertThat(waiting.reason()).contains("MAPI_E_BUSY");
      mapi.clock().advance(Duration.ofSeconds(59));
      assertThat(mapi.spooler().waiting().get(0).attempts()).isEqualTo(1);
      mapi.clock().advance(Duration.ofSeconds(1));
      assertThat(mapi.spooler().waiting().get(0).attempts()).isEqualTo(2);
      mapi.clock().advance(Duration.ofSeconds(9));
      assertThat(waiting(mapi)).containsExactly("Budget");
      mapi.clock().advance(Duration.ofSeconds(1));
      assertThat(waiting(mapi)).isEmpty();
      assertThat(mapi.spooler().sent()).extracting(SentMail::transport).containsExactly("Post");
    }
  }

  @Test
  void deliver_moves_the_clock_as_far_as_attempts_need() {
    try (MapiSubsystem mapi = start(new SendRetries(3, Duration.ofMinutes(1)));
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      post.steps.add(ScriptedTransport.failing(Hresult.MAPI_E_BUSY));
      post.steps.add(ScriptedTransport.answering(Hresult.MAPI_E_NETWORK_ERROR, 30));
      ada.send("Budget", POSTMAN);

      mapi.spooler().deliver();

      assertThat(mapi.clock().elapsed()).isEqualTo(Duration.ofSeconds(90));
      assertThat(mapi.spooler().sent()).hasSize(1);
    }
  }

  /** What a transport may do wrong. */
  enum Trouble {
    UNDOCUMENTED,
    EXCEPTION,
    NOTHING
  }

  @SuppressWarnings({"DataFlowIssue", "NullAway"}) // that is what a bad one does
  private static ScriptedTransport.Step step(Trouble trouble) {
    return switch (trouble) {
      case UNDOCUMENTED -> ScriptedTransport.failing(Hresult.MAPI_E_CORRUPT_DATA);
      case EXCEPTION ->
          (logon, message) -> {
            throw new IllegalStateException("out of stamps");
          };
      case NOTHING -> (logon, message) -> null;
    };
  }

  @ParameterizedTest
  @EnumSource
  void a_bad_transport_delays_a_message_and_then_the_sender_is_told(Trouble trouble) {
    try (MapiSubsystem mapi = start(new SendRetries(2, Duration.ofMinutes(1)));
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      post.steps.add(step(trouble));
      post.steps.add(step(trouble));
      ada.send("Budget", POSTMAN);
      mapi.spooler().deliver();

      assertThat(waiting(mapi)).isEmpty();
      assertThat(mapi.spooler().sent()).isEmpty();
      assertThat(post.calls.stream().filter(call -> call.startsWith("SubmitMessage"))).hasSize(2);
    }
  }

  @Test
  void end_message_can_ask_for_another_attempt() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      post.ends.add(EndMessageFlag.RESEND_NOW.value());
      post.ends.add(EndMessageFlag.RESEND_LATER.value());
      ada.send("Budget", POSTMAN);
      mapi.spooler().deliver();

      assertThat(mapi.clock().elapsed()).isEqualTo(Duration.ofMinutes(1));
      assertThat(waiting(mapi)).isEmpty();
      assertThat(post.calls.stream().filter(call -> call.startsWith("SubmitMessage"))).hasSize(3);
    }
  }

  @Test
  @Verifies("R-458")
  void a_deferred_message_waits_for_its_transport() {
    try (MapiSubsystem mapi = start()) {
      EntryId[] id = new EntryId[1];
      try (Mail ada = Mail.logOn(mapi, "A", "Ada")) {
        post.steps.add(
            (logon, message) -> {
              id[0] = Mail.get(message, PropTags.PR_ENTRYID).entryId();
              return new SubmittedMessage(Hresult.S_OK, 7, 0);
            });
        post.ends.add(EndMessageFlag.DONT_RESEND.value());
        ada.send("Budget", POSTMAN);
        mapi.spooler().deliver();
        mapi.clock().advance(Duration.ofDays(1));
        assertThat(waiting(mapi)).containsExactly("Budget");

        post.sup().spoolerNotify(SpoolerNotifyFlag.SENTDEFERRED.value(), id[0]);
        mapi.clock().advance(Duration.ofSeconds(1));
        assertThat(post.calls).contains("SubmitMessage(1)");
        assertThat(waiting(mapi)).isEmpty();

        post.ends.add(EndMessageFlag.DONT_RESEND.value());
        post.steps.add((logon, message) -> new SubmittedMessage(Hresult.S_OK, 7, 0));
        ada.send("Late", POSTMAN);
        mapi.spooler().deliver();
        post.calls.clear();
      }
      assertThat(post.calls.subList(0, 3))
          .containsExactly(
              "TransportNotify(0x40000000)", "TransportNotify(0x30000)", "TransportLogoff(0x0)");
    }
  }

  @Test
  @Verifies({"R-433", "R-460"})
  void after_a_critical_error_nothing_but_release_is_called() {
    try (MapiSubsystem mapi = start(new SendRetries(1, Duration.ofMinutes(1)))) {
      try (Mail ada = Mail.logOn(mapi, "A", "Ada")) {
        ada.send("Budget", POSTMAN);
        post.steps.add(
            (logon, message) -> {
              post.sup().spoolerNotify(SpoolerNotifyFlag.CRITICAL_ERROR.value(), null);
              return new SubmittedMessage(Hresult.S_OK, 7, 0);
            });
        mapi.spooler().deliver();
        post.calls.clear();
        ada.send("Again", POSTMAN);
        mapi.spooler().deliver();
        assertThat(post.calls).isEmpty();
      }
      assertThat(post.calls).containsExactly("logon released", "Shutdown(0)", "provider released");
    }
  }

  @Test
  @Verifies("R-461")
  void a_changed_configuration_makes_the_spooler_ask_again() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      mapi.spooler().deliver();
      post.types = new AddressTypes(null, null);
      post.sup().spoolerNotify(SpoolerNotifyFlag.CONFIG_CHANGE.value(), null);
      ada.send("Budget", Mail.toBob());
      mapi.spooler().deliver();
      assertThat(post.calls.stream().filter("AddressTypes"::equals)).hasSize(2);
      assertThat(mapi.spooler().sent()).extracting(SentMail::transport).containsExactly("Post");
    }
  }

  @Test
  @Verifies({"R-464", "R-426", "SUB-15"})
  void a_transport_that_wants_to_be_polled_brings_mail() {
    post.logonFlags = TransportLogonResultFlag.POLL.value();
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      mapi.clock().advance(Duration.ofSeconds(1));
      post.inbound.add("Hello");
      post.inbound.add("World");
      mapi.clock().advance(Duration.ofSeconds(29));
      assertThat(ada.store()).isNotNull();
      assertThat(mapi.mailbox("Mailbox - Ada").inbox().messages())
          .extracting(MessageView::subject)
          .containsExactlyInAnyOrder("Hello", "World");
      assertThat(post.calls).doesNotContain("Idle");
    }
  }

  @Test
  @Verifies({"R-464", "A-89"})
  void others_are_never_polled_but_can_say_that_mail_has_come() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      mapi.clock().advance(Duration.ofMinutes(5));
      post.inbound.add("Hello");
      post.sup().spoolerNotify(SpoolerNotifyFlag.NEWMAIL.value(), null);
      mapi.clock().advance(Duration.ofSeconds(1));
      assertThat(ada.store()).isNotNull();
      assertThat(mapi.mailbox("Mailbox - Ada").inbox().messages())
          .extracting(MessageView::subject)
          .containsExactly("Hello");
      assertThat(post.calls).doesNotContain("Poll", "Idle");
    }
  }

  @Test
  @Verifies("R-462")
  void spooler_yield_says_whether_to_go_on() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      mapi.spooler().deliver();
      assertThat(ada.store()).isNotNull();
      assertThat(post.sup().spoolerYield(0)).isEqualTo(Hresult.S_OK);
    }
  }

  @ParameterizedTest
  @EnumSource
  @Verifies({"A-45", "R-524"})
  void the_setting_says_what_transport_logoff_gets(TransportLogoffFlag flag) {
    try (MapiSubsystem mapi = start(flag)) {
      Mail.logOn(mapi, "A", "Ada").close();
      assertThat(post.calls)
          .contains("TransportLogoff(0x" + Integer.toHexString(flag.bits()) + ")");
    }
  }

  @ParameterizedTest
  @EnumSource
  @Verifies("R-469")
  void the_setting_says_which_transports_are_started(TransportsStarted which) {
    try (MapiSubsystem mapi = start(which)) {
      Mail.logOn(mapi, "A", "Ada").close();
      assertThat(post.calls.isEmpty()).isEqualTo(which != TransportsStarted.ALL);
    }
  }

  @Test
  @Verifies("STO-35")
  void a_message_that_is_being_sent_cannot_be_aborted() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      EntryId[] id = new EntryId[1];
      Hresult[] answer = new Hresult[1];
      post.steps.add(
          (logon, message) -> {
            id[0] = Mail.get(message, PropTags.PR_ENTRYID).entryId();
            try {
              ada.store().abortSubmit(id[0], 0);
            } catch (MapiException refused) {
              answer[0] = refused.hresult();
            }
            return ScriptedTransport.take(message);
          });
      ada.send("Budget", POSTMAN);
      mapi.spooler().deliver();
      assertThat(answer[0]).isEqualTo(Hresult.MAPI_E_UNABLE_TO_ABORT);
    }
  }

  @Test
  @Verifies("A-87")
  void what_a_transport_changes_stays_with_it() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      post.steps.add(
          (logon, message) -> {
            message.setProps(
                List.of(
                    org.mapiemulator.mapi.PropValue.of(
                        PropTags.PR_SENT_REPRESENTING_NAME, "Somebody")));
            return ScriptedTransport.take(message);
          });
      ada.send("Budget", POSTMAN);
      mapi.spooler().deliver();
      MessageView sent = mapi.mailbox("Mailbox - Ada").sentItems().messages().get(0);
      assertThat(sent.property(PropTags.PR_SENT_REPRESENTING_NAME)).isEmpty();
      assertThat(
              sent.recipients().get(0).property(PropTags.PR_RESPONSIBILITY).orElseThrow().value())
          .isEqualTo(true);
    }
  }
}
