package org.mapiemulator.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All {@link Verifies} annotations in the test sources of a repository. */
public final class TestIndex {

  private static final Path TEST_SOURCES = Path.of("src", "test", "java");

  private final List<VerifyingTest> tests;

  private TestIndex(List<VerifyingTest> tests) {
    this.tests = tests;
  }

  /**
   * Reads every {@code src/test/java} below a folder, without compiling it.
   *
   * @param root the folder of the repository
   * @return the tests
   * @throws IllegalArgumentException if a source cannot be parsed, or an annotation holds anything
   *     but literals
   */
  public static TestIndex read(Path root) {
    try {
      List<Path> sources = new ArrayList<>();
      Files.walkFileTree(root, new TestSources(sources));
      return new TestIndex(
          VerifiesScanner.scan(root, sources).stream()
              .sorted(
                  Comparator.comparing(VerifyingTest::name)
                      .thenComparing(VerifyingTest::file)
                      .thenComparing(VerifyingTest::rule))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * All annotations, one entry for each id in each.
   *
   * @return sorted by name
   */
  public List<VerifyingTest> all() {
    return tests;
  }

  /**
   * The tests that name a rule.
   *
   * @param rule the id
   * @return their names, sorted; empty if there are none
   */
  public Set<String> testsOf(String rule) {
    Set<String> names = new TreeSet<>();
    tests.stream().filter(test -> test.rule().equals(rule)).forEach(test -> names.add(test.name()));
    return names;
  }

  private static final class TestSources extends SimpleFileVisitor<Path> {

    private final List<Path> sources;

    TestSources(List<Path> sources) {
      this.sources = sources;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      return name.equals("target") || (name.startsWith(".") && name.length() > 1)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.toString().endsWith(".java") && isTest(file)) {
        sources.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isTest(Path file) {
      for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
        if (folder.endsWith(TEST_SOURCES)) {
          return true;
        }
      }
      return false;
    }
  }
}
