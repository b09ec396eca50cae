package org.mapiemulator.examples.archiver;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an archiver is to run.
 *
 * @param profile the profile for a session of its own where nobody shares one; null for none
 * @param pause the time between two attempts to log on
 * @param source what a round does
 */
public record ArchiverOptions(@Nullable String profile, Duration pause, MailSource source) {

  /** No profile of its own, two seconds, and mail that is older than a year. */
  public static final ArchiverOptions DEFAULT =
      new ArchiverOptions(null, Duration.ofSeconds(2), MailArchive.DEFAULT);

  /**
   * Names the profile for a session of its own.
   *
   * @param name the profile
   * @return new options
   */
  public ArchiverOptions withProfile(String name) {
    return new ArchiverOptions(name, pause, source);
  }

  /**
   * Changes the time between two attempts to log on.
   *
   * @param time zero or more
   * @return new options
   */
  public ArchiverOptions withPause(Duration time) {
    return new ArchiverOptions(profile, time, source);
  }

  /**
   * Changes what a round does.
   *
   * @param work the work
   * @return new options
   */
  public ArchiverOptions withSource(MailSource work) {
    return new ArchiverOptions(profile, pause, work);
  }
}
