package org.mapiemulator.fault;

/** A fault just before MAPI calls a provider. */
public interface BeforeProvider extends ProviderChoice<BeforeProvider> {

  /**
   * Plans that the process is killed in which the provider runs. The provider is not called, nor is
   * anything else in that process.
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
