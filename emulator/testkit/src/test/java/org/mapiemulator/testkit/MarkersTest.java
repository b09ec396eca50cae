package org.mapiemulator.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkersTest {

  private static final Markers MARKERS =
      Markers.in("emulator/testkit/src/main/java", "emulator/testkit/src/test/java");

  private static StackTraceElement here() {
    return new Throwable().getStackTrace()[1];
  }

  @Test
  void a_line_goes_by_its_marker() {
    StackTraceElement place = here(); // @this-very-line

    assertThat(MARKERS.named("called -> at " + place + "."))
        .isEqualTo(
            "called -> at "
                + MarkersTest.class.getName()
                + ".a_line_goes_by_its_marker(MarkersTest.java:<this-very-line>).");
  }

  @Test
  void a_line_without_marker_is_an_error_that_shows_the_line() {
    StackTraceElement place = here();

    assertThatThrownBy(() -> MARKERS.named(place.toString()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("MarkersTest.java:" + place.getLineNumber())
        .hasMessageContaining("has no marker")
        .hasMessageContaining("StackTraceElement place = here();");
  }

  @Test
  void a_file_that_is_not_among_the_sources_is_an_error() {
    StackTraceElement place = here(); // @elsewhere
    Markers elsewhere = Markers.in("emulator/testkit/src/main/java");

    assertThatThrownBy(() -> elsewhere.named(place.toString()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("No source of")
        .hasMessageContaining("MarkersTest.java");
  }

  @Test
  void places_outside_the_project_stay_as_they_are() {
    String text = "at com.acme.Archiver.stop(Archiver.java:61)";

    assertThat(MARKERS.named(text)).isEqualTo(text);
  }

  @Test
  void frames_of_others_are_left_out_of_stacks_and_lambdas_go_by_their_method() {
    String text =
        """
        what
            at java.base/java.lang.Thread.run(Thread.java:840)
            at a.LogoffMisuse.lambda$logsOff$3(L.java:1)
        """;

    assertThat(Markers.ownFrames(text, "Misuse."))
        .isEqualTo("what\n    at a.LogoffMisuse.logsOff(L.java:1)\n");
  }
}
