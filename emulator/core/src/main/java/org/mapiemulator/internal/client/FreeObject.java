package org.mapiemulator.internal.client;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.Named;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiUnknown;

/** IUnknown of objects that depend on no initialization and on no session. */
abstract class FreeObject implements MapiUnknown, Named {

  private static final SeamMethod QUERY_INTERFACE =
      SeamMethod.of(MapiUnknown.class, "queryInterface", Admission.FREE);
  private static final SeamMethod ADD_REF =
      SeamMethod.of(MapiUnknown.class, "addRef", Admission.FREE);
  private static final SeamMethod RELEASE =
      SeamMethod.of(MapiUnknown.class, "release", Admission.FREE);

  private final ClientProcess process;
  private final LifeNode node;

  FreeObject(ClientProcess process, LifeNode node) {
    this.process = process;
    this.node = node;
  }

  @Override
  public final LifeNode node() {
    return node;
  }

  final ClientProcess process() {
    return process;
  }

  final Gate gate() {
    return process.gate();
  }

  final void requireAlive(Call call) {
    call.isAfterFastShutdown(); // said; it depends on no MAPI that could refuse it
    if (node.references() == 0) {
      call.usedAfterRelease();
      throw new MapiFailure(Hresult.MAPI_E_INVALID_OBJECT, node.name() + " was released");
    }
  }

  @Override
  public final MapiUnknown queryInterface(@Nullable Iid iid) {
    return gate()
        .call(
            QUERY_INTERFACE,
            node,
            call -> {
              if (iid == null) {
                throw MapiFailure.invalidParameter("iid is null");
              }
              if (!iid.equals(Iid.UNKNOWN)) {
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
    return gate().lifetime(ADD_REF, node, this::addRef);
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
    return gate().lifetime(RELEASE, node, this::release);
  }

  private int release(Call call) {
    int left = node.releaseReference();
    if (left < 0) {
      call.overReleased();
    } else if (left == 0) {
      node.end(new End(End.Kind.RELEASED, call.place()));
    }
    return Math.max(left, 0);
  }

  @Override
  public final String toString() {
    return node.name();
  }
}
