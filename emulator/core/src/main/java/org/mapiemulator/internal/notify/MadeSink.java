package org.mapiemulator.internal.notify;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Facts;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.Named;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Notification;

/**
 * A sink that the emulator made for a client: its count can be seen, and so can a sink that dies
 * while it is registered (B45a).
 */
abstract class MadeSink implements MapiAdviseSink, Named {

  private static final SeamMethod QUERY_INTERFACE =
      SeamMethod.of(MapiAdviseSink.class, "queryInterface", Admission.IDENTITY);
  private static final SeamMethod ADD_REF =
      SeamMethod.of(MapiAdviseSink.class, "addRef", Admission.IDENTITY);
  private static final SeamMethod RELEASE =
      SeamMethod.of(MapiAdviseSink.class, "release", Admission.IDENTITY);
  private static final SeamMethod ON_NOTIFY =
      SeamMethod.of(MapiAdviseSink.class, "onNotify", Admission.OBJECT);

  private final Gate gate;
  private final LifeNode node;
  private final Registrations registered = new Registrations();

  MadeSink(Gate gate, LifeNode node) {
    this.gate = gate;
    this.node = node;
  }

  /** How many registrations hold this sink; guarded by the scheduler's lock. */
  private static final class Registrations {
    int count;
  }

  @Override
  public final LifeNode node() {
    return node;
  }

  final Gate gate() {
    return gate;
  }

  /** Takes notifications from MAPI itself; runs as foreign code, with no lock held. */
  abstract int deliver(List<Notification> notifications);

  /** Gives back what the sink holds, at the end of its life. */
  abstract void dispose();

  @Override
  public final MapiUnknown queryInterface(@Nullable Iid iid) {
    return gate.call(
        QUERY_INTERFACE,
        node,
        call -> {
          if (iid == null) {
            throw MapiFailure.invalidParameter("iid is null");
          }
          if (!iid.equals(Iid.UNKNOWN) && !iid.equals(Iid.MAPI_ADVISE_SINK)) {
            throw new MapiFailure(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, iid.name());
          }
          if (node.addReference() == 0) {
            call.usedAfterRelease();
            throw new MapiFailure(
                Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, node.name() + " was released");
          }
          return this;
        },
        iid);
  }

  @Override
  public final int addRef() {
    return gate.lifetime(ADD_REF, node, this::addRef);
  }

  private int addRef(Call call) {
    int count = node.addReference();
    if (count == 0) {
      call.usedAfterRelease();
    }
    return count;
  }

  @Override
  public final int release() {
    return gate.lifetime(RELEASE, node, this::releaseByClient);
  }

  private int releaseByClient(Call call) {
    int left = node.releaseReference();
    if (left < 0) {
      call.overReleased();
      return 0;
    }
    if (call.client().initCount() == 0 && call.client().uninitialized() != null) {
      call.report(Facts.lateRelease(node));
    }
    if (left == 0) {
      if (registrations() > 0) {
        call.report(Facts.sinkReleasedWhileRegistered(node));
      }
      node.end(new End(End.Kind.RELEASED, call.place()));
      dispose();
    }
    return left;
  }

  /** Release by MAPI, when a registration ends. */
  final int releaseByMapi() {
    int left = node.releaseReferenceByMapi();
    if (left == 0) {
      node.end(new End(End.Kind.RELEASED, null));
      dispose();
    }
    return Math.max(left, 0);
  }

  final int addReferenceByMapi() {
    return node.addReferenceByMapi();
  }

  final boolean isDead() {
    return node.references() == 0;
  }

  private int registrations() {
    gate.scheduler().lock();
    try {
      return registered.count;
    } finally {
      gate.scheduler().unlock();
    }
  }

  /** Counts registrations; the lock must be held. */
  final void registered(int more) {
    registered.count += more;
  }

  @Override
  public final int onNotify(List<Notification> notifications) {
    return gate.call(
        ON_NOTIFY,
        node,
        call -> {
          if (notifications == null || notifications.stream().anyMatch(Objects::isNull)) {
            throw MapiFailure.invalidParameter("lpNotifications is null");
          }
          return deliver(List.copyOf(notifications)); // the caller's array ends with this call
        },
        notifications);
  }

  @Override
  public final String toString() {
    return node.name();
  }
}
