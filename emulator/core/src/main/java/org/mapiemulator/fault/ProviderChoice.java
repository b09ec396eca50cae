package org.mapiemulator.fault;

/**
 * Narrows a fault to some of the calls that MAPI makes to providers.
 *
 * @param <S> what the words give
 */
public interface ProviderChoice<S extends ProviderChoice<S>> extends NumberChoice<S> {

  /**
   * Takes the providers in one client's process only. The client may be made later.
   *
   * @param client its name
   * @return a new value
   * @throws IllegalArgumentException if the name is blank, or if the client was terminated
   */
  S by(String client);

  /**
   * Takes one provider or one logon only, which may be made later.
   *
   * @param object the name in traces, for instance {@code provider#1} or {@code logon#2}
   * @return a new value
   * @throws IllegalArgumentException if nothing of a provider's is ever named so
   */
  S of(String object);
}
