package org.mapiemulator.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the folder of the whole repository, which tests of any module may read from. */
public final class ProjectRoot {

  private static final String PROPERTY = "project.root";

  private ProjectRoot() {}

  /**
   * Finds the root.
   *
   * @return the folder that the system property {@code project.root} names; without the property,
   *     as in an IDE, the nearest folder above the working directory that has {@code emulator/docs}
   * @throws IllegalStateException if there is none
   */
  public static Path find() {
    @Nullable String root = System.getProperty(PROPERTY);
    return root == null || root.isEmpty()
        ? above(Path.of("").toAbsolutePath())
        : Path.of(root).toAbsolutePath();
  }

  /**
   * Finds the documents.
   *
   * @return {@code emulator/docs} of the repository
   */
  public static Path docs() {
    return find().resolve("emulator").resolve("docs");
  }

  static Path above(Path start) {
    for (@Nullable Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("emulator").resolve("docs"))) {
        return folder;
      }
    }
    throw new IllegalStateException(
        "No folder above " + start + " has emulator/docs. Pass -D" + PROPERTY + "=<repository>.");
  }
}
