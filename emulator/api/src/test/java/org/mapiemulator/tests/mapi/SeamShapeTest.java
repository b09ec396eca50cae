package org.mapiemulator.tests.mapi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Flags;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiFunction;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Ole32;

/** The rules by which the C interfaces were carried over; see the package documentation. */
class SeamShapeTest {

  /** Methods that would overload or override one of Object otherwise. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of("waitFor", "Wait", "cloneStream", "Clone");

  static Stream<Class<?>> calledInterfaces() {
    return Stream.concat(
        Seam.comInterfaces().stream(), Stream.<Class<?>>of(Mapi32.class, Ole32.class));
  }

  static Stream<Method> methods() {
    return calledInterfaces()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> !method.isDefault());
  }

  @Test
  void close_is_the_only_default_method() {
    assertThat(calledInterfaces().flatMap(type -> Arrays.stream(type.getDeclaredMethods())))
        .filteredOn(Method::isDefault)
        .extracting(method -> method.getDeclaringClass() + "." + method.getName())
        .containsExactly(MapiUnknown.class + ".close");
  }

  @ParameterizedTest
  @MethodSource("calledInterfaces")
  void no_method_is_overloaded(Class<?> type) {
    assertThat(type.getMethods())
        .filteredOn(method -> !method.isBridge())
        .extracting(Method::getName)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("methods")
  void every_method_is_named_after_its_c_name(Method method) {
    String expected = OTHER_NAMES.getOrDefault(method.getName(), method.getName());

    assertThat(cName(method)).isEqualToIgnoringCase(expected);
  }

  @ParameterizedTest
  @MethodSource("methods")
  void documented_results_are_known_by_name(Method method) {
    for (String name : results(method)) {
      assertThatCode(() -> Hresult.named(name))
          .as("%s: %s", method, name)
          .doesNotThrowAnyException();
    }
    assertThat(results(method)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("methods")
  void flags_say_their_families(Method method) throws NoSuchMethodException {
    if (method.equals(MapiSession.class.getMethod("setDefaultStore", int.class, EntryId.class))) {
      return; // Its flags are a number.
    }
    assertThat(method.getParameters())
        .filteredOn(parameter -> parameter.getType() == int.class)
        .filteredOn(parameter -> parameter.getName().matches("flags|eventMask"))
        .allMatch(parameter -> parameter.isAnnotationPresent(Flags.class));
  }

  private static String cName(Method method) {
    return method.isAnnotationPresent(MapiFunction.class)
        ? function(method).value()
        : Seam.com(method).name().replaceFirst(".*::", "");
  }

  private static List<String> results(Method method) {
    return List.of(
        method.isAnnotationPresent(MapiFunction.class)
            ? function(method).results()
            : Seam.com(method).results());
  }

  private static MapiFunction function(Method method) {
    return requireNonNull(method.getAnnotation(MapiFunction.class));
  }
}
