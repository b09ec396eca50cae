package org.mapiemulator.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectRootTest {

  @TempDir private Path folder;

  @Test
  void the_root_of_this_repository_has_the_documents() {
    assertThat(ProjectRoot.docs()).isDirectoryContaining("glob:**/not-claimed.md");
  }

  @Test
  void without_a_property_it_is_the_nearest_folder_above_with_documents() throws IOException {
    Files.createDirectories(folder.resolve("emulator").resolve("docs"));
    Path module = Files.createDirectories(folder.resolve("emulator").resolve("core"));

    assertThat(ProjectRoot.above(module)).isEqualTo(folder);
  }

  @Test
  void no_such_folder_is_an_error_that_names_the_property() {
    assertThatThrownBy(() -> ProjectRoot.above(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("-Dproject.root=<repository>");
  }
}
