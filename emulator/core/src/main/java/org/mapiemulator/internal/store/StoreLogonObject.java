package org.mapiemulator.internal.store;

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
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.MsLogon;

/** IMSLogon: MAPI's side of one open store; store and logon end together. */
final class StoreLogonObject extends ProviderObject implements MsLogon {

  private final StoreAccess access;
  private final StoreEvents events;
  private final StoreObject store;
  private final Runnable forget;
  private final @Nullable Object process;
  private final AtomicBoolean ended = new AtomicBoolean();

  /**
   * A logon with a store that has one reference.
   *
   * @param spooler whether MAPI's spooler logs on, not a client
   * @param forget tells the provider that this store is not open any more
   */
  StoreLogonObject(
      Mailbox mailbox, MapiSup support, boolean writable, boolean spooler, Runnable forget) {
    super(List.of(Iid.MS_LOGON));
    this.access = new StoreAccess(mailbox, support, writable, spooler);
    this.forget = forget;
    this.process = mailbox.process();
    this.events = new StoreEvents(access);
    this.store = new StoreObject(access, this::end);
    support.addRef();
    mailbox.listen(events);
  }

  StoreObject store() {
    return store;
  }

  /** Ends everything that the logon has, its support object last. */
  private void end() {
    if (ended.compareAndSet(false, true)) {
      forget.run();
      if (access.isSpooler()) {
        OutgoingQueue.abandon(access);
      } else {
        store.logoffs().end();
      }
      access.mailbox().forget(events);
      access.registrations().end();
      access.support().release();
    }
  }

  @Override
  protected void closed() {
    end();
  }

  @Override
  public @Nullable MapiError getLastError(@Nullable Hresult result, int flags) {
    return null;
  }

  @Override
  public void logoff(int flags) {
    if (access.mailbox().writing().isOnLogoff()) {
      access.mailbox().writeOf(process); // the last Release of the store before it does not
    }
    end();
  }

  @Override
  public OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    return access.opener().open(entryId, iid, flags);
  }

  @Override
  public boolean compareEntryIds(
      @Nullable EntryId entryId1, @Nullable EntryId entryId2, int flags) {
    return access.opener().same(entryId1, entryId2);
  }

  @Override
  public long advise(@Nullable EntryId entryId, int eventMask, @Nullable MapiAdviseSink sink) {
    return StoreAdvise.advise(access, entryId, eventMask, sink);
  }

  @Override
  public void unadvise(long connection) {
    access.registrations().unadvise(connection);
  }

  @Override
  public OpenedEntry openStatusEntry(@Nullable Iid iid, int flags) {
    throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "the store has no status object");
  }
}
