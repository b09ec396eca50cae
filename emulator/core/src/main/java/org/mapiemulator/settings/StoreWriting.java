package org.mapiemulator.settings;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the built-in store writes what was saved in it (D-142): what it has not written is lost with
 * the process that saved it.
 *
 * <pre>{@code
 * StoreWriting.lazily().onIdle(Duration.ofSeconds(30)).onLogoff()
 * }</pre>
 */
public final class StoreWriting implements Setting {

  /** At once, before the call returns; the default of every version. */
  public static final StoreWriting THROUGH =
      new StoreWriting(true, null, null, false, false, false);

  private static final StoreWriting LAZILY =
      new StoreWriting(false, null, null, false, false, false);
  private static final Duration LONGEST = Duration.ofDays(365);

  private final boolean through;
  private final @Nullable Duration idle;
  private final @Nullable Duration period;
  private final boolean onFlush;
  private final boolean onLogoff;
  private final boolean onShutdownNotification;

  private StoreWriting(
      boolean through,
      @Nullable Duration idle,
      @Nullable Duration period,
      boolean onFlush,
      boolean onLogoff,
      boolean onShutdownNotification) {
    this.through = through;
    this.idle = idle;
    this.period = period;
    this.onFlush = onFlush;
    this.onLogoff = onLogoff;
    this.onShutdownNotification = onShutdownNotification;
  }

  /**
   * Only when the test says so, by {@code Mailbox.flush()}; add what else writes.
   *
   * @return the setting
   */
  public static StoreWriting lazily() {
    return LAZILY;
  }

  /**
   * Adds: when nothing was saved in the mailbox for some time.
   *
   * @param duration the time on the virtual clock; more than zero, at most a year
   * @return another setting
   * @throws IllegalArgumentException if the time is not in these bounds
   */
  public StoreWriting onIdle(Duration duration) {
    return lazy(checked(duration), period, onFlush, onLogoff, onShutdownNotification);
  }

  /**
   * Adds: whenever the virtual clock reaches a multiple of some time.
   *
   * @param duration the time on the virtual clock; more than zero, at most a year
   * @return another setting
   * @throws IllegalArgumentException if the time is not in these bounds
   */
  public StoreWriting every(Duration duration) {
    return lazy(idle, checked(duration), onFlush, onLogoff, onShutdownNotification);
  }

  /**
   * Adds: IMAPIProp::SaveChanges of the store object, which writes what its process has saved.
   *
   * @return another setting
   */
  public StoreWriting onFlush() {
    return lazy(idle, period, true, onLogoff, onShutdownNotification);
  }

  /**
   * Adds: IMSLogon::Logoff, which writes what its process has saved.
   *
   * @return another setting
   */
  public StoreWriting onLogoff() {
    return lazy(idle, period, onFlush, true, onShutdownNotification);
  }

  /**
   * Adds: IMAPIProviderShutdown::NotifyProcessShutdown and DoFastShutdown, which write what their
   * process has saved.
   *
   * @return another setting
   */
  public StoreWriting onShutdownNotification() {
    return lazy(idle, period, onFlush, onLogoff, true);
  }

  private StoreWriting lazy(
      @Nullable Duration newIdle,
      @Nullable Duration newPeriod,
      boolean flush,
      boolean logoff,
      boolean notification) {
    if (through) {
      throw new IllegalStateException(
          "StoreWriting.THROUGH writes everything at once. Begin with StoreWriting.lazily().");
    }
    return new StoreWriting(false, newIdle, newPeriod, flush, logoff, notification);
  }

  private static Duration checked(Duration duration) {
    if (duration.isZero() || duration.isNegative() || duration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "duration ("
              + duration
              + ") must be positive and at most a year. Use StoreWriting.THROUGH to write at"
              + " once.");
    }
    return duration;
  }

  /**
   * Tells whether everything is written at once.
   *
   * @return whether this is {@link #THROUGH}
   */
  public boolean isThrough() {
    return through;
  }

  /**
   * How long nothing must have been saved.
   *
   * @return the time, empty if that writes nothing
   */
  public Optional<Duration> idle() {
    return Optional.ofNullable(idle);
  }

  /**
   * How often it writes.
   *
   * @return the time between, empty if that writes nothing
   */
  public Optional<Duration> period() {
    return Optional.ofNullable(period);
  }

  /**
   * Tells whether SaveChanges of the store object writes.
   *
   * @return whether it does
   */
  public boolean isOnFlush() {
    return onFlush;
  }

  /**
   * Tells whether IMSLogon::Logoff writes.
   *
   * @return whether it does
   */
  public boolean isOnLogoff() {
    return onLogoff;
  }

  /**
   * Tells whether NotifyProcessShutdown and DoFastShutdown write.
   *
   * @return whether they do
   */
  public boolean isOnShutdownNotification() {
    return onShutdownNotification;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoreWriting that
        && through == that.through
        && Objects.equals(idle, that.idle)
        && Objects.equals(period, that.period)
        && onFlush == that.onFlush
        && onLogoff == that.onLogoff
        && onShutdownNotification == that.onShutdownNotification;
  }

  @Override
  public int hashCode() {
    return Objects.hash(through, idle, period, onFlush, onLogoff, onShutdownNotification);
  }

  /**
   * The setting in words.
   *
   * @return for instance {@code LAZILY(idle PT30S, logoff)}
   */
  @Override
  public String toString() {
    if (through) {
      return "THROUGH";
    }
    StringBuilder words = new StringBuilder();
    add(words, idle == null ? "" : "idle " + idle);
    add(words, period == null ? "" : "every " + period);
    add(words, onFlush ? "flush" : "");
    add(words, onLogoff ? "logoff" : "");
    add(words, onShutdownNotification ? "shutdown notification" : "");
    return "LAZILY(" + words + ")";
  }

  private static void add(StringBuilder words, String word) {
    words.append(words.isEmpty() || word.isEmpty() ? "" : ", ").append(word);
  }
}
