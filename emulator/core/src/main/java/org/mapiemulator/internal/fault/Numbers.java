package org.mapiemulator.internal.fault;

/**
 * Which calls or notifications of those that fit are meant, counted from 1.
 *
 * @param first the first one
 * @param last the last one
 */
record Numbers(long first, long last) {

  static final Numbers NEXT = new Numbers(1, 1);
  static final Numbers EVERY = new Numbers(1, Long.MAX_VALUE);

  static Numbers nth(int number) {
    if (number < 1) {
      throw new IllegalArgumentException(
          "number (" + number + ") must be 1 or more: the next one has the number 1.");
    }
    return new Numbers(number, number);
  }

  static Numbers first(int count) {
    if (count < 1) {
      throw new IllegalArgumentException(
          "count (" + count + ") must be 1 or more. To let nothing go wrong, plan no fault.");
    }
    return new Numbers(1, count);
  }

  boolean contains(long number) {
    return first <= number && number <= last;
  }

  /** Whether the two mean a number in common that has not been counted yet. */
  boolean meets(long seen, Numbers other, long seenByOther) {
    long from = Math.max(Math.max(1, first - seen), Math.max(1, other.first - seenByOther));
    long to = Math.min(last - seen, other.last - seenByOther);
    return from <= to;
  }

  /** Names what is meant, for instance {@code the 2nd IMAPISession::Logoff}. */
  String of(String what) {
    if (first == last) {
      return "the " + first + ordinalEnd(first) + " " + what;
    }
    return last == Long.MAX_VALUE ? "every " + what : "each of the first " + last + " " + what;
  }

  private static String ordinalEnd(long number) {
    if (number % 100 / 10 == 1) {
      return "th";
    }
    return switch ((int) (number % 10)) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
