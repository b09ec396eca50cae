package org.mapiemulator.examples.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.settings.Settings;

/**
 * One play, and what is to come of it.
 *
 * @param name the name on the command line
 * @param title a few words
 * @param shows what it shows, in two sentences or so
 * @param settings the version of Outlook, and what is different
 * @param script what happens
 * @param findings the findings that are expected, as {@link Performance#findings} gives them
 * @param outcomes the notes that are expected, as {@link Stage#note} and {@link Stage#result} make
 *     them
 */
public record Story(
    String name,
    String title,
    String shows,
    Settings settings,
    Consumer<Stage> script,
    List<String> findings,
    List<String> outcomes) {

  /** Copies the lists. */
  public Story {
    findings = List.copyOf(findings);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * A play on the newest version of Outlook, of which nothing is expected yet.
   *
   * @param name the name on the command line
   * @param title a few words
   * @param shows what it shows, in two sentences or so
   * @param script what happens
   * @return the story
   */
  public static Story of(String name, String title, String shows, Consumer<Stage> script) {
    return new Story(name, title, shows, Settings.outlook2016(), script, List.of(), List.of());
  }

  /**
   * The same play under other settings.
   *
   * @param other the settings
   * @return a new story
   */
  public Story under(Settings other) {
    return new Story(name, title, shows, other, script, findings, outcomes);
  }

  /**
   * Expects one finding more; a story expects exactly those, in their order.
   *
   * @param rule the rule
   * @param client the name of the client that breaks it
   * @return a new story
   */
  public Story finds(LintRule rule, String client) {
    return new Story(
        name, title, shows, settings, script, and(findings, rule.id() + " by " + client), outcomes);
  }

  /**
   * Expects one outcome more; a story expects exactly those, in their order.
   *
   * @param outcome the note that the script is to make
   * @return a new story
   */
  public Story expects(String outcome) {
    return new Story(name, title, shows, settings, script, findings, and(outcomes, outcome));
  }

  private static List<String> and(List<String> list, String last) {
    List<String> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  /**
   * Plays the story.
   *
   * @return what came of it
   */
  public Performance play() {
    return Performance.of(this);
  }
}
