package org.mapiemulator.examples.provider;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.MapiClient;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SaveFlag;

/** A client that takes notes in the first store of a profile. */
final class NoteTaker {

  private static final int MODIFY = OpenFlag.MODIFY.value();

  private final Mapi32 mapi32;
  private final MapiSession session;
  private final MsgStore store;
  private final MapiFolder root;

  NoteTaker(MapiClient client) {
    this(client, "Ada");
  }

  NoteTaker(MapiClient client, String profile) {
    int flags = MapiFlag.bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.NO_MAIL);
    this.mapi32 = client.mapi32();
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    this.session = mapi32.mapiLogonEx(0, profile, null, flags);
    this.store = openStore();
    this.root = (MapiFolder) store.openEntry(null, null, MODIFY).object();
  }

  private MsgStore openStore() {
    try (MapiTable stores = session.getMsgStoresTable(0)) {
      stores.setColumns(List.of(PropTags.PR_ENTRYID), 0);
      EntryId id = stores.queryRows(1, 0).get(0).get(0).entryId();
      return session.openMsgStore(0, id, null, OpenMsgStoreFlag.WRITE.value()).value();
    }
  }

  MapiFolder root() {
    return root;
  }

  MapiFolder folder(String name) {
    return root.createFolder(FolderType.GENERIC.value(), name, null, null, 0);
  }

  EntryId note(String subject) {
    return note(root, subject);
  }

  static EntryId note(MapiFolder folder, String subject) {
    try (Message message = folder.createMessage(null, 0)) {
      message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, subject)));
      message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE.value());
      return message.getProps(List.of(PropTags.PR_ENTRYID), 0).value().get(0).entryId();
    }
  }

  Message open(EntryId id) {
    return (Message) store.openEntry(id, null, MODIFY).object();
  }

  static List<String> subjects(MapiFolder folder) {
    try (MapiTable table = folder.getContentsTable(0)) {
      table.setColumns(List.of(PropTags.PR_SUBJECT), 0);
      List<String> subjects = new ArrayList<>();
      for (Row row : table.queryRows(100, 0)) {
        subjects.add(row.get(0).text());
      }
      return subjects;
    }
  }

  List<String> subjects() {
    return subjects(root);
  }

  /** Ends as a client should that has the time. */
  void leave() {
    release();
    session.logoff(0, 0, 0);
    session.release();
    mapi32.mapiUninitialize();
  }

  void release() {
    root.release();
    store.release();
  }

  /** Ends as a client does that must not take long. */
  void shutDownFast() {
    var shutdown = (MapiClientShutdown) session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
    shutdown.queryFastShutdown();
    shutdown.notifyProcessShutdown();
    shutdown.doFastShutdown();
  }
}
