package org.mapiemulator.internal.fault;

import org.mapiemulator.fault.Hang;
import org.mapiemulator.internal.life.Site;

/** A planned hang, until it is released. */
public final class HangPlan extends CallPlan implements Hang {

  private boolean released;

  HangPlan(FaultTable table, CallSelection selection, Site place, long step) {
    super(table, selection, Point.BEFORE, new Effect.Wait(), place, step);
  }

  /** Whether no call hangs any more; the lock must be held. */
  public boolean isReleased() {
    return released;
  }

  @Override
  public boolean isReached() {
    return hasFired();
  }

  @Override
  public void release() {
    table().locked(this::letGo);
  }

  @Override
  void letGo() {
    released = true;
    table().changed();
  }
}
