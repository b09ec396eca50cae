package org.mapiemulator.internal.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Fact;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.notify.Delivery;
import org.mapiemulator.internal.profile.Profile;
import org.mapiemulator.internal.profile.StoreEntry;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.TeardownOrder;

/** The providers and logons of one session core in one process. */
public final class ProcessProviders {

  private final Providers providers;
  private final Profile profile;
  private final ClientProcess process;
  private final RunningProviders running;
  private final StatusRows statusRows = new StatusRows();
  private final StoreLogons stores;
  private final ProviderLogons logons;
  private final AddressBooks addressBooks;
  private final ProviderEntries entries;
  private final List<SessionStores> sessions = new CopyOnWriteArrayList<>();
  private final List<SupportObject> supports = new CopyOnWriteArrayList<>();
  private final AtomicLong orders = new AtomicLong();
  private final CoreStores core;
  private final SpoolerLogons spoolerLogons;
  private final Spooling spooling;
  private volatile boolean telling;

  ProcessProviders(Providers providers, CoreStores core, ClientProcess process) {
    this.providers = providers;
    this.core = core;
    this.profile = core.profile();
    this.process = process;
    this.running = new RunningProviders(providers.gate(), process);
    this.logons = new ProviderLogons(this, core.servicesOff());
    this.stores = new StoreLogons(this);
    this.addressBooks = new AddressBooks(this);
    this.entries = new ProviderEntries(this);
    this.spoolerLogons = new SpoolerLogons(this);
    this.spooling = providers.spooling().of(this);
  }

  Providers providers() {
    return providers;
  }

  CoreStores core() {
    return core;
  }

  /** The client sessions of the process that share the core, and have not ended. */
  List<SessionStores> sessions() {
    return sessions;
  }

  /** Whether there is such a session; the lock may be held. */
  boolean isConnected() {
    return !sessions.isEmpty() && !process.life().isTerminated();
  }

  /** The session of a client, for a provider that asks for it. */
  MapiSession clientSession() {
    for (SessionStores session : sessions) {
      @Nullable MapiSession seam = session.seam();
      if (seam != null) {
        return seam;
      }
    }
    throw Failure.of(Hresult.MAPI_E_INVALID_OBJECT, "the session has ended");
  }

  public Profile profile() {
    return profile;
  }

  public ClientProcess process() {
    return process;
  }

  /** The provider objects, of every kind. */
  public RunningProviders running() {
    return running;
  }

  StoreLogons stores() {
    return stores;
  }

  /** The rows that the providers have put into the status table. */
  public StatusRows statusRows() {
    return statusRows;
  }

  /** The spooler; it does nothing until a client session with mail has logged on. */
  public Spooling spooling() {
    return spooling;
  }

  /** The spooler's way to transports and stores. */
  public SpoolerLogons spoolerLogons() {
    return spoolerLogons;
  }

  /** What MAPI does about logons that fail. */
  ProviderLogons logons() {
    return logons;
  }

  /** The address books that are logged on. */
  public AddressBooks addressBooks() {
    return addressBooks;
  }

  /** The objects of all providers, for a provider. */
  ProviderEntries entries() {
    return entries;
  }

  /** A number for each support object, in the order in which they were made. */
  long nextOrder() {
    return orders.getAndIncrement();
  }

  /**
   * Makes a support object; what is built in does not use up the names of others.
   *
   * @param call the client's call that needs it; null where MAPI acts by itself
   */
  SupportObject newSupport(@Nullable Call call, Supported of, boolean builtIn) {
    String name = providers.gate().names().next(builtIn ? "own support" : "support");
    LifeNode node = new LifeNode(process.life(), null, name, call == null ? null : call.place());
    SupportObject support = new SupportObject(this, of, node);
    supports.add(support);
    return support;
  }

  /** A support object is of no use any more. */
  void forget(SupportObject support) {
    supports.remove(support);
  }

  /** Reports what a provider has done that it must not do. */
  void report(Fact fact) {
    providers.gate().report(fact, process.life());
  }

  /** Notes something in the trace. */
  void event(String object, String what) {
    providers.gate().event(process.life(), object, what);
  }

  /** Whether another process has a store of the profile open. */
  boolean isOpenElsewhere(StoreEntry entry) {
    Scheduler scheduler = providers.gate().scheduler();
    scheduler.lock();
    try {
      return core.isOpenElsewhere(entry, this);
    } finally {
      scheduler.unlock();
    }
  }

  // The end of the last session.

  /**
   * The last session of the process has ended: its providers are logged off, kind by kind (R-208,
   * The lock must not be held.
   *
   * @param seats what the session still has of the stores
   * @param standUp gives one of them back
   */
  void end(List<Seat> seats, Consumer<Seat> standUp) {
    telling = true;
    try {
      switch (providers.gate().settings().get(TeardownOrder.class)) {
        case XP_MS_AB -> {
          spooling.end();
          stores.end(seats, standUp);
          addressBooks.end();
        }
        case AB_MS_XP -> {
          addressBooks.end();
          stores.end(seats, standUp);
          spooling.end();
        }
        case XP_AB_MS -> {
          spooling.end();
          addressBooks.end();
          stores.end(seats, standUp);
        }
      }
    } finally {
      telling = false;
    }
  }

  /** The process was killed: nothing of it is called any more; the lock is held. */
  Runnable terminated() {
    Runnable left = spooling.terminated();
    stores.terminated();
    addressBooks.terminated();
    running.terminated();
    supports.clear();
    return left;
  }

  /**
   * A provider is about to be logged off: if that is because the last session has ended, it hears
   * of that first. The lock must not be held.
   */
  void beforeLogoff(SupportObject support) {
    if (telling) {
      support.sessionAdvise().tellNow();
    }
  }

  /** What providers are to be told of a session that has ended; the lock is held. */
  List<Delivery> ofSessionEnd() {
    List<Delivery> all = new ArrayList<>(0);
    supports.forEach(support -> all.addAll(support.sessionAdvise().ofEnd()));
    return all;
  }
}
