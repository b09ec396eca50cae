package org.mapiemulator.mapi;

import java.time.Instant;

/** FILETIME: units of 100 ns since 1601-01-01 UTC (TAG-08). */
public final class FileTime {

  private static final long EPOCH_SECONDS = -11_644_473_600L;
  private static final long PER_SECOND = 10_000_000L;

  private FileTime() {}

  /**
   * Converts a point in time.
   *
   * @param time the time; what is finer than 100 ns is cut off
   * @return the FILETIME
   * @throws ArithmeticException if the time is more than 29,000 years away
   */
  public static long of(Instant time) {
    return Math.addExact(
        Math.multiplyExact(Math.subtractExact(time.getEpochSecond(), EPOCH_SECONDS), PER_SECOND),
        time.getNano() / 100);
  }

  /**
   * Converts a FILETIME.
   *
   * @param fileTime units of 100 ns since 1601-01-01 UTC
   * @return the point in time
   */
  public static Instant toInstant(long fileTime) {
    return Instant.ofEpochSecond(
        EPOCH_SECONDS + Math.floorDiv(fileTime, PER_SECOND),
        Math.floorMod(fileTime, PER_SECOND) * 100);
  }
}
