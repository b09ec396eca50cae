package org.mapiemulator.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Renders entries as a text table with one column per client.
 *
 * <p>A call that something else happened within gets two lines, one where it begins and one where
 * it ends; all others get one.
 */
public final class TraceTable {

  private static final int WIDEST_COLUMN = 64;
  private static final String MARK = "  <<<<<";

  private final long markedStep;

  private TraceTable(long markedStep) {
    this.markedStep = markedStep;
  }

  /**
   * A table without a mark.
   *
   * @return the renderer
   */
  public static TraceTable plain() {
    return new TraceTable(0);
  }

  /**
   * A table in which one step is marked.
   *
   * @param step the step
   * @return the renderer
   */
  public static TraceTable marking(long step) {
    return new TraceTable(step);
  }

  private record Line(String step, String time, String thread, String client, String text) {}

  /**
   * Renders entries.
   *
   * @param entries the entries in the order of their steps
   * @return lines that end with LF
   */
  public String render(List<JournalEntry> entries) {
    List<Line> lines = lines(entries);
    Map<String, Integer> columns = new LinkedHashMap<>();
    int stepWidth = 4;
    int timeWidth = 4;
    int threadWidth = 6;
    for (Line line : lines) {
      stepWidth = Math.max(stepWidth, line.step.length());
      timeWidth = Math.max(timeWidth, line.time.length());
      threadWidth = Math.max(threadWidth, line.thread.length());
      columns.merge(
          line.client,
          Math.max(title(line.client).length(), Math.min(line.text.length(), WIDEST_COLUMN)),
          Math::max);
    }
    StringBuilder out = new StringBuilder();
    String head =
        right("step", stepWidth)
            + "  "
            + right("time", timeWidth)
            + "  "
            + left("thread", threadWidth);
    StringBuilder titles = new StringBuilder(head);
    columns.forEach((client, width) -> titles.append("  ").append(left(title(client), width)));
    appendLine(out, titles.toString());
    for (Line line : lines) {
      StringBuilder row = new StringBuilder();
      row.append(right(line.step, stepWidth)).append("  ").append(right(line.time, timeWidth));
      row.append("  ").append(left(line.thread, threadWidth));
      for (Map.Entry<String, Integer> column : columns.entrySet()) {
        boolean mine = column.getKey().equals(line.client);
        row.append("  ").append(left(mine ? line.text : "", column.getValue()));
      }
      appendLine(out, row.toString());
    }
    return out.toString();
  }

  private static String title(String client) {
    return client.isEmpty() ? "(subsystem)" : client;
  }

  private List<Line> lines(List<JournalEntry> entries) {
    List<Line> lines = new ArrayList<>();
    NavigableMap<Long, List<JournalEntry>> ends = new TreeMap<>();
    for (JournalEntry entry : entries) {
      flush(lines, ends, entry.step());
      String mark = entry.step() == markedStep ? MARK : "";
      String text = "  ".repeat(entry.depth()) + entry.text();
      if (entry.endStep() == entry.step() + 1) {
        text += entry.outcome().isEmpty() ? "" : " = " + entry.outcome();
      } else if (entry.endStep() == 0) {
        text += " ...";
      } else {
        ends.computeIfAbsent(entry.endStep(), step -> new ArrayList<>()).add(0, entry);
      }
      lines.add(
          new Line(
              Long.toString(entry.step()),
              seconds(entry),
              entry.thread(),
              entry.client(),
              text + mark));
    }
    flush(lines, ends, Long.MAX_VALUE);
    return lines;
  }

  /** Writes the end lines of all calls that had ended when the given step began. */
  private static void flush(
      List<Line> lines, NavigableMap<Long, List<JournalEntry>> ends, long step) {
    while (!ends.isEmpty() && ends.firstKey() <= step) {
      for (JournalEntry entry : ends.pollFirstEntry().getValue()) {
        lines.add(
            new Line(
                "",
                "",
                entry.thread(),
                entry.client(),
                "  ".repeat(entry.depth()) + "= " + entry.outcome() + "  (" + entry.step() + ")"));
      }
    }
  }

  private static String seconds(JournalEntry entry) {
    long millis = entry.time().toMillis();
    return millis / 1000 + "." + String.valueOf(1000 + millis % 1000).substring(1);
  }

  private static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private static void appendLine(StringBuilder out, String line) {
    out.append(line.stripTrailing()).append('\n');
  }
}
