package org.mapiemulator.fault;

import org.mapiemulator.mapi.MapiUnknown;

/**
 * Narrows a fault to some calls, or to some notifications. Each word gives a new value; a word that
 * is said twice counts as said last.
 *
 * @param <S> what the words give
 */
public interface FaultChoice<S extends FaultChoice<S>> extends NumberChoice<S> {

  /**
   * Takes one object only: the one that is called, or the one that a sink is registered on, or the
   * sink itself.
   *
   * @param object an object that the emulator made; for notifications also a sink of the client's
   * @return a new value
   * @throws IllegalArgumentException if it is no object of this subsystem, if it is dead, if it
   *     does not have the method, or if another client than the chosen one owns it
   */
  S of(MapiUnknown object);

  /**
   * Takes the object of a name only, which may be made later.
   *
   * @param object the name in traces, for instance {@code session#1}
   * @return a new value
   * @throws IllegalArgumentException if no object is ever named so, or if objects of that kind do
   *     not have the method
   */
  S of(String object);
}
