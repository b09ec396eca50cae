package org.mapiemulator.fault;

/** A fault just before a method does anything. */
public interface BeforeCall extends CallChoice<BeforeCall> {

  /**
   * Plans that the calling process is killed. Its code gets a {@link ClientTerminatedError}; AddRef
   * and Release return 0 and have no effect.
   *
   * @return the fault
   * @throws IllegalArgumentException if another fault decides the end of the same call
   */
  PlannedFault terminateClient();

  /**
   * Plans that something happens at this moment, on the thread of the call. It may call MAPI, best
   * as an actor or inside {@code client.run(…)}; while it runs its calls do not set it off again.
   * What it throws is a finding.
   *
   * @param action what happens
   * @return the fault
   */
  PlannedFault run(Runnable action);
}
