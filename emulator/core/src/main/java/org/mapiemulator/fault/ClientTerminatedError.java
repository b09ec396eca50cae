package org.mapiemulator.fault;

/**
 * Ends the code of a client that was killed.
 *
 * <p>It is an {@link Error}, so that no {@code catch (Exception e)} of the code under test turns a
 * kill into a clean-up. A process that is gone does not clean up.
 */
public final class ClientTerminatedError extends Error {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param client the name of the client that was killed
   */
  public ClientTerminatedError(String client) {
    super("The simulated process \"" + client + "\" was terminated; its code does not go on.");
  }
}
