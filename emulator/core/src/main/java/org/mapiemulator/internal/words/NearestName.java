package org.mapiemulator.internal.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class NearestName {

  private NearestName() {}

  /**
   * Finds the name that was probably meant.
   *
   * @param wrong what was given; case does not matter
   * @param names what there is
   * @return the nearest name; empty if all are far
   */
  public static Optional<String> of(String wrong, Collection<String> names) {
    return names.stream()
        .filter(name -> isPart(wrong, name) || distance(wrong, name) <= farthest(wrong, name))
        .min(Comparator.comparingInt(name -> isPart(wrong, name) ? 0 : distance(wrong, name)));
  }

  /** A third of the letters, or two, but not all of them. */
  private static int farthest(String wrong, String name) {
    int all = Math.max(wrong.length(), name.length());
    return Math.min(all - 1, Math.max(2, name.length() / 3));
  }

  /** "outlook" is far from OUTLOOK.EXE in letters, and near in everything else. */
  private static boolean isPart(String wrong, String name) {
    return wrong.length() > 2
        && name.toLowerCase(Locale.ROOT).contains(wrong.toLowerCase(Locale.ROOT));
  }

  /**
   * Says which name was probably meant, to end a refusal with.
   *
   * @param wrong what was given; case does not matter
   * @param names what there is
   * @return a sentence that begins with a space; empty if no name is near
   */
  public static String didYouMean(String wrong, Collection<String> names) {
    return of(wrong, names).map(name -> " Did you mean \"" + name + "\"?").orElse("");
  }

  /** How many characters have to be put in, taken out, replaced or swapped; case costs nothing. */
  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
