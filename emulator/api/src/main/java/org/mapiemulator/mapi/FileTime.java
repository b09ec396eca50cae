package org.mapiemulator.mapi;

import java.time.Instant;

/**
 * FILETIME: units of 100 ns since 1601-01-01 UTC (TAG-08), with the arithmetic of MAPIUtil.h: that
 * of unsigned numbers of 64 bits, which wraps around (UTL-27).
 */
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

  /**
   * FtAddFt: adds.
   *
   * @param addend1 a number
   * @param addend2 another
   * @return the sum
   */
  public static long ftAddFt(long addend1, long addend2) {
    return addend1 + addend2;
  }

  /**
   * FtAdcFt: adds with a carry.
   *
   * @param addend1 a number
   * @param addend2 another
   * @param carry what is carried into the sum
   * @return the sum, and what is carried out of it
   */
  public static Sum ftAdcFt(long addend1, long addend2, boolean carry) {
    long sum = addend1 + addend2 + (carry ? 1 : 0);
    int order = Long.compareUnsigned(sum, addend1);
    return new Sum(sum, carry ? order <= 0 : order < 0);
  }

  /**
   * What FtAdcFt gives.
   *
   * @param value the sum
   * @param carry whether it has more than 64 bits
   */
  public record Sum(long value, boolean carry) {}

  /**
   * FtSubFt: subtracts.
   *
   * @param minuend a number
   * @param subtrahend what is taken from it
   * @return the difference
   */
  public static long ftSubFt(long minuend, long subtrahend) {
    return minuend - subtrahend;
  }

  /**
   * FtNegFt: makes the complement on two.
   *
   * @param fileTime a number
   * @return the number that gives 0 together with it
   */
  public static long ftNegFt(long fileTime) {
    return -fileTime;
  }

  /**
   * FtMulDw: multiplies.
   *
   * @param multiplier a number of 32 bits, unsigned
   * @param multiplicand a number of 64 bits
   * @return the product
   */
  public static long ftMulDw(int multiplier, long multiplicand) {
    return Integer.toUnsignedLong(multiplier) * multiplicand;
  }

  /**
   * FtMulDwDw: multiplies two numbers of 32 bits, unsigned.
   *
   * @param multiplicand a number
   * @param multiplier another
   * @return the product
   */
  public static long ftMulDwDw(int multiplicand, int multiplier) {
    return ftMulDw(multiplier, Integer.toUnsignedLong(multiplicand));
  }
}
