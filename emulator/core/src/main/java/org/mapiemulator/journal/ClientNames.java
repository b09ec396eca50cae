package org.mapiemulator.journal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says that there is no client of some name, and which one may have been meant. */
final class ClientNames {

  private static final int SHOWN = 8;

  private ClientNames() {}

  /** Empty if all clients that the parts name are known. */
  static Optional<String> complaint(List<EntryPattern> parts, List<String> known) {
    return parts.stream()
        .flatMap(part -> part.client().stream())
        .filter(name -> !known.contains(name))
        .findFirst()
        .map(name -> "There is no client \"" + name + "\"" + meant(name, known));
  }

  private static String meant(String name, List<String> known) {
    if (known.isEmpty()) {
      return "; no client was made yet.";
    }
    String all =
        known.stream().limit(SHOWN).map(Criterion::quote).collect(Collectors.joining(", "));
    return known.stream()
            .filter(other -> isSimilar(name, other))
            .min(Comparator.comparingInt(other -> distance(name, other)))
            .map(other -> "; did you mean \"" + other + "\"?")
            .orElse(".")
        + " The clients are "
        + all
        + (known.size() > SHOWN ? ", …" : "")
        + ".";
  }

  private static boolean isSimilar(String name, String other) {
    return distance(name, other) <= Math.max(1, Math.max(name.length(), other.length()) / 2);
  }

  /** The number of letters to insert, delete or replace (Levenshtein), without case. */
  private static int distance(String name, String other) {
    String one = name.toLowerCase(Locale.ROOT);
    String two = other.toLowerCase(Locale.ROOT);
    int[] above = new int[two.length() + 1];
    for (int column = 0; column < above.length; column++) {
      above[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] current = new int[above.length];
      current[0] = row;
      for (int column = 1; column < above.length; column++) {
        int same = one.charAt(row - 1) == two.charAt(column - 1) ? 0 : 1;
        int edit = Math.min(above[column], current[column - 1]) + 1;
        current[column] = Math.min(edit, above[column - 1] + same);
      }
      above = current;
    }
    return above[two.length()];
  }
}
