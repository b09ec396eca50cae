package org.mapiemulator.lint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mapiemulator.journal.JournalEntry;

/**
 * One detected misuse of MAPI.
 *
 * <p>A finding that a test expected is spent: it was asserted on, or allowed. A spent finding stays
 * in {@link Findings#list()}, fails nothing and is reported nowhere.
 */
public final class Finding {

  private final LintRule rule;
  private final Severity severity;
  private final String client;
  private final boolean actor;
  private final long step;
  private final String what;
  private final Map<String, Place> places;
  private final List<String> detail;
  private final List<JournalEntry> lastSteps;
  private final List<String> clients;
  private final String seed;
  private volatile boolean spent;

  /**
   * Makes a finding.
   *
   * @param rule the rule that was broken
   * @param severity how serious it is under the settings of the test
   * @param client the client that did it; empty if it was the test itself
   * @param actor whether that client is an actor, whose findings never fail a test
   * @param step the step of the journal it belongs to; 0 if it was found at the end
   * @param what what happened, in MAPI words
   * @param places where, in the caller's code, in the order of a reader's interest: label and place
   * @param detail further lines, such as the stack of a blocked thread; often none
   * @param lastSteps what happened before, the latest last; calls that were running when the
   *     finding was made show their results once they have ended
   * @param clients all clients, in the order in which they were made
   * @param seed the seed of the subsystem
   */
  public Finding(
      LintRule rule,
      Severity severity,
      String client,
      boolean actor,
      long step,
      String what,
      Map<String, Place> places,
      List<String> detail,
      List<JournalEntry> lastSteps,
      List<String> clients,
      String seed) {
    this.rule = rule;
    this.severity = severity;
    this.client = client;
    this.actor = actor;
    this.step = step;
    this.what = what;
    this.places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    this.detail = List.copyOf(detail);
    // Not a copy: what is read later is decoded later.
    this.lastSteps = lastSteps;
    this.clients = clients;
    this.seed = seed;
  }

  /**
   * The rule that was broken.
   *
   * @return the rule
   */
  public LintRule rule() {
    return rule;
  }

  /**
   * How serious it is under the settings of the test.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * The client that did it.
   *
   * @return its name; empty if it was the test itself
   */
  public String client() {
    return client;
  }

  /**
   * Tells whether that client is an actor, whose findings never fail a test.
   *
   * @return whether it is an actor
   */
  public boolean actor() {
    return actor;
  }

  /**
   * The step of the journal it belongs to.
   *
   * @return 1 or more; 0 if it was found at the end
   */
  public long step() {
    return step;
  }

  /**
   * What happened, in MAPI words.
   *
   * @return a sentence
   */
  public String what() {
    return what;
  }

  /**
   * Where it happened in the caller's code.
   *
   * @return labels and places, in the order of a reader's interest
   */
  public Map<String, Place> places() {
    return places;
  }

  /**
   * Further lines, such as the stack of a blocked thread.
   *
   * @return often none
   */
  public List<String> detail() {
    return detail;
  }

  /**
   * What happened before.
   *
   * @return entries of the journal, the latest last; calls that were running when the finding was
   *     made show their results once they have ended
   */
  public List<JournalEntry> lastSteps() {
    return lastSteps;
  }

  /**
   * All clients.
   *
   * @return their names, in the order in which they were made
   */
  public List<String> clients() {
    return clients;
  }

  /**
   * The seed of the subsystem.
   *
   * @return for instance {@code 0x6d617069}
   */
  public String seed() {
    return seed;
  }

  /** Marks the finding as expected: it fails nothing any more, and is reported nowhere. */
  public void spend() {
    spent = true;
  }

  /**
   * Tells whether a test expected the finding.
   *
   * @return whether it was asserted on or allowed
   */
  public boolean isSpent() {
    return spent;
  }

  /**
   * The whole text for a reader.
   *
   * @return several lines
   */
  public String text() {
    return FindingText.of(this);
  }

  /**
   * One line.
   *
   * @return rule and what happened
   */
  @Override
  public String toString() {
    return rule.id() + ": " + what;
  }
}
