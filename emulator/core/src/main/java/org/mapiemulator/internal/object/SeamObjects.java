package org.mapiemulator.internal.object;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.Held;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiStatus;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.ProfSect;

/**
 * Makes what a client holds of providers' objects; one for each client session.
 *
 * <p>Each object takes over the caller's reference to the inner one and gives it back with its own
 * last Release.
 */
public final class SeamObjects {

  private final Home home;

  /**
   * Makes it.
   *
   * @param submitted tells the spoolers of a message that was submitted
   */
  public SeamObjects(Gate gate, LifeNode session, Runnable submitted) {
    this.home = new Home(gate, session, submitted);
  }

  /** What a client holds of a store. */
  public MsgStore openStore(Call call, MsgStore inner, StoreEnd end) {
    return home.open(call, Kind.STORE, node -> new SeamStore(home, node, inner, end));
  }

  /** What a client holds of a table that hangs on no store: that of the message stores. */
  public MapiTable openTable(Call call, MapiTable inner) {
    return home.table(call, inner, inner);
  }

  /** What a client holds of the address book. */
  public AddrBook openAddressBook(Call call, AddrBook inner) {
    return home.open(call, Kind.ADDRESS_BOOK, node -> new SeamAddrBook(home, node, inner));
  }

  /** Checks the interface that somebody asks for when such an entry is opened. */
  public static @Nullable Iid recipientInterface(Call call, @Nullable Iid iid) {
    return Interfaces.ofAddressBook(call, iid);
  }

  /** What a client holds of a profile section. */
  public ProfSect openProfileSection(Call call, ProfSect inner) {
    return home.open(call, Kind.PROFILE_SECTION, node -> new SeamProfSect(home, node, inner));
  }

  /**
   * What a client holds of a status object.
   *
   * @param provider whose it is
   */
  public OpenedEntry openStatus(
      Call call, Object provider, @Nullable OpenedEntry inner, @Nullable Iid iid) {
    OpenedEntry opened = ProviderCalls.given(call, provider, inner);
    if (!(opened.object() instanceof MapiStatus status)) {
      ProviderCalls.given(call, provider, opened.object());
      throw call.providerGave(provider, "an object that is no status object");
    }
    SeamStatus object = home.open(call, Kind.STATUS, node -> new SeamStatus(home, node, status));
    Interfaces.require(iid, object);
    return new OpenedEntry(opened.objectType(), object);
  }

  /** Checks the interface that somebody asks for when a status object is opened. */
  public static @Nullable Iid statusInterface(Call call, @Nullable Iid iid) {
    return Interfaces.of(call, iid, Kind.STATUS);
  }

  /**
   * What a client holds of a folder or message that it opened through the session. It ends with the
   * store that it is in (GEN-20).
   *
   * @param store what the client holds of that store
   * @param iid the interface that was asked for, after {@link #entryInterface}
   */
  public OpenedEntry openEntry(
      Call call, MsgStore store, Object provider, @Nullable OpenedEntry inner, @Nullable Iid iid) {
    Home at = store instanceof SeamStore open ? open.home() : home;
    return at.entry(call, provider, inner, iid);
  }

  /**
   * What a client holds of an object of an address book that it opened through the session.
   *
   * @param iid the interface that was asked for
   */
  public OpenedEntry openEntry(
      Call call, Object provider, @Nullable OpenedEntry inner, @Nullable Iid iid) {
    return home.entry(call, provider, inner, iid);
  }

  /** Checks the interface that somebody asks for in an OpenEntry; what to ask the provider for. */
  public static @Nullable Iid entryInterface(Call call, @Nullable Iid iid) {
    return Interfaces.ofEntry(call, iid);
  }

  /** Checks a client's sink and makes what a provider gets instead of it. */
  public AdvisedSink advised(Call call, @Nullable MapiAdviseSink sink) {
    return AdvisedSink.of(call, home.owner(), sink);
  }

  /** Checks an object that a client passes; the provider's object behind it, or itself. */
  public static MapiUnknown inner(Call call, MapiUnknown object) {
    return Unwrap.object(call, object);
  }

  /**
   * Makes the objects that a client of this session holds of a provider's object answer everything
   * but AddRef and Release with MAPI_E_INVALID_OBJECT.
   *
   * @return whether there were any
   */
  public boolean makeInvalid(MapiUnknown inner) {
    boolean found = false;
    for (Held held : home.client().held().below(home.owner())) {
      if (held instanceof SeamObject<?> object && object.inner() == inner) {
        object.node().end(new End(End.Kind.INVALIDATED, null));
        found = true;
      }
    }
    return found;
  }

  /**
   * The session is about to end: registrations on its objects that are left are reported and
   * cancelled with their providers. No lock may be held.
   */
  public void sessionEnds(Call call) {
    for (Held held : home.client().held().below(home.owner())) {
      if (held instanceof SeamObject<?> object) {
        object.sessionEnds(call);
      }
    }
  }
}
