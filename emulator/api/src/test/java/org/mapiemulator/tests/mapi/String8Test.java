package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.String8;
import org.mapiemulator.testkit.Verifies;

/** {@link String8} and its code pages. */
class String8Test {

  @Test
  @Verifies("D-13")
  void the_default_is_windows_1252_and_what_it_lacks_becomes_a_question_mark() {
    String8 text = String8.of("€ ä Ж");

    assertThat(text.codePage()).isEqualTo(1252);
    assertThat(text.bytes()).isEqualTo(Binary.ofHex("8020E4203F"));
    assertThat(text.text()).isEqualTo("€ ä ?");
  }

  @ParameterizedTest
  @CsvSource({
    "437, ä, 84",
    "850, ä, 84",
    "874, ก, A1",
    "932, 日, 93FA",
    "936, 中, D6D0",
    "949, 한, C7D1",
    "950, 中, A4A4",
    "1250, ł, B3",
    "1251, Ж, C6",
    "1252, ä, E4",
    "1253, α, E1",
    "1254, ş, FE",
    "1255, ש, F9",
    "1256, س, D3",
    "1257, ž, FE",
    "1258, ä, E4",
    "1361, 한, D065",
    "10000, ä, 8A",
    "20127, a, 61",
    "20866, Ж, F6",
    "21866, Ж, F6",
    "28591, ä, E4",
    "28592, ł, B3",
    "28595, Ж, B6",
    "28605, €, A4",
    "50220, 日, 1B2442467C1B2842",
    "51932, 日, C6FC",
    "51949, 한, C7D1",
    "54936, 中, D6D0",
    "65001, ä, C3A4"
  })
  void the_usual_code_pages_are_known(int codePage, String text, String bytes) {
    assertThat(String8.of(text, codePage).bytes()).isEqualTo(Binary.ofHex(bytes));
    assertThat(new String8(Binary.ofHex(bytes), codePage).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1, 424_242, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void nothing_is_encoded_in_an_unknown_code_page(int codePage) {
    assertThatThrownBy(() -> String8.of("a", codePage))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "codePage (" + codePage + ") is none that Java knows. Take 1252 or 65001, for one.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1, 424_242, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void bytes_in_an_unknown_code_page_are_read_as_the_default(int codePage) {
    String8 text = new String8(Binary.ofHex("48E4"), codePage);

    assertThat(text.text()).isEqualTo("Hä");
    assertThat(text).hasToString("Hä");
  }

  @Test
  void damaged_bytes_are_read_all_the_same() {
    assertThat(new String8(Binary.ofHex("48FF"), String8.UTF_8).text()).isEqualTo("H\uFFFD");
  }

  @Test
  void the_code_page_is_part_of_the_value() {
    assertThat(String8.of("a"))
        .isEqualTo(String8.of("a", 1252))
        .isNotEqualTo(String8.of("a", 1251));
  }
}
