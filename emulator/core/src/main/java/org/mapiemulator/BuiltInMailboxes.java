package org.mapiemulator;

import org.mapiemulator.internal.profile.BuiltInStores;
import org.mapiemulator.internal.profile.ProviderFactory;
import org.mapiemulator.internal.profile.StoreConfig;
import org.mapiemulator.internal.store.BuiltInProvider;
import org.mapiemulator.internal.store.Mailbox;
import org.mapiemulator.internal.store.Mailboxes;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MapiUnknown;

/** The stores that the emulator itself keeps: the mailboxes of the machine, by their names. */
final class BuiltInMailboxes implements BuiltInStores {

  private static final String PROVIDER = "MAPI Emulator Message Store";
  private static final String DLL = "mapiemulator.dll";

  private final Mailboxes mailboxes;
  private final ProviderFactory factory;

  BuiltInMailboxes(Mailboxes mailboxes) {
    this.mailboxes = mailboxes;
    this.factory =
        new ProviderFactory() {
          @Override
          public MapiUnknown create() {
            return new BuiltInProvider(mailboxes::find);
          }

          @Override
          public boolean isSilentToSpooler() {
            return true;
          }
        };
  }

  @Override
  public StoreConfig configure(String displayName, MapiUid section) {
    Mailbox mailbox = mailboxes.mailbox(displayName);
    return new StoreConfig(
        displayName,
        PROVIDER,
        DLL,
        factory,
        BuiltInProvider.MDB_PROVIDER,
        mailbox.identity().store(),
        mailbox.uid().bytes(),
        section,
        0);
  }
}
