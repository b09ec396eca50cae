package org.mapiemulator.internal.addressbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.ProviderObject;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.spi.AbProvider;
import org.mapiemulator.mapi.spi.AddressBookLogon;
import org.mapiemulator.mapi.spi.MapiProviderShutdown;
import org.mapiemulator.mapi.spi.MapiSup;

/** IABProvider of the built-in address book. */
final class AddressBookProvider extends ProviderObject
    implements AbProvider, MapiProviderShutdown, MapiClientShutdown {

  private final Directory directory;

  AddressBookProvider(Directory directory) {
    super(List.of(Iid.AB_PROVIDER, Iid.MAPI_PROVIDER_SHUTDOWN, Iid.MAPI_CLIENT_SHUTDOWN));
    this.directory = directory;
  }

  // Fast shutdown: it has nothing to save, and agrees under both names of the interface.

  @Override
  public void queryFastShutdown() {}

  @Override
  public void notifyProcessShutdown() {}

  @Override
  public void doFastShutdown() {}

  @Override
  public void shutdown(int flags) {}

  @Override
  public AddressBookLogon logon(
      @Nullable MapiSup support, long uiParam, @Nullable String profileName, int flags) {
    if (support == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "lpMAPISup is null");
    }
    support.setProviderUid(EntryName.PROVIDER, 0);
    ContactBook book = directory.book(profileName == null ? "" : profileName);
    LogonAccess access = new LogonAccess(directory, support, book);
    return new AddressBookLogon(null, new AddressBookLogonObject(access));
  }
}
