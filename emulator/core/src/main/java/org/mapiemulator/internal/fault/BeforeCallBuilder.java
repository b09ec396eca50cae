package org.mapiemulator.internal.fault;

import org.mapiemulator.fault.BeforeCall;
import org.mapiemulator.fault.PlannedFault;

/** {@code faults().before(…)}. */
final class BeforeCallBuilder extends CallBuilder<BeforeCall> implements BeforeCall {

  BeforeCallBuilder(FaultTable table, PlanChecks checks, CallSelection selection) {
    super(table, checks, selection);
  }

  @Override
  BeforeCall with(FaultTable table, PlanChecks checks, CallSelection other) {
    return new BeforeCallBuilder(table, checks, other);
  }

  @Override
  public PlannedFault terminateClient() {
    return table().plan(selection(), Point.BEFORE, new Effect.Kill());
  }

  @Override
  public PlannedFault run(Runnable action) {
    return table().plan(selection(), Point.BEFORE, new Effect.Act(action));
  }
}
