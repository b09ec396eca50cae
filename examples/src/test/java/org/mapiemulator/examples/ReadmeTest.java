package org.mapiemulator.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mapiemulator.testkit.GoldenFile;
import org.mapiemulator.testkit.ProjectRoot;

/** Holds README.md against the tests it quotes and the output it shows. */
class ReadmeTest {

  private static final Path ROOT = ProjectRoot.find();
  private static final Path TESTS =
      ROOT.resolve("examples/src/test/java/org/mapiemulator/examples/readme");
  private static final Path GOLDEN = ROOT.resolve("examples/src/test/resources/golden");

  private static final Pattern BLOCK = Pattern.compile("(?m)^```(java|text)\\n(?s:(.*?))^```$");
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?m)^<!-- (snippet|output): ([\\w.-]+)(?:#(\\w+))? -->\\n```\\w+\\n(?s:(.*?))^```$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

  private static String readme() {
    return read(ROOT.resolve("README.md"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A code block of the README and what it says it is taken from. */
  record Quote(String kind, String file, String tag) {
    static Quote of(MatchResult match) {
      String tag = match.group(3) == null ? "" : match.group(3);
      return new Quote(match.group(1), match.group(2), tag);
    }

    /** What the block should be: the tagged lines, or the golden file. */
    String source() {
      return kind.equals("snippet")
          ? tagged(read(TESTS.resolve(file)), tag)
          : read(GOLDEN.resolve(file)).strip();
    }

    @Override
    public String toString() {
      return kind + " " + file + (tag.isEmpty() ? "" : "#" + tag);
    }
  }

  static List<Quote> quotes() {
    return QUOTED.matcher(readme()).results().map(Quote::of).toList();
  }

  /**
   * To write the blocks anew: run the tests twice with {@code -Dgolden.rewrite=true}, since the
   * golden files that are quoted come first.
   */
  @Test
  void quotes_what_is_there() {
    String filled =
        QUOTED
            .matcher(readme())
            .replaceAll(
                block -> {
                  String before = readme().substring(block.start(), block.start(4));
                  return Matcher.quoteReplacement(before + Quote.of(block).source() + "\n```");
                });

    GoldenFile.at(ROOT.resolve("README.md")).compare(filled);
  }

  @Test
  void says_of_each_block_of_code_and_output_where_it_is_from() {
    long blocks = BLOCK.matcher(readme()).results().count();

    assertThat(quotes()).hasSize((int) blocks).hasSizeGreaterThan(5);
  }

  @Test
  void quotes_every_tag() throws IOException {
    List<String> quoted = quotes().stream().map(Quote::toString).toList();
    List<String> tags;
    try (Stream<Path> files = Files.list(TESTS)) {
      tags =
          files
              .flatMap(
                  file ->
                      Pattern.compile("// tag::(\\w+)\\[]")
                          .matcher(read(file))
                          .results()
                          .map(tag -> "snippet " + file.getFileName() + "#" + tag.group(1)))
              .toList();
    }

    assertThat(quoted).containsAll(tags);
  }

  @Test
  void links_to_files_that_exist() {
    List<String> missing =
        LINK.matcher(readme())
            .results()
            .map(link -> link.group(1))
            .filter(target -> !Files.exists(ROOT.resolve(target)))
            .toList();

    assertThat(missing).isEmpty();
  }

  /** The lines between the marks of a tag, moved to the left. */
  private static String tagged(String source, String tag) {
    List<String> lines = source.lines().toList();
    int from = lineOf(lines, "// tag::" + tag + "[]") + 1;
    int to = lineOf(lines, "// end::" + tag + "[]");
    List<String> inside = lines.subList(from, to);
    int indent =
        inside.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    String text =
        String.join(
            "\n",
            inside.stream().map(line -> line.isBlank() ? "" : line.substring(indent)).toList());
    return text.strip();
  }

  private static int lineOf(List<String> lines, String mark) {
    List<String> stripped = lines.stream().map(String::strip).toList();
    assertThat(stripped).as("lines of the file").contains(mark);
    return stripped.indexOf(mark);
  }
}
