package org.mapiemulator.internal.store;

/** The timers of the machine. */
public interface Alarm {

  /** The virtual time since the start of the machine, in nanoseconds. */
  long nanos();

  /** Does something at a virtual time; no lock is held then. */
  void at(long nanos, Runnable action);
}
