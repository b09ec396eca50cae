package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.testkit.Verifies;

class HresultTest {

  /** Names in the section that stand for no HRESULT of their own. */
  private static final Set<String> NO_HRESULTS = Set.of("MAPI_E_ACCESS_DENIED");

  private static final Map<String, Integer> PLAIN_COM_CODES =
      Map.of(
          "MAPI_E_CALL_FAILED", 0x80004005,
          "MAPI_E_NOT_ENOUGH_MEMORY", 0x8007000E,
          "MAPI_E_INVALID_PARAMETER", 0x80070057,
          "MAPI_E_INTERFACE_NOT_SUPPORTED", 0x80004002,
          "MAPI_E_NO_ACCESS", 0x80070005);

  /** What streams answer, from COM's winerror.h (STM-07). */
  private static final Map<String, Integer> STORAGE_CODES =
      Map.of(
          "STG_E_INVALIDFUNCTION", 0x80030001,
          "STG_E_ACCESSDENIED", 0x80030005,
          "STG_E_INVALIDPOINTER", 0x80030009,
          "STG_E_SEEKERROR", 0x80030019,
          "STG_E_INVALIDPARAMETER", 0x80030057,
          "STG_E_MEDIUMFULL", 0x80030070,
          "STG_E_REVERTED", 0x80030102);

  private static final Pattern NAME_AND_NUMBER =
      Pattern.compile("(MAPI_[EW]_\\w+)(?: \\(\\w+\\))? \\| (0x\\p{XDigit}{8}) \\|");

  @Test
  void the_constants_are_those_of_the_specification() {
    Map<String, Integer> expected = new LinkedHashMap<>(Spec.numbers("2.5"));
    expected.keySet().removeAll(NO_HRESULTS);
    expected.putAll(STORAGE_CODES);

    Map<String, Integer> actual = new LinkedHashMap<>();
    constants().forEach(constant -> actual.put(constant.name(), constant.code()));

    assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void the_codes_of_stores_are_among_them() {
    Matcher row = NAME_AND_NUMBER.matcher(Spec.stores());
    int rows = 0;
    while (row.find()) {
      rows++;
      int code = Long.decode(row.group(2)).intValue();
      assertThat(Hresult.named(row.group(1))).isEqualTo(new Hresult(code));
    }
    assertThat(rows).isGreaterThan(50);
  }

  @Test
  void a_constant_is_found_by_its_name() {
    constants().forEach(constant -> assertThat(Hresult.named(constant.name())).isEqualTo(constant));
  }

  @Test
  void the_name_of_a_constant_is_that_of_its_field() throws IllegalAccessException {
    for (Field field : fields()) {
      assertThat(((Hresult) field.get(null)).name())
          .isIn(field.getName(), "HRESULT_FROM_WIN32(" + field.getName() + ")");
    }
  }

  @Test
  @Verifies({"R-081", "A-57"})
  void bit_31_says_failure_and_warnings_are_successes() {
    for (Hresult constant : constants()) {
      assertThat(constant.isFailure()).as(constant.name()).isEqualTo(constant.code() >>> 31 == 1);
      assertThat(constant.isSuccess()).as(constant.name()).isEqualTo(constant.code() >>> 31 == 0);
      assertThat(constant.isWarning())
          .as(constant.name())
          .isEqualTo(constant.name().startsWith("MAPI_W_"));
    }
    assertThat(Hresult.MAPI_W_ERRORS_RETURNED.isSuccess()).isTrue();
    assertThat(Hresult.S_FALSE.isSuccess()).isTrue();
  }

  @Test
  @Verifies({"R-082", "A-57", "GEN-02"})
  void codes_of_mapi_have_facility_4() {
    for (Hresult constant : constants()) {
      int severityAndFacility = constant.code() & 0xFFFF0000;
      if (constant.name().startsWith("MAPI_W_")) {
        assertThat(severityAndFacility).as(constant.name()).isEqualTo(0x00040000);
        assertThat(constant.facility()).isEqualTo(4);
      } else if (constant.name().startsWith("MAPI_E_")
          && !PLAIN_COM_CODES.containsKey(constant.name())) {
        assertThat(severityAndFacility).as(constant.name()).isEqualTo(0x80040000);
        assertThat(constant.facility()).isEqualTo(4);
      }
    }
  }

  @Test
  @Verifies({"R-083", "GEN-02"})
  void five_names_are_plain_com_codes() {
    PLAIN_COM_CODES.forEach(
        (name, code) -> assertThat(Hresult.named(name)).isEqualTo(new Hresult(code)));
    assertThat(constants())
        .filteredOn(constant -> constant.name().startsWith("MAPI_E_") && constant.facility() != 4)
        .extracting(Hresult::name)
        .containsExactlyInAnyOrderElementsOf(PLAIN_COM_CODES.keySet());
  }

  @ParameterizedTest
  @ValueSource(ints = {0x80040800, 0x800408FF, 0x8001010F, 0x00000002, 0x7FFFFFFF})
  void a_number_without_a_name_is_as_good_as_one_with(int code) {
    Hresult result = new Hresult(code);

    assertThat(result.code()).isEqualTo(code);
    assertThat(result.name()).isEqualTo("0x%08X", code);
    assertThat(result).hasToString("0x%08X", code);
  }

  @Test
  void a_named_result_prints_name_and_number() {
    assertThat(Hresult.MAPI_E_NOT_FOUND).hasToString("MAPI_E_NOT_FOUND (0x8004010F)");
  }

  @Test
  void an_unknown_name_is_refused() {
    assertThatThrownBy(() -> Hresult.named("MAPI_E_USER_CANCELED"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MAPI_E_USER_CANCELED");
  }

  private static List<Hresult> constants() {
    return fields().stream().map(HresultTest::value).toList();
  }

  private static List<Field> fields() {
    return Arrays.stream(Hresult.class.getFields())
        .filter(field -> field.getType() == Hresult.class)
        .toList();
  }

  private static Hresult value(Field field) {
    try {
      return (Hresult) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
