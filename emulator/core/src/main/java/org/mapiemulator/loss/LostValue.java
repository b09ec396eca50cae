package org.mapiemulator.loss;

/**
 * One value that was lost: of a property, or of what is shown as one.
 *
 * @param name for instance {@code PR_SUBJECT}
 * @param lost the value that was lost, in words; {@code nothing} if its deletion was
 * @param left the value that is left, in words; {@code nothing} if there is none
 */
public record LostValue(String name, String lost, String left) {

  /** What stands for a value that is not there. */
  public static final String NOTHING = "nothing";

  /**
   * The value in words.
   *
   * @return for instance {@code PR_SUBJECT = "Budget 2", left is "Budget"}
   */
  @Override
  public String toString() {
    return name + " = " + lost + ", left is " + left;
  }
}
