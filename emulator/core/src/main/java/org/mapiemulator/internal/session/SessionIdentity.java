package org.mapiemulator.internal.session;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Facts;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.Named;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.settings.FastShutdownSupport;
import org.mapiemulator.settings.ImplicitLogoffOnRelease;

/**
 * IUnknown of a session: one identity and one count for all of its interfaces (1.5).
 *
 * <p>The fields are final, so that a Mockito spy, which copies fields, shares the session.
 */
abstract class SessionIdentity implements MapiUnknown, Named {

  private static final SeamMethod QUERY_INTERFACE =
      SeamMethod.of(MapiUnknown.class, "queryInterface", Admission.IDENTITY);
  private static final SeamMethod ADD_REF =
      SeamMethod.of(MapiUnknown.class, "addRef", Admission.IDENTITY);
  private static final SeamMethod RELEASE =
      SeamMethod.of(MapiUnknown.class, "release", Admission.IDENTITY);

  private final ClientSession session;
  private final SessionRegistry registry;
  private final SessionEnding ending;

  SessionIdentity(ClientSession session, SessionRegistry registry, SessionEnding ending) {
    this.session = session;
    this.registry = registry;
    this.ending = ending;
  }

  static ClientSession sessionOf(SessionIdentity identity) {
    return identity.session;
  }

  final ClientSession session() {
    return session;
  }

  final SessionRegistry registry() {
    return registry;
  }

  final SessionEnding ending() {
    return ending;
  }

  final Gate gate() {
    return session.process().gate();
  }

  @Override
  public final LifeNode node() {
    return session.node();
  }

  /** The object that stands for the identity. */
  abstract MapiUnknown identity();

  @Override
  public final MapiUnknown queryInterface(@Nullable Iid iid) {
    return gate().call(QUERY_INTERFACE, node(), call -> queryInterface(call, iid), iid);
  }

  private MapiUnknown queryInterface(Call call, @Nullable Iid iid) {
    if (iid == null) {
      throw MapiFailure.invalidParameter("iid is null");
    }
    if (node().references() == 0) {
      call.overReleased();
      throw new MapiFailure(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, node() + " was released");
    }
    MapiUnknown found = find(call, iid);
    node().addReference();
    return found;
  }

  private MapiUnknown find(Call call, Iid iid) {
    if (iid.equals(Iid.UNKNOWN)) {
      return identity();
    }
    boolean dead = node().end() != null || call.client().initCount() == 0;
    if (!dead && iid.equals(Iid.MAPI_SESSION)) {
      return identity();
    }
    if (!dead
        && iid.equals(Iid.MAPI_CLIENT_SHUTDOWN)
        && call.setting(FastShutdownSupport.class) == FastShutdownSupport.AVAILABLE) {
      return new SeamClientShutdown(session, registry, ending, identity());
    }
    throw new MapiFailure(
        Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED,
        iid.name() + (dead ? " of a dead object; only IID_IUnknown is left" : ""));
  }

  @Override
  public final int addRef() {
    return gate()
        .lifetime(
            ADD_REF,
            node(),
            call -> {
              if (node().references() == 0) {
                call.overReleased();
                return 0;
              }
              return node().addReference();
            });
  }

  @Override
  public final int release() {
    return gate().lifetime(RELEASE, node(), this::release);
  }

  private int release(Call call) {
    int left = node().releaseReference();
    if (left < 0) {
      call.overReleased();
      return 0;
    }
    ClientLife client = call.client();
    if (client.initCount() == 0 && client.uninitialized() != null) {
      call.report(Facts.lateRelease(node()));
    }
    if (left == 0) {
      lastRelease(call);
    }
    return left;
  }

  private void lastRelease(Call call) {
    if (call.client().isRefusing()) {
      return; // shut down fast: its client sessions end when the process does
    }
    boolean connected;
    Scheduler scheduler = gate().scheduler();
    @Nullable Site place = call.place();
    scheduler.lock();
    try {
      if (call.client().isTerminated()) {
        return; // killed since the gate looked: the session has gone with its process
      }
      connected = session.isConnected();
      // An end that another thread makes at this moment sees that no reference is left.
      if (!connected
          && session.state() != SessionState.ENDING
          && session.state() != SessionState.RELEASED) {
        session.become(SessionState.RELEASED, place);
        registry.forget(session);
      }
    } finally {
      scheduler.unlock();
    }
    if (connected) {
      call.report(Facts.releasedWithoutLogoff(node()));
      if (call.setting(ImplicitLogoffOnRelease.class) == ImplicitLogoffOnRelease.ON) {
        ending.lastRelease(call, session);
      } else {
        // Nobody can use the object any more, but its core still counts it.
        node().end(new End(End.Kind.RELEASED, place));
      }
    }
  }

  @Override
  public final String toString() {
    return node().name();
  }
}
