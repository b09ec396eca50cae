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
    this(client, "was terminated; its code does not go on.");
  }

  private ClientTerminatedError(String client, String what) {
    super("The simulated process \"" + client + "\" " + what);
  }

  /**
   * Makes an error for code that goes on after the subsystem was finished or closed.
   *
   * @param client the name of the client
   * @return the error
   */
  public static ClientTerminatedError finished(String client) {
    return new ClientTerminatedError(
        client,
        "ended with its subsystem. Stop the threads that use it before finish() or close().");
  }
}
