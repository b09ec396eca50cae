package org.mapiemulator.internal.fault;

import java.time.Duration;
import org.mapiemulator.fault.Hang;
import org.mapiemulator.fault.PlannedFault;
import org.mapiemulator.fault.ProviderFault;
import org.mapiemulator.mapi.Hresult;

/** {@code faults().onProvider(…)}. */
final class OnProviderBuilder extends SelectionBuilder<ProviderFault> implements ProviderFault {

  OnProviderBuilder(FaultTable table, PlanChecks checks, CallSelection selection) {
    super(table, checks, selection);
  }

  @Override
  ProviderFault with(FaultTable table, PlanChecks checks, CallSelection other) {
    return new OnProviderBuilder(table, checks, other);
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
    PlanChecks.requireProviderAnswer(selection(), result, undocumented);
    return plan(new Effect.Answer(result));
  }

  @Override
  public PlannedFault answerNothing() {
    PlanChecks.requireNull(selection());
    return plan(new Effect.Nothing());
  }

  @Override
  public PlannedFault throwing(RuntimeException thrown) {
    return plan(new Effect.Throw(thrown));
  }

  @Override
  public PlannedFault throwing(Error thrown) {
    return plan(new Effect.Throw(PlanChecks.requireThrown(thrown)));
  }

  @Override
  public PlannedFault delay(Duration time) {
    return plan(new Effect.Delay(PlanChecks.requireTime(time)));
  }

  @Override
  public Hang hang() {
    return table().planHang(selection());
  }

  private PlannedFault plan(Effect effect) {
    return table().plan(selection(), Point.BEFORE, effect);
  }
}
