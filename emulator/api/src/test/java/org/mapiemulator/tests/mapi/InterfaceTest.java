package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.mapi.ComInterface;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.testkit.Verifies;

/** Names, identifiers and vtables of the COM interfaces (spec 2.15, 2.16). */
class InterfaceTest {

  /** Interfaces that other methods mention, and whose own methods come with what they stand for. */
  private static final Set<String> IDENTITY_ONLY =
      Set.of(
          "IAddrBook",
          "IMAPIContainer",
          "IMAPIFolder",
          "IMAPIProp",
          "IMAPITable",
          "IMessage",
          "IMsgServiceAdmin",
          "IMsgStore",
          "IProfSect");

  static List<Class<?>> interfaces() {
    return Seam.comInterfaces();
  }

  static List<Class<?>> interfacesWithMethods() {
    return interfaces().stream().filter(type -> type.getDeclaredMethods().length > 0).toList();
  }

  @ParameterizedTest
  @MethodSource("interfaces")
  void name_and_identifier_are_those_of_the_headers(Class<?> type) {
    String name = Seam.comName(type);

    assertThat(type.getAnnotation(ComInterface.class))
        .extracting(ComInterface::iid)
        .isEqualTo(Spec.iids().get("IID_" + name));
  }

  @ParameterizedTest
  @MethodSource("interfaces")
  void the_java_name_is_the_com_name_without_its_first_letter(Class<?> type) {
    String expected = Seam.comName(type).substring(1);

    assertThat(type.getSimpleName())
        .isEqualToIgnoringCase(expected.equals("Unknown") ? "MapiUnknown" : expected);
  }

  @Test
  void every_published_identifier_is_a_named_constant() {
    Spec.iids()
        .forEach(
            (name, iid) -> {
              if (!iid.isEmpty()) {
                assertThat(Iid.of(iid).name()).isEqualTo(name);
              }
            });
  }

  @Test
  void interfaces_without_methods_are_the_listed_ones() {
    assertThat(interfaces().stream().filter(type -> type.getDeclaredMethods().length == 0))
        .extracting(Seam::comName)
        .as("an interface that has got its methods leaves the list, and is compared from then on")
        .containsExactlyInAnyOrderElementsOf(IDENTITY_ONLY);
  }

  @ParameterizedTest
  @MethodSource("interfacesWithMethods")
  @Verifies("A-56")
  void methods_stand_in_the_slots_of_the_headers(Class<?> type) {
    Map<Integer, String> expected =
        new TreeMap<>(Spec.slots().getOrDefault(Seam.comName(type), Map.of()));
    expected.putAll(Map.of(0, "QueryInterface", 1, "AddRef", 2, "Release"));

    Map<Integer, String> actual = new TreeMap<>();
    for (Method method : Seam.slotMethods(type)) {
      String owner = Seam.comName(method.getDeclaringClass());
      assertThat(Seam.com(method).name()).startsWith(owner + "::");
      actual.put(Seam.com(method).slot(), Seam.com(method).name().substring(owner.length() + 2));
    }

    assertThat(actual).isEqualTo(expected);
  }

  @Test
  @Verifies("R-149")
  void a_session_has_19_methods_after_those_of_iunknown() {
    assertThat(Seam.byComName("IMAPISession").getDeclaredMethods()).hasSize(19);
  }

  @Test
  void both_lists_of_slots_in_the_specification_agree() {
    VtableFile.read()
        .forEach(
            (name, slots) -> {
              if (Spec.slots().containsKey(name)) {
                assertThat(slots.stream().skip(3).map(VtableFile.Slot::name))
                    .as(name)
                    .containsExactlyElementsOf(namesInOrder(name));
              }
            });
  }

  private static Collection<String> namesInOrder(String name) {
    return Spec.slots().getOrDefault(name, Map.of()).values();
  }
}
