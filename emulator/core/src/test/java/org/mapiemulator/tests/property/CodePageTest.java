package org.mapiemulator.tests.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.mapi.String8;

/** Code pages by their numbers and as charsets. */
class CodePageTest {

  @Test
  void a_charset_has_the_number_that_windows_gives_it() {
    assertThat(number("windows-1252")).isEqualTo(1252);
    assertThat(number("windows-1251")).isEqualTo(1251);
    assertThat(number("UTF-8")).isEqualTo(65001);
    assertThat(number("windows-31j")).isEqualTo(932);
    assertThat(number("GBK")).isEqualTo(936);
    assertThat(number("IBM850")).isEqualTo(850);
    assertThat(number("ISO-8859-1")).isEqualTo(28591);
    assertThat(number("ISO-8859-15")).isEqualTo(28605);
    assertThat(number("KOI8-R")).isEqualTo(20866);
    assertThat(number("US-ASCII")).isEqualTo(20127);
  }

  private static int number(String charset) {
    return CodePage.of(Charset.forName(charset)).number();
  }

  @Test
  void what_one_code_page_encodes_its_number_decodes() {
    for (Charset charset : Charset.availableCharsets().values()) {
      CodePage page = CodePage.of(charset);
      if (page.charset().equals(charset) && charset.canEncode()) {
        assertThat(page.encode("Hello").text())
            .as(charset.name())
            .isEqualTo(new String("Hello".getBytes(charset), charset));
      }
    }
  }

  @Test
  void a_number_that_java_does_not_know_is_another_one() {
    CodePage western = CodePage.of(1252, CodePage.UTF_8);

    assertThat(CodePage.of(4711, western)).isSameAs(western);
    assertThat(CodePage.of(-1, western)).isSameAs(western);
    assertThat(CodePage.of(0, western)).isSameAs(western);
    assertThat(CodePage.of(65001, western)).isEqualTo(CodePage.UTF_8);
    assertThat(CodePage.of(1251, western).charset()).isEqualTo(Charset.forName("windows-1251"));
  }

  @Test
  void what_a_code_page_cannot_write_becomes_a_question_mark() {
    CodePage western = CodePage.of(1252, CodePage.UTF_8);

    String8 narrow = western.encode("Łódź €5");

    assertThat(narrow.codePage()).isEqualTo(1252);
    assertThat(western.decode(narrow)).isEqualTo("?ód? €5");
  }

  @Test
  void a_charset_without_a_number_is_utf_8() {
    assertThat(CodePage.of(StandardCharsets.UTF_16)).isEqualTo(CodePage.UTF_8);
  }
}
