package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.TableSort;
import org.mapiemulator.mapi.Validators;
import org.mapiemulator.testkit.Verifies;

/** {@link Validators}, those of restrictions excepted. */
class ValidatorsTest {

  /** The types of TAG-03 that the header counts as good. */
  private static final Set<Integer> GOOD_TYPES =
      Set.of(0, 1, 2, 3, 4, 5, 6, 7, 0xA, 0xB, 0xD, 0x14, 0x1E, 0x1F, 0x40, 0x48, 0x102);

  private static final PropValue UNKNOWN = new PropValue(new PropTag(0x67000666), "a");
  private static final PropValue GOOD = PropValue.of(PropTags.PR_SUBJECT, "a");

  @Test
  @Verifies({"PV-039", "UTL-23"})
  void a_tag_is_good_exactly_if_its_type_is_known_with_or_without_several_values() {
    for (int type = 0; type <= 0xFFFF; type++) {
      assertThat(Validators.fBadPropTag(new PropTag(0x67000000 | type)))
          .as("type 0x%04X", type)
          .isEqualTo(!GOOD_TYPES.contains(type & ~PropTag.MV_FLAG));
    }
    assertThat(Validators.fBadPropTag(null)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  @Verifies({"PV-040", "UTL-23"})
  void a_value_of_a_known_type_is_good(PropType type) {
    assertThat(Validators.fBadProp(Samples.of(PropTag.of(type, 0x6700)))).isFalse();
  }

  @Test
  @Verifies({"PV-040", "UTL-23"})
  void a_value_of_an_unknown_type_is_bad() {
    for (int type : List.of(0x08, 0x09, 0x0C, 0x15, 0x103, 0x2003, 0x3003, 0x666, 0xFFFF)) {
      PropTag tag = new PropTag(0x67000000 | type);
      Object value = type == 0x3003 ? List.of(1) : type == 0x2003 ? 1 : "a";
      assertThat(Validators.fBadProp(new PropValue(tag, value))).as("%s", tag).isTrue();
    }
    assertThat(Validators.fBadProp(null)).isTrue();
  }

  @Test
  @Verifies({"PV-041", "UTL-23"})
  void zero_values_of_a_type_with_several_are_good_whatever_the_type() {
    for (int type : GOOD_TYPES) {
      PropTag tag = new PropTag(0x67001000 | type);
      assertThat(Validators.fBadProp(new PropValue(tag, List.of()))).as("%s", tag).isFalse();
    }
  }

  @Test
  @Verifies("TAG-04")
  void values_of_a_type_that_has_no_form_with_several_are_bad() {
    PropTag truths = new PropTag(0x6700100B);

    assertThat(Validators.fBadProp(new PropValue(truths, List.of(true)))).isTrue();
  }

  @Test
  @Verifies({"PV-038", "UTL-23"})
  void a_row_is_bad_if_it_is_null_or_has_a_bad_value() {
    assertThat(Validators.fBadRow(null)).isTrue();
    assertThat(Validators.fBadRow(Row.of(GOOD, UNKNOWN))).isTrue();
    assertThat(Validators.fBadRow(Row.of(GOOD))).isFalse();
    assertThat(Validators.fBadRow(Row.of())).isFalse();
  }

  @Test
  @Verifies({"PV-038", "UTL-23"})
  void a_set_of_rows_is_bad_if_it_is_null_or_has_a_bad_row() {
    assertThat(Validators.fBadRowSet(null)).isTrue();
    assertThat(Validators.fBadRowSet(Arrays.asList(Row.of(GOOD), null))).isTrue();
    assertThat(Validators.fBadRowSet(List.of(Row.of(GOOD), Row.of(UNKNOWN)))).isTrue();
    assertThat(Validators.fBadRowSet(List.of(Row.of(GOOD)))).isFalse();
    assertThat(Validators.fBadRowSet(List.of())).isFalse();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ERROR")
  @Verifies({"PV-043", "UTL-23"})
  void a_column_of_any_known_type_is_good(PropType type) {
    assertThat(Validators.fBadColumnSet(List.of(PropTag.of(type, 0x6700)))).isFalse();
  }

  @Test
  @Verifies({"PV-042", "UTL-23"})
  void a_column_of_errors_is_bad_and_one_of_several_errors_is_not() {
    assertThat(Validators.fBadColumnSet(null)).isTrue();
    assertThat(Validators.fBadColumnSet(List.of(new PropTag(0x6700000A)))).isTrue();
    assertThat(Validators.fBadColumnSet(List.of(new PropTag(0x6700100A)))).isFalse();
    assertThat(Validators.fBadColumnSet(List.of(PropTags.PR_SUBJECT, new PropTag(0x6700000A))))
        .isTrue();
    assertThat(Validators.fBadColumnSet(List.of(new PropTag(0x67000666)))).isTrue();
    assertThat(Validators.fBadColumnSet(Collections.singletonList(null))).isTrue();
  }

  @Test
  @Verifies("TAG-05")
  void a_column_may_ask_for_one_row_per_value() {
    PropTag several = PropTag.of(PropType.MV_UNICODE, 0x6700);

    assertThat(Validators.fBadColumnSet(List.of(several.multiValueInstance()))).isFalse();
    assertThat(Validators.fBadColumnSet(List.of(new PropTag(0x6700201F)))).isTrue();
  }

  @Test
  void an_order_of_known_keys_is_good() {
    SortOrderSet order =
        new SortOrderSet(
            List.of(
                SortOrder.ascending(PropTags.PR_SUBJECT),
                new SortOrder(PropTags.PR_IMPORTANCE, TableSort.COMBINE.value()),
                new SortOrder(PropTags.PR_MESSAGE_SIZE, TableSort.CATEG_MAX.value()),
                SortOrder.descending(PropTags.PR_MESSAGE_DELIVERY_TIME)),
            2,
            1);

    assertThat(Validators.fBadSortOrderSet(order)).isFalse();
    assertThat(Validators.fBadSortOrderSet(SortOrderSet.NONE)).isFalse();
  }

  @Test
  void an_order_that_contradicts_itself_is_bad() {
    List<SortOrder> one = List.of(SortOrder.ascending(PropTags.PR_SUBJECT));

    assertThat(Validators.fBadSortOrderSet(null)).isTrue();
    assertThat(Validators.fBadSortOrderSet(new SortOrderSet(one, 2, 0))).isTrue();
    assertThat(Validators.fBadSortOrderSet(new SortOrderSet(one, -1, 0))).isTrue();
    assertThat(Validators.fBadSortOrderSet(new SortOrderSet(one, 1, 2))).isTrue();
    assertThat(Validators.fBadSortOrderSet(new SortOrderSet(one, 1, -1))).isTrue();
    assertThat(Validators.fBadSortOrderSet(key(PropTags.PR_SUBJECT, 3))).isTrue();
    assertThat(Validators.fBadSortOrderSet(key(PropTags.PR_SUBJECT, TableSort.COMBINE.value())))
        .isTrue();
    assertThat(Validators.fBadSortOrderSet(key(new PropTag(0x6700000A), 0))).isTrue();
    assertThat(Validators.fBadSortOrderSet(key(new PropTag(0x67000666), 0))).isTrue();
  }

  private static SortOrderSet key(PropTag tag, int order) {
    return SortOrderSet.of(new SortOrder(tag, order));
  }

  @Test
  void an_entry_identifier_without_its_flags_is_bad() {
    EntryId good = EntryId.ofHex("00000000" + "01");

    assertThat(Validators.fBadEntryList(List.of(good, good))).isFalse();
    assertThat(Validators.fBadEntryList(List.of())).isFalse();
    assertThat(Validators.fBadEntryList(null)).isTrue();
    assertThat(Validators.fBadEntryList(Arrays.asList(good, null))).isTrue();
    assertThat(Validators.fBadEntryList(List.of(good, EntryId.ofHex("000000")))).isTrue();
    assertThat(Validators.fBadEntryList(List.of(EntryId.nullPointer(24)))).isTrue();
  }

  @Test
  @Verifies("NAM-05")
  void a_name_without_a_set_or_a_value_is_bad() {
    PropName number = PropName.of(PropertySets.PSETID_COMMON, 0x8554);
    PropName text = PropName.of(PropertySets.PS_PUBLIC_STRINGS, "Keywords");

    assertThat(Validators.fBadRglpNameId(List.of(number, text))).isFalse();
    assertThat(Validators.fBadRglpNameId(null)).isTrue();
    assertThat(Validators.fBadRglpNameId(Arrays.asList(number, null))).isTrue();
    assertThat(bad(new PropName(null, 0, 1, null))).isTrue();
    assertThat(bad(new PropName(PropertySets.PS_MAPI, 1, 1, null))).isTrue();
    assertThat(bad(new PropName(PropertySets.PS_MAPI, 2, 1, "a"))).isTrue();
  }

  private static boolean bad(PropName name) {
    return Validators.fBadRglpNameId(List.of(name));
  }
}
