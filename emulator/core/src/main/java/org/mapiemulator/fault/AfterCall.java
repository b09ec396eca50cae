package org.mapiemulator.fault;

import org.mapiemulator.mapi.Hresult;

/** A fault when a method has done its work, and has not yet returned. */
public interface AfterCall extends CallChoice<AfterCall> {

  /**
   * Plans that the caller is told of a failure all the same: the reply was lost, or replaced by an
   * error.
   *
   * @param result what the caller gets
   * @return the fault
   * @throws IllegalArgumentException if the method does not document the result, cannot fail, or
   *     gives an object, which nobody could release then; or if another answer stands for the same
   *     call
   */
  PlannedFault answer(Hresult result);

  /**
   * As {@link #answer}, whether the method documents the result or not.
   *
   * @param result what the caller gets
   * @return the fault
   * @throws IllegalArgumentException if the method cannot fail, or gives an object, which nobody
   *     could release then; or if another answer stands for the same call
   */
  PlannedFault answerUndocumented(Hresult result);

  /**
   * Plans that the calling process is killed. Its code gets a {@link ClientTerminatedError}, not
   * the result; AddRef and Release return 0. Others hear of what the call did.
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
