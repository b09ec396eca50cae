package org.mapiemulator.internal.table;

import java.util.BitSet;

/** Finds lines that did not change, but do not follow the others as they did. */
final class Moves {

  private Moves() {}

  /**
   * As few lines as possible, so that all others are in order: what is not in a longest ascending
   * sequence.
   *
   * @param oldLineOf where lines were before
   * @param changed lines that do not count
   */
  static BitSet of(int[] oldLineOf, BitSet changed) {
    return isOrdered(oldLineOf, changed) ? new BitSet() : moved(oldLineOf, changed);
  }

  private static boolean isOrdered(int[] oldLineOf, BitSet changed) {
    int last = -1;
    for (int line = 0; line < oldLineOf.length; line++) {
      if (!changed.get(line)) {
        if (oldLineOf[line] < last) {
          return false;
        }
        last = oldLineOf[line];
      }
    }
    return true;
  }

  private static BitSet moved(int[] oldLineOf, BitSet changed) {
    int[] tails = new int[oldLineOf.length]; // by length, the line that ends it and was first
    int[] before = new int[oldLineOf.length];
    BitSet moved = new BitSet();
    int length = 0;
    for (int line = 0; line < oldLineOf.length; line++) {
      if (changed.get(line)) {
        continue;
      }
      moved.set(line);
      int place = place(tails, length, oldLineOf, oldLineOf[line]);
      before[line] = place == 0 ? -1 : tails[place - 1];
      tails[place] = line;
      length = Math.max(length, place + 1);
    }
    for (int line = length == 0 ? -1 : tails[length - 1]; line >= 0; line = before[line]) {
      moved.clear(line);
    }
    return moved;
  }

  private static int place(int[] tails, int length, int[] oldLineOf, int oldLine) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (oldLineOf[tails[middle]] < oldLine) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
