package org.mapiemulator.tests.concurrency;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Notification;

/** A sink that does something the first time that it is given a reference. */
final class CountingSink implements MapiAdviseSink {

  private final AtomicInteger references = new AtomicInteger(1);
  private final AtomicReference<Runnable> atAddRef;

  CountingSink(AtomicReference<Runnable> atAddRef) {
    this.atAddRef = atAddRef;
  }

  int references() {
    return references.get();
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
    int count = references.incrementAndGet();
    atAddRef.getAndSet(() -> {}).run();
    return count;
  }

  @Override
  public int release() {
    return references.decrementAndGet();
  }
}
