package org.mapiemulator.tests.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkersTest {

  private static StackTraceElement here(int linesBelow) {
    StackTraceElement caller = new Throwable().getStackTrace()[1];
    return new StackTraceElement(
        caller.getClassName(),
        caller.getMethodName(),
        caller.getFileName(),
        caller.getLineNumber() + linesBelow);
  }

  @Test
  void a_line_goes_by_its_marker() {
    StackTraceElement place = here(0); // @this-very-line

    assertThat(Markers.named("called -> at " + place + "."))
        .isEqualTo(
            "called -> at "
                + MarkersTest.class.getName()
                + ".a_line_goes_by_its_marker(MarkersTest.java:<this-very-line>).");
  }

  @Test
  void a_line_without_marker_is_an_error_that_shows_the_line() {
    StackTraceElement place = here(0);

    assertThatThrownBy(() -> Markers.named(place.toString()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("MarkersTest.java:" + place.getLineNumber())
        .hasMessageContaining("has no marker")
        .hasMessageContaining("StackTraceElement place = here(0);");
  }

  @Test
  void a_file_that_is_no_test_source_is_an_error() {
    assertThatThrownBy(() -> Markers.named("org.mapiemulator.tests.finding.Gone.go(Gone.java:1)"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Gone.java");
  }

  @Test
  void frames_of_others_are_left_out_of_stacks() {
    String text =
        "what\n    at java.base/java.lang.Thread.run(Thread.java:840)\n    at a.LogoffMisuse.x(L.java:1)\n";

    assertThat(Markers.withoutForeignFrames(text))
        .isEqualTo("what\n    at a.LogoffMisuse.x(L.java:1)\n");
  }
}
