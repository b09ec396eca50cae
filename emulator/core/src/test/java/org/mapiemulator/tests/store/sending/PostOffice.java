package org.mapiemulator.tests.store.sending;

import static java.util.Objects.requireNonNull;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.store.BuiltInProvider;
import org.mapiemulator.internal.store.Mailbox;
import org.mapiemulator.internal.store.MessageState;
import org.mapiemulator.internal.store.NewMailbox;
import org.mapiemulator.internal.store.SpecialFolder;
import org.mapiemulator.internal.store.StoreEnvironment;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;

/**
 * Two mailboxes without a machine around them, whose stores a test opens as MAPI does: for clients,
 * and for a spooler that the test drives by hand.
 */
final class PostOffice {

  static final int UNICODE = StringFlag.UNICODE.value();
  static final int MODIFY = OpenFlag.MODIFY.value();
  static final int KEEP = SaveFlag.KEEP_OPEN_READWRITE.value();
  static final long OUTBOX = SpecialFolder.OUTBOX.firstNumber();
  static final long INBOX = SpecialFolder.INBOX.firstNumber();
  static final long SENT = SpecialFolder.SENT_ITEMS.firstNumber();

  private static final long START = 132_000_000_000_000_000L;

  private final AtomicLong ticks = new AtomicLong();
  private final StoreEnvironment environment;
  private final Mailbox mailbox;
  private final Mailbox other;
  private final MapiSup support = support();
  private final MsgStore client;
  private final MsgStore spooler;

  private PostOffice(Setting... settings) {
    this.environment =
        new StoreEnvironment(
            () -> START + ticks.incrementAndGet(),
            () -> uid(ticks.incrementAndGet()),
            Settings.outlook2016().with(settings));
    this.mailbox = newMailbox("Ada");
    this.other = newMailbox("Bob");
    this.client = store(support);
    this.spooler = spoolerStore(support());
  }

  static PostOffice with(Setting... settings) {
    return new PostOffice(settings);
  }

  private static MapiUid uid(long number) {
    return MapiUid.of(ByteBuffer.allocate(16).putLong(8, number).array());
  }

  Mailbox newMailbox(String name) {
    return new Mailbox(name, environment.newUid(), environment, NewMailbox.state(START));
  }

  @SuppressWarnings("NullAway") // class files do not tell that the function may give null
  private BuiltInProvider provider() {
    return new BuiltInProvider(this::find);
  }

  private @Nullable Mailbox find(MapiUid uid) {
    if (uid.equals(mailbox.uid())) {
      return mailbox;
    }
    return uid.equals(other.uid()) ? other : null;
  }

  /** MAPI's side of a logon; sinks are called where the store tells something. */
  MapiSup support() {
    MapiSup made = mock(MapiSup.class);
    Map<Binary, MapiAdviseSink> sinks = new ConcurrentHashMap<>();
    lenient().when(made.newUid()).thenAnswer(call -> environment.newUid());
    lenient().when(made.wrapStoreEntryId(any())).thenAnswer(call -> call.getArgument(0));
    lenient()
        .when(made.subscribe(any(), anyInt(), anyInt(), any()))
        .thenAnswer(
            call -> {
              sinks.put(call.getArgument(0), call.getArgument(3));
              return ticks.incrementAndGet();
            });
    lenient()
        .when(made.notify(any(), any(), anyInt()))
        .thenAnswer(
            call -> {
              List<Notification> told = call.getArgument(1);
              requireNonNull(sinks.get(call.<Binary>getArgument(0))).onNotify(told);
              return 0;
            });
    return made;
  }

  /** A client's store, opened for writing in a session of its own. */
  MsgStore store(MapiSup with) {
    return store(with, OpenMsgStoreFlag.WRITE.value());
  }

  MsgStore store(MapiSup with, int flags) {
    return provider().logon(with, 0, "Ada", mailbox.identity().store(), flags, null).store();
  }

  MsgStore spoolerStore(MapiSup with) {
    return spoolerStore(with, mailbox);
  }

  MsgStore spoolerStore(MapiSup with, Mailbox of) {
    return provider().spoolerLogon(with, 0, "Ada", of.identity().store(), 0, null, null).store();
  }

  Mailbox mailbox() {
    return mailbox;
  }

  Mailbox other() {
    return other;
  }

  /** MAPI's side of the client's logon. */
  MapiSup clientSupport() {
    return support;
  }

  MsgStore client() {
    return client;
  }

  MsgStore spooler() {
    return spooler;
  }

  EntryId folderId(long number) {
    return mailbox.identity().folder(number);
  }

  MapiFolder folder(long number) {
    return (MapiFolder) client.openEntry(folderId(number), null, MODIFY).object();
  }

  static PropValue get(MapiProp object, PropTag tag) {
    return object.getProps(List.of(tag), UNICODE).value().get(0);
  }

  static EntryId idOf(MapiProp object) {
    return get(object, PropTags.PR_ENTRYID).entryId();
  }

  static Row to(String name, PropValue... more) {
    PropValue[] cells = new PropValue[more.length + 2];
    cells[0] = PropValue.of(PropTags.PR_RECIPIENT_TYPE, RecipientType.TO);
    cells[1] = PropValue.of(PropTags.PR_DISPLAY_NAME, name);
    System.arraycopy(more, 0, cells, 2, more.length);
    return Row.of(cells);
  }

  /** A new message in the Outbox with one recipient, which is not saved. */
  Message draft(String subject, PropValue... more) {
    return draft(client, subject, more);
  }

  Message draft(MsgStore store, String subject, PropValue... more) {
    MapiFolder outbox = (MapiFolder) store.openEntry(folderId(OUTBOX), null, MODIFY).object();
    Message message = outbox.createMessage(null, 0);
    message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, subject)));
    if (more.length > 0) {
      message.setProps(List.of(more));
    }
    message.modifyRecipients(0, List.of(to("Bob")));
    return message;
  }

  /** Submits a new message; its identifier. */
  EntryId submit(String subject, PropValue... more) {
    return submit(client, subject, more);
  }

  EntryId submit(MsgStore store, String subject, PropValue... more) {
    try (Message message = draft(store, subject, more)) {
      message.saveChanges(KEEP);
      EntryId id = idOf(message);
      message.submitMessage(0);
      return id;
    }
  }

  /** A message as it is stored, wherever it is. */
  MessageState state(EntryId id) {
    return Objects.requireNonNull(find(id), "the message is gone");
  }

  @Nullable MessageState find(EntryId id) {
    return mailbox.state().message(mailbox.identity().read(id).number());
  }

  boolean isQueued(EntryId id) {
    return mailbox.state().outgoing().of(mailbox.identity().read(id).number()) != null;
  }

  /** What the spooler sees of the queue, in its order. */
  List<Row> queue(PropTag... columns) {
    try (MapiTable table = spooler.getOutgoingQueue(0)) {
      table.setColumns(List.of(columns), 0);
      return table.queryRows(1000, 0);
    }
  }

  List<String> queuedSubjects() {
    return queue(PropTags.PR_SUBJECT).stream().map(row -> row.get(0).text()).toList();
  }

  /** Opens a message as the spooler does. */
  Message forSpooler(EntryId id) {
    return (Message) spooler.openEntry(id, null, MODIFY).object();
  }

  void lock(EntryId id) {
    try (Message message = forSpooler(id)) {
      spooler.setLockState(message, 1);
    }
  }

  /** What the spooler does with a message that somebody took: lock, send, finish (SUB-10). */
  void send(EntryId id) {
    lock(id);
    spooler.finishedMsg(0, id);
  }
}
