package org.mapiemulator.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Says why a pattern does not match: how far its sequence came, and what was nearest. */
final class MissText {

  private static final String MARK = "  <<<<<";

  private final StringBuilder text = new StringBuilder(512);
  private final PatternSearch search;

  private MissText(PatternSearch search) {
    this.search = search;
  }

  static String of(PatternSearch search, Journal journal) {
    MissText miss = new MissText(search);
    if (!search.found().isEmpty()) {
      miss.reached();
    }
    ClientNames.complaint(search.parts(), journal.clients())
        .ifPresent(complaint -> miss.text.append(complaint).append('\n'));
    miss.nearest();
    if (journal.dropped() > 0) {
      miss.text
          .append("The journal has dropped ")
          .append(journal.dropped())
          .append(" earlier entries, which may have matched. Make it larger:")
          .append(" settings.with(new JournalBound(…)).\n");
    }
    return miss.text.toString();
  }

  private void reached() {
    text.append("The sequence came as far as\n");
    rows(search.found().stream().map(entry -> new NearMiss(entry, List.of())).toList());
  }

  private void nearest() {
    List<NearMiss> nearest = search.nearest();
    text.append(search.found().isEmpty() ? "No entry matches" : "but then no entry matches");
    text.append(search.parts().size() == 1 ? "" : " " + search.missing());
    if (nearest.isEmpty()) {
      text.append(", and none comes near.\n").append(instead());
    } else {
      text.append(nearest.size() == 1 ? ". The closest was\n" : ". The closest were\n");
      rows(nearest);
    }
  }

  /** What there is of the kind that was looked for, where no entry is near enough to be shown. */
  private String instead() {
    TreeSet<String> names = new TreeSet<>();
    for (JournalEntry entry : search.entries()) {
      if (entry instanceof CallEntry call && search.missing().kind() == EntryPattern.Kind.CALL) {
        names.add(call.method());
      }
    }
    return names.isEmpty() ? "" : "The calls were of " + String.join(", ", names) + ".\n";
  }

  private void rows(List<NearMiss> misses) {
    int client =
        misses.stream().mapToInt(miss -> title(miss.entry()).length()).reduce(6, Math::max);
    row("step", "client", client, "entry");
    for (NearMiss miss : misses) {
      JournalEntry entry = miss.entry();
      row(Long.toString(entry.step()), title(entry), client, entry.line());
      List<String> wanted = miss.unmet().stream().map(Criterion::text).toList();
      int width = wanted.stream().mapToInt(String::length).max().orElse(0);
      for (Criterion criterion : miss.unmet()) {
        String was = "was " + criterion.actual().apply(entry);
        row("", "", client, "  " + pad(criterion.text(), width) + "  " + was + MARK);
      }
    }
  }

  private static String title(JournalEntry entry) {
    return entry.client().isEmpty() ? "(subsystem)" : entry.client();
  }

  private void row(String step, String client, int width, String rest) {
    List<String> cells = new ArrayList<>();
    cells.add(" ".repeat(Math.max(0, 6 - step.length())) + step);
    cells.add(pad(client, width));
    cells.add(rest);
    text.append(String.join("  ", cells)).append('\n');
  }

  private static String pad(String cell, int width) {
    return cell + " ".repeat(Math.max(0, width - cell.length()));
  }
}
