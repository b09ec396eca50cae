package org.mapiemulator.internal.fault;

import java.time.Duration;
import org.mapiemulator.fault.CallFault;
import org.mapiemulator.fault.Hang;
import org.mapiemulator.fault.PlannedFault;
import org.mapiemulator.mapi.Hresult;

/** {@code faults().on(…)}. */
final class OnCallBuilder extends CallBuilder<CallFault> implements CallFault {

  OnCallBuilder(FaultTable table, PlanChecks checks, CallSelection selection) {
    super(table, checks, selection);
  }

  @Override
  CallFault with(FaultTable table, PlanChecks checks, CallSelection other) {
    return new OnCallBuilder(table, checks, other);
  }

  @Override
  public PlannedFault answer(Hresult result) {
    return answer(result, false);
  }

  @Override
  public PlannedFault answerUndocumented(Hresult result) {
    return answer(result, true);
  }

  /** A success is given by a method that has done its work, a failure instead of it. */
  private PlannedFault answer(Hresult result, boolean undocumented) {
    checks().requireAnswer(selection(), result, undocumented);
    Point point = result.isSuccess() ? Point.AFTER : Point.BEFORE;
    return table().plan(selection(), point, new Effect.Answer(result));
  }

  @Override
  public PlannedFault delay(Duration time) {
    PlanChecks.requireTime(time);
    return table().plan(selection(), Point.BEFORE, new Effect.Delay(time));
  }

  @Override
  public Hang hang() {
    return table().planHang(selection());
  }
}
