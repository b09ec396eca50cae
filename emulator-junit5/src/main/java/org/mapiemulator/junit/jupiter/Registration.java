package org.mapiemulator.junit.jupiter;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Where a {@link MapiExtension} is registered for the tests of a class, as the source says it.
 *
 * <p>JUnit does not tell an extension how it was registered, nor of its like; two of them would
 * both resolve the same parameters.
 *
 * @param annotated the class or method with the annotation; null if there is none
 * @param fields fields with {@link RegisterExtension}, those of enclosing classes first
 * @param implied the class or method whose versions bring the extension along, as nothing else does
 */
record Registration(
    @Nullable AnnotatedElement annotated, List<Field> fields, @Nullable AnnotatedElement implied) {

  static final Registration NONE = new Registration(null, List.of(), null);

  /** For the class that a context is of, or in; read once for each class context. */
  static Registration of(ExtensionContext context) {
    ExtensionContext owner = Contexts.classOf(context);
    Registration known = Contexts.known(owner, Registration.class);
    return known != null
        ? known
        : Contexts.own(
            owner, Registration.class, () -> outer(owner).within(owner.getRequiredTestClass()));
  }

  private static Registration outer(ExtensionContext owner) {
    return owner
        .getParent()
        .filter(parent -> parent.getTestClass().isPresent())
        .map(Registration::of)
        .orElse(NONE);
  }

  /** As this one, which is that of the enclosing class, for a class in it. */
  Registration within(Class<?> type) {
    List<Field> all = new ArrayList<>(fields);
    for (Field field :
        ReflectionSupport.findFields(
            type, Registration::isExtension, HierarchyTraversalMode.TOP_DOWN)) {
      if (!all.contains(field)) {
        all.add(field);
      }
    }
    AnnotatedElement here = isAnnotated(type) ? type : annotated;
    boolean brought =
        here == null
            && all.isEmpty()
            && AnnotationSupport.isAnnotated(type, OutlookVersionsClass.class);
    return new Registration(here, List.copyOf(all), brought ? type : implied);
  }

  private static boolean isExtension(Field field) {
    return field.getType() == MapiExtension.class
        && AnnotationSupport.isAnnotated(field, RegisterExtension.class);
  }

  static boolean isAnnotated(AnnotatedElement element) {
    return AnnotationSupport.findRepeatableAnnotations(element, ExtendWith.class).stream()
        .anyMatch(with -> Arrays.asList(with.value()).contains(MapiExtension.class));
  }

  /** As this one, for a method of the class. */
  Registration of(Method method) {
    AnnotatedElement here = annotated == null && isAnnotated(method) ? method : annotated;
    boolean brought =
        here == null
            && fields.isEmpty()
            && implied == null
            && AnnotationSupport.isAnnotated(method, OutlookVersions.class);
    return here == annotated && !brought
        ? this
        : new Registration(here, fields, brought ? method : implied);
  }

  boolean isEmpty() {
    return annotated == null && fields.isEmpty() && implied == null;
  }

  /** The extension, if an annotation with versions has to bring it along. */
  List<Extension> missing() {
    return implied == null ? List.of() : List.of(new MapiExtension());
  }

  /** Whether the subsystem belongs to the class. */
  boolean isPerClass() {
    return fields.size() == 1 && Modifier.isStatic(fields.get(0).getModifiers());
  }

  void requireOne() {
    List<String> places = new ArrayList<>();
    if (annotated != null) {
      places.add("the annotation on " + Elements.name(annotated));
    }
    if (implied != null) {
      places.add("the versions on " + Elements.name(implied));
    }
    fields.forEach(field -> places.add(Elements.name(field)));
    if (places.size() > 1) {
      throw new ExtensionConfigurationException(
          "More than one MapiExtension serves the same test: "
              + String.join(", ", places)
              + ". Keep one: @MapiTest, or one @RegisterExtension field whose builder says what"
              + " differs.");
    }
  }
}
