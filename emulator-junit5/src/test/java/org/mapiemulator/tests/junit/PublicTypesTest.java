package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.ReflectionSupport;
import org.mapiemulator.junit.jupiter.MapiTest;

/** What users of the extension see. */
class PublicTypesTest {

  private static final List<Class<?>> ALL =
      ReflectionSupport.findAllClassesInPackage(
          MapiTest.class.getPackageName(), type -> true, name -> true);

  @Test
  void public_types_are_few_and_say_how_stable_they_are() {
    assertThat(ALL)
        .filteredOn(type -> Modifier.isPublic(type.getModifiers()))
        .hasSize(14)
        .allMatch(type -> type.isAnnotationPresent(API.class));
  }

  @Test
  void everything_else_is_package_private_and_final() {
    assertThat(ALL)
        .filteredOn(type -> !Modifier.isPublic(type.getModifiers()) && !type.isInterface())
        .hasSizeGreaterThan(20)
        .allMatch(type -> Modifier.isFinal(type.getModifiers()) || type.isSynthetic());
  }

  @Test
  void no_class_has_static_state_but_constants() {
    assertThat(ALL)
        .allSatisfy(
            type ->
                assertThat(type.getDeclaredFields())
                    .filteredOn(field -> Modifier.isStatic(field.getModifiers()))
                    .allMatch(field -> Modifier.isFinal(field.getModifiers())));
  }
}
