package org.mapiemulator.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {

  private static final String DOCUMENT =
      """
      ## 2.1 Flags

      | Name | Value | Note |
      |---|---|---|
      | ONE | 1 |  |
      | TWO | 2 | the second |

      ## 2.10 Others

      | Name |
      |---|
      | THREE |

      ## 2.2 Words only
      """;

  @Test
  void reads_the_rows_under_a_heading_without_their_head() {
    assertThat(MarkdownTable.under(DOCUMENT, "2.1"))
        .containsExactly(List.of("ONE", "1", ""), List.of("TWO", "2", "the second"));
  }

  @Test
  void a_section_without_a_table_is_refused() {
    assertThatThrownBy(() -> MarkdownTable.under(DOCUMENT, "2.2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No table stands under a heading \"2.2 …\".");
  }
}
