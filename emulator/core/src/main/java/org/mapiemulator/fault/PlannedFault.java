package org.mapiemulator.fault;

/** A fault that was planned. */
public interface PlannedFault {

  /**
   * Tells whether the fault has happened.
   *
   * @return whether it has fired at least once
   */
  boolean hasFired();

  /**
   * How often the fault has happened.
   *
   * @return 0 or more
   */
  int timesFired();

  /**
   * Takes the fault back: it does not fire any more, and that it never fired is no finding. Calls
   * that hang in it go on; notifications that it keeps back go to their queue.
   */
  void cancel();

  /**
   * The fault in words.
   *
   * @return for instance {@code the 2nd IMAPISession::Logoff of "archiver" answers
   *     MAPI_E_CALL_FAILED}
   */
  @Override
  String toString();
}
