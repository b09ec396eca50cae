package org.mapiemulator.internal.store;

/** Who makes a commit: a client process, by a call of its code. */
public interface Author {

  /** Stands for the process; the same object for all its calls. */
  Object process();

  /** It will be remembered after the call is over; the call runs now. */
  void remember();
}
