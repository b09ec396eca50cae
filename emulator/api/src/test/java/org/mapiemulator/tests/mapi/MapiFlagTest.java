package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.StringFlag;

class MapiFlagTest {

  @Test
  void flags_combine_into_a_number() {
    assertThat(MapiFlag.bits()).isZero();
    assertThat(MapiFlag.bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.UNICODE))
        .isEqualTo(0x80000022);
  }

  @Test
  void flags_of_several_families_combine() {
    assertThat(MapiFlag.bits(OpenFlag.MODIFY, StringFlag.UNICODE)).isEqualTo(0x80000001);
  }

  @Test
  void a_number_tells_which_flags_are_set() {
    assertThat(MapiFlag.isSet(0x80000022, LogonFlag.UNICODE)).isTrue();
    assertThat(MapiFlag.isSet(0x80000022, LogonFlag.UI)).isFalse();
  }

  @Test
  void the_mask_of_families_contains_every_bit_of_each() {
    assertThat(MapiFlag.mask(LogoffFlag.class, StringFlag.class)).isEqualTo(0x80000003);
  }

  @Test
  void no_flags_decode_to_zero() {
    assertThat(MapiFlag.decode(0, LogoffFlag.class)).isEqualTo("0");
  }

  @Test
  void flags_decode_to_the_names_of_the_headers() {
    assertThat(MapiFlag.decode(0x3, LogoffFlag.class))
        .isEqualTo("MAPI_LOGOFF_SHARED | MAPI_LOGOFF_UI");
  }

  @Test
  void undefined_bits_are_left_as_a_number() {
    assertThat(MapiFlag.decode(0x80000C01, LogoffFlag.class))
        .isEqualTo("MAPI_LOGOFF_SHARED | 0x80000C00");
    assertThat(MapiFlag.decode(0x400)).isEqualTo("0x400");
  }

  @Test
  void the_first_family_names_a_bit_that_several_define() {
    assertThat(MapiFlag.decode(0x80000001, OpenFlag.class, LogonFlag.class))
        .isEqualTo("MAPI_MODIFY | MAPI_UNICODE");
  }
}
