package org.mapiemulator.internal.fault;

import org.mapiemulator.fault.AfterCall;
import org.mapiemulator.fault.PlannedFault;
import org.mapiemulator.mapi.Hresult;

/** {@code faults().after(…)}. */
final class AfterCallBuilder extends CallBuilder<AfterCall> implements AfterCall {

  AfterCallBuilder(FaultTable table, PlanChecks checks, CallSelection selection) {
    super(table, checks, selection);
  }

  @Override
  AfterCall with(FaultTable table, PlanChecks checks, CallSelection other) {
    return new AfterCallBuilder(table, checks, other);
  }

  @Override
  public PlannedFault answer(Hresult result) {
    return answer(result, false);
  }

  @Override
  public PlannedFault answerUndocumented(Hresult result) {
    return answer(result, true);
  }

  private PlannedFault answer(Hresult result, boolean undocumented) {
    checks().requireLostReply(selection(), result, undocumented);
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
