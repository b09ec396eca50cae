package org.mapiemulator.fault;

import org.mapiemulator.mapi.MapiUnknown;

/**
 * Narrows a fault to some calls, or to some notifications. Each word gives a new value; a word that
 * is said twice counts as said last.
 *
 * @param <S> what the words give
 */
public interface FaultChoice<S extends FaultChoice<S>> {

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

  /**
   * Takes one only, counted from the planning on; without a word about numbers it is the first.
   *
   * @param number 1 or more
   * @return a new value
   * @throws IllegalArgumentException if the number is less than 1
   */
  S nth(int number);

  /**
   * Takes the first few, counted from the planning on. It has fired when one of them was met.
   *
   * @param count 1 or more
   * @return a new value
   * @throws IllegalArgumentException if the count is less than 1
   */
  S first(int count);

  /**
   * Takes all that come. It has fired when one of them was met.
   *
   * @return a new value
   */
  S every();
}
