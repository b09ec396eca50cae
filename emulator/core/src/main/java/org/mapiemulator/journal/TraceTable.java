package org.mapiemulator.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Renders entries as a text table with one column per client.
 *
 * <p>A call with other entries inside gets two lines, one where it begins and one where it ends;
 * all others get one. The time is left out while the clock stands at zero, the thread if there is
 * only one.
 */
public final class TraceTable {

  private static final int WIDEST_TABLE = 136;
  private static final int NARROWEST_LANE = 12;
  private static final int NARROWEST_TEXT = 48;
  private static final String GAP = "  ";
  private static final String MARK = "  <<<<<";

  private final long markedStep;
  private final List<String> clients;

  private TraceTable(long markedStep, List<String> clients) {
    this.markedStep = markedStep;
    this.clients = clients;
  }

  /**
   * A table without a mark, its columns in the order of the clients' first entries.
   *
   * @return the renderer
   */
  public static TraceTable plain() {
    return new TraceTable(0, List.of());
  }

  /**
   * A table in which one step is marked.
   *
   * @param step the step
   * @return a new renderer
   */
  public TraceTable marking(long step) {
    return new TraceTable(step, clients);
  }

  /**
   * A table whose columns stand in a given order; clients without entries get none.
   *
   * @param names the names of clients
   * @return a new renderer
   */
  public TraceTable columns(List<String> names) {
    return new TraceTable(markedStep, List.copyOf(names));
  }

  private record Line(
      String step, String time, String thread, String client, String text, int depth) {
    static Line end(JournalEntry entry) {
      String text = outcome(entry) + " (step " + entry.step() + ")";
      return new Line("", "", entry.thread(), entry.client(), text, entry.depth());
    }
  }

  /**
   * Renders entries.
   *
   * @param entries the entries in the order of their steps
   * @return lines that end with LF
   */
  public String render(List<JournalEntry> entries) {
    List<Line> lines = lines(entries);
    List<String> steps = column("step", lines.stream().map(Line::step).toList());
    List<String> times = column("time", lines.stream().map(Line::time).toList());
    List<String> threads = column("thread", lines.stream().map(Line::thread).toList());
    boolean timed = entries.stream().anyMatch(entry -> !entry.time().isZero());
    boolean threaded = entries.stream().map(JournalEntry::thread).distinct().count() > 1;
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      String head = right(steps.get(i), width(steps));
      head += timed ? GAP + right(times.get(i), width(times)) : "";
      heads.add(head + (threaded ? GAP + left(threads.get(i), width(threads)) : ""));
    }
    Map<String, Integer> lanes = lanes(lines, WIDEST_TABLE - width(heads));
    StringBuilder out = new StringBuilder(heads.get(0));
    lanes.forEach((client, width) -> out.append(GAP).append(left(title(client), width)));
    endLine(out);
    for (int i = 0; i < lines.size(); i++) {
      appendRow(out, heads.get(i + 1), lines.get(i), lanes);
    }
    return out.toString();
  }

  private static List<String> column(String title, List<String> cells) {
    List<String> column = new ArrayList<>(cells);
    column.add(0, title);
    return column;
  }

  private static int width(List<String> cells) {
    return cells.stream().mapToInt(String::length).max().orElse(0);
  }

  private static String title(String client) {
    return client.isEmpty() ? "(subsystem)" : client;
  }

  /**
   * The width of each client's column. Where all together are too wide they get narrower than their
   * texts, which run on to the right: a row has one text, so nothing is in its way there.
   */
  private Map<String, Integer> lanes(List<Line> lines, int room) {
    Map<String, Integer> needed = new LinkedHashMap<>();
    clients.forEach(client -> needed.put(client, 0));
    for (Line line : lines) {
      int width = 2 * line.depth + line.text.length();
      needed.merge(line.client, Math.max(title(line.client).length(), width), Math::max);
    }
    needed.values().removeIf(width -> width == 0);
    int free = room - needed.size() * GAP.length();
    int all = needed.values().stream().mapToInt(width -> width).sum();
    if (all > free) {
      int widest = Collections.max(needed.values());
      int share = Math.max(NARROWEST_LANE, (free - widest) / Math.max(1, needed.size() - 1));
      needed.replaceAll(
          (client, width) -> Math.min(width, Math.max(share, title(client).length())));
    }
    return needed;
  }

  private static void appendRow(
      StringBuilder out, String head, Line line, Map<String, Integer> lanes) {
    int start = GAP.length();
    for (Map.Entry<String, Integer> lane : lanes.entrySet()) {
      if (lane.getKey().equals(line.client)) {
        break;
      }
      start += lane.getValue() + GAP.length();
    }
    String before = head;
    for (String part : wrap(line, WIDEST_TABLE - head.length() - start)) {
      out.append(before).append(" ".repeat(start)).append(part);
      endLine(out);
      before = " ".repeat(head.length());
    }
  }

  /** Cuts a text into lines, after a blank if there is one. */
  private static List<String> wrap(Line line, int width) {
    List<String> parts = new ArrayList<>(1);
    String indent = "  ".repeat(line.depth);
    String rest = line.text;
    int room = Math.max(NARROWEST_TEXT, width - indent.length());
    while (rest.length() > room) {
      int blank = rest.lastIndexOf(' ', room);
      int cut = blank <= 0 ? room : blank;
      parts.add(indent + rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
      indent = "  ".repeat(line.depth + 2);
      room = Math.max(NARROWEST_TEXT, width - indent.length());
    }
    parts.add(indent + rest);
    return parts;
  }

  private List<Line> lines(List<JournalEntry> entries) {
    List<Line> lines = new ArrayList<>();
    NavigableMap<Long, List<JournalEntry>> ends = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      JournalEntry entry = entries.get(i);
      long nextStep = i + 1 < entries.size() ? entries.get(i + 1).step() : Long.MAX_VALUE;
      flush(lines, ends, entry.step());
      String text = entry.text();
      if (entry.endStep() > 0 && entry.endStep() <= nextStep) {
        text += entry.outcome().isEmpty() ? "" : " " + outcome(entry);
      } else if (entry.endStep() == 0) {
        text += " ...";
      } else {
        ends.computeIfAbsent(entry.endStep(), step -> new ArrayList<>()).add(0, entry);
      }
      text += entry.step() == markedStep ? MARK : "";
      String step = Long.toString(entry.step());
      String time = seconds(entry.time());
      lines.add(new Line(step, time, entry.thread(), entry.client(), text, entry.depth()));
    }
    flush(lines, ends, Long.MAX_VALUE);
    return lines;
  }

  /** Writes the end lines of all calls that had ended when the given step began. */
  private static void flush(
      List<Line> lines, NavigableMap<Long, List<JournalEntry>> ends, long step) {
    while (!ends.isEmpty() && ends.firstKey() <= step) {
      ends.pollFirstEntry().getValue().forEach(entry -> lines.add(Line.end(entry)));
    }
  }

  private static String outcome(JournalEntry entry) {
    return entry.outcome().startsWith("threw ") ? entry.outcome() : "= " + entry.outcome();
  }

  private static String seconds(Duration time) {
    long millis = time.toMillis();
    return millis / 1000 + "." + String.valueOf(1000 + millis % 1000).substring(1);
  }

  private static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private static void endLine(StringBuilder out) {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
    out.append('\n');
  }
}
