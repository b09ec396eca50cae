package org.mapiemulator.testkit;

/**
 * A part of a specification document that the ledger counts on its own.
 *
 * @param document the name of the document, for instance {@code sessions.md}
 * @param id how lists name the area, for instance {@code 1.9}, {@code PRP} or {@code A.2}
 * @param title the heading without the id
 */
public record SpecArea(String document, String id, String title) {

  /**
   * The heading as the ledger prints it.
   *
   * @return for instance {@code 1.9 Ending a session}
   */
  public String heading() {
    return id + " " + title;
  }
}
