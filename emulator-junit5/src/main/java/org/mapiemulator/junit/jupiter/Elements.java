package org.mapiemulator.junit.jupiter;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Names the elements of a test as a reader of its source would. */
final class Elements {

  private Elements() {}

  /** A class without its package: {@code ArchiverTest.WithOutlook}. */
  static String name(Class<?> type) {
    Class<?> enclosing = type.getEnclosingClass();
    return enclosing == null || type.getSimpleName().isEmpty()
        ? lastPart(type)
        : name(enclosing) + "." + type.getSimpleName();
  }

  private static String lastPart(Class<?> type) {
    String name = type.getTypeName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** {@code ArchiverTest.stops(MapiSession)}, or the class alone for its constructor. */
  static String name(Executable executable) {
    String parameters =
        Arrays.stream(executable.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", ", "(", ")"));
    String owner = name(executable.getDeclaringClass());
    return executable instanceof Method
        ? owner + "." + executable.getName() + parameters
        : "the constructor " + owner + parameters;
  }

  static String name(Field field) {
    return "field " + name(field.getDeclaringClass()) + "." + field.getName();
  }

  static String name(Parameter parameter) {
    return "parameter " + parameter.getName() + " of " + name(parameter.getDeclaringExecutable());
  }

  static String name(AnnotatedElement element) {
    if (element instanceof Class<?> type) {
      return name(type);
    }
    if (element instanceof Field field) {
      return name(field);
    }
    return element instanceof Parameter parameter ? name(parameter) : name((Executable) element);
  }
}
