package org.mapiemulator.tests.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.ComInterface;
import org.mapiemulator.mapi.ComMethod;
import org.mapiemulator.mapi.MapiFunction;

/** A method or a parameter that is added to the seam without a case here fails this test. */
class CompletenessTest {

  @Test
  void every_method_of_the_seam_has_a_case() {
    Set<String> methods = new TreeSet<>();
    for (Class<?> type : SeamCalls.INTERFACES) {
      for (Method method : type.getMethods()) {
        if (!Modifier.isStatic(method.getModifiers()) && !method.getName().equals("close")) {
          methods.add(type.getSimpleName() + "." + method.getName());
        }
      }
    }
    List<String> cases = SeamCalls.all().stream().map(SeamCall::toString).toList();

    assertThat(cases).containsExactlyInAnyOrderElementsOf(methods);
  }

  @Test
  void every_parameter_has_values_that_are_tried() {
    for (SeamCall call : SeamCalls.all()) {
      assertThat(call.parameters())
          .as(call.toString())
          .hasSize(call.method().getParameterCount())
          .allMatch(values -> !values.isEmpty());
    }
  }

  @Test
  void every_method_has_its_com_name_and_every_interface_a_living_object() {
    try (World world = new World()) {
      for (SeamCall call : SeamCalls.all()) {
        assertThat(
                call.method().isAnnotationPresent(ComMethod.class)
                    || call.method().isAnnotationPresent(MapiFunction.class))
            .as(call.toString())
            .isTrue();
        assertThat(call.type().isInstance(world.target(call.type()))).isTrue();
      }
    }
  }

  @Test
  void every_interface_that_the_emulator_hands_out_is_in_the_table() {
    Set<String> objects;
    try (World world = new World()) {
      objects =
          world.objects().stream()
              .flatMap(object -> Set.of(object.getClass().getInterfaces()).stream())
              .filter(type -> type.isAnnotationPresent(ComInterface.class))
              .map(Class::getSimpleName)
              .collect(Collectors.toCollection(TreeSet::new));
    }
    Set<String> table =
        SeamCalls.INTERFACES.stream().map(Class::getSimpleName).collect(Collectors.toSet());

    assertThat(table).containsAll(objects);
  }
}
