package org.mapiemulator.testkit;

import java.util.Arrays;
import java.util.List;

/** Describes where two texts part. */
final class TextDifference {

  private static final int CONTEXT = 3;

  private TextDifference() {}

  /** Gives the first differing line of two texts that are not equal, and both texts from there. */
  static String describe(String expected, String actual) {
    List<String> expectedLines = lines(expected);
    List<String> actualLines = lines(actual);
    int first = 0;
    while (first < Math.min(expectedLines.size(), actualLines.size())
        && expectedLines.get(first).equals(actualLines.get(first))) {
      first++;
    }
    return "first difference in line "
        + (first + 1)
        + "\n  expected: "
        + line(expectedLines, first)
        + "\n  rendered: "
        + line(actualLines, first)
        + "\n\nexpected, "
        + around(expectedLines, first)
        + "\nrendered, "
        + around(actualLines, first);
  }

  private static List<String> lines(String text) {
    return Arrays.asList(text.split("\n", -1));
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? visible(lines.get(index)) : "(the text has ended)";
  }

  private static String around(List<String> lines, int index) {
    int from = Math.max(0, index - CONTEXT);
    int to = Math.min(lines.size(), index + CONTEXT + 1);
    StringBuilder text = new StringBuilder();
    text.append("lines ").append(from + 1).append(" to ").append(to);
    text.append(" of ").append(lines.size()).append(":\n");
    for (int i = from; i < to; i++) {
      text.append(i == index ? "> " : "  ").append(visible(lines.get(i))).append('\n');
    }
    return text.toString();
  }

  /** A difference in line ends or tabs alone could not be seen otherwise. */
  private static String visible(String line) {
    return line.replace("\r", "\\r").replace("\t", "\\t");
  }
}
