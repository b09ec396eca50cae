package org.mapiemulator.testkit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestIndexTest {

  @TempDir private Path root;

  @Test
  void finds_annotations_on_methods_and_types_nested_ones_included() throws IOException {
    write(
        "core/src/test/java/p/LogoffTest.java",
        """
        package p;
        @Verifies("R-001")
        class LogoffTest {
          @Test
          @Verifies({"R-002", "R-003"})
          void ends() {}

          class Shared {
            @org.mapiemulator.testkit.Verifies(value = "R-004")
            void ends() {}
          }
        }
        """);

    assertThat(TestIndex.read(root).all())
        .containsExactly(
            test("R-001", "LogoffTest", 2),
            test("R-002", "LogoffTest#ends", 5),
            test("R-003", "LogoffTest#ends", 5),
            test("R-004", "LogoffTest.Shared#ends", 9));
  }

  @Test
  void reads_every_module_but_only_test_sources() throws IOException {
    String source = "class X { @Verifies(\"R-001\") void x() {} }";
    write("a/src/test/java/A.java", source.replace("X", "A"));
    write("b/c/src/test/java/B.java", source.replace("X", "B"));
    write("a/src/main/java/M.java", source.replace("X", "M"));
    write("a/target/src/test/java/T.java", source.replace("X", "T"));
    write(".git/src/test/java/G.java", source.replace("X", "G"));

    assertThat(TestIndex.read(root).testsOf("R-001")).containsExactly("A#x", "B#x");
  }

  @Test
  void text_that_only_looks_like_an_annotation_does_not_count() throws IOException {
    write(
        "src/test/java/A.java",
        """
        /** {@code @Verifies("R-001")} */
        class A {
          // @Verifies("R-002")
          String text = "@Verifies(\\"R-003\\")";
        }
        """);

    assertThat(TestIndex.read(root).all()).isEmpty();
  }

  @Test
  void anything_but_a_literal_is_refused_with_its_place() throws IOException {
    write("src/test/java/A.java", "class A {\n  @Verifies(Rules.LOGOFF)\n  void x() {}\n}\n");

    assertThatThrownBy(() -> TestIndex.read(root))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "src/test/java/A.java:2 (A#x): @Verifies takes literals, not \"Rules.LOGOFF\"."
                + " The ledger reads sources and does not evaluate them.");
  }

  @Test
  void a_source_that_cannot_be_parsed_is_refused() throws IOException {
    write("src/test/java/A.java", "class A { @Verifies(\"R-001\") void x( {} }");

    assertThatThrownBy(() -> TestIndex.read(root))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("A test source cannot be parsed")
        .hasMessageContaining("A.java");
  }

  private static VerifyingTest test(String rule, String name, int line) {
    return new VerifyingTest(rule, name, "core/src/test/java/p/LogoffTest.java", line);
  }

  private void write(String file, String source) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(requireNonNull(path.getParent()));
    Files.writeString(path, source);
  }
}
