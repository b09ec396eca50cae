package org.mapiemulator.tests.architecture.samples;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Notification;

/** A seam object with a field that a copy of it would not share. */
public final class SinkWithState implements MapiAdviseSink {

  private int references = 1;

  @Override
  public int onNotify(List<Notification> notifications) {
    return 0;
  }

  @Override
  public MapiUnknown queryInterface(@Nullable Iid iid) {
    references++;
    return this;
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
