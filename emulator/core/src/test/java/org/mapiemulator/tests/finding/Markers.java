package org.mapiemulator.tests.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mapiemulator.testkit.ProjectRoot;

/**
 * Names lines of test sources by their marker comments, so that golden files hold no line numbers.
 *
 * <p>A source line that a text names ends in a comment {@code // @name}.
 */
final class Markers {

  private static final Path SOURCES =
      ProjectRoot.find().resolve(Path.of("emulator", "core", "src", "test", "java"));
  private static final Pattern PLACE =
      Pattern.compile("(org\\.mapiemulator\\.tests\\.[\\w.$<>]+)\\((\\w+\\.java):(\\d+)\\)");
  private static final Pattern MARKER = Pattern.compile(".*// @([\\w-]+)$");

  private Markers() {}

  /** Replaces {@code (File.java:12)} by {@code (File.java:<name>)} in a whole text. */
  static String named(String text) {
    Matcher places = PLACE.matcher(text);
    return places.replaceAll(place -> Matcher.quoteReplacement(named(place)));
  }

  private static String named(MatchResult place) {
    String line = ":" + place.group(3) + ")";
    String whole = place.group();
    String name = marker(place.group(1), place.group(2), Integer.parseInt(place.group(3)));
    return whole.substring(0, whole.length() - line.length()) + ":<" + name + ">)";
  }

  private static String marker(String method, String file, int number) {
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

  private static List<String> source(String method, String file) {
    for (Path name = Path.of(method.replace('.', '/')); name != null; name = name.getParent()) {
      Path source = SOURCES.resolve(name).resolve(file);
      if (Files.exists(source)) {
        return read(source);
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

  /** Leaves out the frames of stacks that are not the misuse's own: they differ between JDKs. */
  static String withoutForeignFrames(String text) {
    return text.lines()
        .filter(line -> !line.matches("\\s+at .*") || line.contains("Misuse."))
        .map(line -> line.replaceAll("lambda\\$(\\w+)\\$\\d+", "$1"))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
