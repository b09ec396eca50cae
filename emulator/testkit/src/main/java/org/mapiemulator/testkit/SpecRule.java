package org.mapiemulator.testkit;

/**
 * One rule or decision of the specification.
 *
 * @param id for instance {@code R-203}, {@code A-07}, {@code PRP-16}
 * @param text the words of the rule; the title of a decision
 * @param area where it stands
 */
public record SpecRule(String id, String text, SpecArea area) {

  /** Gives the part of the id before the dash: a kind of rules that are numbered together. */
  String kind() {
    return id.substring(0, id.indexOf('-'));
  }

  /** Gives the part of the id after the dash. */
  int number() {
    return Integer.parseInt(id.substring(id.indexOf('-') + 1));
  }
}
