package org.mapiemulator.tests.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.property.ValueOrder;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.testkit.Verifies;

/** How values compare. */
class ValueOrderTest {

  private static void ascending(ValueOrder order, Object... values) {
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < values.length; j++) {
        assertThat(Integer.signum(order.compare(values[i], values[j])))
            .as("%s and %s", values[i], values[j])
            .isEqualTo(Integer.compare(i, j));
      }
    }
  }

  @Test
  @Verifies("PV-051")
  void strings_can_compare_by_code_units() {
    ascending(ValueOrder.CODE_UNITS, "", "A", "B", "a", "blub00000", "blub1", "blub2", "blub20000");
  }

  @Test
  void strings_compare_without_case_and_then_with_it() {
    ascending(ValueOrder.IGNORING_CASE, "", "A", "a", "AB", "aB", "ab", "B", "b", "Z", "Ä", "ä");
  }

  @Test
  @Verifies({"PV-052", "TAG-09"})
  void numbers_are_signed_and_bytes_are_not() {
    ascending(ValueOrder.IGNORING_CASE, (short) -4, (short) 0, (short) 5);
    ascending(ValueOrder.IGNORING_CASE, Integer.MIN_VALUE, -4, 0, 5, Integer.MAX_VALUE);
    ascending(ValueOrder.IGNORING_CASE, Long.MIN_VALUE, -4L, 5L, Long.MAX_VALUE);
    ascending(ValueOrder.IGNORING_CASE, -4.5f, 0f, 5f);
    ascending(ValueOrder.IGNORING_CASE, -4.5, 0d, 5d);
    ascending(
        ValueOrder.IGNORING_CASE,
        Binary.EMPTY,
        Binary.of(new byte[] {1}),
        Binary.of(new byte[] {1, 0}),
        Binary.of(new byte[] {1, 2}),
        Binary.of(new byte[] {2}),
        Binary.of(new byte[] {(byte) 0x80}));
  }

  @Test
  @Verifies("D-84")
  void other_types_have_an_order_too() {
    ascending(ValueOrder.IGNORING_CASE, false, true);
    ascending(
        ValueOrder.IGNORING_CASE,
        MapiUid.ofHex("00".repeat(16)),
        MapiUid.ofHex("00".repeat(15) + "FF"),
        MapiUid.ofHex("FF" + "00".repeat(15)));
    ascending(
        ValueOrder.IGNORING_CASE,
        Hresult.MAPI_E_NO_SUPPORT,
        Hresult.MAPI_E_NOT_FOUND,
        Hresult.S_OK);
  }

  @Test
  void lists_compare_by_their_first_difference_and_what_is_missing_is_less() {
    ascending(
        ValueOrder.IGNORING_CASE,
        List.of(),
        List.of("a"),
        List.of("a", "b"),
        List.of("a", "c"),
        List.of("b"));
  }

  @Test
  void values_of_different_types_do_not_disturb() {
    assertThat(ValueOrder.IGNORING_CASE.compare("text", 1)).isZero();
    assertThat(ValueOrder.IGNORING_CASE.compare(1, 1L)).isZero();
    assertThat(ValueOrder.IGNORING_CASE.compare((short) 1, 1)).isZero();
  }
}
