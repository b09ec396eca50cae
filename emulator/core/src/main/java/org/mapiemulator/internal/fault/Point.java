package org.mapiemulator.internal.fault;

/** The moments of a call at which a fault can act; each has a count of its own. */
public enum Point {
  /** The call was let in, and has done nothing. */
  BEFORE,

  /** The method has done its work; calls that fail do not get here. */
  AFTER
}
