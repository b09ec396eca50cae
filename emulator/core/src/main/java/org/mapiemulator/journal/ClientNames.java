package org.mapiemulator.journal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mapiemulator.internal.words.NearestName;

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
    return NearestName.of(name, known).map(other -> "; did you mean \"" + other + "\"?").orElse(".")
        + " The clients are "
        + all
        + (known.size() > SHOWN ? ", …" : "")
        + ".";
  }
}
