package org.mapiemulator.examples.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.PropData;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ReceiveFolder;
import org.mapiemulator.mapi.StoreLogoffFlag;

/** A message store that neither sends nor receives. */
abstract class BasicStore extends BasicProp implements MsgStore {

  BasicStore(PropData data, List<PropValue> values) {
    super(data, values, Iid.MSG_STORE, Iid.MAPI_PROP);
    allowChanges(false);
  }

  @Override
  public int storeLogoff(int flags) {
    return StoreLogoffFlag.COMPLETE.value();
  }

  @Override
  public long advise(@Nullable EntryId entryId, int eventMask, @Nullable MapiAdviseSink sink) {
    throw refused("IMsgStore::Advise");
  }

  @Override
  public void unadvise(long connection) {
    throw refused("IMsgStore::Unadvise");
  }

  @Override
  public void setReceiveFolder(
      @Nullable String messageClass, int flags, @Nullable EntryId entryId) {
    throw refused("IMsgStore::SetReceiveFolder");
  }

  @Override
  public ReceiveFolder getReceiveFolder(@Nullable String messageClass, int flags) {
    throw refused("IMsgStore::GetReceiveFolder");
  }

  @Override
  public MapiTable getReceiveFolderTable(int flags) {
    throw refused("IMsgStore::GetReceiveFolderTable");
  }

  @Override
  public void abortSubmit(@Nullable EntryId entryId, int flags) {
    throw refused("IMsgStore::AbortSubmit");
  }

  @Override
  public MapiTable getOutgoingQueue(int flags) {
    throw refused("IMsgStore::GetOutgoingQueue");
  }

  @Override
  public void setLockState(@Nullable Message message, int lockState) {
    throw refused("IMsgStore::SetLockState");
  }

  @Override
  public void finishedMsg(int flags, @Nullable EntryId entryId) {
    throw refused("IMsgStore::FinishedMsg");
  }

  @Override
  public void notifyNewMail(@Nullable Notification notification) {
    throw refused("IMsgStore::NotifyNewMail");
  }
}
