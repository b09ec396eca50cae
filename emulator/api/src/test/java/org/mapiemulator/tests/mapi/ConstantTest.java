package org.mapiemulator.tests.mapi;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.mapi.DefaultStoreOption;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiConstant;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenAddressBookFlag;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.OpenProfileSectionFlag;
import org.mapiemulator.mapi.ShowFormFlag;
import org.mapiemulator.mapi.StoreLogoffFlag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.TableEvent;
import org.mapiemulator.mapi.TransportLogoffFlag;
import org.mapiemulator.testkit.Verifies;

/** Numbers of flags and other constants (spec 2.1 to 2.12). */
class ConstantTest {

  /** The section that lists the constants of each enum. */
  private static final Map<Class<?>, String> SECTIONS =
      Map.ofEntries(
          entry(LogonFlag.class, "2.1"),
          entry(StringFlag.class, "2.1"),
          entry(MapiInitFlag.class, "2.2"),
          entry(LogoffFlag.class, "2.3"),
          entry(TransportLogoffFlag.class, "2.3"),
          entry(StoreLogoffFlag.class, "2.4"),
          entry(EventMask.class, "2.6"),
          entry(TableEvent.class, "2.7"),
          entry(ObjectType.class, "2.8"),
          entry(OpenFlag.class, "2.12"),
          entry(OpenMsgStoreFlag.class, "2.12"),
          entry(OpenAddressBookFlag.class, "2.12"),
          entry(OpenProfileSectionFlag.class, "2.12"),
          entry(ShowFormFlag.class, "2.12"),
          entry(DefaultStoreOption.class, "2.12"));

  /** Rows that are combinations, versions, or belong to parameters without flags. */
  private static final Set<String> NO_CONSTANTS =
      Set.of(
          "(all known bits)",
          "MAPI_SIMPLE_DEFAULT",
          "MAPI_SIMPLE_EXPLICIT",
          "MAPI_INIT_VERSION",
          "(reserved for MAPI)",
          "IABLogon::Logoff");

  static List<Class<?>> constants() {
    return Seam.types().stream()
        .filter(type -> MapiConstant.class.isAssignableFrom(type) && type.isEnum())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("constants")
  void every_constant_has_the_number_of_its_macro(Class<?> type) {
    assertThat(SECTIONS).as("sections by enum").containsKey(type);
    Map<String, Integer> numbers = Spec.numbers(section(type));

    for (Object value : requireNonNull(type.getEnumConstants())) {
      MapiConstant constant = (MapiConstant) value;
      assertThat(numbers).containsEntry(constant.macro(), constant.value());
    }
  }

  @ParameterizedTest
  @MethodSource("constants")
  void the_constant_is_named_after_its_macro(Class<?> type) {
    for (Object value : requireNonNull(type.getEnumConstants())) {
      String macro = ((MapiConstant) value).macro().replace("_", "");
      assertThat(macro).endsWithIgnoringCase(value.toString().replace("_", ""));
    }
  }

  @Test
  void every_macro_of_a_family_has_its_constant() {
    for (String section : List.of("2.1", "2.2", "2.3", "2.4", "2.6", "2.7", "2.8")) {
      Set<String> macros = new LinkedHashSet<>(Spec.numbers(section).keySet());
      macros.removeAll(NO_CONSTANTS);
      for (Class<?> type : constants()) {
        if (section(type).equals(section)) {
          for (Object value : requireNonNull(type.getEnumConstants())) {
            macros.remove(((MapiConstant) value).macro());
          }
        }
      }
      assertThat(macros).as("macros of %s without a constant", section).isEmpty();
    }
  }

  @Test
  void the_mask_of_all_logon_flags_is_the_one_of_the_specification() {
    assertThat(MapiFlag.mask(LogonFlag.class))
        .isEqualTo(0x8033B07F)
        .isEqualTo(Spec.numbers("2.1").get("(all known bits)"));
  }

  @Test
  @Verifies("R-148")
  void the_header_shortcuts_of_simple_mapi_are_combinations_of_flags() {
    assertThat(MapiFlag.decode(0x00001009, LogonFlag.class))
        .isEqualTo("MAPI_LOGON_UI | MAPI_ALLOW_OTHERS | MAPI_FORCE_DOWNLOAD");
    assertThat(MapiFlag.decode(0x00001012, LogonFlag.class))
        .isEqualTo("MAPI_NEW_SESSION | MAPI_EXPLICIT_PROFILE | MAPI_FORCE_DOWNLOAD");
    assertThat(Spec.numbers("2.1"))
        .containsEntry("MAPI_SIMPLE_DEFAULT", 0x00001009)
        .containsEntry("MAPI_SIMPLE_EXPLICIT", 0x00001012);
  }

  @Test
  void the_structure_version_of_mapiinit_is_the_one_of_the_header() {
    assertThat(Spec.numbers("2.2")).containsEntry("MAPI_INIT_VERSION", MapiInit.VERSION);
  }

  private static String section(Class<?> type) {
    return requireNonNull(SECTIONS.get(type), type.getName());
  }
}
