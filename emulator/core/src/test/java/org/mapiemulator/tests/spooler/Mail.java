package org.mapiemulator.tests.spooler;

import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;

/** A client that sends mail, and goes as a correct one does. */
final class Mail implements AutoCloseable {

  private static final int NEW_SESSION =
      bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.UNICODE, LogonFlag.ALLOW_OTHERS);

  private final MapiClient client;
  private final MapiSession session;
  private @Nullable MsgStore store;

  private Mail(MapiClient client, MapiSession session) {
    this.client = client;
    this.session = session;
  }

  /** A client with a session on a profile, and its default store open. */
  static Mail logOn(MapiSubsystem mapi, String name, String profile, MapiFlag... more) {
    MapiClient client = mapi.client(name);
    client.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    int flags = NEW_SESSION | bits(more);
    Mail mail = new Mail(client, client.mapi32().mapiLogonEx(0, profile, null, flags));
    mail.open(OpenMsgStoreFlag.WRITE.value());
    return mail;
  }

  MapiSession session() {
    return session;
  }

  MsgStore store() {
    MsgStore open = store;
    if (open == null) {
      throw new IllegalStateException("The store is not open.");
    }
    return open;
  }

  /** Opens the default store. */
  MsgStore open(int flags) {
    EntryId id;
    try (MapiTable table = session.getMsgStoresTable(StringFlag.UNICODE.value())) {
      table.setColumns(List.of(PropTags.PR_ENTRYID), 0);
      table.restrict(Restriction.equal(PropTags.PR_DEFAULT_STORE, true), 0);
      id = table.queryRows(1, 0).get(0).get(0).entryId();
    }
    MsgStore open = session.openMsgStore(0, id, null, flags).value();
    store = open;
    return open;
  }

  static Row to(String name, String type, String address) {
    return recipient(RecipientType.TO, name, type, address);
  }

  static Row recipient(RecipientType kind, String name, String type, String address) {
    return Row.of(
        PropValue.of(PropTags.PR_RECIPIENT_TYPE, kind),
        PropValue.of(PropTags.PR_DISPLAY_NAME, name),
        PropValue.of(PropTags.PR_ADDRTYPE, type),
        PropValue.of(PropTags.PR_EMAIL_ADDRESS, address));
  }

  static Row toBob() {
    return to("Bob", "SMTP", "bob@example.org");
  }

  /** A new message in the Outbox, saved nowhere. */
  Message write(String subject, Row... recipients) {
    EntryId outbox = get(store(), PropTags.PR_IPM_OUTBOX_ENTRYID).entryId();
    try (MapiFolder folder =
        (MapiFolder) store().openEntry(outbox, null, OpenFlag.MODIFY.value()).object()) {
      Message message = folder.createMessage(null, 0);
      message.setProps(
          List.of(
              PropValue.of(PropTags.PR_MESSAGE_CLASS, "IPM.Note"),
              PropValue.of(PropTags.PR_SUBJECT, subject),
              PropValue.of(PropTags.PR_BODY, "Hello"),
              PropValue.of(
                  PropTags.PR_SENTMAIL_ENTRYID,
                  get(store(), PropTags.PR_IPM_SENTMAIL_ENTRYID).value())));
      message.modifyRecipients(0, List.of(recipients));
      return message;
    }
  }

  /** Submits a message. */
  void send(String subject, Row... recipients) {
    try (Message message = write(subject, recipients)) {
      message.submitMessage(0);
    }
  }

  static PropValue get(org.mapiemulator.mapi.MapiProp object, PropTag tag) {
    return object.getProps(List.of(tag), StringFlag.UNICODE.value()).value().get(0);
  }

  /** The subjects of what is in a folder of the store. */
  List<String> subjects(PropTag folder) {
    EntryId id = get(store(), folder).entryId();
    try (MapiFolder open = (MapiFolder) store().openEntry(id, null, 0).object();
        MapiTable table = open.getContentsTable(0)) {
      table.setColumns(List.of(PropTags.PR_SUBJECT), 0);
      List<String> all = new ArrayList<>();
      table.queryRows(1000, 0).forEach(row -> all.add((String) row.get(0).value()));
      return all;
    }
  }

  void releaseStore() {
    store().release();
    store = null;
  }

  /** Releases the store, logs off, releases and uninitializes. */
  @Override
  public void close() {
    if (store != null) {
      releaseStore();
    }
    leave();
  }

  void leave() {
    session.logoff(0, 0, 0);
    session.release();
    client.mapi32().mapiUninitialize();
  }
}
