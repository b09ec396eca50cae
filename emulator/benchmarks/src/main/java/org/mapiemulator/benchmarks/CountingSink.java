package org.mapiemulator.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Notification;

/** The smallest sink that keeps the rules. */
final class CountingSink implements MapiAdviseSink {

  private int references = 1;

  @Override
  public int onNotify(List<Notification> notifications) {
    return 0;
  }

  @Override
  public MapiUnknown queryInterface(@Nullable Iid iid) {
    throw new MapiException(
        Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, "IMAPIAdviseSink::QueryInterface");
  }

  @Override
  public int addRef() {
    return ++references;
  }

  @Override
  public int release() {
    return --references;
  }
}
