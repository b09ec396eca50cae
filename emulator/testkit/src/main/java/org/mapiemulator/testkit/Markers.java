package org.mapiemulator.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names lines of sources by their marker comments, so that golden files hold no line numbers.
 *
 * <p>A source line that a text names ends in a comment {@code // @name}.
 */
public final class Markers {

  private static final Pattern PLACE =
      Pattern.compile("(org\\.mapiemulator\\.[\\w.$<>]+)\\((\\w+\\.java):(\\d+)\\)");
  private static final Pattern MARKER = Pattern.compile(".*// @([\\w-]+)$");

  private final List<Path> roots;

  private Markers(List<Path> roots) {
    this.roots = roots;
  }

  /**
   * Looks for sources in some folders.
   *
   * @param roots folders of sources from the root of the repository, for instance {@code
   *     emulator/core/src/test/java}
   * @return the markers of these sources
   */
  public static Markers in(String... roots) {
    return new Markers(Stream.of(roots).map(ProjectRoot.find()::resolve).toList());
  }

  /**
   * Replaces {@code (File.java:12)} by {@code (File.java:<name>)} wherever a text names a line of
   * this project.
   *
   * @param text the text
   * @return the text without line numbers
   * @throws AssertionError if there is no such source, or if the line has no marker
   */
  public String named(String text) {
    Matcher places = PLACE.matcher(text);
    return places.replaceAll(place -> Matcher.quoteReplacement(named(place)));
  }

  private String named(MatchResult place) {
    String line = ":" + place.group(3) + ")";
    String whole = place.group();
    String name = marker(place.group(1), place.group(2), Integer.parseInt(place.group(3)));
    return whole.substring(0, whole.length() - line.length()) + ":<" + name + ">)";
  }

  private String marker(String method, String file, int number) {
    String source = source(method, file).get(number - 1);
    Matcher marker = MARKER.matcher(source);
    if (!marker.matches()) {
      throw new AssertionError(
          file
              + ":"
              + number
              + " is named by a text but has no marker. End the line in a comment"
              + " \"// @name\": "
              + source.strip());
    }
    return marker.group(1);
  }

  private List<String> source(String method, String file) {
    for (Path name = Path.of(method.replace('.', '/')); name != null; name = name.getParent()) {
      for (Path root : roots) {
        Path source = root.resolve(name).resolve(file);
        if (Files.exists(source)) {
          return read(source);
        }
      }
    }
    throw new AssertionError("No source of " + method + " is called " + file + ".");
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Leaves out the frames of stacks that are not a test's own: they differ between JDKs and between
   * runners. Lambdas go by the method they are in.
   *
   * @param text a text with stacks, or without
   * @param own what the frames to keep have in them, for instance {@code Misuse.}
   * @return the text, ending in LF
   */
  public static String ownFrames(String text, String own) {
    return text.lines()
        .filter(line -> !line.matches("\\s+at .*") || line.contains(own))
        .map(line -> line.replaceAll("lambda\\$(\\w+)\\$\\d+", "$1"))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
