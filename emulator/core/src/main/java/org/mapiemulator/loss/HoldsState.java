package org.mapiemulator.loss;

import java.util.List;

/**
 * Is implemented by a provider object or a logon object of the user's that keeps state of its own,
 * so that the report can tell what was lost with it.
 *
 * <p>It is no interface of MAPI: the emulator asks when the process dies, and the code that asks is
 * not the process's. It must not call MAPI. What it throws is a finding.
 */
@FunctionalInterface
public interface HoldsState {

  /**
   * What the object would lose if its process ended now.
   *
   * @return what is not written; empty if all is
   */
  List<HeldState> unwritten();
}
