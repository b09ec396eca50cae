package org.mapiemulator.tests.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mapiemulator.journal.MapiMethod;
import org.mapiemulator.mapi.ComMethod;
import org.mapiemulator.mapi.MapiFunction;

/** The names of methods that tests and fault plans use. */
class MapiMethodTest {

  private static List<String> seam() {
    return new ClassFileImporter()
        .importPackages("org.mapiemulator.mapi").stream()
            .map(type -> type.reflect())
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .flatMap(MapiMethodTest::name)
            .toList();
  }

  private static Stream<String> name(Method method) {
    ComMethod com = method.getAnnotation(ComMethod.class);
    MapiFunction function = method.getAnnotation(MapiFunction.class);
    if (com != null) {
      return Stream.of(com.name());
    }
    return function == null ? Stream.empty() : Stream.of(function.value());
  }

  @Test
  void every_method_of_the_seam_has_one_constant() {
    assertThat(seam())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            method ->
                assertThat(
                        Arrays.stream(MapiMethod.values())
                            .filter(constant -> constant.names(method)))
                    .as(method)
                    .hasSize(1));
  }

  @Test
  void every_constant_is_a_method_of_the_seam() {
    List<String> seam = seam();

    assertThat(MapiMethod.values()).allMatch(constant -> seam.stream().anyMatch(constant::names));
  }

  @Test
  void the_interface_may_be_left_out() {
    assertThat(MapiMethod.of("Logoff")).contains(MapiMethod.LOGOFF);
    assertThat(MapiMethod.of("IMAPISession::Logoff")).contains(MapiMethod.LOGOFF);
    assertThat(MapiMethod.of("IMAPIStatus::FlushWindows")).isEmpty();
    assertThat(MapiMethod.of("Log")).isEmpty();
  }

  @Test
  void it_is_written_as_in_the_headers() {
    assertThat(MapiMethod.MAPI_LOGON_EX).hasToString("MAPILogonEx");
    assertThat(MapiMethod.COMPARE_ENTRY_IDS.simpleName()).isEqualTo("CompareEntryIDs");
  }
}
