package org.mapiemulator.assertj;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.journal.CallEntry;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.journal.JournalEntry;
import org.mapiemulator.journal.JournalPattern;

/**
 * Assertions on a journal, by patterns of its entries.
 *
 * <pre>{@code
 * assertThat(mapi.journal())
 *     .contains(call(LOGOFF).by("OUTLOOK.EXE").then(notified("archiver", CRITICAL_ERROR)))
 *     .doesNotContain(call(OPEN_ENTRY).by("archiver").failing());
 * }</pre>
 *
 * <p>What says that something did not happen, or how often it did, refuses a journal that has
 * dropped entries, and patterns with clients that the journal does not know.
 */
public class JournalAssert extends AbstractAssert<JournalAssert, Journal> {

  /**
   * Begins assertions.
   *
   * @param actual the journal
   */
  public JournalAssert(@Nullable Journal actual) {
    super(actual, JournalAssert.class);
  }

  /**
   * Verifies that entries match a pattern.
   *
   * @param pattern the pattern, often a sequence
   * @return this
   * @throws AssertionError if none do; it shows the entries that are nearest
   */
  public JournalAssert contains(JournalPattern pattern) {
    isNotNull();
    String explanation = pattern.explain(actual);
    if (!explanation.isEmpty()) {
      fail("to contain\n  " + pattern, explanation);
    }
    return this;
  }

  /**
   * Verifies that entries match some patterns, each one after the one before, with any others
   * between.
   *
   * @param first the first pattern
   * @param others the others
   * @return this
   * @throws AssertionError if they do not; it says how far the sequence came, and shows the entries
   *     that are nearest to what is missing
   */
  public JournalAssert containsInOrder(JournalPattern first, JournalPattern... others) {
    JournalPattern sequence = first;
    for (JournalPattern other : others) {
      sequence = sequence.then(other);
    }
    return contains(sequence);
  }

  /**
   * Verifies that no entries match a pattern.
   *
   * @param pattern the pattern, possibly a sequence
   * @return this
   * @throws AssertionError if some do
   * @throws IllegalStateException if none do, but entries were dropped, so that nobody knows
   * @throws IllegalArgumentException if the pattern has a client that the journal does not know
   */
  public JournalAssert doesNotContain(JournalPattern pattern) {
    isNotNull();
    List<JournalEntry> found = pattern.find(actual);
    if (!found.isEmpty()) {
      fail("not to contain\n  " + pattern, "but it does\n" + lines(found));
    }
    requireComplete();
    pattern.requireKnownClients(actual);
    return this;
  }

  /**
   * Verifies how many entries match a pattern.
   *
   * @param pattern the pattern; of a sequence, the entries are counted that match its first part
   *     and are followed by the others
   * @param times the number, 0 or more
   * @return this
   * @throws AssertionError if there are more or fewer
   * @throws IllegalStateException if entries were dropped, so that nobody knows
   * @throws IllegalArgumentException if the number is negative, or the pattern has a client that
   *     the journal does not know
   */
  public JournalAssert containsTimes(JournalPattern pattern, int times) {
    Counts.require("times", times);
    isNotNull();
    requireComplete();
    pattern.requireKnownClients(actual);
    long count = pattern.count(actual);
    if (count != times) {
      List<JournalEntry> found = List.of();
      if (!pattern.isSequence()) {
        found = actual.entries().stream().filter(entry -> pattern.matches(entry, actual)).toList();
      }
      fail(
          "to contain " + often(times) + "\n  " + pattern,
          count == 0
              ? pattern.explain(actual)
              : "but it does so " + often(count) + "\n" + lines(found));
    }
    return this;
  }

  /**
   * Verifies all calls of all clients, actors included.
   *
   * @param patterns one for each call, in the order in which they began
   * @return this
   * @throws AssertionError if there are other calls; it shows both side by side
   * @throws IllegalStateException if entries were dropped, so that nobody knows
   * @throws IllegalArgumentException if a pattern is a sequence
   */
  public JournalAssert containsExactlyCalls(JournalPattern... patterns) {
    isNotNull();
    return exactly("to contain exactly these calls", actual.calls(), Arrays.asList(patterns));
  }

  /**
   * Verifies all calls of one client.
   *
   * @param client the name of the client
   * @param patterns one for each call, in the order in which they began
   * @return this
   * @throws AssertionError if there are other calls; it shows both side by side
   * @throws IllegalStateException if entries were dropped, so that nobody knows
   * @throws IllegalArgumentException if a pattern is a sequence, or the journal does not know the
   *     client
   */
  public JournalAssert containsExactlyCallsOf(String client, JournalPattern... patterns) {
    isNotNull();
    JournalPattern.call().by(client).requireKnownClients(actual);
    return exactly(
        "to contain exactly these calls of " + Texts.quote(client),
        actual.calls().stream().filter(call -> call.client().equals(client)).toList(),
        Arrays.asList(patterns));
  }

  private JournalAssert exactly(
      String expectation, List<CallEntry> calls, List<JournalPattern> patterns) {
    requireComplete();
    CallAlignment alignment = CallAlignment.of(patterns, calls, actual);
    if (!alignment.isExact()) {
      fail(expectation, "but they differ\n" + alignment.text());
    }
    return this;
  }

  private static String often(long times) {
    return times == 1 ? "once" : times + " times";
  }

  private static String lines(List<JournalEntry> entries) {
    int width = entries.stream().mapToInt(entry -> entry.client().length()).max().orElse(0);
    StringBuilder lines = new StringBuilder();
    for (JournalEntry entry : entries) {
      String step = Long.toString(entry.step());
      String client = entry.client();
      lines.append(" ".repeat(Math.max(0, 6 - step.length()))).append(step).append("  ");
      lines.append(client).append(" ".repeat(width - client.length())).append("  ");
      lines.append(entry.line()).append('\n');
    }
    return lines.toString();
  }

  private void requireComplete() {
    if (actual.dropped() > 0) {
      throw new IllegalStateException(
          "Earlier entries were dropped ("
              + actual.dropped()
              + "), so the journal cannot say what never happened, or how often something did."
              + " Make it larger: settings.with(new JournalBound(…)).");
    }
  }

  private void fail(String expectation, String difference) {
    failWithMessage("%s", "\nExpecting the journal " + expectation + "\n" + difference);
  }
}
