package org.mapiemulator.internal.fault;

import org.mapiemulator.fault.CallChoice;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.MapiUnknown;

/** The words that narrow a fault of calls that clients make. */
abstract class CallBuilder<S extends CallChoice<S>> extends SelectionBuilder<S>
    implements CallChoice<S> {

  CallBuilder(FaultTable table, PlanChecks checks, CallSelection selection) {
    super(table, checks, selection);
  }

  @Override
  public final S of(MapiUnknown object) {
    LifeNode node = checks().objects().requireCallable(selection(), object);
    return with(selection().of(node.name(), node.client()));
  }
}
