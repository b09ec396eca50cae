package org.mapiemulator.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * The search for a sequence of patterns: each one is looked for after the match of the one before.
 *
 * <p>The first match is always as good as a later one, since what is to follow can only be nearer.
 *
 * @param parts the patterns, bound to the journal
 * @param entries what was searched
 * @param found the entries that matched, one for each of the first parts
 */
record PatternSearch(
    List<EntryPattern> parts, List<JournalEntry> entries, List<JournalEntry> found) {

  static PatternSearch of(List<EntryPattern> parts, List<JournalEntry> entries) {
    return new PatternSearch(parts, entries, from(0, parts, entries));
  }

  /** How many entries match the first part and are followed by the others. */
  static long count(List<EntryPattern> parts, List<JournalEntry> entries) {
    long count = 0;
    for (int i = 0; i < entries.size(); i++) {
      if (parts.get(0).matches(entries.get(i)) && from(i, parts, entries).size() == parts.size()) {
        count++;
      }
    }
    return count;
  }

  private static List<JournalEntry> from(
      int start, List<EntryPattern> parts, List<JournalEntry> entries) {
    List<JournalEntry> found = new ArrayList<>(parts.size());
    for (int i = start; i < entries.size() && found.size() < parts.size(); i++) {
      if (parts.get(found.size()).matches(entries.get(i))) {
        found.add(entries.get(i));
      }
    }
    return found;
  }

  boolean isComplete() {
    return found.size() == parts.size();
  }

  /** The part that nothing matched; only if the search is not complete. */
  EntryPattern missing() {
    return parts.get(found.size());
  }

  /** The step of the last match; 0 if nothing matched. */
  long reached() {
    return found.isEmpty() ? 0 : found.get(found.size() - 1).step();
  }

  List<NearMiss> nearest() {
    return NearMiss.of(missing(), entries, reached());
  }
}
