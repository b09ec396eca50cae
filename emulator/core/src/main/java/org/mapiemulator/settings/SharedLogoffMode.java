package org.mapiemulator.settings;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What MAPI_LOGOFF_SHARED takes away from the other clients of the session.
 */
public final class SharedLogoffMode implements Setting {

  /** Nothing: they are told and should log off; the default of every version. */
  public static final SharedLogoffMode COOPERATIVE = new SharedLogoffMode("COOPERATIVE", null);

  /** At once, all but Logoff, Unadvise and Release. */
  public static final SharedLogoffMode FORCED = new SharedLogoffMode("FORCED", Duration.ZERO);

  private final String name;
  private final @Nullable Duration grace;

  private SharedLogoffMode(String name, @Nullable Duration grace) {
    this.name = name;
    this.grace = grace;
  }

  /**
   * As {@link #FORCED}, but after some time (FORCED_AFTER_GRACE).
   *
   * @param grace how long they may go on, in virtual time; more than zero
   * @return the setting
   * @throws IllegalArgumentException if the time is not positive
   */
  public static SharedLogoffMode forcedAfter(Duration grace) {
    if (grace.isZero() || grace.isNegative()) {
      throw new IllegalArgumentException(
          "grace (" + grace + ") must be positive. Use SharedLogoffMode.FORCED for no grace.");
    }
    return new SharedLogoffMode("FORCED_AFTER_GRACE(" + grace.toMillis() + ")", grace);
  }

  /**
   * How long the other clients may go on.
   *
   * @return the time, zero if none, empty if for ever
   */
  public Optional<Duration> grace() {
    return Optional.ofNullable(grace);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SharedLogoffMode that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /**
   * The name of the value in the specification.
   *
   * @return for instance {@code COOPERATIVE}
   */
  @Override
  public String toString() {
    return name;
  }
}
