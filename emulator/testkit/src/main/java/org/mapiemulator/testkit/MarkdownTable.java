package org.mapiemulator.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the tables of the documents. */
public final class MarkdownTable {

  private MarkdownTable() {}

  /**
   * Reads all tables under one heading.
   *
   * @param document the text of a document
   * @param section how the words of the heading begin, for instance {@code 2.5}
   * @return the cells of each row, trimmed, without the head rows
   * @throws IllegalArgumentException if no heading begins so, or no table stands under it
   */
  public static List<List<String>> under(String document, String section) {
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    for (String line : document.lines().toList()) {
      if (line.startsWith("#")) {
        inside = line.replaceFirst("#+ +", "").startsWith(section + " ");
      } else if (inside) {
        lines.add(line);
      }
    }
    List<List<String>> rows = rows(lines);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("No table stands under a heading \"" + section + " …\".");
    }
    return rows;
  }

  /** Reads all tables of some lines: a row of dashes ends a head, any other line ends a table. */
  static List<List<String>> rows(List<String> lines) {
    List<List<String>> rows = new ArrayList<>();
    boolean inTable = false;
    for (String line : lines) {
      if (line.matches("\\|[-|: ]+\\|")) {
        inTable = true;
      } else if (!line.startsWith("|")) {
        inTable = false;
      } else if (inTable) {
        rows.add(cells(line));
      }
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> parts = Arrays.asList(line.strip().split("\\|", -1));
    return parts.subList(1, parts.size() - 1).stream().map(String::strip).toList();
  }
}
