package org.mapiemulator.internal.fault;

import org.mapiemulator.fault.BeforeProvider;
import org.mapiemulator.fault.PlannedFault;

/** {@code faults().beforeProvider(…)}. */
final class BeforeProviderBuilder extends SelectionBuilder<BeforeProvider>
    implements BeforeProvider {

  BeforeProviderBuilder(FaultTable table, PlanChecks checks, CallSelection selection) {
    super(table, checks, selection);
  }

  @Override
  BeforeProvider with(FaultTable table, PlanChecks checks, CallSelection other) {
    return new BeforeProviderBuilder(table, checks, other);
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
