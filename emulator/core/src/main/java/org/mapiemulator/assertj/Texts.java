package org.mapiemulator.assertj;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mapiemulator.OpenObject;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.Place;

/** Lines that several failure texts have in common. */
final class Texts {

  private static final int SHOWN = 10;

  private Texts() {}

  static String quote(String text) {
    return "\"" + text + "\"";
  }

  static String times(int count, String one, String many) {
    return count == 1 ? "1 " + one : count + " " + many;
  }

  /** One line for each finding, and whose it is. */
  static String lines(List<Finding> findings) {
    String lines =
        findings.stream().limit(SHOWN).map(f -> "  " + line(f)).collect(Collectors.joining("\n"));
    int more = findings.size() - SHOWN;
    return more > 0 ? lines + "\n  and " + more + " more" : lines;
  }

  static String line(Finding finding) {
    return finding.rule().name()
        + " ("
        + finding.severity().name().toLowerCase(Locale.ROOT)
        + (finding.isSpent() ? ", expected" : "")
        + ") in "
        + whose(finding)
        + ": "
        + finding.what();
  }

  static String whose(Finding finding) {
    if (finding.client().isEmpty()) {
      return "the test";
    }
    return (finding.actor() ? "the actor " : "") + quote(finding.client());
  }

  static String places(Map<String, Place> places) {
    int width = places.keySet().stream().mapToInt(String::length).max().orElse(0);
    return places.entrySet().stream()
        .map(
            place ->
                "  "
                    + place.getKey()
                    + " ".repeat(width - place.getKey().length())
                    + " -> at "
                    + place.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** One line for each object. */
  static String open(List<OpenObject> objects) {
    return objects.stream().map(object -> "  " + object.text()).collect(Collectors.joining("\n"));
  }
}
