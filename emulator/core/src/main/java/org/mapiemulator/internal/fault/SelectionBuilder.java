package org.mapiemulator.internal.fault;

import org.mapiemulator.fault.NumberChoice;

/** The words that narrow a fault of calls, whoever is called. */
abstract class SelectionBuilder<S extends NumberChoice<S>> implements NumberChoice<S> {

  private final FaultTable table;
  private final PlanChecks checks;
  private final CallSelection selection;

  SelectionBuilder(FaultTable table, PlanChecks checks, CallSelection selection) {
    this.table = table;
    this.checks = checks;
    this.selection = selection;
  }

  /** The same words for other calls. */
  abstract S with(FaultTable itsTable, PlanChecks itsChecks, CallSelection other);

  final S with(CallSelection other) {
    return with(table, checks, other);
  }

  final FaultTable table() {
    return table;
  }

  final PlanChecks checks() {
    return checks;
  }

  final CallSelection selection() {
    return selection;
  }

  public final S by(String client) {
    checks.requireClient(client, selection.object(), selection.owner());
    return with(selection.by(client));
  }

  public final S of(String object) {
    checks.objects().requireMethod(selection, object);
    return with(selection.of(object, null));
  }

  @Override
  public final S nth(int number) {
    return with(selection.with(Numbers.nth(number)));
  }

  @Override
  public final S first(int count) {
    return with(selection.with(Numbers.first(count)));
  }

  @Override
  public final S every() {
    return with(selection.with(Numbers.EVERY));
  }

  @Override
  public final String toString() {
    return selection.words();
  }
}
