package org.mapiemulator;

import org.mapiemulator.internal.addressbook.Directory;
import org.mapiemulator.internal.profile.BuiltInProviders;
import org.mapiemulator.internal.profile.ProviderConfig;
import org.mapiemulator.internal.profile.ProviderFactory;
import org.mapiemulator.internal.profile.ProviderKind;
import org.mapiemulator.internal.store.Mailboxes;
import org.mapiemulator.internal.transport.LoopbackProvider;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MapiUnknown;

/** The transport and the address book that the emulator itself has for every profile. */
final class BuiltInServices implements BuiltInProviders {

  private static final String DLL = "mapiemulator.dll";
  private static final String TRANSPORT = "MAPI Emulator Transport";
  private static final MapiUid TRANSPORT_SECTION =
      MapiUid.ofHex("6D617069656D756C61746F727472616E");

  private static final String ADDRESS_BOOK = "MAPI Emulator Address Book";
  private static final MapiUid ADDRESS_BOOK_SECTION =
      MapiUid.ofHex("6D617069656D756C61746F7261646472");

  private final ProviderConfig transport;
  private final ProviderConfig addressBook;

  BuiltInServices(Mailboxes mailboxes) {
    this.transport =
        new ProviderConfig(
            ProviderKind.TRANSPORT,
            TRANSPORT,
            TRANSPORT,
            DLL,
            new Silent(() -> new LoopbackProvider(mailboxes)),
            TRANSPORT_SECTION,
            0);
    Directory directory = new Directory(mailboxes);
    this.addressBook =
        new ProviderConfig(
            ProviderKind.ADDRESS_BOOK,
            ADDRESS_BOOK,
            ADDRESS_BOOK,
            DLL,
            new Silent(directory::provider),
            ADDRESS_BOOK_SECTION,
            0);
  }

  /** A provider of the emulator's own. */
  private record Silent(ProviderFactory maker) implements ProviderFactory {

    @Override
    public MapiUnknown create() {
      return maker.create();
    }

    @Override
    public boolean isBuiltIn() {
      return true;
    }
  }

  @Override
  public ProviderConfig transport() {
    return transport;
  }

  @Override
  public ProviderConfig addressBook() {
    return addressBook;
  }
}
