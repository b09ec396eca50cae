package org.mapiemulator.tests.spooler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FlushQueuesFlag;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiStatus;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.ResourceType;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StatusCode;
import org.mapiemulator.mapi.StoreLogoffFlag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.spi.TransportLogonResultFlag;
import org.mapiemulator.settings.FlushStatusBits;
import org.mapiemulator.settings.ForceNoMail;
import org.mapiemulator.settings.NtService;
import org.mapiemulator.settings.SendRetries;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.SpoolerInterval;
import org.mapiemulator.settings.SpoolerStart;
import org.mapiemulator.settings.StoreLogoffTiming;
import org.mapiemulator.settings.TransportLogoffFlag;
import org.mapiemulator.settings.TransportsStarted;
import org.mapiemulator.settings.UnsentAtSubmission;
import org.mapiemulator.testkit.Verifies;

/** Each setting of sending changes what it says, under each preset and overlay. */
class SpoolerSettingsTest {

  private static final String PRESETS = "org.mapiemulator.tests.fixture.Presets#all";
  private static final Row POSTMAN = Mail.to("Postman", "POST", "house 1");

  /** A machine with a client that sends mail: no service can do that. */
  private static final class Machine implements AutoCloseable {
    private final ScriptedTransport post = new ScriptedTransport();
    private final MapiSubsystem mapi;
    private final Mail ada;

    Machine(Settings preset, Setting... more) {
      this(0, preset, more);
    }

    Machine(int logonFlags, Settings preset, Setting... more) {
      post.logonFlags = logonFlags;
      mapi =
          MapiSubsystem.start(
              preset.with(NtService.OFF, ForceNoMail.OFF, TransportsStarted.ALL).with(more));
      mapi.profiles()
          .add(
              "Ada",
              p ->
                  p.store("Mailbox - Ada")
                      .transport("Post", ScriptedTransport.UID, post::provider)
                      .asDefault());
      ada = Mail.logOn(mapi, "A", "Ada");
    }

    int waiting() {
      return mapi.spooler().waiting().size();
    }

    boolean was(String call) {
      return post.calls.contains(call);
    }

    @Override
    public void close() {
      mapi.close();
    }
  }

  @ParameterizedTest
  @MethodSource(PRESETS)
  @Verifies({"A-44", "R-445"})
  void store_logoff_timing(Settings preset) {
    for (StoreLogoffTiming timing : StoreLogoffTiming.values()) {
      try (Machine machine = new Machine(preset, timing)) {
        machine.ada.send("Budget", POSTMAN);
        int out = machine.ada.store().storeLogoff(StoreLogoffFlag.NO_WAIT.value());

        boolean atOnce = timing == StoreLogoffTiming.IMMEDIATE;
        assertThat(machine.waiting()).isEqualTo(atOnce ? 0 : 1);
        assertThat(out)
            .isEqualTo(
                (atOnce ? StoreLogoffFlag.COMPLETE : StoreLogoffFlag.OUTBOUND_QUEUE).value());
        machine.ada.releaseStore();
        assertThat(machine.waiting()).isZero();
      }
    }
  }

  @ParameterizedTest
  @MethodSource(PRESETS)
  @Verifies({"A-45", "R-434"})
  void transport_logoff_flag(Settings preset) {
    for (TransportLogoffFlag flag : TransportLogoffFlag.values()) {
      try (Machine machine = new Machine(preset, flag)) {
        machine.ada.close();

        assertThat(machine.was("TransportLogoff(0x" + Integer.toHexString(flag.bits()) + ")"))
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource(PRESETS)
  @Verifies("R-469")
  void transports_started(Settings preset) {
    for (TransportsStarted which : TransportsStarted.values()) {
      try (Machine machine = new Machine(preset, which)) {
        machine.mapi.mailbox("Mailbox - Bob");
        machine.ada.send("Letter", POSTMAN);
        machine.ada.send("Budget", Mail.toBob());
        machine.mapi.spooler().deliver();

        boolean all = which == TransportsStarted.ALL;
        assertThat(machine.was("SubmitMessage(0)")).isEqualTo(all);
        int arrived = machine.mapi.mailbox("Mailbox - Bob").inbox().messages().size();
        assertThat(arrived).isEqualTo(which == TransportsStarted.NONE ? 0 : 1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource(PRESETS)
  @Verifies({"A-43", "R-291"})
  void flush_status_bits(Settings preset) {
    for (FlushStatusBits bits : FlushStatusBits.values()) {
      try (Machine machine = new Machine(preset, bits)) {
        List<Integer> shown = new ArrayList<>();
        machine.post.inside.put("FlushQueues", () -> shown.add(code(machine.ada)));
        MapiStatus spooler =
            (MapiStatus)
                machine
                    .ada
                    .session()
                    .openEntry(spooler(machine.ada).get(0).entryId(), null, modify())
                    .object();

        spooler.flushQueues(0, null, FlushQueuesFlag.UPLOAD.value());

        StatusCode expected =
            bits == FlushStatusBits.NATURAL ? StatusCode.OUTBOUND_FLUSH : StatusCode.INBOUND_FLUSH;
        int flushing = bits(StatusCode.OUTBOUND_FLUSH, StatusCode.INBOUND_FLUSH);
        assertThat(shown).singleElement().matches(code -> (code & flushing) == expected.value());
      }
    }
  }

  private static int modify() {
    return OpenFlag.MODIFY.value();
  }

  private static int code(Mail mail) {
    return spooler(mail).get(1).intValue();
  }

  private static Row spooler(Mail mail) {
    try (MapiTable table = mail.session().getStatusTable(StringFlag.UNICODE.value())) {
      table.setColumns(List.of(PropTags.PR_ENTRYID, PropTags.PR_STATUS_CODE), 0);
      table.restrict(Restriction.equal(PropTags.PR_RESOURCE_TYPE, ResourceType.SPOOLER.value()), 0);
      return table.queryRows(1, 0).get(0);
    }
  }

  @ParameterizedTest
  @MethodSource(PRESETS)
  @Verifies({"A-85", "SUB-10"})
  void spooler_interval_of_sending(Settings preset) {
    for (int seconds : new int[] {1, 20}) {
      SpoolerInterval interval =
          new SpoolerInterval(Duration.ofSeconds(seconds), Duration.ofMinutes(1));
      try (Machine machine = new Machine(preset, interval)) {
        machine.ada.send("Budget", POSTMAN);
        machine.mapi.clock().advance(Duration.ofSeconds(seconds).minusMillis(1));
        assertThat(machine.waiting()).isEqualTo(1);
        machine.mapi.clock().advance(Duration.ofMillis(1));
        assertThat(machine.waiting()).isZero();
      }
    }
  }

  @ParameterizedTest
  @MethodSource(PRESETS)
  @Verifies({"A-85", "R-464"})
  void spooler_interval_of_polling(Settings preset) {
    for (int minutes : new int[] {1, 5}) {
      SpoolerInterval interval =
          new SpoolerInterval(Duration.ofSeconds(1), Duration.ofMinutes(minutes));
      try (Machine machine = new Machine(TransportLogonResultFlag.POLL.value(), preset, interval)) {
        machine.mapi.clock().advance(Duration.ofMinutes(10).plusSeconds(1));

        assertThat(machine.post.calls.stream().filter("Poll"::equals)).hasSize(10 / minutes);
      }
    }
  }

  @ParameterizedTest
  @MethodSource(PRESETS)
  @Verifies({"A-86", "SUB-13"})
  void send_retries(Settings preset) {
    for (int attempts = 1; attempts <= 3; attempts++) {
      try (Machine machine =
          new Machine(preset, new SendRetries(attempts, Duration.ofMinutes(1)))) {
        for (int i = 0; i < attempts; i++) {
          machine.post.steps.add(ScriptedTransport.failing(Hresult.MAPI_E_BUSY));
        }
        machine.ada.send("Budget", POSTMAN);
        machine.mapi.spooler().deliver();

        assertThat(machine.post.calls.stream().filter("SubmitMessage(0)"::equals))
            .hasSize(attempts);
        assertThat(machine.mapi.clock().elapsed()).isEqualTo(Duration.ofMinutes(attempts - 1));
        assertThat(machine.mapi.mailbox("Mailbox - Ada").inbox().messages())
            .extracting(MessageView::messageClass)
            .containsExactly("REPORT.IPM.Note.NDR");
      }
    }
  }

  @ParameterizedTest
  @MethodSource(PRESETS)
  @Verifies({"R-187", "R-207"})
  void spooler_start(Settings preset) {
    for (int seconds : new int[] {0, 7}) {
      try (Machine machine = new Machine(preset, new SpoolerStart(Duration.ofSeconds(seconds)))) {
        machine.ada.close();

        assertThat(machine.mapi.clock().elapsed()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(machine.was("AddressTypes")).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource(PRESETS)
  @Verifies({"SUB-03", "D-117"})
  void unsent_at_submission(Settings preset) {
    for (UnsentAtSubmission unsent : UnsentAtSubmission.values()) {
      try (Machine machine = new Machine(preset, unsent)) {
        machine.mapi.mailbox("Mailbox - Bob");
        machine.ada.send("Budget", Mail.toBob());

        EntryId outbox = Mail.get(machine.ada.store(), PropTags.PR_IPM_OUTBOX_ENTRYID).entryId();
        assertThat(outbox.size()).isPositive();
        MessageView waits =
            machine.mapi.mailbox("Mailbox - Ada").folder("Outbox").messages().get(0);
        assertThat(waits.has(MessageFlag.SUBMIT)).isTrue();
        assertThat(waits.has(MessageFlag.UNSENT)).isEqualTo(unsent == UnsentAtSubmission.SET);
        machine.mapi.spooler().deliver();
        MessageView sent = machine.mapi.mailbox("Mailbox - Ada").sentItems().messages().get(0);
        assertThat(sent.has(MessageFlag.UNSENT) || sent.has(MessageFlag.SUBMIT)).isFalse();
      }
    }
  }
}
