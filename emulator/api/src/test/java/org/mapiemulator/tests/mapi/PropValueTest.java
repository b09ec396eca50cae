package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.PropValueException;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.mapi.String8;
import org.mapiemulator.testkit.Verifies;

class PropValueTest {

  private static final Instant TIME = Instant.parse("2024-02-29T12:34:56.7890123Z");

  // Making values

  @ParameterizedTest
  @EnumSource
  @Verifies("TAG-03")
  void a_value_of_each_type_is_held_as_it_is(PropType type) {
    PropValue value = Samples.of(PropTag.of(type, 0x6700));

    assertThat(new PropValue(value.tag(), value.value())).isEqualTo(value);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"UNSPECIFIED", "NULL"})
  void a_value_of_another_java_type_is_refused(PropType type) {
    PropTag tag = PropTag.of(type, 0x6700);

    assertThatThrownBy(() -> new PropValue(tag, new Object()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(tag.toString());
    assertThatThrownBy(() -> new PropValue(tag, null)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PropValue.of(tag, null)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PropValue.of(tag, Arrays.asList(1, null)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_refusal_says_what_is_wrong_and_what_to_do() {
    assertThatThrownBy(() -> new PropValue(PropTags.PR_SUBJECT, 5))
        .hasMessage(
            "value (5, a Integer) does not fit PR_SUBJECT (0x0037001F). Give String;"
                + " PropValue.of converts what is alike.");
    assertThatThrownBy(() -> PropValue.of(PropTags.PR_CREATION_TIME, Instant.MAX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(
            " is no time for PR_CREATION_TIME (0x30070040). Give one after 1601.");
  }

  @Test
  void what_is_alike_is_converted() {
    assertThat(PropValue.of(PropTags.PR_SUBJECT_A, "ä").value()).isEqualTo(String8.of("ä"));
    assertThat(PropValue.of(PropTags.PR_CREATION_TIME, TIME).instant()).isEqualTo(TIME);
    assertThat(PropValue.of(PropTags.PR_ENTRYID, new byte[] {1, 2}).binary())
        .isEqualTo(Binary.ofHex("0102"));
    assertThat(PropValue.of(PropTags.PR_ENTRYID, EntryId.ofHex("0102")).entryId())
        .isEqualTo(EntryId.ofHex("0102"));
    assertThat(PropValue.of(PropTags.PR_MAPPING_SIGNATURE, PropertySets.PS_MAPI).binary())
        .isEqualTo(PropertySets.PS_MAPI.bytes());
    assertThat(PropValue.of(PropTags.PR_OBJECT_TYPE, ObjectType.FOLDER).intValue()).isEqualTo(3);
    assertThat(of(PropType.I2, 5).value()).isEqualTo((short) 5);
    assertThat(of(PropType.I8, 5).value()).isEqualTo(5L);
    assertThat(of(PropType.MV_LONG, new int[] {1, 2}).values()).isEqualTo(List.of(1, 2));
    assertThat(of(PropType.MV_LONG, List.of(1, 2)).values()).isEqualTo(List.of(1, 2));
    assertThat(of(PropType.MV_UNICODE, "a").values()).isEqualTo(List.of("a"));
    assertThatThrownBy(() -> of(PropType.I2, 40_000)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void bytes_are_held_as_they_are_and_copied() {
    byte[] bytes = {(byte) 0xFF, 0, 1, (byte) 0x80};
    PropValue value = PropValue.of(PropTags.PR_ENTRYID, bytes);
    bytes[0] = 0;

    assertThat(value.binary().toByteArray()).containsExactly(0xFF, 0, 1, 0x80);
  }

  @Test
  void several_values_are_copied() {
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    PropValue value = new PropValue(PropTag.of(PropType.MV_LONG, 0x6700), list);
    list.clear();

    assertThat(value.values()).isEqualTo(List.of(1, 2));
    assertThatThrownBy(() -> value.values().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  // Reading values

  @Test
  void values_are_read_typed() {
    assertThat(PropValue.of(PropTags.PR_SUBJECT, "a").text()).isEqualTo("a");
    assertThat(PropValue.of(PropTags.PR_SUBJECT_A, "ä").text()).isEqualTo("ä");
    assertThat(of(PropType.MV_STRING8, List.of("ä", "b")).texts()).containsExactly("ä", "b");
    assertThat(of(PropType.MV_UNICODE, List.of("ä", "b")).texts()).containsExactly("ä", "b");
    assertThat(of(PropType.I2, -5).intValue()).isEqualTo(-5);
    assertThat(of(PropType.I2, -5).longValue()).isEqualTo(-5);
    assertThat(of(PropType.CURRENCY, 5L).longValue()).isEqualTo(5);
    assertThat(of(PropType.R4, 1.5f).doubleValue()).isEqualTo(1.5);
    assertThat(of(PropType.APPTIME, 1.5).doubleValue()).isEqualTo(1.5);
    assertThat(of(PropType.BOOLEAN, true).isTrue()).isTrue();
    assertThat(of(PropType.CLSID, PropertySets.PS_MAPI).uid()).isEqualTo(PropertySets.PS_MAPI);
  }

  @Test
  void an_error_is_no_value() {
    PropValue error = PropValue.error(PropTags.PR_BODY, Hresult.MAPI_E_NOT_FOUND);

    assertThat(error.tag()).isEqualTo(new PropTag(0x1000000A));
    assertThat(error.isError()).isTrue();
    assertThat(error.isError(Hresult.MAPI_E_NOT_FOUND)).isTrue();
    assertThat(error.isError(Hresult.MAPI_E_NO_ACCESS)).isFalse();
    assertThat(error.error()).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    assertThatThrownBy(error::text)
        .isInstanceOf(PropValueException.class)
        .hasMessage(
            "PR_BODY has no value: the slot is PT_ERROR with MAPI_E_NOT_FOUND (0x8004010F)."
                + " Ask isError() first; properties may be missing.");
    assertThatThrownBy(
            () -> PropValue.error(PropTags.PR_BODY, Hresult.MAPI_E_NOT_ENOUGH_MEMORY).text())
        .hasMessageContaining("OpenProperty");
  }

  @Test
  void a_value_of_one_type_is_not_read_as_another() {
    PropValue text = PropValue.of(PropTags.PR_SUBJECT, "a");
    PropValue number = of(PropType.LONG, 5);

    assertThatThrownBy(number::text)
        .isInstanceOf(PropValueException.class)
        .hasMessage("0x67000003 is 5, not a string: its type is 0x0003.");
    for (ThrowingCallable wrong :
        List.<ThrowingCallable>of(
            text::intValue,
            text::longValue,
            text::doubleValue,
            text::isTrue,
            text::instant,
            text::binary,
            text::entryId,
            text::uid,
            text::values,
            text::texts,
            text::error,
            number::instant,
            of(PropType.I8, 5L)::intValue,
            of(PropType.MV_LONG, List.of(1))::texts,
            PropValue.NULL::text)) {
      assertThatThrownBy(wrong).isInstanceOf(PropValueException.class);
    }
  }

  // Printing values

  @Test
  void a_value_prints_with_its_name() {
    assertThat(PropValue.of(PropTags.PR_SUBJECT, "Hello"))
        .hasToString("PR_SUBJECT (0x0037001F) = \"Hello\"");
    assertThat(of(PropType.MV_UNICODE, List.of("a", "b")))
        .hasToString("0x6700101F = [\"a\", \"b\"]");
    assertThat(of(PropType.MV_LONG, List.of())).hasToString("0x67001003 = []");
    assertThat(of(PropType.BINARY, new byte[] {1, (byte) 0xAB})).hasToString("0x67000102 = 01AB");
    assertThat(PropValue.NULL).hasToString("PR_NULL (0x00000001) = null");
  }

  @Test
  void a_large_value_prints_its_beginning() {
    String large = "0x6700001F = \"" + "x".repeat(79) + "…";

    assertThat(of(PropType.UNICODE, "x".repeat(10_000))).hasToString(large);
    assertThat(of(PropType.STRING8, "x".repeat(10_000)).toString()).endsWith("xxx…");
    assertThat(of(PropType.BINARY, new byte[10_000]).toString()).hasSize(13 + 81).endsWith("00…");
    assertThat(of(PropType.MV_BINARY, List.of(new byte[10_000], new byte[10_000])).toString())
        .hasSize(13 + 81);
    assertThat(of(PropType.MV_LONG, new int[10_000]).toString()).hasSize(13 + 81).endsWith("…");
  }

  private static PropValue of(PropType type, Object value) {
    return PropValue.of(PropTag.of(type, 0x6700), value);
  }

  @Test
  void equal_values_are_equal() {
    assertThat(of(PropType.CLSID, MapiUid.of(new byte[16])))
        .isEqualTo(of(PropType.CLSID, MapiUid.of(new byte[16])))
        .isNotEqualTo(of(PropType.CLSID, PropertySets.PS_MAPI));
    assertThat(of(PropType.MV_BINARY, List.of(new byte[] {1})))
        .isEqualTo(of(PropType.MV_BINARY, List.of(Binary.ofHex("01"))));
  }
}
