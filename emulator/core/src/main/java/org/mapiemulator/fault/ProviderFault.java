package org.mapiemulator.fault;

import java.time.Duration;
import org.mapiemulator.mapi.Hresult;

/**
 * A fault of a call that MAPI makes to a provider: another answer, or none for a while. With
 * another answer the provider is not called.
 */
public interface ProviderFault extends ProviderChoice<ProviderFault> {

  /**
   * Plans an answer that the method documents.
   *
   * @param result what MAPI gets; a success only from methods that give nothing else
   * @return the fault
   * @throws IllegalArgumentException if the method does not document the result, cannot fail, or
   *     gives more than a status; or if another answer stands for the same call
   */
  PlannedFault answer(Hresult result);

  /**
   * As {@link #answer}, whether the method documents the result or not.
   *
   * @param result what MAPI gets; a success only from methods that give nothing else
   * @return the fault
   * @throws IllegalArgumentException if the method cannot fail, or gives more than a status; or if
   *     another answer stands for the same call
   */
  PlannedFault answerUndocumented(Hresult result);

  /**
   * Plans that the method says that it succeeded, and gives null.
   *
   * @return the fault
   * @throws IllegalArgumentException if the method gives nothing that could be null; or if another
   *     answer stands for the same call
   */
  PlannedFault answerNothing();

  /**
   * Plans that the provider breaks: an exception that is no answer of MAPI's.
   *
   * @param thrown what MAPI catches
   * @return the fault
   * @throws IllegalArgumentException if another answer stands for the same call
   */
  PlannedFault throwing(RuntimeException thrown);

  /**
   * As {@link #throwing(RuntimeException)}, for an error.
   *
   * @param thrown what MAPI catches
   * @return the fault
   * @throws IllegalArgumentException if it is a {@link ClientTerminatedError}, which {@link
   *     BeforeProvider#terminateClient()} gives; or if another answer stands for the same call
   */
  PlannedFault throwing(Error thrown);

  /**
   * Plans that the provider begins later, by the virtual clock.
   *
   * @param time more than zero, at most a hundred years
   * @return the fault
   * @throws IllegalArgumentException if the time is not in that range
   */
  PlannedFault delay(Duration time);

  /**
   * Plans that the provider does not come back until the test says so; it is called then. The wait
   * also ends when its process is killed, with the subsystem, and with an error at the {@code
   * StallLimit}.
   *
   * @return the fault, and the way to end it
   */
  Hang hang();
}
