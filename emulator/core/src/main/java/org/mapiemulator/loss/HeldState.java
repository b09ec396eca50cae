package org.mapiemulator.loss;

/**
 * Something that a provider has not written.
 *
 * @param name what it is, for instance {@code sync position}; not blank
 * @param value its value in words
 * @param savedBy what would have saved it, for instance {@code
 *     IMAPIProviderShutdown::DoFastShutdown}
 */
public record HeldState(String name, String value, String savedBy) {

  /**
   * Checks the name.
   *
   * @param name what it is; not blank
   * @param value its value in words
   * @param savedBy what would have saved it
   * @throws IllegalArgumentException if the name is blank
   */
  public HeldState {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "name (\"" + name + "\") must not be blank. Say what the state is.");
    }
  }
}
