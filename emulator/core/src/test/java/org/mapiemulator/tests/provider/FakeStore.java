package org.mapiemulator.tests.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.PropEdit;
import org.mapiemulator.internal.property.PropObject;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ReceiveFolder;
import org.mapiemulator.mapi.StoreSupport;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.settings.Settings;

/** A store that has properties and tells its sinks what NotifyNewMail is given. */
final class FakeStore extends PropObject implements MsgStore {

  private final FakeLibrary library;
  private final MapiSup support;
  private final String name;
  private final EntryId id;
  private final boolean writable;

  FakeStore(FakeLibrary library, MapiSup support, String name, EntryId id, boolean writable) {
    super(List.of(Iid.MSG_STORE, Iid.MAPI_PROP), PropSettings.of(Settings.outlook2016()));
    this.library = library;
    this.support = support;
    this.name = name;
    this.id = id;
    this.writable = writable;
  }

  @Override
  protected Props stored() {
    int mask = StoreSupport.NOTIFY_OK.value();
    if (!name.startsWith("Readable")) {
      mask |= StoreSupport.SUBMIT_OK.value();
    }
    if (writable) {
      mask |= MapiFlag.bits(StoreSupport.CREATE_OK, StoreSupport.MODIFY_OK);
    }
    return Props.of(
        List.of(
            new PropValue(PropTags.PR_DISPLAY_NAME, name),
            new PropValue(PropTags.PR_ENTRYID, support.wrapStoreEntryId(id).bytes()),
            new PropValue(PropTags.PR_STORE_SUPPORT_MASK, mask)));
  }

  @Override
  protected ObjectType objectType() {
    return ObjectType.STORE;
  }

  @Override
  protected void requireWritable() {}

  @Override
  protected void commit(PropEdit edit) {}

  @Override
  public long advise(@Nullable EntryId entryId, int eventMask, @Nullable MapiAdviseSink sink) {
    return support.subscribe(FakeLibrary.KEY, eventMask, 0, sink);
  }

  @Override
  public void unadvise(long connection) {
    support.unsubscribe(connection);
  }

  /** Tells all sinks of all stores of the library, wherever they are. */
  @Override
  public void notifyNewMail(@Nullable Notification notification) {
    library.did("before the news");
    support.notify(FakeLibrary.KEY, notification == null ? null : List.of(notification), 0);
    library.did("after the news");
  }

  private static MapiException unsupported() {
    return new MapiException(Hresult.MAPI_E_NO_SUPPORT, "IMsgStore");
  }

  @Override
  public boolean compareEntryIds(
      @Nullable EntryId entryId1, @Nullable EntryId entryId2, int flags) {
    throw unsupported();
  }

  @Override
  public OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    throw unsupported();
  }

  @Override
  public void setReceiveFolder(
      @Nullable String messageClass, int flags, @Nullable EntryId entryId) {
    throw unsupported();
  }

  @Override
  public ReceiveFolder getReceiveFolder(@Nullable String messageClass, int flags) {
    throw unsupported();
  }

  @Override
  public MapiTable getReceiveFolderTable(int flags) {
    throw unsupported();
  }

  @Override
  public int storeLogoff(int flags) {
    throw unsupported();
  }

  @Override
  public void abortSubmit(@Nullable EntryId entryId, int flags) {
    throw unsupported();
  }

  @Override
  public MapiTable getOutgoingQueue(int flags) {
    throw unsupported();
  }

  @Override
  public void setLockState(@Nullable Message message, int lockState) {
    throw unsupported();
  }

  @Override
  public void finishedMsg(int flags, @Nullable EntryId entryId) {
    throw unsupported();
  }

  @Override
  protected void closed() {
    library.did("store " + name + " released");
  }
}
