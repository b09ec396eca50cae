package org.mapiemulator.settings;

import java.util.OptionalInt;

/**
 * When clients may shut down fast (A-41, rules ): what the version does unless the
 * registry says otherwise ({@link RegistryPolicy}, {@link PolicyRegistryRead}).
 *
 * @param value the number, as FastShutdownBehavior has it; empty if the version knows no policy. A
 *     number of 3 or more counts as 0, and is a finding when a client asks
 */
public record FastShutdownPolicy(OptionalInt value) implements Setting {

  /**
   * 0: unless a provider refuses; providers without the shutdown interface do not matter. The
   * default since Outlook 2010.
   */
  public static final FastShutdownPolicy OPT_OUT = of(0);

  /**
   * 1: only if every provider has the shutdown interface and agrees. What Outlook 2007 SP2 does.
   */
  public static final FastShutdownPolicy OPT_IN = of(1);

  /** 2: never; providers are not even asked. */
  public static final FastShutdownPolicy OFF = of(2);

  /** None; the default before Outlook 2007 SP2. Where fast shutdown exists all the same, as 0. */
  public static final FastShutdownPolicy NONE = new FastShutdownPolicy(OptionalInt.empty());

  /**
   * Checks the number.
   *
   * @param value the number, as FastShutdownBehavior has it; empty if the version knows no policy
   * @throws IllegalArgumentException if it is negative
   */
  public FastShutdownPolicy {
    if (value.isPresent() && value.getAsInt() < 0) {
      throw new IllegalArgumentException(
          "value ("
              + value.getAsInt()
              + ") must not be negative. For no policy use FastShutdownPolicy.NONE.");
    }
  }

  /**
   * The policy of a number, one that no page defines included.
   *
   * @param value the number; not negative
   * @return the setting
   * @throws IllegalArgumentException if it is negative
   */
  public static FastShutdownPolicy of(int value) {
    return new FastShutdownPolicy(OptionalInt.of(value));
  }

  /**
   * The number.
   *
   * @return for instance {@code 0}, or {@code none}
   */
  @Override
  public String toString() {
    return value.isPresent() ? Integer.toString(value.getAsInt()) : "none";
  }
}
