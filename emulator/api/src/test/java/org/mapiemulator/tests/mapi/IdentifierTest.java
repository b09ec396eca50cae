package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiUid;

/** {@link Iid}, {@link MapiUid} and {@link Binary}. */
class IdentifierTest {

  private static final String IID = "{00020300-0000-0000-C000-000000000046}";

  @Test
  void an_iid_is_read_with_and_without_braces_in_either_case() {
    assertThat(Iid.of(IID)).isEqualTo(Iid.MAPI_SESSION);
    assertThat(Iid.of("00020300-0000-0000-c000-000000000046")).isEqualTo(Iid.MAPI_SESSION);
  }

  @Test
  void an_iid_prints_in_registry_form_and_knows_its_name() {
    assertThat(Iid.MAPI_SESSION).hasToString(IID);
    assertThat(Iid.MAPI_SESSION.name()).isEqualTo("IID_IMAPISession");
  }

  @Test
  void an_iid_without_a_name_is_its_registry_form() {
    String unknown = "{12345678-9ABC-DEF0-1234-56789ABCDEF0}";

    assertThat(Iid.of(unknown).name()).isEqualTo(unknown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "IID_IMAPISession",
        "{00020300-0000-0000-C000-000000000046",
        "00020300-0000-0000-C000-000000000046}",
        "{00020300-0000-0000-C000-00000000004}",
        "{00020300-0000-0000-C000-00000000004G}",
        "{000203000-000-0000-C000-000000000046}",
        "{+0020300-0000-0000-C000-000000000046}",
        "{00020300 0000 0000 C000 000000000046}",
        " {00020300-0000-0000-C000-000000000046}"
      })
  void a_malformed_iid_is_refused(String text) {
    assertThatThrownBy(() -> Iid.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"" + text + "\" is no interface identifier. Write {8-4-4-4-12 hexadecimal digits}.");
  }

  @Test
  void a_mapiuid_has_sixteen_bytes() {
    String hex = "13DBB0C8AA05101A9BB000AA002FC45A";

    assertThat(MapiUid.ofHex(hex)).hasToString(hex).isEqualTo(MapiUid.ofHex(hex));
    assertThat(MapiUid.of(new byte[16])).isNotEqualTo(MapiUid.ofHex(hex));
  }

  @Test
  void another_number_of_bytes_is_no_mapiuid() {
    assertThatThrownBy(() -> MapiUid.of((byte) 1, (byte) 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A MAPIUID has 16 bytes, not 2: 0102.");
  }

  @Test
  void binary_is_a_value_of_its_bytes() {
    assertThat(Binary.of((byte) 0xAB, (byte) 1))
        .isEqualTo(Binary.ofHex("ab01"))
        .hasSameHashCodeAs(Binary.ofHex("AB01"))
        .isNotEqualTo(Binary.EMPTY)
        .hasToString("AB01");
    assertThat(Binary.ofHex("")).isEqualTo(Binary.EMPTY);
  }

  @Test
  void binary_copies_its_bytes_in_and_out() {
    byte[] bytes = {1};
    Binary binary = Binary.of(bytes);
    bytes[0] = 9;
    binary.toByteArray()[0] = 9;

    assertThat(binary).isEqualTo(Binary.ofHex("01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "012", "0x01", "01 02", "0G", "+1"})
  void malformed_hexadecimal_text_is_refused(String text) {
    assertThatThrownBy(() -> Binary.ofHex(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"" + text + "\" is no hexadecimal text. Write an even number of digits 0-9, A-F.");
  }
}
