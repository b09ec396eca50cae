package org.mapiemulator.lint;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Says that findings of a rule are expected, and why.
 *
 * <p>One that allows nothing until the end is itself a finding, {@link LintRule#UNUSED_ALLOWANCE},
 * unless it is {@linkplain #optional() optional}: an allowance that nobody needs would hide the
 * next mistake.
 */
public final class Allowance {

  private final LintRule rule;
  private final String because;
  private final String where;
  private final boolean optional;
  private final AtomicInteger uses = new AtomicInteger();

  private Allowance(LintRule rule, String because, String where, boolean optional) {
    this.rule = rule;
    this.because = because;
    this.where = where;
    this.optional = optional;
  }

  /**
   * Makes an allowance that has to be used.
   *
   * @param rule the rule
   * @param because the reason, for readers of the test; not blank
   * @return the allowance
   * @throws IllegalArgumentException if the reason is blank
   */
  public static Allowance of(LintRule rule, String because) {
    if (because.isBlank()) {
      throw new IllegalArgumentException(
          "because (\""
              + because
              + "\") must not be blank: say why the test may break "
              + rule.id()
              + ".");
    }
    return new Allowance(rule, because, "", false);
  }

  /**
   * Says where the allowance stands, for the text of one that was not used.
   *
   * @param place in words, for instance {@code @AllowFinding on ArchiverTest.stops()}
   * @return a new allowance
   */
  public Allowance declaredBy(String place) {
    return new Allowance(rule, because, place, optional);
  }

  /**
   * Says that a test which does not need the allowance is no mistake.
   *
   * @return a new allowance
   */
  public Allowance optional() {
    return new Allowance(rule, because, where, true);
  }

  /**
   * The rule whose findings are expected.
   *
   * @return the rule
   */
  public LintRule rule() {
    return rule;
  }

  /**
   * Why they are expected.
   *
   * @return the reason that was given
   */
  public String because() {
    return because;
  }

  /**
   * Where the allowance stands.
   *
   * @return in words; empty if nobody said
   */
  public String declaredBy() {
    return where;
  }

  /**
   * Tells whether a test that does not need it is no mistake.
   *
   * @return whether it is optional
   */
  public boolean isOptional() {
    return optional;
  }

  /**
   * Tells whether it has allowed anything.
   *
   * @return whether a finding was spent by it
   */
  public boolean isUsed() {
    return uses.get() > 0;
  }

  /**
   * Spends a finding if the allowance is for its rule.
   *
   * @param finding the finding
   * @return whether it was spent
   */
  public boolean spend(Finding finding) {
    if (finding.rule() != rule) {
      return false;
    }
    uses.incrementAndGet();
    finding.spend();
    return true;
  }

  /**
   * One line.
   *
   * @return rule and reason
   */
  @Override
  public String toString() {
    return rule.id() + " is allowed: " + because;
  }
}
