package org.mapiemulator.internal.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.ProviderObject;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgServiceAdmin;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.ProfSect;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Result;

/**
 * IMAPISession as a provider gets it by IMAPIGetSession: its registrations are its own, and
 * end with its support object; it cannot end the client's session. Everything else is the client's.
 */
final class ProviderSession extends ProviderObject implements MapiSession {

  private final ProviderAdvise own;
  private final MapiSession client;

  ProviderSession(ProviderAdvise own, MapiSession client) {
    super(List.of(Iid.MAPI_SESSION));
    this.own = own;
    this.client = client;
  }

  private static MapiException unsupported(String detail) {
    return Failure.of(Hresult.MAPI_E_NO_SUPPORT, detail);
  }

  @Override
  public long advise(@Nullable EntryId entryId, int eventMask, @Nullable MapiAdviseSink sink) {
    if (sink == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "lpAdviseSink is null");
    }
    if (entryId != null && entryId.size() > 0) {
      throw unsupported("a provider listens to objects by Subscribe of its support object");
    }
    return own.advise(eventMask, sink);
  }

  @Override
  public void unadvise(long connection) {
    if (!own.unadvise(connection)) {
      throw Failure.of(
          Hresult.MAPI_E_NOT_FOUND,
          "no registration of the provider has the number 0x" + Long.toHexString(connection));
    }
  }

  @Override
  public void logoff(long uiParam, int flags, int reserved) {
    throw unsupported("a provider does not end the session of a client");
  }

  // The client's.

  @Override
  public @Nullable MapiError getLastError(@Nullable Hresult result, int flags) {
    return client.getLastError(result, flags);
  }

  @Override
  public MapiTable getMsgStoresTable(int flags) {
    return client.getMsgStoresTable(flags);
  }

  @Override
  public Result<MsgStore> openMsgStore(
      long uiParam, @Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    return client.openMsgStore(uiParam, entryId, iid, flags);
  }

  @Override
  public Result<AddrBook> openAddressBook(long uiParam, @Nullable Iid iid, int flags) {
    return client.openAddressBook(uiParam, iid, flags);
  }

  @Override
  public ProfSect openProfileSection(@Nullable MapiUid uid, @Nullable Iid iid, int flags) {
    return client.openProfileSection(uid, iid, flags);
  }

  @Override
  public MapiTable getStatusTable(int flags) {
    return client.getStatusTable(flags);
  }

  @Override
  public OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    return client.openEntry(entryId, iid, flags);
  }

  @Override
  public boolean compareEntryIds(
      @Nullable EntryId entryId1, @Nullable EntryId entryId2, int flags) {
    return client.compareEntryIds(entryId1, entryId2, flags);
  }

  @Override
  public void messageOptions(
      long uiParam, int flags, @Nullable String adrType, @Nullable Message message) {
    client.messageOptions(uiParam, flags, adrType, message);
  }

  @Override
  public List<PropValue> queryDefaultMessageOpt(@Nullable String adrType, int flags) {
    return client.queryDefaultMessageOpt(adrType, flags);
  }

  @Override
  public List<String> enumAdrTypes(int flags) {
    return client.enumAdrTypes(flags);
  }

  @Override
  public Result<EntryId> queryIdentity() {
    return client.queryIdentity();
  }

  @Override
  public void setDefaultStore(int flags, @Nullable EntryId entryId) {
    client.setDefaultStore(flags, entryId);
  }

  @Override
  public MsgServiceAdmin adminServices(int flags) {
    return client.adminServices(flags);
  }

  @Override
  public void showForm(
      long uiParam,
      @Nullable MsgStore msgStore,
      @Nullable MapiFolder parentFolder,
      @Nullable Iid iid,
      long messageToken,
      @Nullable Message messageSent,
      int flags,
      int messageStatus,
      int messageFlags,
      int access,
      @Nullable String messageClass) {
    client.showForm(
        uiParam,
        msgStore,
        parentFolder,
        iid,
        messageToken,
        messageSent,
        flags,
        messageStatus,
        messageFlags,
        access,
        messageClass);
  }

  @Override
  public long prepareForm(@Nullable Iid iid, @Nullable Message message) {
    return client.prepareForm(iid, message);
  }
}
