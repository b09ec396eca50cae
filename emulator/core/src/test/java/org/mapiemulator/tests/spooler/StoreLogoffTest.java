package org.mapiemulator.tests.spooler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.mapi.MapiFlag.bits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.QueuedMail;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StoreLogoffFlag;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.StoreLogoffTiming;
import org.mapiemulator.testkit.Verifies;

/** IMsgStore::StoreLogoff, with every flag in and out. */
class StoreLogoffTest {

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
    return mapi;
  }

  private static List<String> waiting(MapiSubsystem mapi) {
    return mapi.spooler().waiting().stream().map(QueuedMail::subject).toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"NO_WAIT", "ORDERLY", "PURGE", "ABORT", "QUIET"})
  @Verifies({"R-442", "R-443", "R-444", "STO-41"})
  void an_idle_store_answers_complete(StoreLogoffFlag flag) {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      mapi.spooler().deliver();
      assertThat(ada.store().storeLogoff(flag.value())).isEqualTo(StoreLogoffFlag.COMPLETE.value());
      assertThat(ada.session().getMsgStoresTable(0).release()).isZero(); // the session lives
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NO_WAIT", "ORDERLY", "PURGE", "ABORT", "QUIET"})
  @Verifies({"R-444", "R-445", "R-446", "R-447", "R-448", "R-449", "R-450", "A-44", "A-88"})
  void with_mail_in_the_queue_the_flag_says_what_the_release_does(StoreLogoffFlag flag) {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      ada.send("Budget", POSTMAN);
      assertThat(ada.store().storeLogoff(flag.value()))
          .isEqualTo(StoreLogoffFlag.OUTBOUND_QUEUE.value());
      assertThat(waiting(mapi)).as("nothing happens before the release").hasSize(1);
      ada.releaseStore();

      boolean sends = flag == StoreLogoffFlag.NO_WAIT || flag == StoreLogoffFlag.PURGE;
      assertThat(waiting(mapi)).hasSize(sends ? 0 : 1);
      assertThat(post.calls.contains("FlushQueues(0x6)")).isEqualTo(flag == StoreLogoffFlag.PURGE);
      // With activity, ABORT and QUIET change nothing: the spooler keeps the store.
      mapi.clock().advance(Duration.ofHours(1));
      boolean kept = flag == StoreLogoffFlag.ABORT || flag == StoreLogoffFlag.QUIET;
      assertThat(waiting(mapi)).hasSize(sends || kept ? 0 : 1);
    }
  }

  @Test
  @Verifies({"R-451", "STO-42"})
  void a_release_without_it_counts_as_abort() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      ada.send("Budget", POSTMAN);
      ada.releaseStore();
      assertThat(waiting(mapi)).hasSize(1);
      mapi.clock().advance(Duration.ofSeconds(1));
      assertThat(waiting(mapi)).isEmpty();
    }
  }

  @Test
  @Verifies("A-44")
  void a_setting_lets_it_act_at_once() {
    try (MapiSubsystem mapi = start(StoreLogoffTiming.IMMEDIATE);
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      ada.send("Budget", POSTMAN);
      assertThat(ada.store().storeLogoff(StoreLogoffFlag.NO_WAIT.value()))
          .isEqualTo(StoreLogoffFlag.COMPLETE.value());
      assertThat(waiting(mapi)).isEmpty();
    }
  }

  @Test
  @Verifies({"R-443", "A-44"})
  void two_input_flags_are_refused_and_none_is_orderly() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      assertThatThrownBy(
              () -> ada.store().storeLogoff(bits(StoreLogoffFlag.NO_WAIT, StoreLogoffFlag.PURGE)))
          .isInstanceOfSatisfying(
              MapiException.class,
              refused -> assertThat(refused.hresult()).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER));
      ada.send("Budget", POSTMAN);
      assertThat(ada.store().storeLogoff(0)).isEqualTo(StoreLogoffFlag.OUTBOUND_QUEUE.value());
      ada.releaseStore();
      mapi.clock().advance(Duration.ofHours(1));
      assertThat(waiting(mapi)).as("as ORDERLY: no new message is begun").hasSize(1);
    }
  }

  @Test
  @Verifies({"R-455", "A-44"})
  void output_bits_may_come_back_in() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      int flags = ada.store().storeLogoff(StoreLogoffFlag.NO_WAIT.value());
      assertThat(ada.store().storeLogoff(flags)).isEqualTo(StoreLogoffFlag.COMPLETE.value());
    }
  }

  @Test
  @Verifies("R-454")
  void a_repeated_call_replaces_the_flags() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      ada.send("Budget", POSTMAN);
      ada.store().storeLogoff(StoreLogoffFlag.PURGE.value());
      ada.store().storeLogoff(StoreLogoffFlag.ORDERLY.value());
      ada.releaseStore();
      assertThat(waiting(mapi)).hasSize(1);
    }
  }

  @Test
  @Verifies("R-452")
  void a_store_that_another_process_has_open_only_says_complete() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      var other = mapi.client("B");
      other.mapi32().mapiInitialize(org.mapiemulator.mapi.MapiInit.MULTITHREAD_NOTIFICATIONS);
      var session = other.mapi32().mapiLogonEx(0, null, null, bits(LogonFlag.EXTENDED));
      MsgStore store =
          session
              .openMsgStore(
                  0,
                  Mail.get(ada.store(), org.mapiemulator.mapi.PropTags.PR_STORE_ENTRYID).entryId(),
                  null,
                  OpenMsgStoreFlag.WRITE.value())
              .value();
      ada.send("Budget", POSTMAN);
      assertThat(ada.store().storeLogoff(StoreLogoffFlag.PURGE.value()))
          .isEqualTo(StoreLogoffFlag.COMPLETE.value());
      ada.releaseStore();
      assertThat(waiting(mapi)).as("and does nothing else").hasSize(1);
      store.release();
      session.logoff(0, 0, 0);
      session.release();
      other.mapi32().mapiUninitialize();
    }
  }

  @Test
  void the_activity_is_reported_while_a_message_is_sent() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      List<Integer> answers = new ArrayList<>();
      post.steps.add(
          (logon, message) -> {
            answers.add(ada.store().storeLogoff(StoreLogoffFlag.QUIET.value()));
            return ScriptedTransport.take(message);
          });
      ada.send("Budget", POSTMAN);
      mapi.spooler().deliver();
      assertThat(answers)
          .containsExactly(bits(StoreLogoffFlag.OUTBOUND, StoreLogoffFlag.OUTBOUND_QUEUE));
    }
  }

  @Test
  @Verifies("R-128")
  void without_mail_there_is_nothing_to_wait_for() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada", LogonFlag.NO_MAIL)) {
      ada.send("Budget", POSTMAN);
      assertThat(ada.store().storeLogoff(StoreLogoffFlag.PURGE.value()))
          .isEqualTo(StoreLogoffFlag.COMPLETE.value());
      ada.releaseStore();
      assertThat(waiting(mapi)).hasSize(1);
      assertThat(post.calls).isEmpty();
    }
  }
}
