package org.mapiemulator.internal.property;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiUnknown;

/** IUnknown for objects of a provider: a count of references and the interfaces there are. */
public abstract class ProviderObject implements MapiUnknown {

  private final List<Iid> iids;
  private final AtomicInteger references = new AtomicInteger(1);

  /** An object with one reference; IID_IUnknown need not be listed, the standard one is first. */
  protected ProviderObject(List<Iid> iids) {
    this.iids = iids;
  }

  /** The interfaces, the standard one first. */
  public final List<Iid> iids() {
    return iids;
  }

  public final boolean has(Iid iid) {
    return iids.contains(iid) || iid.equals(Iid.UNKNOWN);
  }

  @Override
  public MapiUnknown queryInterface(@Nullable Iid iid) {
    if (iid == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "iid is null");
    }
    if (!has(iid)) {
      throw Failure.of(
          Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, "the object does not have " + iid.name());
    }
    addRef();
    return this;
  }

  @Override
  public final int addRef() {
    return references.incrementAndGet();
  }

  @Override
  public final int release() {
    int left = references.decrementAndGet();
    if (left == 0) {
      closed();
    } else if (left < 0) {
      overReleased();
    }
    return Math.max(left, 0);
  }

  /** Whether the last reference is gone. */
  protected final boolean isClosed() {
    return references.get() <= 0;
  }

  /** Called once, with the last Release; does not throw. */
  protected void closed() {}

  /** Called with each Release that nobody had a reference for; does not throw. */
  protected void overReleased() {}
}
