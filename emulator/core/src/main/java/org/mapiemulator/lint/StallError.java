package org.mapiemulator.lint;

/**
 * Says that a wait inside the emulator cannot be ended: nothing has happened for a long real time,
 * or the thread was interrupted. The message holds what the call waited for, and the stacks of all
 * threads that are inside the emulator.
 */
public final class StallError extends AssertionError {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param message what waits for what, and the stacks
   */
  public StallError(String message) {
    super(message);
  }
}
