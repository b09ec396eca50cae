package org.mapiemulator.fault;

import java.time.Duration;
import org.mapiemulator.mapi.Hresult;

/** A fault of a call: another answer, or none for a while. */
public interface CallFault extends CallChoice<CallFault> {

  /**
   * Plans an answer that the method documents. A failure is given instead of doing anything. A
   * success, which only methods with a status can give, takes the place of their own: they do their
   * work first, and calls that fail are not counted.
   *
   * @param result what the caller gets
   * @return the fault
   * @throws IllegalArgumentException if the method does not document the result, cannot fail, or
   *     cannot give a success of this kind; or if another answer stands for the same call
   */
  PlannedFault answer(Hresult result);

  /**
   * Plans an answer whether the method documents it or not. Callers have to cope with such results
   * (rule R-084).
   *
   * @param result what the caller gets
   * @return the fault
   * @throws IllegalArgumentException if the method cannot fail, or cannot give a success of this
   *     kind; or if another answer stands for the same call
   */
  PlannedFault answerUndocumented(Hresult result);

  /**
   * Plans that the method begins later, by the virtual clock.
   *
   * @param time more than zero, at most a hundred years
   * @return the fault
   * @throws IllegalArgumentException if the time is not in that range
   */
  PlannedFault delay(Duration time);

  /**
   * Plans that the method does not begin until the test says so. The wait also ends when its client
   * is killed, with the subsystem, and with an error at the {@code StallLimit}.
   *
   * @return the fault, and the way to end it
   */
  Hang hang();
}
