package org.mapiemulator.internal.store;

import java.nio.ByteBuffer;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.NameMap;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.table.TableEvents;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.settings.Settings;

/** What all objects of one logon share. */
final class StoreAccess implements MessageContext {

  private final Mailbox mailbox;
  private final MapiSup support;
  private final boolean writable;
  private final boolean spooler;
  private final MapiUid logon;
  private final EntryId storeId;
  private final PropSettings propSettings;
  private final NameMap names;
  private final LogonViews views;
  private final Registrations registrations;
  private final FolderReader folderReader;
  private final EntryOpener opener;

  /**
   * Makes it.
   *
   * @param spooler whether this is the logon of MAPI's spooler, not of a client
   */
  StoreAccess(Mailbox mailbox, MapiSup support, boolean writable, boolean spooler) {
    this.mailbox = mailbox;
    this.support = support;
    this.writable = writable;
    this.spooler = spooler;
    this.logon = support.newUid();
    this.storeId = support.wrapStoreEntryId(mailbox.identity().store());
    this.propSettings = PropSettings.of(mailbox.environment().settings());
    this.names = new MailboxNames(mailbox, writable);
    this.views = new LogonViews(mailbox);
    this.registrations = new Registrations(support, logon);
    this.folderReader =
        new FolderReader(
            mailbox.identity(), storeId.bytes(), StoreMask.of(writable), mailbox::state);
    this.opener = new EntryOpener(this);
  }

  @Override
  public Mailbox mailbox() {
    return mailbox;
  }

  MailboxState state() {
    return mailbox.state();
  }

  Identity identity() {
    return mailbox.identity();
  }

  Settings settings() {
    return mailbox.environment().settings();
  }

  @Override
  public MapiSup support() {
    return support;
  }

  @Override
  public PropSettings propSettings() {
    return propSettings;
  }

  @Override
  public NameMap names() {
    return names;
  }

  @Override
  public boolean isWritable() {
    return writable;
  }

  @Override
  public boolean isSpooler() {
    return spooler;
  }

  @Override
  public void report(MessageState message, boolean read) {
    Reports.send(this, message, read);
  }

  @Override
  public Writers writers() {
    return mailbox.writers();
  }

  @Override
  public TableEvents tableEvents() {
    return registrations.forView();
  }

  /** PR_STORE_ENTRYID as clients see it: wrapped (STO-08). */
  @Override
  public Binary storeEntryId() {
    return storeId.bytes();
  }

  /** The tables of this logon that follow the mailbox. */
  LogonViews views() {
    return views;
  }

  /** The sinks that were registered with this logon. */
  Registrations registrations() {
    return registrations;
  }

  /** Reads the properties of folders as clients of this logon see them. */
  FolderReader folderReader() {
    return folderReader;
  }

  /** Opens folders and messages. */
  EntryOpener opener() {
    return opener;
  }

  /** Throws if the store was opened for reading (STO-07). */
  void requireWritable() {
    if (!writable) {
      throw Failure.of(
          Hresult.MAPI_E_NO_ACCESS, "the store was opened without MDB_WRITE (R-154, STO-07)");
    }
  }

  /**
   * Reads an entry identifier that a client gave (D-27).
   *
   * @throws org.mapiemulator.mapi.MapiException with MAPI_E_UNKNOWN_ENTRYID, MAPI_E_INVALID_ENTRYID
   */
  Identity.Named read(EntryId id) {
    if (id.equals(storeId)) {
      return new Identity.Named(ObjectType.STORE, 0, false);
    }
    Identity.Named named = identity().read(id);
    if (named.shortTerm() && Identity.termOf(id) != term()) {
      throw Failure.of(
          Hresult.MAPI_E_UNKNOWN_ENTRYID,
          "the short-term entry identifier is one of another logon (EID-06)");
    }
    return named;
  }

  /** The identifier of a message as it stands in rows, if those are short-term (D-89). */
  Binary shortTerm(long message) {
    return identity().shortTerm(ObjectType.MESSAGE, message, term());
  }

  private short term() {
    return ByteBuffer.wrap(logon.bytes().toByteArray()).getShort(8);
  }
}
