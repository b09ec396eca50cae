package org.mapiemulator.testkit;

/** Where a rule stands in the ledger. */
enum RuleStatus {
  /** At least one test names it. */
  VERIFIED("verified"),

  /** The product does not follow it, and says why. */
  NOT_CLAIMED("not claimed"),

  /** Neither of the two. */
  OPEN("open");

  private final String words;

  RuleStatus(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
