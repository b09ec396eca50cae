package org.mapiemulator.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFileTest {

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void namesTheFile() {
    file = folder.resolve("traces").resolve("a.txt");
  }

  @Test
  void an_equal_rendering_passes() throws IOException {
    keep("one\ntwo\n");

    assertThatCode(() -> comparing().compare("one\ntwo\n")).doesNotThrowAnyException();
  }

  @Test
  void a_difference_shows_the_first_line_both_versions_and_how_to_rewrite() throws IOException {
    keep("one\ntwo\nthree\n");

    assertThatThrownBy(() -> comparing().compare("one\n2\nthree\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            %s differs from what was rendered.

            first difference in line 2
              expected: two
              rendered: 2

            expected, lines 1 to 4 of 4:
              one
            > two
              three
            \s\s

            rendered, lines 1 to 4 of 4:
              one
            > 2
              three
            \s\s

            If the rendering is right, run the test again with -Dgolden.rewrite=true.\
            """
                .formatted(file));
  }

  @Test
  void a_difference_in_line_ends_is_visible() throws IOException {
    keep("one\n");

    assertThatThrownBy(() -> comparing().compare("one\r\n"))
        .hasMessageContaining("expected: one\n  rendered: one\\r\n");
  }

  @Test
  void a_text_that_ends_early_is_said_to_end() throws IOException {
    keep("one\ntwo");

    assertThatThrownBy(() -> comparing().compare("one"))
        .hasMessageContaining("expected: two\n  rendered: (the text has ended)");
  }

  @Test
  void a_missing_file_is_reported_with_the_rendering() {
    assertThatThrownBy(() -> comparing().compare("one\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "There is no golden file %s. If the rendering is right, run the test again with"
                    .formatted(file)
                + " -Dgolden.rewrite=true.\n\nrendered:\none\n");
  }

  @Test
  void the_switch_writes_the_file() throws IOException {
    new GoldenFile(file, true, false).compare("one\n");

    assertThat(Files.readString(file)).isEqualTo("one\n");
  }

  @Test
  void a_build_server_never_writes() {
    assertThatThrownBy(() -> new GoldenFile(file, true, true).compare("one\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("-Dgolden.rewrite=true is refused where CI=true");
    assertThat(file).doesNotExist();
  }

  private GoldenFile comparing() {
    return new GoldenFile(file, false, false);
  }

  private void keep(String text) throws IOException {
    Files.createDirectories(folder.resolve("traces"));
    Files.writeString(file, text);
  }
}
