package org.mapiemulator.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An entry that does not match a pattern, and why.
 *
 * @param entry the entry
 * @param unmet what it does not meet; one or more
 */
record NearMiss(JournalEntry entry, List<Criterion> unmet) {

  private static final int SHOWN = 3;

  int distance() {
    return unmet.stream().mapToInt(Criterion::weight).sum();
  }

  boolean isDecisive() {
    return unmet.stream().anyMatch(criterion -> criterion.weight() >= Criterion.DECISIVE);
  }

  /**
   * The entries that are nearest to a pattern, at most three, in the order of their steps. Of
   * entries that are equally near the latest are taken. An entry that has nothing in common with
   * the pattern but its kind is not near.
   *
   * @param pattern a pattern that is bound to the journal
   * @param after the step that the entry had to come after; 0 if any entry would have done
   */
  static List<NearMiss> of(EntryPattern pattern, List<JournalEntry> entries, long after) {
    List<Criterion> wanted = new ArrayList<>(pattern.criteria());
    if (after > 0) {
      wanted.add(Criterion.after(after));
    }
    List<NearMiss> misses = new ArrayList<>();
    for (JournalEntry entry : entries) {
      if (pattern.kind().fits(entry)) {
        List<Criterion> unmet =
            wanted.stream().filter(criterion -> !criterion.met().test(entry)).toList();
        misses.add(new NearMiss(entry, unmet));
      }
    }
    misses.removeIf(miss -> miss.isFarFrom(pattern));
    misses.sort(
        Comparator.comparingInt(NearMiss::distance)
            .thenComparing(miss -> miss.entry.step(), Comparator.reverseOrder()));
    boolean decisive = !misses.isEmpty() && misses.get(0).isDecisive();
    return misses.stream()
        .filter(miss -> miss.isDecisive() == decisive)
        .limit(SHOWN)
        .sorted(Comparator.comparingLong(miss -> miss.entry.step()))
        .toList();
  }

  private boolean isFarFrom(EntryPattern pattern) {
    return !pattern.criteria().isEmpty() && unmet.containsAll(pattern.criteria());
  }
}
