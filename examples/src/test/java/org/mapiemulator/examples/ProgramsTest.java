package org.mapiemulator.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.testkit.ProjectRoot;

class ProgramsTest {

  /** A newcomer should see at a glance that production code does not know the emulator. */
  @ParameterizedTest
  @ValueSource(strings = {"program", "archiver", "tool"})
  void programs_import_the_seam_and_nothing_of_the_emulator(String name) throws IOException {
    Path folder =
        ProjectRoot.find().resolve("examples/src/main/java/org/mapiemulator/examples/" + name);
    List<String> used;
    try (Stream<Path> files = Files.list(folder)) {
      used =
          files
              .flatMap(file -> lines(file).stream())
              .filter(line -> line.startsWith("import "))
              .filter(line -> line.contains("mapiemulator"))
              .toList();
    }

    assertThat(used).isNotEmpty().allMatch(line -> line.contains(" org.mapiemulator.mapi."));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
