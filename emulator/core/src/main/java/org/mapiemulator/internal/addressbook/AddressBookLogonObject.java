package org.mapiemulator.internal.addressbook;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.ProviderObject;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.spi.AbLogon;

/** IABLogon of the built-in address book. */
final class AddressBookLogonObject extends ProviderObject implements AbLogon {

  private final LogonAccess access;
  private final AtomicBoolean ended = new AtomicBoolean();

  AddressBookLogonObject(LogonAccess access) {
    super(List.of(Iid.AB_LOGON));
    this.access = access;
    access.support().addRef();
  }

  /** Ends everything that the logon has, its support object last. */
  private void end() {
    if (ended.compareAndSet(false, true)) {
      access.registrations().end();
      access.support().release();
    }
  }

  @Override
  protected void closed() {
    end();
  }

  @Override
  public void logoff(int flags) {
    end();
  }

  @Override
  public @Nullable MapiError getLastError(@Nullable Hresult result, int flags) {
    return null;
  }

  @Override
  public OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    return access.opener().open(entryId, iid, flags);
  }

  @Override
  public boolean compareEntryIds(
      @Nullable EntryId entryId1, @Nullable EntryId entryId2, int flags) {
    if (entryId1 == null || entryId2 == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "an entry identifier is missing");
    }
    return known(entryId1).equals(known(entryId2));
  }

  /** What has another form is unknown here (EID-13). */
  private static EntryName known(EntryId id) {
    try {
      return EntryName.read(id);
    } catch (MapiException malformed) {
      throw Failure.of(
          Hresult.MAPI_E_UNKNOWN_ENTRYID, "the entry identifier is not one of this address book");
    }
  }

  /** Tables alone notify (ABK-21). */
  @Override
  public long advise(@Nullable EntryId entryId, int eventMask, @Nullable MapiAdviseSink sink) {
    if (entryId != null) {
      access.opener().requireThere(EntryName.read(entryId));
    }
    throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "the tables of this address book notify (ABK-21)");
  }

  @Override
  public void unadvise(long connection) {
    throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "no sink is registered under this number");
  }

  @Override
  public OpenedEntry openStatusEntry(@Nullable Iid iid, int flags) {
    throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "the address book has no status object");
  }

  @Override
  public MapiProp openTemplateId(
      @Nullable EntryId templateId,
      int templateFlags,
      @Nullable MapiProp data,
      @Nullable Iid iid,
      @Nullable MapiProp sibling) {
    throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "its entries need no code of this address book");
  }

  @Override
  public MapiTable getOneOffTable(int flags) {
    return Templates.table(access, flags);
  }

  /** All identifiers are long-term; MAPI reads what else is wanted (ABK-16). */
  @Override
  public void prepareRecips(
      int flags, @Nullable List<PropTag> tags, @Nullable List<Row> recipients) {
    throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "recipients of this address book are ready");
  }
}
