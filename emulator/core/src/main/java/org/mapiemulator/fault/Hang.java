package org.mapiemulator.fault;

/** Calls that do not begin until the test says so; they are visible in {@code client.waiting()}. */
public interface Hang extends PlannedFault {

  /**
   * Tells whether a call has come to the hang, whether or not it has gone on since. It can be
   * waited for: {@code await().until(hang::isReached)}.
   *
   * @return whether it has fired at least once
   */
  boolean isReached();

  /**
   * Lets the calls that hang go on. From now on no call hangs; one that was never reached counts as
   * not fired.
   */
  void release();
}
