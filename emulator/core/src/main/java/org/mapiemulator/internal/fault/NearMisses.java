package org.mapiemulator.internal.fault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came close to a fault that did not fire. Guarded by the scheduler's lock. */
final class NearMisses {

  private static final int LONGEST = 6;

  private final Map<Miss, Integer> counts = new LinkedHashMap<>(2);
  private final List<String> notes = new ArrayList<>(0);

  /** Something that happened in a client: the words before the number of times, and after it. */
  private record Miss(String client, String before, String after) {}

  void count(String client, String before, String after) {
    counts.merge(new Miss(client, before, after), 1, Integer::sum);
  }

  /** Remembers why something that was met did not become a fault. */
  void note(String sentence) {
    if (!notes.contains(sentence)) {
      notes.add(sentence);
    }
  }

  /** Lines for the reader, what the chosen client did first. */
  List<String> lines(@Nullable String client) {
    List<String> lines = new ArrayList<>(notes);
    counts.forEach((miss, count) -> add(lines, miss, count, miss.client.equals(client)));
    counts.forEach((miss, count) -> add(lines, miss, count, !miss.client.equals(client)));
    int more = lines.size() - LONGEST;
    if (more > 1) {
      lines.subList(LONGEST, lines.size()).clear();
      lines.add("(and " + more + " more)");
    }
    return lines;
  }

  private static void add(List<String> lines, Miss miss, int count, boolean due) {
    if (due) {
      lines.add(miss.before + " " + Words.times(count) + miss.after + ".");
    }
  }
}
