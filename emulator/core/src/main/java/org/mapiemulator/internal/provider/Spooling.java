package org.mapiemulator.internal.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.profile.StoreEntry;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.spi.MapiSup;

/**
 * MAPI's spooler for one session core in one process, as the providers of that process see it.
 *
 * <p>There is one for each {@link ProcessProviders}; it does nothing until a client session with
 * mail has logged on. Who a call comes from is said by a support object: that of the
 * client's logon at a store, or that of a transport.
 */
public interface Spooling {

  /** Makes the spoolers; the façade hands it to {@link Providers}, which may not see them. */
  interface Factory {
    Spooling of(ProcessProviders providers);

    /**
     * SubmitMessage of any client has succeeded, with mail or without: the spooler of another
     * process may be the one that has the store.
     */
    void submitted();
  }

  /**
   * A store that a client has just opened.
   *
   * @param entry its entry in the profile
   * @param provider its provider, which the client's logon uses
   * @param support the support object of the client's logon
   * @param security what IMSProvider::Logon gave for the spooler, null if nothing
   * @param mail whether neither MAPI_NO_MAIL nor MDB_NO_MAIL was given
   */
  record Store(
      StoreEntry entry,
      RunningProvider provider,
      MapiSup support,
      @Nullable Binary security,
      boolean mail) {}

  /**
   * How a transport stands, for its row in the status table.
   *
   * @param support its support object
   * @param name the name of its logon, for instance {@code logon#2}
   * @param inbound whether it may receive
   * @param outbound whether it may send
   * @param flushingInbound whether all that waits at its messaging system is being fetched
   * @param flushingOutbound whether all that waits for it is being sent
   */
  record Transport(
      MapiSup support,
      String name,
      boolean inbound,
      boolean outbound,
      boolean flushingInbound,
      boolean flushingOutbound) {}

  /** What {@link #flush} flushes. */
  record FlushTarget(@Nullable MapiSup transport, long uiParam, int flags) {}

  // Sessions and stores.

  /**
   * A client session with mail has logged on; the scheduler's lock is held.
   *
   * @param ready the virtual time at which the spooler has started
   */
  void sessionOpened(long ready);

  /**
   * Starts at once if it is due: Logoff early in a session waits for it. The lock must not
   * be held.
   */
  void awaitStart();

  /**
   * As {@link #awaitStart}, for those who look at the transports, the built-in one included
   * (R-165).
   */
  void awaitTransports();

  /**
   * A client has got a store; with mail, the spooler logs on to it the next time it works.
   * The lock must not be held.
   */
  void storeOpened(Store store);

  /**
   * The last client session of the process has given a store back: the spooler leaves it, before
   * IMSLogon::Logoff of the client's logon. The lock must not be held.
   *
   * @param support of the client's logon
   */
  void storeClosing(MapiSup support);

  /**
   * IMAPISup::StoreLogoffTransports of a store, and so IMsgStore::StoreLogoff of the built-in one
   * . A setting says whether it acts at once or with the last Release.
   *
   * @param support of the client's logon
   * @param flags the bit that came in; zero counts as LOGOFF_ORDERLY
   * @param elsewhere whether another process has the store open in the same profile
   * @return the bits that go out
   */
  int storeLogoffTransports(MapiSup support, int flags, boolean elsewhere);

  // What wakes it.

  /** IMAPISup::SpoolerNotify of a store or transport. */
  void notify(MapiSup from, int flags, @Nullable Object data);

  /** IMAPISup::SpoolerYield of a transport. */
  Hresult yieldTime(MapiSup from);

  /** IMAPISup::CompleteMsg of a tightly coupled store. */
  void completeMsg(MapiSup from, EntryId entryId);

  /**
   * IMAPISup::StatusRecips of a transport: reports arrive in the store that the message is in
   * (RDS-12).
   */
  void statusRecips(Message message, List<Row> recipients);

  /** The store that the spooler itself has open with a support object; null if with none. */
  @Nullable MsgStore ownStore(MapiSup support);

  // For the status table.

  /** The transports that are logged on, in the order of the profile. */
  List<Transport> transports();

  /**
   * FlushQueues: sends and fetches all that waits, on the calling thread. The lock must not
   * be held.
   */
  void flush(FlushTarget target);

  /** ValidateState of the spooler: logs the transports on that are not. */
  void logOnAgain();

  /** CONFIG_CHANGED of the spooler: asks the transports for their addresses again. */
  void addressTypesAgain();

  /** Lets somebody be told when {@link #transports} is not what it was; without the lock. */
  void whenChanged(Runnable listener);

  // Its end.

  /**
   * Ends the transports: traffic, logoff, Release of the logons, Shutdown and Release of the
   * providers. The lock must not be held.
   */
  void end();

  /**
   * The process was killed, or its providers were shut down fast; the lock is held.
   *
   * @return what is left to be done without the lock: messages are unlocked
   */
  Runnable terminated();
}
