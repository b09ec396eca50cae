package org.mapiemulator.tests.store.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mapiemulator.tests.store.values.Machine.INBOX;
import static org.mapiemulator.tests.store.values.Machine.save;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.store.BuiltInProvider;
import org.mapiemulator.internal.store.Change;
import org.mapiemulator.internal.store.Mailbox;
import org.mapiemulator.internal.store.MailboxState;
import org.mapiemulator.internal.store.MessageState;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.NewMailNotification;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.ProfSect;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.StoreLogon;
import org.mapiemulator.testkit.Verifies;
import org.mockito.ArgumentCaptor;

/** The provider as MAPI sees it, with a support object that the test plays. */
class ProviderTest {

  private static final int WRITE = OpenMsgStoreFlag.WRITE.value();

  private final Machine machine = new Machine();
  private final Mailbox mailbox = machine.mailbox();
  private final Mailbox other = machine.mailbox();

  @SuppressWarnings("NullAway") // class files do not tell that the function may give null
  private final BuiltInProvider provider = new BuiltInProvider(this::find);

  private final MapiSup support = mock(MapiSup.class);
  private final ProfSect section = mock(ProfSect.class);

  @BeforeEach
  void prepare() {
    when(support.newUid()).thenAnswer(call -> mailbox.environment().newUid());
    when(support.wrapStoreEntryId(any())).thenAnswer(call -> call.getArgument(0));
    when(support.openProfileSection(any(), anyInt())).thenReturn(section);
  }

  private StoreLogon logon(EntryId id, int flags) {
    return provider.logon(support, 0, "Ada", id, flags, null);
  }

  private MsgStore store() {
    return logon(mailbox.identity().store(), WRITE).store();
  }

  private static Hresult failure(ThrowingCallable call) {
    return Objects.requireNonNull(catchThrowableOfType(MapiException.class, call)).hresult();
  }

  private @Nullable Mailbox find(MapiUid uid) {
    if (uid.equals(mailbox.uid())) {
      return mailbox;
    }
    return uid.equals(other.uid()) ? other : null;
  }

  @Test
  @Verifies({"R-409", "R-420", "R-417", "R-429", "R-435"})
  void a_store_has_one_logon_which_ends_with_it() {
    StoreLogon first = logon(mailbox.identity().store(), WRITE);
    StoreLogon second = logon(mailbox.identity().store(), WRITE);

    assertThat(second.store()).isSameAs(first.store());
    assertThat(second.logon()).isNull();
    verify(support, times(1)).addRef();
    verify(support, times(2)).setProviderUid(mailbox.uid(), 0);
    first.store().release();
    verify(support, never()).release();
    second.store().release();
    verify(support, times(1)).release();
    Objects.requireNonNull(first.logon()).logoff(0);
    first.logon().release();
    verify(support, times(1)).release();
    assertThat(logon(mailbox.identity().store(), WRITE).logon()).isNotNull();
  }

  @Test
  @Verifies({"R-416", "R-411"})
  void without_an_identifier_the_profile_decides() {
    PropValue key = PropValue.of(PropTags.PR_RECORD_KEY, mailbox.uid().bytes());
    PropValue none = PropValue.error(PropTags.PR_RECORD_KEY, Hresult.MAPI_E_NOT_FOUND);
    when(section.getProps(any(), anyInt()))
        .thenReturn(Result.ok(List.of(key)))
        .thenReturn(Result.ok(List.of(none)));

    MsgStore store = provider.logon(support, 0, "Ada", null, WRITE, null).store();
    PropValue id = store.getProps(List.of(PropTags.PR_RECORD_KEY), 0).value().get(0);
    assertThat(id.binary()).isEqualTo(mailbox.uid().bytes());
    assertThat(failure(() -> provider.logon(support, 0, "Ada", null, WRITE, null)))
        .isEqualTo(Hresult.MAPI_E_UNCONFIGURED);
    verify(section, times(2)).close();
  }

  @Test
  @Verifies({"R-418", "R-424", "D-27"})
  void identifiers_of_no_store_are_refused() {
    EntryId own = mailbox.identity().store();

    assertThat(failure(() -> logon(EntryId.ofHex("00"), 0)))
        .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
    assertThat(failure(() -> logon(machine.mailbox().identity().store(), 0)))
        .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    assertThat(failure(() -> logon(mailbox.identity().folder(1), 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_ENTRYID);
    assertThat(failure(() -> provider.logon(support, 0, "Ada", own, 0, Iid.MESSAGE)))
        .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
    assertThat(provider.compareStoreIds(own, mailbox.identity().store(), 0)).isTrue();
    assertThat(provider.compareStoreIds(own, other.identity().store(), 0)).isFalse();
  }

  private long submitted() {
    long number = save(mailbox, INBOX, "leaving");
    mailbox.change(
        transaction -> {
          MessageState state = Objects.requireNonNull(transaction.state().message(number));
          transaction.put(
              INBOX,
              new MessageState(
                  number,
                  state.props(),
                  List.of(),
                  List.of(),
                  MessageFlag.SUBMIT.value(),
                  0,
                  0,
                  0,
                  0,
                  2));
        });
    return number;
  }

  private MapiFolder inbox(MsgStore store) {
    return (MapiFolder)
        store.openEntry(mailbox.identity().folder(INBOX), null, OpenFlag.MODIFY.value()).object();
  }

  @Test
  @Verifies({"STO-23", "FLD-26", "FLD-41", "RDS-09"})
  void what_waits_to_be_sent_stays_as_it_is() {
    EntryId id = mailbox.identity().message(submitted());
    save(mailbox, INBOX, "other");
    MsgStore store = store();
    MapiFolder inbox = inbox(store);
    List<EntryId> list = List.of(id);

    assertThat(failure(() -> store.openEntry(id, null, OpenFlag.MODIFY.value())))
        .isEqualTo(Hresult.MAPI_E_SUBMITTED);
    assertThat(store.openEntry(id, null, OpenFlag.BEST_ACCESS.value()).object()).isNotNull();
    assertThat(inbox.deleteMessages(list, 0, null, 0)).isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
    assertThat(inbox.copyMessages(list, null, inbox, 0, null, 1))
        .isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
    assertThat(inbox.setReadFlags(list, 0, null, 0)).isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
    assertThat(inbox.emptyFolder(0, null, 0)).isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
    assertThat(mailbox.state().requireFolder(INBOX).contents().size()).isEqualTo(1);
  }

  @Test
  @Verifies({"NOT-16", "NOT-20", "SUB-15", "NT-009"})
  void a_message_that_arrives_is_told_after_its_creation() {
    when(support.subscribe(any(), anyInt(), anyInt(), any())).thenReturn(7L);
    MsgStore store = store();
    store.advise(null, EventMask.NEW_MAIL.value(), mock(MapiAdviseSink.class));

    long number = save(mailbox, INBOX, "here");
    mailbox.change(transaction -> transaction.record(new Change.NewMail(INBOX, number)));

    ArgumentCaptor<Binary> key = ArgumentCaptor.captor();
    verify(support).subscribe(key.capture(), anyInt(), anyInt(), any());
    verify(support)
        .notify(
            key.getValue(),
            List.of(
                new NewMailNotification(
                    mailbox.identity().message(number),
                    mailbox.identity().folder(INBOX),
                    0x80000000,
                    "",
                    0)),
            0);
  }

  @Test
  void open_tables_follow_a_mailbox_that_is_restored() {
    save(mailbox, INBOX, "one");
    MailboxState then = mailbox.state();
    save(mailbox, INBOX, "two");
    try (MapiTable table = inbox(store()).getContentsTable(0)) {
      assertThat(table.getRowCount(0).value()).isEqualTo(2);

      mailbox.restore(then);

      assertThat(table.getRowCount(0).value()).isEqualTo(1);
      assertThat(table.queryRows(9, 0)).hasSize(1);
    }
  }
}
