package org.mapiemulator.internal.fault;

import java.time.Duration;
import org.mapiemulator.fault.NotificationFault;
import org.mapiemulator.fault.PlannedFault;
import org.mapiemulator.internal.fault.ObjectChecks.Noted;
import org.mapiemulator.mapi.MapiUnknown;

/** {@code faults().onNotification(…)}. */
final class NotificationBuilder implements NotificationFault {

  private final FaultTable table;
  private final PlanChecks checks;
  private final NotificationSelection selection;

  NotificationBuilder(FaultTable table, PlanChecks checks, NotificationSelection selection) {
    this.table = table;
    this.checks = checks;
    this.selection = selection;
  }

  private NotificationFault with(NotificationSelection other) {
    return new NotificationBuilder(table, checks, other);
  }

  @Override
  public NotificationFault to(String client) {
    checks.requireClient(client, selection.object(), selection.owner());
    return with(selection.to(client));
  }

  @Override
  public NotificationFault of(MapiUnknown object) {
    Noted noted = checks.objects().requireNotified(object, selection.client());
    return with(selection.of(noted.name(), noted.owner()));
  }

  @Override
  public NotificationFault of(String object) {
    ObjectChecks.requireNotifiedName(object);
    return with(selection.of(object, null));
  }

  @Override
  public NotificationFault nth(int number) {
    return with(selection.with(Numbers.nth(number)));
  }

  @Override
  public NotificationFault first(int count) {
    return with(selection.with(Numbers.first(count)));
  }

  @Override
  public NotificationFault every() {
    return with(selection.with(Numbers.EVERY));
  }

  @Override
  public PlannedFault lose() {
    return plan(Detour.of(Detour.Kind.LOST));
  }

  @Override
  public PlannedFault duplicate() {
    return plan(Detour.of(Detour.Kind.DOUBLED));
  }

  @Override
  public PlannedFault swapWithNext() {
    return plan(Detour.of(Detour.Kind.SWAPPED));
  }

  @Override
  public PlannedFault delay(Duration time) {
    return plan(new Detour(Detour.Kind.DELAYED, PlanChecks.requireTime(time)));
  }

  @Override
  public PlannedFault deliverAfterUnadvise() {
    return plan(Detour.of(Detour.Kind.AFTER_UNADVISE));
  }

  private PlannedFault plan(Detour detour) {
    return table.plan(selection, detour);
  }

  @Override
  public String toString() {
    return selection.words();
  }
}
