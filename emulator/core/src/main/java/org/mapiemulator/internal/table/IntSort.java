package org.mapiemulator.internal.table;

/** Sorts numbers by a comparison of one's own, stably, without a box for each. */
final class IntSort {

  /** Below this, inserting is faster than merging. */
  private static final int SMALL = 12;

  private IntSort() {}

  /** A comparison of two numbers. */
  interface Comparison {

    int compare(int a, int b);
  }

  static void sort(int[] numbers, Comparison comparison) {
    int[] work = numbers.clone();
    sort(work, numbers, 0, numbers.length, comparison);
  }

  /** Sorts a range of two arrays with the same numbers; the result is in the second one. */
  private static void sort(int[] from, int[] to, int low, int high, Comparison comparison) {
    if (high - low < SMALL) {
      insert(to, low, high, comparison);
      return;
    }
    int middle = (low + high) >>> 1;
    sort(to, from, low, middle, comparison);
    sort(to, from, middle, high, comparison);
    if (comparison.compare(from[middle - 1], from[middle]) <= 0) {
      System.arraycopy(from, low, to, low, high - low);
      return;
    }
    int left = low;
    int right = middle;
    for (int at = low; at < high; at++) {
      boolean takeLeft =
          right >= high || (left < middle && comparison.compare(from[left], from[right]) <= 0);
      to[at] = takeLeft ? from[left++] : from[right++];
    }
  }

  private static void insert(int[] numbers, int low, int high, Comparison comparison) {
    for (int at = low + 1; at < high; at++) {
      int number = numbers[at];
      int place = at;
      while (place > low && comparison.compare(numbers[place - 1], number) > 0) {
        numbers[place] = numbers[place - 1];
        place--;
      }
      numbers[place] = number;
    }
  }
}
