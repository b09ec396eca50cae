package org.mapiemulator.examples;

import java.util.Comparator;
import java.util.List;

/** Finds what somebody may have meant. */
final class NearestNames {

  private static final int COUNT = 3;

  private NearestNames() {}

  /** The names that are nearest to a word: those that contain it, then those least far from it. */
  static List<String> of(String word, List<String> names) {
    return names.stream()
        .sorted(Comparator.comparingInt(name -> name.contains(word) ? 0 : distance(word, name)))
        .limit(COUNT)
        .toList();
  }

  /** The number of letters to insert, delete or replace (Levenshtein). */
  static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int column = 0; column < above.length; column++) {
      above[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] current = new int[above.length];
      current[0] = row;
      for (int column = 1; column < above.length; column++) {
        int same = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        int edit = Math.min(above[column], current[column - 1]) + 1;
        current[column] = Math.min(edit, above[column - 1] + same);
      }
      above = current;
    }
    return above[other.length()];
  }
}
