package org.mapiemulator.testkit;

/** Small documents for the tests of this package. */
final class Samples {

  static final String SESSIONS =
      """
      # Sessions

      * **R-900** not in an area yet, but this line is no item: **R-901**

      # PART 1

      ## 1.1 Beginning

      * **R-001** It begins. [page.md]
      * **R-002** It begins again.

      ### 1.1.1 More of it

      * **R-003** It goes on.

      ## 1.2 End

      * **R-004** It ends.

      ## 1.24 Later rules

      * **R-005** (1.1) Found later.

      # PART 3

      ## 3.1 Questions

      ### A-01 Does it?
      * Dec. It does.
      """
          .replace("* **R-900**", "R-900:");

  static final String STORES =
      """
      # Stores

      ## 1. GEN: general

      - **GEN-01** ★1 Marked.

      ## 8. MSG: messages

      - **MSG-01** A message.
      ### 8.3 Recipients
      - **REC-01** A recipient.

      # Silences

      ## A.1 Flags

      - **D-01** ◆ Decided.
      """;

  static final String CASES =
      """
      # Cases

      ## Origins

      ## PV — Values (2)

      - **PV-026** [WT·A] A case. — *source*
      """;

  private Samples() {}

  static SpecRules rules() {
    return SpecRules.parse(SESSIONS, STORES, CASES);
  }
}
