package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.tests.mapi.Failures.assertFails;
import static org.mapiemulator.tests.mapi.Failures.assertInvalid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Bitness;
import org.mapiemulator.mapi.FuzzyLevel;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropUtil;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.String8;
import org.mapiemulator.testkit.Verifies;

/** {@link PropUtil}: functions over values of properties. */
class PropUtilTest {

  // LPropCompareProp and FPropCompareProp

  @ParameterizedTest
  @EnumSource(names = {"I2", "LONG", "I8", "CURRENCY"})
  @Verifies({"PV-052", "TAG-09", "UTL-13"})
  void whole_numbers_compare_with_their_sign(PropType type) {
    assertLess(of(type, -4), of(type, 5));
    assertLess(of(type, -5), of(type, -4));
    assertThat(order(of(type, 5), of(type, 5))).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"DOUBLE", "APPTIME"})
  @Verifies({"PV-052", "UTL-13"})
  void reals_compare_with_their_sign(PropType type) {
    assertLess(of(type, -4.5), of(type, 5.25));
    assertThat(order(of(type, -0.0), of(type, 0.0))).isZero();
    assertLess(of(PropType.R4, -4.5f), of(PropType.R4, 5.25f));
  }

  @Test
  @Verifies({"PV-052", "TAG-08"})
  void times_compare_unsigned() {
    assertLess(
        of(PropType.SYSTIME, Instant.parse("1970-01-01T00:00:00Z")),
        of(PropType.SYSTIME, Instant.parse("1971-01-01T00:00:00Z")));
    assertLess(of(PropType.SYSTIME, Long.MAX_VALUE), of(PropType.SYSTIME, -1L));
  }

  @ParameterizedTest
  @EnumSource(names = {"STRING8", "UNICODE"})
  @Verifies("PV-051")
  void strings_compare_by_code_unit_and_then_by_length(PropType type) {
    assertLess(of(type, "blub1"), of(type, "blub2"));
    assertLess(of(type, "blub00000"), of(type, "blub2"));
    assertLess(of(type, "blub2"), of(type, "blub20000"));
    assertLess(of(type, "A"), of(type, "a"));
    assertLess(of(type, "a"), of(type, "ä"));
    assertThat(order(of(type, "blub"), of(type, "blub"))).isZero();
  }

  @Test
  @Verifies("PV-052")
  void bytes_compare_unsigned_and_a_beginning_is_less_than_the_whole() {
    assertLess(binary("0102"), binary("010200"));
    assertLess(binary("7F"), binary("80"));
    assertLess(binary(""), binary("00"));
    assertThat(order(binary("0102"), binary("0102"))).isZero();
    assertLess(
        of(PropType.CLSID, MapiUid.of(new byte[16])), of(PropType.CLSID, PropertySets.PS_MAPI));
  }

  @Test
  @Verifies({"PV-052", "UTL-13"})
  void values_without_an_order_are_equal_or_not() {
    PropValue null1 = new PropValue(PropTag.of(PropType.NULL, 1), null);
    PropValue null2 = new PropValue(PropTag.of(PropType.NULL, 2), null);

    assertThat(order(null1, null2)).isZero();
    assertThat(order(of(PropType.OBJECT, 0), of(PropType.OBJECT, 0))).isZero();
    assertThat(order(of(PropType.BOOLEAN, true), of(PropType.BOOLEAN, true))).isZero();
    assertThat(order(of(PropType.BOOLEAN, true), of(PropType.BOOLEAN, false)))
        .isNotZero()
        .isEqualTo(order(of(PropType.BOOLEAN, true), of(PropType.BOOLEAN, false)));
    assertThat(order(error(Hresult.MAPI_E_NOT_FOUND), error(Hresult.MAPI_E_NO_ACCESS))).isNotZero();
    assertThat(order(unknown("a"), unknown("a"))).isZero();
    assertThat(order(unknown("a"), unknown(1))).isNotZero();
  }

  @Test
  @Verifies("UTL-13")
  void several_values_compare_one_after_the_other_and_a_missing_one_is_less() {
    PropType type = PropType.MV_LONG;

    assertLess(of(type, List.of(1, 2)), of(type, List.of(1, 3)));
    assertLess(of(type, List.of(1, 2)), of(type, List.of(1, 2, -9)));
    assertLess(of(type, List.of()), of(type, List.of(1)));
    assertThat(order(of(type, List.of(1, 2)), of(type, List.of(2, 1)))).isNegative();
    assertThat(order(of(type, List.of(1, 2)), of(type, List.of(1, 2)))).isZero();
  }

  @Test
  @Verifies("UTL-12")
  void the_order_is_first_operator_second() {
    PropValue two = of(PropType.LONG, 2);
    PropValue three = of(PropType.LONG, 3);

    assertThat(operators(two, three)).containsExactly(Relop.LT, Relop.LE, Relop.NE);
    assertThat(operators(three, two)).containsExactly(Relop.GT, Relop.GE, Relop.NE);
    assertThat(operators(two, two)).containsExactly(Relop.LE, Relop.GE, Relop.EQ);
  }

  @Test
  @Verifies("UTL-12")
  void values_of_different_types_stand_in_no_relation() {
    PropValue number = of(PropType.LONG, 2);

    assertThat(operators(number, of(PropType.I2, 2))).isEmpty();
    assertThat(operators(of(PropType.UNICODE, "a"), of(PropType.STRING8, "a"))).isEmpty();
    assertThat(order(number, of(PropType.I2, 2))).isNotZero();
    assertThat(PropUtil.fPropCompareProp(number, 7, number)).isFalse();
    assertThat(PropUtil.fPropCompareProp(number, -1, number)).isFalse();
  }

  @Test
  void null_is_in_no_relation_and_less_than_any_value() {
    PropValue number = of(PropType.LONG, 2);

    assertThat(operators(number, null)).isEmpty();
    assertThat(operators(null, number)).isEmpty();
    assertThat(order(null, number)).isNegative();
    assertThat(order(number, null)).isPositive();
    assertThat(order(null, null)).isZero();
  }

  // FPropContainsProp

  @ParameterizedTest
  @CsvSource({
    "0,       Hello world, Hello world, true",
    "0,       Hello world, Hello,       false",
    "0,       Hello world, hello world, false",
    "0x10000, Hello world, HELLO WORLD, true",
    "1,       Hello world, o w,         true",
    "1,       Hello world, O W,         false",
    "0x10001, Hello world, O W,         true",
    "2,       Hello world, Hello,       true",
    "2,       Hello world, world,       false",
    "0x10002, Hello world, hELLO,       true",
    "0x20000, Müller,      Muller,      true",
    "0x20000, Müller,      muller,      false",
    "0x40001, Frau Müller, MULLER,      true",
    "3,       Hello,       Hello,       true",
    "3,       Hello,       Hell,        false",
    "0x10003, Hello,       HELLO,       false",
    "0x80002, Hello,       Hel,         true",
    "2,       Hel,         Hello,       false"
  })
  @Verifies("UTL-14")
  void a_string_contains_another(String level, String text, String part, boolean expected) {
    int fuzzyLevel = Integer.decode(level);

    assertThat(contains(of(PropType.STRING8, text), of(PropType.STRING8, part), fuzzyLevel))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0,       010203, 010203, true",
    "0,       010203, 0102,   false",
    "1,       010203, 0203,   true",
    "1,       010203, 0301,   false",
    "2,       010203, 0102,   true",
    "2,       010203, 0203,   false",
    "0x70001, 4142,   42,     true",
    "0x70000, 4142,   6162,   false",
    "9,       0102,   0102,   true",
    "9,       0102,   01,     false",
    "1,       01,     0102,   false",
    "2,       01,     0102,   false"
  })
  @Verifies("UTL-14")
  void bytes_contain_others_and_the_high_word_means_nothing(
      String level, String bytes, String part, boolean expected) {
    assertThat(contains(binary(bytes), binary(part), Integer.decode(level))).isEqualTo(expected);
  }

  @Test
  void the_empty_value_is_the_beginning_of_every_value_and_contained_in_it() {
    PropValue text = of(PropType.STRING8, "Hello");
    PropValue nothing = of(PropType.STRING8, "");

    assertThat(contains(text, nothing, FuzzyLevel.PREFIX.value())).isTrue();
    assertThat(contains(text, nothing, FuzzyLevel.SUBSTRING.value())).isTrue();
    assertThat(contains(text, nothing, FuzzyLevel.FULLSTRING.value())).isFalse();
    assertThat(contains(binary("01"), binary(""), FuzzyLevel.SUBSTRING.value())).isTrue();
  }

  @Test
  @Verifies("UTL-14")
  void no_other_type_contains_anything() {
    PropValue wide = of(PropType.UNICODE, "Hello");
    PropValue narrow = of(PropType.STRING8, "Hello");

    assertThat(contains(wide, wide, 0)).isFalse();
    assertThat(contains(narrow, wide, 0)).isFalse();
    assertThat(contains(wide, narrow, 0)).isFalse();
    assertThat(contains(of(PropType.LONG, 1), of(PropType.LONG, 1), 0)).isFalse();
    assertThat(contains(null, narrow, 0)).isFalse();
    assertThat(contains(narrow, null, 0)).isFalse();
  }

  @Test
  void a_string_in_an_unknown_code_page_is_compared_all_the_same() {
    PropTag tag = PropTag.of(PropType.STRING8, 1);
    PropValue strange = new PropValue(tag, new String8(Binary.of((byte) 'H', (byte) 'i'), 424_242));

    assertThat(contains(strange, of(PropType.STRING8, "Hi"), 0)).isTrue();
  }

  // FEqualNames

  @Test
  @Verifies({"UTL-15", "NAM-06"})
  void names_are_equal_by_set_kind_and_value() {
    PropName number = PropName.of(PropertySets.PSETID_COMMON, 0x8554);
    PropName text = PropName.of(PropertySets.PS_PUBLIC_STRINGS, "Keywords");

    assertThat(equal(number, PropName.of(PropertySets.PSETID_COMMON, 0x8554))).isTrue();
    assertThat(equal(number, PropName.of(PropertySets.PSETID_COMMON, 0x8555))).isFalse();
    assertThat(equal(number, PropName.of(PropertySets.PSETID_TASK, 0x8554))).isFalse();
    assertThat(equal(number, new PropName(PropertySets.PSETID_COMMON, 0, 0x8554, "x"))).isTrue();
    assertThat(equal(number, new PropName(PropertySets.PSETID_COMMON, 1, 0x8554, null))).isFalse();
    assertThat(equal(text, PropName.of(PropertySets.PS_PUBLIC_STRINGS, "Keywords"))).isTrue();
    assertThat(equal(text, PropName.of(PropertySets.PS_PUBLIC_STRINGS, "keywords"))).isFalse();
    assertThat(equal(text, new PropName(PropertySets.PS_PUBLIC_STRINGS, 1, 9, "Keywords")))
        .isTrue();
  }

  @Test
  void malformed_names_are_compared_too() {
    PropName noSet = new PropName(null, 0, 1, null);
    PropName noString = new PropName(PropertySets.PS_MAPI, 1, 1, null);

    assertThat(equal(noSet, new PropName(null, 0, 1, null))).isTrue();
    assertThat(equal(noSet, PropName.of(PropertySets.PS_MAPI, 1))).isFalse();
    assertThat(equal(noString, noString)).isTrue();
    assertThat(equal(noString, PropName.of(PropertySets.PS_MAPI, "a"))).isFalse();
    assertThat(equal(null, noSet)).isFalse();
    assertThat(equal(null, null)).isFalse();
  }

  // UlPropSize and ScCountProps

  @ParameterizedTest
  @CsvSource({
    "I2, 2", "LONG, 4", "R4, 4", "DOUBLE, 8", "CURRENCY, 8", "APPTIME, 8", "ERROR, 4",
    "BOOLEAN, 2", "OBJECT, 0", "I8, 8", "SYSTIME, 8", "CLSID, 16", "NULL, 0", "UNSPECIFIED, 0"
  })
  @Verifies("UTL-18")
  void the_size_of_a_value_is_that_of_its_type(PropType type, long size) {
    assertThat(PropUtil.ulPropSize(sample(type))).isEqualTo(size);
  }

  @Test
  @Verifies({"UTL-18", "D-78"})
  void strings_have_a_terminator_and_several_values_are_summed() {
    assertThat(PropUtil.ulPropSize(of(PropType.STRING8, "Hi!"))).isEqualTo(4);
    assertThat(PropUtil.ulPropSize(of(PropType.UNICODE, "Hi!"))).isEqualTo(8);
    assertThat(PropUtil.ulPropSize(binary("0102"))).isEqualTo(2);
    assertThat(PropUtil.ulPropSize(of(PropType.MV_LONG, List.of(1, 2, 3)))).isEqualTo(12);
    assertThat(PropUtil.ulPropSize(of(PropType.MV_UNICODE, List.of("a", "bc")))).isEqualTo(10);
    assertThat(PropUtil.ulPropSize(null)).isZero();
    assertThat(PropUtil.ulPropSize(unknown("a"))).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void structures_have_the_sizes_of_the_headers(Bitness bitness) {
    assertThat(bitness.binarySize()).isEqualTo(2 * bitness.pointerSize());
    assertThat(bitness.propValueSize()).isEqualTo(8 + 2 * bitness.pointerSize());
    assertThat(Bitness.X86.propValueSize()).isEqualTo(16);
    assertThat(Bitness.X64.propValueSize()).isEqualTo(24);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "I2",
        "LONG",
        "R4",
        "DOUBLE",
        "CURRENCY",
        "APPTIME",
        "SYSTIME",
        "ERROR",
        "BOOLEAN",
        "OBJECT",
        "I8"
      })
  @Verifies({"PV-030", "UTL-16"})
  void a_value_of_fixed_size_needs_its_structure_only(PropType type) {
    for (Bitness bitness : Bitness.values()) {
      assertThat(count(bitness, sample(type))).isEqualTo(bitness.propValueSize());
    }
  }

  @ParameterizedTest
  @EnumSource
  @Verifies({"PV-031", "UTL-16"})
  void a_value_behind_a_pointer_comes_on_top(Bitness bitness) {
    int structure = bitness.propValueSize();

    assertThat(count(bitness, sample(PropType.CLSID))).isEqualTo(structure + 16);
    assertThat(count(bitness, of(PropType.STRING8, "Hi!"))).isEqualTo(structure + 4);
    assertThat(count(bitness, of(PropType.UNICODE, "Hi!"))).isEqualTo(structure + 8);
    assertThat(count(bitness, binary("0102"))).isEqualTo(structure + 2);
  }

  @ParameterizedTest
  @CsvSource({
    "MV_I2, 2",
    "MV_LONG, 4",
    "MV_R4, 4",
    "MV_DOUBLE, 8",
    "MV_CURRENCY, 8",
    "MV_APPTIME, 8",
    "MV_SYSTIME, 8",
    "MV_I8, 8",
    "MV_CLSID, 16"
  })
  @Verifies({"PV-032", "UTL-16"})
  void several_values_of_fixed_size_need_no_pointers(PropType type, int size) {
    Object one = sample(single(type)).value();
    PropValue three = of(type, List.of(one, one, one));

    for (Bitness bitness : Bitness.values()) {
      assertThat(count(bitness, three)).isEqualTo(bitness.propValueSize() + 3L * size);
    }
  }

  @ParameterizedTest
  @EnumSource
  @Verifies({"PV-033", "UTL-16"})
  void several_strings_need_pointers_as_well(Bitness bitness) {
    int structure = bitness.propValueSize();
    int pointer = bitness.pointerSize();
    List<String> texts = List.of("Hi!", "Hi!", "Hi!");
    List<byte[]> bytes = List.of(new byte[17], new byte[2], new byte[1]);

    assertThat(count(bitness, of(PropType.MV_STRING8, texts)))
        .isEqualTo(structure + 3 * 4 + 3 * pointer);
    assertThat(count(bitness, of(PropType.MV_UNICODE, texts)))
        .isEqualTo(structure + 3 * 8 + 3 * pointer);
    assertThat(count(bitness, of(PropType.MV_BINARY, bytes)))
        .isEqualTo(structure + 20 + 3 * bitness.binarySize());
  }

  @Test
  @Verifies("UTL-16")
  void a_list_needs_the_sum_of_its_values() {
    assertThat(count(Bitness.X64, sample(PropType.LONG), of(PropType.STRING8, "Hi!")))
        .isEqualTo(24 + 24 + 4);
    assertThat(count(Bitness.X64)).isZero();
  }

  @Test
  @Verifies({"PV-034", "UTL-16"})
  void what_cannot_be_measured_is_an_invalid_parameter() {
    PropValue good = sample(PropType.LONG);
    List<PropValue> bad =
        List.of(
            unknown("a"),
            sample(PropType.UNSPECIFIED),
            sample(PropType.NULL),
            of(PropType.MV_CLSID, List.of()),
            of(PropType.MV_STRING8, List.of()),
            new PropValue(PropTag.of(PropType.LONG, 0), 1),
            new PropValue(PropTag.of(PropType.LONG, 0xFFFF), 1),
            new PropValue(new PropTag(0x0001100B), List.of(true)));

    for (PropValue value : bad) {
      assertInvalid(() -> count(Bitness.X64, good, value), "ScCountProps");
    }
    assertInvalid(() -> PropUtil.scCountProps(null, Bitness.X64), "ScCountProps");
  }

  // Copies

  @Test
  @Verifies("UTL-16")
  void a_copy_has_the_values_in_their_order_and_is_independent() {
    List<PropValue> original =
        new ArrayList<>(List.of(of(PropType.LONG, 2), of(PropType.UNICODE, "a")));
    List<PropValue> copy = PropUtil.scDupPropset(original);
    original.clear();

    assertThat(copy).containsExactly(of(PropType.LONG, 2), of(PropType.UNICODE, "a"));
    assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
    assertInvalid(() -> PropUtil.scDupPropset(List.of(unknown("a"))), "ScDupPropset");
    assertInvalid(() -> PropUtil.scDupPropset(null), "ScDupPropset");
  }

  @Test
  @Verifies("UTL-17")
  void one_value_is_copied_if_its_type_is_known() {
    for (PropType type : PropType.values()) {
      PropValue value = sample(type);
      assertThat(PropUtil.propCopyMore(value)).isEqualTo(value);
    }
    assertFails(
        () -> PropUtil.propCopyMore(unknown("a")), "PropCopyMore", Hresult.MAPI_E_NO_SUPPORT);
    assertInvalid(() -> PropUtil.propCopyMore(null), "PropCopyMore");
  }

  @Test
  @Verifies("UTL-19")
  void one_of_several_values_is_a_value_of_the_single_type() {
    PropValue texts = of(PropType.MV_UNICODE, List.of("a", "b"));

    assertThat(PropUtil.getInstance(texts, 1)).isEqualTo(of(PropType.UNICODE, "b"));
    assertThat(PropUtil.getInstance(texts, 2)).isNull();
    assertThat(PropUtil.getInstance(texts, -1)).isNull();
    assertThat(PropUtil.getInstance(of(PropType.UNICODE, "a"), 0)).isNull();
    assertThat(PropUtil.getInstance(null, 0)).isNull();
  }

  // Values

  private static PropValue of(PropType type, Object value) {
    return PropValue.of(PropTag.of(type, 0x6700), value);
  }

  private static PropValue binary(String hex) {
    return of(PropType.BINARY, Binary.ofHex(hex));
  }

  private static PropValue error(Hresult error) {
    return PropValue.error(PropTag.of(PropType.LONG, 0x6700), error);
  }

  private static PropValue unknown(Object value) {
    return new PropValue(new PropTag(0x67000666), value);
  }

  private static PropType single(PropType type) {
    return PropType.valueOf(type.name().replace("MV_", ""));
  }

  /** A value of any type; of those with several values one that has one. */
  private static PropValue sample(PropType type) {
    return Samples.of(PropTag.of(type, 0x6700));
  }

  private static int order(@Nullable PropValue value1, @Nullable PropValue value2) {
    return PropUtil.lPropCompareProp(value1, value2);
  }

  private static void assertLess(PropValue less, PropValue more) {
    assertThat(order(less, more)).as("%s and %s", less, more).isNegative();
    assertThat(order(more, less)).as("%s and %s", more, less).isPositive();
  }

  private static List<Relop> operators(@Nullable PropValue value1, @Nullable PropValue value2) {
    List<Relop> operators = new ArrayList<>();
    for (Relop relop : Relop.values()) {
      if (PropUtil.fPropCompareProp(value1, relop.value(), value2)) {
        operators.add(relop);
      }
    }
    return operators;
  }

  private static boolean contains(
      @Nullable PropValue value, @Nullable PropValue part, int fuzzyLevel) {
    return PropUtil.fPropContainsProp(value, part, fuzzyLevel);
  }

  private static boolean equal(@Nullable PropName name1, @Nullable PropName name2) {
    return PropUtil.fEqualNames(name1, name2);
  }

  private static long count(Bitness bitness, PropValue... values) {
    return PropUtil.scCountProps(List.of(values), bitness);
  }
}
