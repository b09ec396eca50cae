package org.mapiemulator.internal.provider;

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
import org.mapiemulator.internal.profile.StoreEntryIds.Unwrapped;
import org.mapiemulator.internal.provider.StoreOpening.Opened;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.internal.table.TableView;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.DefaultStoreOption;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.ProfSect;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.StringFlag;

/**
 * What one client session has of stores, of their table, and of the profile's sections.
 *
 * <p>Parameters were checked before. The state is guarded by the scheduler's lock; that the session
 * still lives is checked again whenever a provider was called.
 */
public final class SessionStores {

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
  private boolean ended;

  SessionStores(Providers providers, CoreStores core, StoreLogons logons, LifeNode session) {
    Gate gate = providers.gate();
    this.providers = providers;
    this.scheduler = gate.scheduler();
    this.core = core;
    this.logons = logons;
    this.opening = new StoreOpening(logons);
    this.session = session;
    this.objects = new SeamObjects(gate, session);
    this.routing = new StoreRouting(providers, this, logons, opening);
    this.sections = new OpenSections(core.profile(), providers.propSettings(), null);
    logons.sessions().add(this);
  }

  /** A view of the table of message stores, and how its sinks are reached. */
  private record OpenView(TableView<PropsRow> view, ViewEvents events) {}

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

  SeamObjects objects() {
    return objects;
  }

  LifeNode session() {
    return session;
  }

  // IMAPISession::OpenMsgStore.

  /** Opens a store. */
  public Result<MsgStore> open(Call call, long uiParam, EntryId id, @Nullable Iid iid, int flags) {
    Unwrapped name = StoreOpening.unwrap(id);
    RunningProvider provider = opening.use(call, name);
    try {
      while (true) {
        long ended = logons.ended();
        Opened opened = opening.logOn(call, provider, name, uiParam, iid, flags);
        @Nullable MsgStore store = take(call, provider, opened, ended);
        if (store != null) {
          keepWarning(opened);
          return new Result<>(opened.given().status(), store);
        }
        logons.awaitEnd(opened.given().store());
      }
    } finally {
      logons.leave(provider);
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
      throw alive ? call.providerGave(provider, "a store without a logon object") : dead(call);
    }
    if (known instanceof Named named && named.node().addReference() > 0) {
      // The store that the session has already, with one reference more.
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
          .findFirst()
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

  // Its other methods.

  /** The table of message stores. */
  public MapiTable table(Call call, boolean unicode) {
    MapiUid id = providers.newUid();
    ViewEvents events = new ViewEvents(providers, logons.process(), session, id);
    TableView<PropsRow> view = core.table().open(unicode, id, events);
    List<OpenView> closed = new ArrayList<>(views());
    closed.removeIf(open -> core.table().isAttached(open.view()));
    scheduler.locked(
        () -> {
          views.removeAll(closed);
          views.add(new OpenView(view, events));
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
    ended = true;
    return () -> finish(call);
  }

  private void finish(Call call) {
    objects.sessionEnds(call);
    routing.end(call);
    for (OpenView open : views()) {
      core.table().detach(open.view());
      providers.subscriptions().close(open.events().subscriber());
    }
    sections.free();
    List<Seat> left = new ArrayList<>(seats());
    Collections.reverse(left); // the order of A-18
    left.forEach(this::standUp);
    logons.sessions().remove(this);
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
    logons.terminated();
    logons.sessions().remove(this);
    sections.free();
    seats.clear();
    List<OpenView> open = views();
    open.forEach(view -> providers.subscriptions().abandon(view.events().subscriber()));
    return () -> open.forEach(view -> core.table().detach(view.view()));
  }
}
