package org.mapiemulator.examples.archiver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mapiemulator.testkit.ProjectRoot;

/**
 * The source files of the archiver.
 *
 * @param files their names and lines
 */
record Sources(Map<String, List<String>> files) {

  /** A line of a file; the first is 1. */
  record Line(String file, int number) {

    /** As stack traces and findings write it. */
    @Override
    public String toString() {
      return "(" + file + ":" + number + ")";
    }
  }

  static Sources read() {
    Path folder =
        ProjectRoot.find().resolve("examples/src/main/java/org/mapiemulator/examples/archiver");
    Map<String, List<String>> files = new LinkedHashMap<>();
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.sorted().toList()) {
        files.put(file.getFileName().toString(), Files.readAllLines(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Sources(files);
  }

  /** What stands after a mark, on all lines that have it. */
  List<String> marked(String mark) {
    return files.values().stream()
        .flatMap(List::stream)
        .filter(line -> line.contains("// " + mark + ": "))
        .map(line -> line.substring(line.indexOf("// " + mark + ": ") + mark.length() + 5))
        .toList();
  }

  /** The one line with a mark and a name. */
  Line line(String mark, String name) {
    List<Line> found = new ArrayList<>();
    files.forEach(
        (file, lines) -> {
          for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith("// " + mark + ": " + name)) {
              found.add(new Line(file, i + 1));
            }
          }
        });
    if (found.size() != 1) {
      throw new IllegalStateException(
          "// " + mark + ": " + name + " stands on " + found.size() + " lines and not on one.");
    }
    return found.get(0);
  }

  /** The same without what is on a line; all other lines keep their numbers. */
  Sources without(Line line) {
    List<String> lines = new ArrayList<>(files.get(line.file()));
    lines.set(line.number() - 1, "");
    Map<String, List<String>> changed = new LinkedHashMap<>(files);
    changed.put(line.file(), lines);
    return new Sources(changed);
  }
}
