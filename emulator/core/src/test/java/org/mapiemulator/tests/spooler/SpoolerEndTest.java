package org.mapiemulator.tests.spooler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.QueuedMail;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FlushQueuesFlag;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiStatus;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.ResourceType;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StoreLogoffFlag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.spi.EndMessageFlag;
import org.mapiemulator.mapi.spi.SubmittedMessage;
import org.mapiemulator.mapi.spi.TransportLogonResultFlag;
import org.mapiemulator.testkit.Verifies;

/** What transports are told when something is stopped, and in which order they are flushed. */
class SpoolerEndTest {

  private static final Row POSTMAN = Mail.to("Postman", "POST", "house 1");
  private static final MapiUid OTHER = MapiUid.ofHex("0F0102030405060708090A0B0C0D0E0F");
  private static final int BOTH = bits(FlushQueuesFlag.UPLOAD, FlushQueuesFlag.DOWNLOAD);

  private final ScriptedTransport post = new ScriptedTransport();
  private final ScriptedTransport second = new ScriptedTransport();

  private MapiSubsystem start() {
    MapiSubsystem mapi = MapiSubsystem.start();
    mapi.profiles()
        .add(
            "Ada",
            p ->
                p.store("Mailbox - Ada")
                    .transport("Post", ScriptedTransport.UID, post::provider)
                    .transport("Second", OTHER, second::provider)
                    .asDefault());
    mapi.profiles().add("Bob", p -> p.store("Mailbox - Bob"));
    return mapi;
  }

  private static List<String> waiting(MapiSubsystem mapi) {
    return mapi.spooler().waiting().stream().map(QueuedMail::subject).toList();
  }

  /** The spooler's object in the status table. */
  private static MapiStatus spooler(Mail mail) {
    EntryId id;
    try (MapiTable table = mail.session().getStatusTable(StringFlag.UNICODE.value())) {
      table.setColumns(List.of(PropTags.PR_ENTRYID), 0);
      table.restrict(Restriction.equal(PropTags.PR_RESOURCE_TYPE, ResourceType.SPOOLER.value()), 0);
      id = table.queryRows(1, 0).get(0).get(0).entryId();
    }
    return (MapiStatus) mail.session().openEntry(id, null, OpenFlag.MODIFY.value()).object();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @ParameterizedTest
  @CsvSource({"SubmitMessage, 0", "EndMessage, 7"})
  @Verifies({"R-439", "R-448", "R-456", "R-462", "A-88", "A-90", "A-104"})
  void a_message_in_progress_is_cancelled_when_the_session_ends(String where, Integer reference)
      throws Exception {
    try (MapiSubsystem mapi = start()) {
      Mail ada = Mail.logOn(mapi, "A", "Ada");
      CountDownLatch busy = new CountDownLatch(1);
      CountDownLatch cancelled = new CountDownLatch(1);
      AtomicReference<@Nullable Hresult> yielded = new AtomicReference<>();
      post.inside.put(
          where,
          () -> {
            busy.countDown();
            await(cancelled);
            yielded.set(post.sup().spoolerYield(0));
          });
      post.inside.put("TransportNotify(0x80000000)", cancelled::countDown);
      post.steps.add((logon, message) -> new SubmittedMessage(Hresult.S_OK, 7, 0));
      ada.send("Budget", POSTMAN);
      Thread worker = new Thread(() -> mapi.spooler().deliver(), "worker");
      worker.start();
      await(busy);

      assertThat(ada.store().storeLogoff(StoreLogoffFlag.QUIET.value()))
          .isEqualTo(bits(StoreLogoffFlag.OUTBOUND, StoreLogoffFlag.OUTBOUND_QUEUE));
      ada.close();
      worker.join();

      assertThat(post.told).contains(reference);
      assertThat(yielded.get()).isEqualTo(Hresult.MAPI_W_CANCEL_MESSAGE);
      assertThat(post.calls)
          .containsSubsequence(
              where.equals("EndMessage") ? "EndMessage(7)" : "SubmitMessage(0)",
              "TransportNotify(0x80000000)",
              "TransportNotify(0x30000)",
              "TransportLogoff(0x0)");
      assertThat(waiting(mapi)).containsExactly("Budget");
      Mail later = Mail.logOn(mapi, "B", "Ada");
      post.inside.clear();
      mapi.spooler().deliver();
      assertThat(waiting(mapi)).isEmpty();
      later.close();
    }
  }

  @Test
  @Verifies({"R-439", "R-456", "A-104"})
  void a_message_that_is_coming_in_is_cancelled_and_dropped() throws Exception {
    post.logonFlags = TransportLogonResultFlag.POLL.value();
    try (MapiSubsystem mapi = start()) {
      Mail ada = Mail.logOn(mapi, "A", "Ada");
      CountDownLatch busy = new CountDownLatch(1);
      CountDownLatch cancelled = new CountDownLatch(1);
      post.inside.put(
          "StartMessage",
          () -> {
            busy.countDown();
            await(cancelled);
            post.inbound.clear();
          });
      post.inside.put("TransportNotify(0x80000000)", cancelled::countDown);
      post.inbound.add("Hello");
      Thread worker = new Thread(() -> mapi.spooler().deliver(), "worker");
      worker.start();
      await(busy);

      assertThat(ada.store().storeLogoff(StoreLogoffFlag.QUIET.value()))
          .isEqualTo(StoreLogoffFlag.INBOUND.value());
      ada.close();
      worker.join();

      assertThat(post.told).contains(1);
      assertThat(mapi.mailbox("Mailbox - Ada").inbox().messages()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-458", "A-86", "A-104"})
  void deferred_mail_is_aborted_by_its_identifier_and_nothing_else() {
    try (MapiSubsystem mapi = start()) {
      Mail ada = Mail.logOn(mapi, "A", "Ada");
      EntryId[] id = new EntryId[1];
      post.steps.add(
          (logon, message) -> {
            id[0] = Mail.get(message, PropTags.PR_ENTRYID).entryId();
            return new SubmittedMessage(Hresult.S_OK, 7, 0);
          });
      post.ends.add(EndMessageFlag.DONT_RESEND.value());
      ada.send("Budget", POSTMAN);
      mapi.spooler().deliver();
      post.calls.clear();
      post.told.clear();

      ada.close();

      assertThat(post.calls.subList(0, 3))
          .containsExactly(
              "TransportNotify(0x40000000)", "TransportNotify(0x30000)", "TransportLogoff(0x0)");
      assertThat(post.told.get(0)).isEqualTo(id[0]);
      assertThat(waiting(mapi)).containsExactly("Budget");
    }
  }

  @Test
  @Verifies({"R-458", "R-459", "A-104"})
  void a_session_that_ends_in_the_middle_of_a_flush_ends_both_directions_of_it() {
    try (MapiSubsystem mapi = start()) {
      Mail ada = Mail.logOn(mapi, "A", "Ada");
      MapiStatus spooler = spooler(ada);
      mapi.spooler().deliver();
      post.calls.clear();
      post.inside.put("FlushQueues", ada::close);

      try {
        spooler.flushQueues(0, null, FlushQueuesFlag.UPLOAD.value());
      } catch (MapiException ended) {
        assertThat(ended.hresult().isFailure()).isTrue();
      }

      assertThat(post.calls)
          .containsExactly(
              "TransportNotify(0x8)",
              "FlushQueues(0x2)",
              "TransportNotify(0xc0000)",
              "TransportNotify(0x30000)",
              "TransportLogoff(0x0)",
              "logon released",
              "Shutdown(0)",
              "provider released");
    }
  }

  @Test
  @Verifies({"R-463", "R-289", "A-104"})
  void transports_are_flushed_in_the_order_of_the_profile() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      MapiStatus spooler = spooler(ada);
      List<String> order = new ArrayList<>();
      post.inside.put("FlushQueues", () -> order.add("Post"));
      second.inside.put("FlushQueues", () -> order.add("Second"));

      spooler.flushQueues(0, null, BOTH);

      assertThat(order).containsExactly("Post", "Second");
      assertThat(post.calls)
          .containsSubsequence(
              "TransportNotify(0xc)", "FlushQueues(0x6)", "TransportNotify(0xc0000)");
      spooler.release();
    }
  }

  @Test
  @Verifies({"R-206", "R-463"})
  void flush_queues_before_logoff_sends_what_was_just_submitted() {
    try (MapiSubsystem mapi = start()) {
      try (Mail ada = Mail.logOn(mapi, "A", "Ada")) {
        ada.send("Budget", Mail.toBob());
        ada.send("Letter", POSTMAN);
        MapiStatus spooler = spooler(ada);
        spooler.flushQueues(0, null, FlushQueuesFlag.UPLOAD.value());
        spooler.release();
      }
      assertThat(mapi.clock().elapsed()).isEqualTo(Duration.ZERO);
      assertThat(waiting(mapi)).isEmpty();
      assertThat(mapi.mailbox("Mailbox - Bob").inbox().messages()).hasSize(1);
      assertThat(mapi.spooler().sent()).hasSize(2);
      assertThat(Objects.requireNonNull(post.support)).isNotNull();
    }
  }
}
