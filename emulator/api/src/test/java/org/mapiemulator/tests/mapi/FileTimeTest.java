package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.FileTime;
import org.mapiemulator.testkit.Verifies;

class FileTimeTest {

  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(64);

  @Test
  @Verifies("TAG-08")
  void it_counts_100_ns_since_1601() {
    assertThat(FileTime.of(Instant.parse("1601-01-01T00:00:00Z"))).isZero();
    assertThat(FileTime.of(Instant.EPOCH)).isEqualTo(116_444_736_000_000_000L);
    assertThat(FileTime.of(Instant.parse("1601-01-01T00:00:00.000000199Z"))).isEqualTo(1);
    assertThat(FileTime.toInstant(1)).isEqualTo(Instant.parse("1601-01-01T00:00:00.000000100Z"));
  }

  @Test
  @Verifies("TAG-08")
  void a_time_is_a_number_and_back() {
    Instant time = Instant.parse("2024-02-29T12:34:56.7890123Z");

    assertThat(FileTime.toInstant(FileTime.of(time))).isEqualTo(time);
    assertThat(FileTime.of(FileTime.toInstant(Long.MAX_VALUE))).isEqualTo(Long.MAX_VALUE);
    assertThatThrownBy(() -> FileTime.of(Instant.MAX)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  @Verifies("UTL-27")
  void arithmetic_is_that_of_unsigned_numbers() {
    Random random = new Random(27);
    for (int i = 0; i < 1000; i++) {
      long a = edge(random, i);
      long b = edge(random, i / 5);
      assertUnsigned(FileTime.ftAddFt(a, b), unsigned(a).add(unsigned(b)));
      assertUnsigned(FileTime.ftSubFt(a, b), unsigned(a).subtract(unsigned(b)));
      assertUnsigned(FileTime.ftNegFt(a), unsigned(a).negate());
      BigInteger word = unsigned(b & 0xFFFFFFFFL);
      assertUnsigned(FileTime.ftMulDw((int) b, a), word.multiply(unsigned(a)));
      assertUnsigned(
          FileTime.ftMulDwDw((int) a, (int) b), unsigned(a & 0xFFFFFFFFL).multiply(word));
    }
  }

  @Test
  @Verifies("UTL-27")
  void a_sum_reports_its_carry() {
    Random random = new Random(28);
    for (int i = 0; i < 1000; i++) {
      long a = edge(random, i);
      long b = edge(random, i / 5);
      boolean carry = i % 2 == 0;
      BigInteger exact = unsigned(a).add(unsigned(b)).add(carry ? BigInteger.ONE : BigInteger.ZERO);

      FileTime.Sum sum = FileTime.ftAdcFt(a, b, carry);

      assertUnsigned(sum.value(), exact);
      assertThat(sum.carry()).isEqualTo(exact.compareTo(MODULUS) >= 0);
    }
  }

  /** Now and then a number at which something happens. */
  private static long edge(Random random, int i) {
    return switch (i % 5) {
      case 0 -> 0;
      case 1 -> -1;
      case 2 -> Long.MIN_VALUE;
      case 3 -> 1;
      default -> random.nextLong();
    };
  }

  private static BigInteger unsigned(long number) {
    return BigInteger.valueOf(number).mod(MODULUS);
  }

  private static void assertUnsigned(long actual, BigInteger exact) {
    assertThat(unsigned(actual)).isEqualTo(exact.mod(MODULUS));
  }
}
