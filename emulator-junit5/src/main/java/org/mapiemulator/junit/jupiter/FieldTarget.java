package org.mapiemulator.junit.jupiter;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * A field of a test class that wants to be filled.
 *
 * @param field the field
 * @param wish what it wants
 */
record FieldTarget(Field field, Wish wish) {

  /** The fields of a class and its superclasses. */
  static List<FieldTarget> of(Class<?> type, boolean perClass) {
    return ReflectionSupport.findFields(
            type, FieldTarget::isTarget, HierarchyTraversalMode.TOP_DOWN)
        .stream()
        .map(field -> of(field, perClass))
        .toList();
  }

  /** Whether a class has any, be they as they should be or not. */
  static boolean isIn(Class<?> type) {
    return !ReflectionSupport.findFields(
            type, FieldTarget::isTarget, HierarchyTraversalMode.TOP_DOWN)
        .isEmpty();
  }

  private static boolean isTarget(Field field) {
    return field.getAnnotations().length > 0
        && (AnnotationSupport.isAnnotated(field, Mapi.class) || Wish.isQualified(field));
  }

  private static FieldTarget of(Field field, boolean perClass) {
    int modifiers = field.getModifiers();
    if (Modifier.isFinal(modifiers)) {
      throw refusal(field, "is final and cannot be filled. Remove \"final\".");
    }
    if (Modifier.isPrivate(modifiers)) {
      throw refusal(
          field,
          "is private; nobody who reads the class would see who fills it. Remove \"private\".");
    }
    if (Modifier.isStatic(modifiers) && !perClass) {
      throw refusal(
          field,
          "is static, but each test has a subsystem of its own. Remove \"static\", or share one"
              + " subsystem: @RegisterExtension static MapiExtension mapi ="
              + " MapiExtension.builder().build().");
    }
    return new FieldTarget(field, Wish.of(field, field.getType()));
  }

  private static ExtensionConfigurationException refusal(Field field, String text) {
    return new ExtensionConfigurationException(Elements.name(field) + " " + text);
  }

  boolean isStatic() {
    return Modifier.isStatic(field.getModifiers());
  }

  void fill(@Nullable Object instance, Lender lender) {
    Object value = lender.give(wish);
    try {
      field.setAccessible(true);
      field.set(instance, value);
    } catch (InaccessibleObjectException | IllegalAccessException e) {
      throw new ExtensionConfigurationException(
          Elements.name(field)
              + " cannot be reached. Open its package in module-info.java: opens "
              + field.getDeclaringClass().getPackageName()
              + ".",
          e);
    }
  }
}
