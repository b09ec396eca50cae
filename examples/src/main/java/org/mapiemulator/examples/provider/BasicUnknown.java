package org.mapiemulator.examples.provider;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUnknown;

/** IUnknown: counts references. */
abstract class BasicUnknown implements MapiUnknown {

  private final Set<Iid> iids;
  private final AtomicInteger references = new AtomicInteger(1);

  BasicUnknown(Iid... iids) {
    this.iids = Set.of(iids);
  }

  /** What is left to be done when nobody has the object any more. */
  void released() {}

  @Override
  public MapiUnknown queryInterface(@Nullable Iid iid) {
    if (iid == null) {
      throw new MapiException(Hresult.MAPI_E_INVALID_PARAMETER, "QueryInterface");
    }
    if (!iid.equals(Iid.UNKNOWN) && !iids.contains(iid)) {
      throw new MapiException(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, "QueryInterface");
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
      released();
    }
    return left;
  }

  static MapiException refused(String method) {
    return new MapiException(Hresult.MAPI_E_NO_SUPPORT, method);
  }
}
