package org.mapiemulator.lint;

import java.util.List;
import java.util.Map;
import org.mapiemulator.journal.JournalEntry;

/**
 * One detected misuse of MAPI.
 *
 * @param rule the rule that was broken
 * @param severity how serious it is under the settings of the test
 * @param client the client that did it
 * @param actor whether that client is an actor, whose findings never fail a test
 * @param step the step of the journal it belongs to; 0 if it was found at the end
 * @param what what happened, in MAPI words
 * @param places where, in the caller's code, in the order of a reader's interest: label and place
 * @param detail further lines, such as the stack of a blocked thread; often none
 * @param lastSteps what happened before, the latest last; calls that were running when the finding
 *     was made show their results once they have ended
 * @param clients all clients, in the order in which they were made
 * @param seed the seed of the subsystem
 */
public record Finding(
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
