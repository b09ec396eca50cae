package org.mapiemulator.internal.fault;

import org.mapiemulator.fault.AfterProvider;
import org.mapiemulator.fault.PlannedFault;
import org.mapiemulator.mapi.Hresult;

/** {@code faults().afterProvider(…)}. */
final class AfterProviderBuilder extends SelectionBuilder<AfterProvider> implements AfterProvider {

  AfterProviderBuilder(FaultTable table, PlanChecks checks, CallSelection selection) {
    super(table, checks, selection);
  }

  @Override
  AfterProvider with(FaultTable table, PlanChecks checks, CallSelection other) {
    return new AfterProviderBuilder(table, checks, other);
  }

  @Override
  public PlannedFault answer(Hresult result) {
    checks().requireLostReply(selection(), result, false);
    return table().plan(selection(), Point.AFTER, new Effect.Answer(result));
  }

  @Override
  public PlannedFault terminateClient() {
    return table().plan(selection(), Point.AFTER, new Effect.Kill());
  }

  @Override
  public PlannedFault run(Runnable action) {
    return table().plan(selection(), Point.AFTER, new Effect.Act(action));
  }
}
