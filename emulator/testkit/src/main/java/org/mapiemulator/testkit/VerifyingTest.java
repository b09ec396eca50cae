package org.mapiemulator.testkit;

/**
 * One id in one {@link Verifies} annotation.
 *
 * @param rule the id as written
 * @param name class and method without the package, for instance {@code LogoffTest#endsTheSession};
 *     the class alone if the annotation stands on it
 * @param file the source, relative to the repository, with slashes
 * @param line the line of the annotation
 */
public record VerifyingTest(String rule, String name, String file, long line) {

  /**
   * Where the annotation stands.
   *
   * @return for instance {@code core/src/test/java/LogoffTest.java:41 (LogoffTest#endsTheSession)}
   */
  public String place() {
    return file + ":" + line + " (" + name + ")";
  }
}
