package org.mapiemulator.internal.profile;

import java.util.function.UnaryOperator;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.MapiUid;

/** A section of a profile: properties that stay, for many readers or one writer. */
public final class ProfileSection {

  private final MapiUid uid;
  private final boolean ofProvider;
  private final Runnable changed;
  private volatile Props props;
  private int readers;
  private boolean writer;

  ProfileSection(MapiUid uid, boolean ofProvider, Props props, Runnable changed) {
    this.uid = uid;
    this.ofProvider = ofProvider;
    this.props = props;
    this.changed = changed;
  }

  public MapiUid uid() {
    return uid;
  }

  /** Whether it is a provider's own, which clients need MAPI_FORCE_ACCESS for. */
  public boolean isOfProvider() {
    return ofProvider;
  }

  /** Its properties; read without a lock. */
  public Props props() {
    return props;
  }

  /** Opens it; false if others have it open in a way that excludes this one. */
  public synchronized boolean open(boolean write) {
    if (writer || (write && readers > 0)) {
      return false;
    }
    if (write) {
      writer = true;
    } else {
      readers++;
    }
    return true;
  }

  /** The opposite of {@link #open}. */
  public synchronized void close(boolean write) {
    if (write) {
      writer = false;
    } else {
      readers--;
    }
  }

  /** Changes the properties, for good and at once. */
  public void change(UnaryOperator<Props> how) {
    synchronized (this) {
      props = how.apply(props);
    }
    changed.run();
  }
}
