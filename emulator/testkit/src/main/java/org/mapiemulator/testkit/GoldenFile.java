package org.mapiemulator.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A rendering that is kept in the repository and compared whole.
 *
 * <p>Run the tests with {@code -Dgolden.rewrite=true} to write the file anew, and read the
 * difference before committing it. A build server (environment variable {@code CI=true}) never
 * rewrites.
 */
public final class GoldenFile {

  private static final String SWITCH = "golden.rewrite";

  private final Path file;
  private final boolean rewrite;
  private final boolean onBuildServer;

  GoldenFile(Path file, boolean rewrite, boolean onBuildServer) {
    this.file = file;
    this.rewrite = rewrite;
    this.onBuildServer = onBuildServer;
  }

  /**
   * Names a file below {@code src/test/resources/golden} of the module whose tests run.
   *
   * @param name the name, with folders if need be, for instance {@code findings/leak.txt}
   * @return the file
   */
  public static GoldenFile of(String name) {
    return at(Path.of("src", "test", "resources", "golden").resolve(name));
  }

  /**
   * Names a file that is kept elsewhere.
   *
   * @param file the path, from the working directory if it is relative
   * @return the file
   */
  public static GoldenFile at(Path file) {
    return new GoldenFile(
        file, Boolean.getBoolean(SWITCH), Boolean.parseBoolean(System.getenv("CI")));
  }

  /**
   * Compares a rendering with the file, or writes the file if the switch says so.
   *
   * @param actual the rendering, with LF ends
   * @throws AssertionError if the two differ, if the file is missing, or if a build server is asked
   *     to rewrite it
   */
  public void compare(String actual) {
    if (rewrite) {
      write(actual);
    } else {
      compareOnly(actual);
    }
  }

  private void compareOnly(String actual) {
    if (!Files.exists(file)) {
      throw new AssertionError(
          "There is no golden file " + file + ". " + howToRewrite() + "\n\nrendered:\n" + actual);
    }
    String expected = read();
    if (!expected.equals(actual)) {
      throw new AssertionError(
          file
              + " differs from what was rendered.\n\n"
              + TextDifference.describe(expected, actual)
              + "\n"
              + howToRewrite());
    }
  }

  private void write(String actual) {
    if (onBuildServer) {
      throw new AssertionError(
          "-D" + SWITCH + "=true is refused where CI=true: " + file + " would always match.");
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, actual);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String read() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String howToRewrite() {
    return "If the rendering is right, run the test again with -D" + SWITCH + "=true.";
  }
}
