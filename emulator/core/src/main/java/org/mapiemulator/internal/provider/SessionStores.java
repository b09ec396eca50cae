package org.mapiemulator.internal.provider;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.Named;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.object.SeamObjects;
import org.mapiemulator.internal.profile.StoreEntry;
import org.mapiemulator.internal.profile.StoreEntryIds.Unwrapped;
import org.mapiemulator.internal.provider.ProviderLogons.Origin;
import org.mapiemulator.internal.provider.StoreOpening.Opened;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.internal.table.TableView;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.DefaultStoreOption;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.ProfSect;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.spi.AbLogonFlag;

/**
 * What one client session has of stores, of their table, and of the profile's sections.
 *
 * <p>Parameters were checked before. The state is guarded by the scheduler's lock; that the session
 * still lives is checked again whenever a provider was called.
 */
public final class SessionStores {

  private final ProcessProviders host;
  private final Providers providers;
  private final Scheduler scheduler;
  private final CoreStores core;
  private final StoreLogons logons;
  private final StoreOpening opening;
  private final LifeNode session;
  private final SeamObjects objects;
  private final StoreRouting routing;
  private final OpenSections sections;
  private final List<Seat> seats = new ArrayList<>(1);
  private final List<OpenView> views = new ArrayList<>(0);
  private volatile @Nullable MapiSession seam;
  private boolean mail;
  private boolean ended;

  SessionStores(ProcessProviders host, LifeNode session) {
    Gate gate = host.providers().gate();
    this.host = host;
    this.providers = host.providers();
    this.scheduler = gate.scheduler();
    this.core = host.core();
    this.logons = host.stores();
    this.opening = new StoreOpening(logons);
    this.session = session;
    this.objects = new SeamObjects(gate, session, providers.spooling()::submitted);
    this.routing = new StoreRouting(providers, this, logons, opening);
    this.sections = new OpenSections(core.profile(), providers.propSettings(), null);
    host.sessions().add(this);
  }

  /** A view of a table that is MAPI's own, and how its sinks are reached. */
  private record OpenView(OwnTable table, TableView<PropsRow> view, ViewEvents events) {

    boolean isOpen() {
      return table.isAttached(view);
    }

    void detach() {
      table.detach(view);
    }
  }

  /**
   * Opening by identifier, comparing and Advise, which go to the provider that an identifier names.
   */
  public StoreRouting routing() {
    return routing;
  }

  /** The notifications on their way to the clients. */
  public Outbox outbox() {
    return providers.outbox();
  }

  /** Makes what the client holds. */
  public SeamObjects objects() {
    return objects;
  }

  LifeNode session() {
    return session;
  }

  /** Says what the client holds of the session. */
  public void seam(MapiSession object) {
    seam = object;
  }

  /** What the client holds of the session; null while it is being made. */
  @Nullable MapiSession seam() {
    return seam;
  }

  /** The providers of the process. */
  public ProcessProviders providers() {
    return host;
  }

  // IMAPISession::OpenAddressBook.

  /** Opens the address book, which logs on what is not logged on yet. */
  public Result<AddrBook> openAddressBook(Call call, long uiParam, int flags) {
    return SessionBooks.open(this, call, uiParam, flags);
  }

  // IMAPISession::OpenMsgStore.

  /** Opens a store. */
  public Result<MsgStore> open(Call call, long uiParam, EntryId id, @Nullable Iid iid, int flags) {
    Unwrapped name = StoreOpening.unwrap(id);
    StoreEntry entry = opening.likely(name);
    Origin origin = new Origin(call, uiParam, !MapiFlag.isSet(flags, OpenMsgStoreFlag.NO_DIALOG));
    try (ProviderUse use = opening.later(call, entry)) {
      while (true) {
        long ended = logons.ended();
        Opened opened =
            host.logons()
                .attempt(
                    Supported.of(entry),
                    origin,
                    () -> opening.logOn(call, use.get(), name, uiParam, iid, flags));
        @Nullable MsgStore store = take(call, use.get(), opened, ended);
        if (store != null) {
          keepWarning(opened);
          tellSpooler(opened, flags);
          return new Result<>(opened.given().status(), store);
        }
        logons.awaitEnd(opened.given().store());
      }
    }
  }

  /**
   * Gives the client a store; null if it is one that another thread closes, or has closed since the
   * provider was asked.
   *
   * @param ended how many logons had ended before the provider was asked
   */
  private @Nullable MsgStore take(Call call, RunningProvider provider, Opened opened, long ended) {
    MsgStore inner = opened.given().store();
    @Nullable Seat seat = null;
    @Nullable MsgStore known = null;
    boolean alive;
    boolean ending;
    scheduler.lock();
    try {
      @Nullable OpenLogon fresh = opened.fresh();
      if (fresh == null) {
        logons.await(inner);
      }
      alive = isAlive(call);
      @Nullable OpenLogon logon = null;
      if (alive && fresh != null) {
        logons.keep(fresh);
        logon = fresh;
      } else if (alive) {
        logon = logons.sit(inner);
      }
      ending = logons.isEnding(inner) || logons.ended() != ended;
      if (logon != null) {
        known = storeAt(logon);
        seat = new Seat(logon);
        seats.add(seat);
      }
    } finally {
      scheduler.unlock();
    }
    if (seat == null) {
      opening.undo(opened);
      if (alive && ending) {
        return null;
      }
      throw alive
          ? call.providerGave(provider.inWords(), "a store without a logon object")
          : dead(call);
    }
    if (known instanceof Named named && named.node().addReference() > 0) {
      // The store that the session has already, with one reference more.
      named.node().revive(End.Kind.STORE_LOGGED_OFF);
      logons.quietly(seat.logon().name(), "IUnknown::Release", inner::release);
      standUp(seat);
      return known;
    }
    return seam(call, inner, seat);
  }

  private MsgStore seam(Call call, MsgStore inner, Seat seat) {
    boolean done = false;
    try {
      MsgStore seam = objects.openStore(call, inner, ending -> standUp(seat));
      scheduler.locked(() -> seat.store(seam));
      done = true;
      return seam;
    } finally {
      if (!done) {
        standUp(seat);
      }
    }
  }

  private @Nullable MsgStore storeAt(OpenLogon logon) {
    for (Seat seat : seats) {
      if (seat.logon() == logon && seat.store() != null) {
        return seat.store();
      }
    }
    return null;
  }

  private void standUp(Seat seat) {
    boolean first;
    scheduler.lock();
    try {
      first = seat.giveBack();
      seats.remove(seat);
    } finally {
      scheduler.unlock();
    }
    if (first) {
      logons.standUp(seat.logon());
    }
  }

  /** The spooler of the core in this process. */
  public Spooling spooling() {
    return host.spooling();
  }

  /** The session is one with mail; the lock is held. */
  public void withMail() {
    mail = true;
  }

  /** The spooler is told of a store that the client has got. */
  private void tellSpooler(Opened opened, int flags) {
    @Nullable OpenLogon logon;
    boolean withMail;
    scheduler.lock();
    try {
      logon = logons.find(opened.given().store());
      withMail = mail && !MapiFlag.isSet(flags, OpenMsgStoreFlag.NO_MAIL);
    } finally {
      scheduler.unlock();
    }
    if (logon != null) {
      host.spooling()
          .storeOpened(
              new Spooling.Store(
                  logon.entry(),
                  logon.provider(),
                  logon.support(),
                  opened.given().spoolSecurity(),
                  withMail));
    }
  }

  /** Lets GetLastError of the session tell of a store that was opened with errors. */
  private void keepWarning(Opened opened) {
    Hresult status = opened.given().status();
    @Nullable OpenLogon fresh = opened.fresh();
    if (fresh == null || status.equals(Hresult.S_OK)) {
      return;
    }
    logons.quietly(
        fresh.name(),
        "IMSLogon::GetLastError",
        () -> {
          @Nullable MapiError error =
              fresh.logon().getLastError(status, StringFlag.UNICODE.value());
          if (error != null) {
            session.lastError(new LifeNode.LastError(status, error));
          }
        });
  }

  /** The seat at the store whose provider knows identifiers of a kind; null if there is none. */
  @Nullable Seat seatFor(MapiUid uid) {
    scheduler.lock();
    try {
      return seats.stream()
          .filter(seat -> seat.logon().support().hasUid(uid))
          .min(comparingLong(seat -> seat.logon().support().order()))
          .orElse(null);
    } finally {
      scheduler.unlock();
    }
  }

  /** The seats, the oldest first. */
  List<Seat> seats() {
    scheduler.lock();
    try {
      return List.copyOf(seats);
    } finally {
      scheduler.unlock();
    }
  }

  // MAPILogonEx.

  /**
   * Starts all providers but transports, and logs on to them: address books, then stores. A
   * failure is told to whoever opens something.
   */
  public void startAll(Call call, long uiParam, boolean ui) {
    host.addressBooks().open(call, uiParam, ui ? 0 : AbLogonFlag.NO_DIALOG.value());
    for (StoreEntry entry : core.profile().stores().all()) {
      if (entry.isPermanent() && !logons.isKept(entry)) {
        try {
          keepOpen(call, entry, new Origin(call, uiParam, ui));
        } catch (MapiFailure failure) {
          call.gate()
              .event(
                  call.client(),
                  session.name(),
                  entry + " is not open (" + failure.hresult().name() + ")");
        }
      }
    }
  }

  private void keepOpen(Call call, StoreEntry entry, Origin origin) {
    Unwrapped name = new Unwrapped(entry.config().dllName(), entry.config().entryId());
    int flags =
        OpenMsgStoreFlag.WRITE.value() | (origin.ui() ? 0 : OpenMsgStoreFlag.NO_DIALOG.value());
    try (ProviderUse use = opening.later(call, entry)) {
      Opened opened =
          host.logons()
              .attempt(
                  Supported.of(entry),
                  origin,
                  () -> opening.logOn(call, use.get(), name, origin.uiParam(), null, flags));
      @Nullable OpenLogon fresh = opened.fresh();
      boolean kept = false;
      if (fresh != null) {
        scheduler.lock();
        try {
          kept = isAlive(call);
          if (kept) {
            logons.keepOpen(fresh);
          }
        } finally {
          scheduler.unlock();
        }
      }
      if (!kept) {
        opening.undo(opened); // a client has it open, or the session has ended meanwhile
      }
    }
  }

  // Its other methods.

  /** The table of message stores. */
  public MapiTable table(Call call, boolean unicode) {
    return openTable(call, core.table(), unicode);
  }

  /** Opens a view of a table that is MAPI's own; it ends with the session. */
  public MapiTable openTable(Call call, OwnTable table, boolean unicode) {
    MapiUid id = providers.newUid();
    ViewEvents events = new ViewEvents(providers, logons.process(), session, id);
    TableView<PropsRow> view = table.open(unicode, id, events);
    List<OpenView> closed = new ArrayList<>(views());
    closed.removeIf(OpenView::isOpen);
    scheduler.locked(
        () -> {
          views.removeAll(closed);
          views.add(new OpenView(table, view, events));
        });
    return objects.openTable(call, view);
  }

  /** Opens a section of the profile. */
  public ProfSect section(Call call, MapiUid uid, int flags) {
    ProfileSectionObject section;
    try {
      section = sections.open(uid, flags);
    } catch (MapiException refused) {
      throw MapiFailure.of(refused);
    }
    return objects.openProfileSection(call, section);
  }

  /** Chooses the default store, or one of the other special ones. */
  public void setDefault(Call call, DefaultStoreOption option, @Nullable EntryId id) {
    core.flags()
        .choose(
            option,
            id == null ? null : new DefaultStoreCheck(logons, opening).check(call, option, id));
  }

  // Its end.

  /** Whether the session lives; the lock is held. */
  boolean isAlive(Call call) {
    return !ended
        && session.end() == null
        && call.client().initCount() > 0
        && !call.client().isTerminated();
  }

  /** What a call gives whose session has ended while a provider was called. */
  MapiFailure dead(Call call) {
    if (call.client().isTerminated()) {
      throw call.client().gone();
    }
    @Nullable End end = session.end();
    return end == null || call.client().initCount() == 0
        ? new MapiFailure(Hresult.MAPI_E_NOT_INITIALIZED, "the process uninitialized meanwhile")
        : call.gate().dead(session, end);
  }

  /**
   * Ends everything, at once for those who look; the lock is held.
   *
   * @return what is left to be done without the lock: registrations and providers
   */
  public Runnable end(Call call) {
    if (ended) {
      return () -> {};
    }
    boolean last = leave();
    return () -> finish(call, last);
  }

  /** Whether it was the last session of the process; the lock is held. */
  private boolean leave() {
    ended = true;
    host.sessions().remove(this);
    return host.sessions().isEmpty();
  }

  private void finish(Call call, boolean last) {
    objects.sessionEnds(call);
    routing.end(call);
    for (OpenView open : views()) {
      open.detach();
      providers.subscriptions().close(open.events().subscriber());
    }
    giveBack(last);
  }

  private void giveBack(boolean last) {
    sections.free();
    List<Seat> left = new ArrayList<>(seats());
    if (last) {
      host.end(left, this::standUp);
    } else {
      Collections.reverse(left);
      left.forEach(this::standUp);
    }
  }

  /**
   * The process of the client is gone, or cut off, and that of its providers goes on: what it had
   * is given back there. The lock is held.
   *
   * @return what is left to be done without the lock
   */
  public Runnable dropped() {
    if (ended) {
      return () -> {};
    }
    boolean last = leave();
    providers.terminated(session.client());
    return () -> {
      for (OpenView open : views()) {
        open.detach();
        providers.subscriptions().abandon(open.events().subscriber());
      }
      giveBack(last);
    };
  }

  private List<OpenView> views() {
    scheduler.lock();
    try {
      return List.copyOf(views);
    } finally {
      scheduler.unlock();
    }
  }

  /**
   * The process was killed: everything goes without a word; the lock is held.
   *
   * @return what is left to be done without the lock
   */
  public Runnable terminated() {
    ended = true;
    providers.terminated(session.client());
    host.sessions().remove(this);
    Runnable left = host.terminated();
    sections.free();
    seats.clear();
    List<OpenView> open = views();
    open.forEach(view -> providers.subscriptions().abandon(view.events().subscriber()));
    return () -> {
      open.forEach(OpenView::detach);
      left.run();
    };
  }
}
