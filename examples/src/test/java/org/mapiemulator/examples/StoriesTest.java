package org.mapiemulator.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.examples.story.Stories;
import org.mapiemulator.examples.story.Story;

class StoriesTest {

  static List<String> names() {
    return Stories.all().stream().map(Story::name).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void comes_out_as_expected(String name) {
    assertThat(Stories.named(name).play().differences()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void has_the_same_trace_each_time(String name) {
    assertThat(Stories.named(name).play().trace()).isEqualTo(Stories.named(name).play().trace());
  }

  @Test
  void names_differ() {
    assertThat(names()).doesNotHaveDuplicates();
  }
}
