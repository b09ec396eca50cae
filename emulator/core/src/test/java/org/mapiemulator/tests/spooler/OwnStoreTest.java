package org.mapiemulator.tests.spooler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.SentMail;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.spi.ExpandRecipsFlag;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;

/** What the spooler does with a store whose provider is the user's. */
class OwnStoreTest {

  private final WrappedStore wrapped = new WrappedStore();

  private MapiSubsystem start() {
    MapiSubsystem mapi = MapiSubsystem.start();
    mapi.profiles()
        .add("Ada", p -> p.provider("Wrapped", WrappedStore.UID, wrapped::provider).asDefault());
    mapi.profiles().add("Bob", p -> p.store("Mailbox - Bob"));
    return mapi;
  }

  private static int inbox(MapiSubsystem mapi) {
    return mapi.mailbox("Mailbox - Bob").inbox().messages().size();
  }

  @Test
  @Verifies({"R-421", "R-422", "R-423"})
  void what_logon_gives_for_the_spooler_its_own_logon_gets() {
    wrapped.security = Binary.of(new byte[] {1, 2, 3});
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      assertThat(wrapped.calls).containsExactly("Logon");
      ada.send("Budget", Mail.toBob());
      mapi.clock().advance(Duration.ofSeconds(1));

      assertThat(wrapped.calls).containsExactly("Logon", "SpoolerLogon(0x80000005)");
      assertThat(wrapped.securities).containsExactly(Binary.of(new byte[] {1, 2, 3}));
      assertThat(inbox(mapi)).isEqualTo(1);
    }
  }

  @Test
  @Verifies("R-421")
  void a_logon_that_gives_nothing_leaves_the_spooler_without() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      assertThat(ada.store()).isNotNull();
      mapi.clock().advance(Duration.ofSeconds(1));
      assertThat(wrapped.securities).hasSize(1).containsOnlyNulls();
    }
  }

  @Test
  @Verifies("R-423")
  void without_mail_there_is_no_logon_for_the_spooler() {
    try (MapiSubsystem mapi = start()) {
      try (Mail ada = Mail.logOn(mapi, "A", "Ada", LogonFlag.NO_MAIL)) {
        ada.send("Budget", Mail.toBob());
        mapi.clock().advance(Duration.ofHours(1));
      }
      try (Mail ada = Mail.logOn(mapi, "B", "Ada")) {
        ada.releaseStore();
        wrapped.calls.clear();
        ada.open(bits(OpenMsgStoreFlag.WRITE, OpenMsgStoreFlag.NO_MAIL));
        mapi.clock().advance(Duration.ofHours(1));
      }
      assertThat(wrapped.calls).containsExactly("Logon");
      assertThat(inbox(mapi)).isZero();
    }
  }

  @Test
  @Verifies("SUB-09")
  void a_message_that_has_to_be_preprocessed_is_submitted_by_the_spooler_once_more() {
    AtomicInteger expanded = new AtomicInteger();
    wrapped.support.put(
        "expandRecips",
        (inner, arguments) -> {
          inner.call();
          expanded.incrementAndGet();
          return ExpandRecipsFlag.NEEDS_PREPROCESSING.value();
        });
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      ada.send("Budget", Mail.toBob());
      try (MapiTable queue = ada.store().getOutgoingQueue(0)) {
        queue.setColumns(List.of(PropTags.PR_SUBMIT_FLAGS), 0);
        assertThat(queue.queryRows(9, 0).get(0).get(0).intValue()).isEqualTo(2);
      }
      mapi.clock().advance(Duration.ofSeconds(1));

      assertThat(inbox(mapi)).isEqualTo(1);
      assertThat(mapi.spooler().sent()).extracting(SentMail::subject).containsExactly("Budget");
      assertThat(expanded).hasValue(1);
      assertThat(ada.subjects(PropTags.PR_IPM_SENTMAIL_ENTRYID)).containsExactly("Budget");
    }
  }

  @Test
  @Verifies("D-152")
  void a_report_that_cannot_be_made_is_not_tried_again() {
    AtomicInteger asked = new AtomicInteger();
    wrapped.store.put(
        "getReceiveFolder",
        (inner, arguments) -> {
          asked.incrementAndGet();
          throw new MapiException(Hresult.MAPI_E_NO_SUPPORT, "IMsgStore::GetReceiveFolder");
        });
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      ada.send("Budget", Mail.to("Nobody", "SMTP", "nobody@example.net"));
      mapi.spooler().deliver();
      mapi.clock().advance(Duration.ofHours(1));
      mapi.spooler().deliver();

      assertThat(asked).hasValue(1);
      assertThat(ada.subjects(PropTags.PR_IPM_SENTMAIL_ENTRYID)).containsExactly("Budget");
      assertThat(ada.subjects(PropTags.PR_IPM_OUTBOX_ENTRYID)).isEmpty();
    }
  }

  @Test
  @Verifies({"SUB-11", "D-153"})
  void finished_msg_can_leave_the_place_of_a_message_to_mapi() {
    AtomicReference<PropValue> sentMail = new AtomicReference<>();
    wrapped.store.put(
        "finishedMsg",
        (inner, arguments) -> {
          inner.call();
          MsgStore store = Objects.requireNonNull(wrapped.spoolerStore);
          EntryId id = (EntryId) Objects.requireNonNull(arguments[1]);
          Message message = (Message) store.openEntry(id, null, OpenFlag.MODIFY.value()).object();
          message.setProps(
              List.of(new PropValue(PropTags.PR_SENTMAIL_ENTRYID, sentMail.get().value())));
          message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE.value());
          Objects.requireNonNull(wrapped.spoolerSupport).doSentMail(0, message);
          return null;
        });
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      sentMail.set(Mail.get(ada.store(), PropTags.PR_IPM_SENTMAIL_ENTRYID));
      try (Message message = ada.write("Budget", Mail.toBob())) {
        message.deleteProps(List.of(PropTags.PR_SENTMAIL_ENTRYID));
        message.submitMessage(0);
      }
      mapi.spooler().deliver();

      assertThat(ada.subjects(PropTags.PR_IPM_SENTMAIL_ENTRYID)).containsExactly("Budget");
      assertThat(ada.subjects(PropTags.PR_IPM_OUTBOX_ENTRYID)).isEmpty();
      MapiSup support = Objects.requireNonNull(wrapped.spoolerSupport);
      assertThat(Outcomes.of(() -> support.doSentMail(0, null)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(() -> support.doSentMail(1, null)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    }
  }
}
