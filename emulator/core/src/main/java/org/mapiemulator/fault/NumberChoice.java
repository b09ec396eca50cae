package org.mapiemulator.fault;

/**
 * Says which of the calls or notifications that fit a fault is for. Each word gives a new value; a
 * word that is said twice counts as said last.
 *
 * @param <S> what the words give
 */
public interface NumberChoice<S extends NumberChoice<S>> {

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
