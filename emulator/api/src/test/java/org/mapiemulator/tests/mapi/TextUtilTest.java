package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.mapi.Failures.assertFails;
import static org.mapiemulator.tests.mapi.Failures.assertInvalid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.TextUtil;
import org.mapiemulator.testkit.Verifies;

/** {@link TextUtil}: functions on strings. */
class TextUtilTest {

  private static final Binary BYTES = Binary.ofHex("000A7FFF");

  @Test
  @Verifies("UTL-20")
  void bytes_are_written_as_two_upper_case_digits_each() {
    assertThat(TextUtil.hexFromBin(BYTES)).isEqualTo("000A7FFF");
    assertThat(TextUtil.hexFromBin(Binary.EMPTY)).isEmpty();
    assertThat(TextUtil.hexFromBin(null)).isEmpty();
  }

  @Test
  @Verifies("UTL-20")
  void digits_are_read_in_either_case() {
    assertThat(TextUtil.fBinFromHex("000A7FFF")).isEqualTo(BYTES);
    assertThat(TextUtil.fBinFromHex("000a7ffF")).isEqualTo(BYTES);
    assertThat(TextUtil.fBinFromHex("")).isEqualTo(Binary.EMPTY);
    assertThat(TextUtil.scBinFromHexBounded("000a7ffF", 4)).isEqualTo(BYTES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0G", "0 ", "-1", "0x", "１２", "1", "123"})
  @Verifies({"UTL-20", "D-103"})
  void other_characters_and_half_bytes_are_refused(String text) {
    assertThat(TextUtil.fBinFromHex(text)).isNull();
    assertFails(
        () -> TextUtil.scBinFromHexBounded(text, 99),
        "ScBinFromHexBounded",
        Hresult.MAPI_E_CALL_FAILED);
  }

  @Test
  void bytes_that_do_not_fit_into_the_buffer_are_refused() {
    assertFails(
        () -> TextUtil.scBinFromHexBounded("000A7FFF", 3),
        "ScBinFromHexBounded",
        Hresult.MAPI_E_CALL_FAILED);
    assertThat(TextUtil.scBinFromHexBounded("000A7FFF", -1)).isEqualTo(BYTES);
    assertInvalid(() -> TextUtil.scBinFromHexBounded(null, 3), "ScBinFromHexBounded");
    assertThat(TextUtil.fBinFromHex(null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "5a, 90",
    "5A, 90",
    "5g5h, 5",
    "g5, 0",
    "'', 0",
    "ffffffff, -1",
    "1ffffffff, -1",
    "０1, 0"
  })
  @Verifies("UTL-21")
  void a_hexadecimal_number_ends_at_the_first_other_character(String text, int number) {
    assertThat(TextUtil.ulFromSzHex(text)).isEqualTo(number);
    assertThat(TextUtil.ulFromSzHex(null)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"55, 55", "5a5b, 5", "a5b5, 0", "'', 0", "-7, 0", "4294967295, -1", "4294967297, 1"})
  @Verifies("UTL-26")
  void a_decimal_number_ends_at_the_first_other_character(String text, int number) {
    assertThat(TextUtil.uFromSz(text)).isEqualTo(number);
    assertThat(TextUtil.uFromSz(null)).isZero();
  }

  @Test
  @Verifies("UTL-26")
  void a_character_is_found_first_and_last_with_regard_to_case() {
    assertThat(TextUtil.szFindCh("Hello", 'l')).isEqualTo("llo");
    assertThat(TextUtil.szFindLastCh("Hello", 'l')).isEqualTo("lo");
    assertThat(TextUtil.szFindCh("Hello", 'h')).isNull();
    assertThat(TextUtil.szFindLastCh("Hello", 'L')).isNull();
    assertThat(TextUtil.szFindCh(null, 'l')).isNull();
    assertThat(TextUtil.szFindLastCh(null, 'l')).isNull();
  }

  @Test
  @Verifies("UTL-26")
  void a_text_is_found_with_regard_to_case() {
    assertThat(TextUtil.szFindSz("Hello hello", "llo")).isEqualTo("llo hello");
    assertThat(TextUtil.szFindSz("Hello", "LLO")).isNull();
    assertThat(TextUtil.szFindSz("lo", "hello")).isNull();
    assertThat(TextUtil.szFindSz(null, "l")).isNull();
    assertThat(TextUtil.szFindSz("Hello", null)).isNull();
  }

  @Test
  @Verifies("PV-048")
  void an_encoded_text_stands_for_three_bytes_per_four_characters() {
    for (int n = 0; n <= 127; n++) {
      assertThat(TextUtil.cbOfEncoded("x".repeat(n))).isEqualTo((((n | 3) >> 2) + 1) * 3);
    }
    assertThat(TextUtil.cbOfEncoded("xxxx")).isEqualTo(6);
    assertThat(TextUtil.cbOfEncoded(null)).isZero();
  }
}
