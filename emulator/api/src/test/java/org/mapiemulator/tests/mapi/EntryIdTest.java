package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiUid;

class EntryIdTest {

  private static final String UID = "000102030405060708090A0B0C0D0E0F";

  @Test
  void equal_bytes_are_equal_values() {
    assertThat(EntryId.of((byte) 1, (byte) 2))
        .isEqualTo(EntryId.ofHex("0102"))
        .hasSameHashCodeAs(EntryId.ofHex("0102"))
        .isNotEqualTo(EntryId.ofHex("0103"))
        .isNotEqualTo(EntryId.ofHex("010200"));
  }

  @Test
  void the_bytes_are_copied_in_and_out() {
    byte[] bytes = {1, 2};
    EntryId id = EntryId.of(bytes);
    bytes[0] = 9;
    id.bytes().toByteArray()[1] = 9;

    assertThat(id).isEqualTo(EntryId.ofHex("0102"));
  }

  @Test
  void the_provider_is_named_by_bytes_4_to_19() {
    assertThat(EntryId.ofHex("00000000" + UID).providerUid()).contains(MapiUid.ofHex(UID));
    assertThat(EntryId.ofHex("80000000" + UID + "FFFF").providerUid()).contains(MapiUid.ofHex(UID));
  }

  @Test
  void too_few_bytes_name_no_provider() {
    assertThat(EntryId.ofHex("00000000" + UID.substring(2)).providerUid()).isEmpty();
    assertThat(EntryId.of().providerUid()).isEmpty();
  }

  @Test
  void a_size_without_a_pointer_can_be_expressed() {
    EntryId id = EntryId.nullPointer(24);

    assertThat(id.size()).isEqualTo(24);
    assertThat(id.isNullPointer()).isTrue();
    assertThat(id.bytes().size()).isZero();
    assertThat(id.providerUid()).isEmpty();
    assertThat(id).isNotEqualTo(EntryId.of()).hasToString("EntryId[24: null]");
  }

  @Test
  void a_size_of_zero_means_no_entry_id_whatever_the_pointer_is() {
    assertThat(EntryId.nullPointer(0)).isEqualTo(EntryId.of());
    assertThat(EntryId.of().isNullPointer()).isFalse();
  }

  @Test
  void it_prints_size_and_bytes() {
    assertThat(EntryId.ofHex("0102fe")).hasToString("EntryId[3: 0102FE]");
  }

  @Test
  void malformed_input_is_refused() {
    assertThatThrownBy(() -> EntryId.ofHex("012")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EntryId.nullPointer(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("size (-1) must not be negative.");
  }
}
