package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.testkit.Verifies;

class PropTagTest {

  @Test
  @Verifies("TAG-01")
  void a_tag_is_identifier_and_type() {
    PropTag tag = new PropTag(0x8FFF101F);

    assertThat(tag.id()).isEqualTo(0x8FFF);
    assertThat(tag.type()).isEqualTo(0x101F);
    assertThat(PropTag.of(PropType.MV_UNICODE, 0x8FFF)).isEqualTo(tag);
    assertThat(tag).hasToString("0x8FFF101F");
  }

  @Test
  @Verifies("TAG-01")
  void another_type_leaves_the_identifier() {
    assertThat(PropTags.PR_SUBJECT.withType(PropType.STRING8)).isEqualTo(PropTags.PR_SUBJECT_A);
    assertThat(PropTags.PR_SUBJECT.withType(0xFFFF)).isEqualTo(new PropTag(0x0037FFFF));
    assertThat(PropTags.PR_SUBJECT.withType(0x12345678)).isEqualTo(new PropTag(0x00375678));
    assertThat(new PropTag(0xFFFF0003).withType(PropType.ERROR)).isEqualTo(new PropTag(0xFFFF000A));
  }

  @Test
  void a_tag_knows_its_type() {
    assertThat(PropTags.PR_SUBJECT.is(PropType.UNICODE)).isTrue();
    assertThat(PropTags.PR_SUBJECT.is(PropType.STRING8)).isFalse();
  }

  @Test
  @Verifies({"TAG-04", "TAG-05"})
  void several_values_and_one_row_per_value_are_bits_of_the_type() {
    PropTag several = PropTag.of(PropType.MV_UNICODE, 0x6700);

    assertThat(PropTag.MV_FLAG).isEqualTo(0x1000);
    assertThat(PropTag.MV_INSTANCE).isEqualTo(0x2000);
    assertThat(PropTag.MVI_FLAG).isEqualTo(0x3000);
    assertThat(several.isMultiValue()).isTrue();
    assertThat(PropTags.PR_SUBJECT.isMultiValue()).isFalse();
    assertThat(several.multiValueInstance()).isEqualTo(new PropTag(0x6700301F));
    assertThat(PropTags.PR_SUBJECT.multiValueInstance()).isEqualTo(new PropTag(0x0037301F));
  }

  @Test
  @Verifies("TAG-04")
  void types_with_several_values_are_those_of_the_specification() {
    List<String> several = new ArrayList<>();
    for (PropType type : PropType.values()) {
      if ((type.value() & PropTag.MV_FLAG) != 0) {
        several.add(type.name());
        assertThat(PropType.valueOf(type.name().replace("MV_", "")).value())
            .isEqualTo(type.value() & ~PropTag.MV_FLAG);
      }
    }

    assertThat(several)
        .containsExactly(
            "MV_I2",
            "MV_LONG",
            "MV_R4",
            "MV_DOUBLE",
            "MV_CURRENCY",
            "MV_APPTIME",
            "MV_I8",
            "MV_STRING8",
            "MV_UNICODE",
            "MV_SYSTIME",
            "MV_CLSID",
            "MV_BINARY");
  }

  @ParameterizedTest
  @CsvSource({
    "0x0001, true", "0x0DFF, true", "0x0E00, false", "0x0FFF, false", "0x1000, true",
    "0x5FFF, true", "0x6000, false", "0x67FF, false", "0x6800, true", "0x7BFF, true",
    "0x7C00, false", "0x7FFF, false", "0x8000, true", "0xFFFE, true"
  })
  @Verifies("TAG-13")
  void some_ranges_of_identifiers_travel_with_a_message(String id, boolean expected) {
    assertThat(PropTag.of(PropType.LONG, Integer.decode(id)).isTransmittable()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0x7FFF, false", "0x8000, true", "0xFFFE, true", "0xFFFF, false"})
  void some_identifiers_stand_for_names(String id, boolean expected) {
    assertThat(PropTag.of(PropType.LONG, Integer.decode(id)).isNamed()).isEqualTo(expected);
  }

  @Test
  void a_tag_is_described_by_name_and_number() {
    assertThat(PropTags.PR_ENTRYID.describe()).isEqualTo("PR_ENTRYID (0x0FFF0102)");
    assertThat(PropTags.PR_ENTRYID.withType(PropType.ERROR).describe())
        .isEqualTo("PR_ENTRYID (0x0FFF000A)");
    assertThat(new PropTag(0x8001001F).describe()).isEqualTo("0x8001001F");
  }
}
