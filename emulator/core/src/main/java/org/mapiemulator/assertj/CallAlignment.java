package org.mapiemulator.assertj;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.journal.CallEntry;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.journal.JournalPattern;

/** Patterns and calls side by side, with as many pairs that match as there can be. */
final class CallAlignment {

  private static final String MARK = "  <<<<<";

  private final List<Row> rows = new ArrayList<>();

  private CallAlignment() {}

  /**
   * One line of the table.
   *
   * @param step the step of the call, empty if there is none
   * @param wanted the pattern, or that none was
   * @param was the call, or that there was none
   * @param matches whether they match
   */
  private record Row(String step, String wanted, String was, boolean matches) {}

  static CallAlignment of(List<JournalPattern> patterns, List<CallEntry> calls, Journal journal) {
    boolean[][] matches = new boolean[patterns.size()][calls.size()];
    for (int p = 0; p < patterns.size(); p++) {
      for (int c = 0; c < calls.size(); c++) {
        matches[p][c] = patterns.get(p).matches(calls.get(c), journal);
      }
    }
    CallAlignment alignment = new CallAlignment();
    alignment.fill(patterns, calls, matches, longest(matches, patterns.size(), calls.size()));
    return alignment;
  }

  /** How many pairs of the patterns from p on and the calls from c on can match in their order. */
  private static int[][] longest(boolean[][] matches, int patterns, int calls) {
    int[][] longest = new int[patterns + 1][calls + 1];
    for (int p = patterns - 1; p >= 0; p--) {
      for (int c = calls - 1; c >= 0; c--) {
        int without = Math.max(longest[p + 1][c], longest[p][c + 1]);
        longest[p][c] = matches[p][c] ? Math.max(without, longest[p + 1][c + 1] + 1) : without;
      }
    }
    return longest;
  }

  private void fill(
      List<JournalPattern> patterns, List<CallEntry> calls, boolean[][] matches, int[][] longest) {
    int p = 0;
    int c = 0;
    while (p < patterns.size() && c < calls.size()) {
      boolean best = longest[p + 1][c + 1] == longest[p][c];
      if (matches[p][c]) {
        add(patterns.get(p++), calls.get(c++), true);
      } else if (best) {
        add(patterns.get(p++), calls.get(c++), false);
      } else if (longest[p + 1][c] == longest[p][c]) {
        missing(patterns.get(p++));
      } else {
        unwanted(calls.get(c++));
      }
    }
    patterns.subList(p, patterns.size()).forEach(this::missing);
    calls.subList(c, calls.size()).forEach(this::unwanted);
  }

  private void add(JournalPattern pattern, CallEntry call, boolean matches) {
    rows.add(new Row(Long.toString(call.step()), pattern.toString(), text(call), matches));
  }

  private void missing(JournalPattern pattern) {
    rows.add(new Row("", pattern.toString(), "(no call)", false));
  }

  private void unwanted(CallEntry call) {
    rows.add(new Row(Long.toString(call.step()), "(no call)", text(call), false));
  }

  private static String text(CallEntry call) {
    return call.client() + ": " + call.line();
  }

  boolean isExact() {
    return rows.stream().allMatch(Row::matches);
  }

  String text() {
    int width = rows.stream().mapToInt(row -> row.wanted.length()).reduce(6, Math::max);
    StringBuilder text = new StringBuilder(512);
    append(text, new Row("step", "wanted", "was", true), width);
    rows.forEach(row -> append(text, row, width));
    return text.toString();
  }

  private static void append(StringBuilder text, Row row, int width) {
    text.append(" ".repeat(Math.max(0, 6 - row.step.length()))).append(row.step).append("  ");
    text.append(row.wanted).append(" ".repeat(width - row.wanted.length())).append("  ");
    text.append(row.was).append(row.matches ? "" : MARK).append('\n');
  }
}
