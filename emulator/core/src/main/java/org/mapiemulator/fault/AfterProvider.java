package org.mapiemulator.fault;

import org.mapiemulator.mapi.Hresult;

/** A fault when a provider has returned, and MAPI does not know yet what it gave. */
public interface AfterProvider extends ProviderChoice<AfterProvider> {

  /**
   * Plans that MAPI is told of a failure although the provider did what it should: the reply was
   * lost.
   *
   * @param result what MAPI gets
   * @return the fault
   * @throws IllegalArgumentException if the method does not document the result, cannot fail, or
   *     gives more than a status, which would be lost; or if another answer stands for the same
   *     call
   */
  PlannedFault answer(Hresult result);

  /**
   * Plans that the process is killed in which the provider runs. What it did is done; nothing else
   * in that process is called.
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
