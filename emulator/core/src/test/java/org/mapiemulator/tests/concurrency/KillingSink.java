package org.mapiemulator.tests.concurrency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Notification;

/** A sink that does something drastic when it is released: foreign code inside a Logoff. */
final class KillingSink implements MapiAdviseSink {

  private final Runnable atRelease;

  KillingSink(Runnable atRelease) {
    this.atRelease = atRelease;
  }

  @Override
  public int onNotify(List<Notification> notifications) {
    return 0;
  }

  @Override
  public MapiUnknown queryInterface(@Nullable Iid iid) {
    return this;
  }

  @Override
  public int addRef() {
    return 2;
  }

  @Override
  public int release() {
    atRelease.run();
    return 1;
  }
}
