package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.mapi.ComInterface;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.testkit.Verifies;

/** Names, identifiers and vtables of the COM interfaces (sessions.md 2.15, 2.16; stores.md 0.2). */
class InterfaceTest {

  /** IStream belongs to COM; its identifier stands in none of the headers of MAPI. */
  private static final String STREAM = "{0000000C-0000-0000-C000-000000000046}";

  /** Interfaces that the headers call something else than their identifiers. */
  private static final Map<String, String> IID_NAMES =
      Map.of(
          "IAttach",
          "IID_IAttachment",
          "ITableData",
          "IID_IMAPITableData",
          "IPropData",
          "IID_IMAPIPropData");

  /** As the list of identifiers has them: a name and the digits in which they differ. */
  private static final Pattern IDENTIFIER =
      Pattern.compile("\\b(I[A-Za-z]+) (000203\\p{XDigit}{2})\\b");

  static List<Class<?>> interfaces() {
    return Seam.comInterfaces();
  }

  static List<Class<?>> interfacesWithMethods() {
    return interfaces().stream().filter(Seam::hasMethods).toList();
  }

  @ParameterizedTest
  @MethodSource("interfaces")
  void name_and_identifier_are_those_of_the_headers(Class<?> type) {
    String name = Seam.comName(type);
    String expected =
        name.equals("IStream")
            ? STREAM
            : Spec.iids().get(IID_NAMES.getOrDefault(name, "IID_" + name));

    assertThat(type.getAnnotation(ComInterface.class))
        .extracting(ComInterface::iid)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("interfaces")
  void the_java_name_is_the_com_name_without_its_first_letter(Class<?> type) {
    String name = Seam.comName(type).substring(1);

    // The two of COM would be confused with what other libraries have.
    boolean belongsToCom = Set.of("Unknown", "Stream").contains(name);
    assertThat(type.getSimpleName()).isEqualToIgnoringCase(belongsToCom ? "Mapi" + name : name);
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
  void every_identifier_of_the_stores_specification_is_a_named_constant() {
    Matcher mention = IDENTIFIER.matcher(Spec.stores());
    int mentions = 0;
    while (mention.find()) {
      mentions++;
      Iid iid = Iid.of("{" + mention.group(2) + "-0000-0000-C000-000000000046}");
      assertThat(iid.name()).isEqualTo("IID_" + mention.group(1));
    }
    assertThat(mentions).isEqualTo(20);
  }

  @Test
  void interfaces_of_which_there_is_the_name_only_have_no_methods() {
    assertThat(interfaces())
        .filteredOn(type -> !Seam.hasMethods(type))
        .as("an interface that has got its methods leaves the list, and is compared from then on")
        .allMatch(type -> type.getDeclaredMethods().length == 0)
        .extracting(Seam::comName)
        .containsExactlyInAnyOrderElementsOf(Seam.IDENTITY_ONLY);
  }

  @ParameterizedTest
  @MethodSource("interfacesWithMethods")
  @Verifies("A-56")
  void methods_stand_in_the_slots_of_the_headers(Class<?> type) {
    Map<Integer, String> expected = new TreeMap<>(slots(Seam.comName(type)));
    expected.putAll(Map.of(0, "QueryInterface", 1, "AddRef", 2, "Release"));

    Map<Integer, String> actual = new TreeMap<>();
    for (Method method : Seam.slotMethods(type)) {
      String owner = Seam.comName(method.getDeclaringClass());
      assertThat(Seam.com(method).name()).startsWith(owner + "::");
      actual.put(Seam.com(method).slot(), Seam.com(method).name().substring(owner.length() + 2));
    }

    if (type == MapiSup.class) {
      assertThat(expected).as("it has what providers need").containsAllEntriesOf(actual);
    } else {
      assertThat(actual).isEqualTo(expected);
    }
  }

  /** The slots after those of IUnknown, from one of the two lists of the specification. */
  private static Map<Integer, String> slots(String name) {
    // IMAPISup is its name in the headers.
    Map<Integer, String> slots = Spec.slots().get(name.equals("IMAPISup") ? "IMAPISupport" : name);
    if (slots != null) {
      return slots;
    }
    return VtableFile.read().getOrDefault(name, List.of()).stream()
        .collect(Collectors.toMap(VtableFile.Slot::slot, VtableFile.Slot::name));
  }

  @Test
  void every_interface_but_that_of_com_is_in_the_lists_of_slots() {
    assertThat(interfacesWithMethods())
        .filteredOn(type -> slots(Seam.comName(type)).isEmpty())
        .containsExactly(MapiUnknown.class);
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
