package org.mapiemulator.internal.notify;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.mapi.MapiAdviseSink;

/** One successful Advise. Its state is guarded by the scheduler's lock. */
public final class Registration {

  private final long connection;
  private final LifeNode source;
  private final int mask;
  private final MapiAdviseSink sink;
  private final String sinkName;
  private final @Nullable Site advised;

  private boolean cancelled;
  private boolean releaseDue;
  private int running;
  private int late;

  Registration(
      long connection,
      LifeNode source,
      int mask,
      MapiAdviseSink sink,
      String sinkName,
      @Nullable Site advised) {
    this.connection = connection;
    this.source = source;
    this.mask = mask;
    this.sink = sink;
    this.sinkName = sinkName;
    this.advised = advised;
  }

  public long connection() {
    return connection;
  }

  /** The object the sink is registered on. */
  public LifeNode source() {
    return source;
  }

  public int mask() {
    return mask;
  }

  MapiAdviseSink sink() {
    return sink;
  }

  public String sinkName() {
    return sinkName;
  }

  public @Nullable Site advised() {
    return advised;
  }

  boolean isCancelled() {
    return cancelled;
  }

  /** Ends the registration; true if the sink can be released at once. */
  boolean cancel() {
    cancelled = true;
    releaseDue = true;
    return takeRelease();
  }

  void begin() {
    running++;
  }

  /** OnNotify has returned; true if the sink is to be released now. */
  boolean end() {
    running--;
    return takeRelease();
  }

  private boolean takeRelease() {
    boolean now = releaseDue && running == 0;
    if (now) {
      releaseDue = false;
    }
    return now;
  }

  /** Deliveries that outlive the registration share one reference of their own. */
  void addLate(int count) {
    late += count;
  }

  /** One late delivery is over; true if it was the last one. */
  boolean endLate() {
    late--;
    return late == 0;
  }
}
