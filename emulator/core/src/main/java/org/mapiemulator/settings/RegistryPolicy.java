package org.mapiemulator.settings;

import java.util.OptionalInt;

/**
 * What an administrator has written for the user: the DWORD FastShutdownBehavior under {@code
 * HKCU\Software\Policies\Microsoft\Office\14.0\Outlook\Options\Shutdown} (rule R-306).
 *
 * <p>It takes the place of {@link FastShutdownPolicy} in versions that read it ({@link
 * PolicyRegistryRead}).
 *
 * @param value the number; empty if nothing is written
 */
public record RegistryPolicy(OptionalInt value) implements Setting {

  /** Nothing is written; the default. */
  public static final RegistryPolicy NONE = new RegistryPolicy(OptionalInt.empty());

  /**
   * Checks the number.
   *
   * @param value the number; empty if nothing is written
   * @throws IllegalArgumentException if it is negative
   */
  public RegistryPolicy {
    if (value.isPresent() && value.getAsInt() < 0) {
      throw new IllegalArgumentException(
          "value ("
              + value.getAsInt()
              + ") must not be negative. If nothing is written use RegistryPolicy.NONE.");
    }
  }

  /**
   * A number is written.
   *
   * @param value the number; not negative
   * @return the setting
   * @throws IllegalArgumentException if it is negative
   */
  public static RegistryPolicy of(int value) {
    return new RegistryPolicy(OptionalInt.of(value));
  }
}
