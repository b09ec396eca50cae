package org.mapiemulator.fault;

/**
 * Narrows a fault to some calls.
 *
 * @param <S> what the words give
 */
public interface CallChoice<S extends CallChoice<S>> extends FaultChoice<S> {

  /**
   * Takes the calls of one client only, which may be made later.
   *
   * @param client its name
   * @return a new value
   * @throws IllegalArgumentException if the name is blank, if the client was terminated, or if the
   *     chosen object is another client's
   */
  S by(String client);
}
