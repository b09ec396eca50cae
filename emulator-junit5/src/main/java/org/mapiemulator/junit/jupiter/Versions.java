package org.mapiemulator.junit.jupiter;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** The versions that a method or class is run for, and the one of an invocation. */
final class Versions {

  private Versions() {}

  static List<OutlookVersion> of(Method method) {
    List<OutlookVersion> versions = read(method, OutlookVersions.class, OutlookVersions::value);
    if (!versions.isEmpty()) {
      refuseOtherTemplates(method);
    }
    return versions;
  }

  /** JUnit would run the invocations of both, one after the other. */
  private static void refuseOtherTemplates(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      Class<? extends Annotation> type = annotation.annotationType();
      boolean ours =
          type == OutlookVersions.class
              || AnnotationSupport.isAnnotated(type, OutlookVersions.class);
      if (!ours && AnnotationSupport.isAnnotated(type, TestTemplate.class)) {
        throw new ExtensionConfigurationException(
            "@OutlookVersions and @"
                + type.getSimpleName()
                + " on "
                + Elements.name(method)
                + " contradict each other: both say how often it runs. Put @OutlookVersionsClass on"
                + " the class, or take the version as an argument: MapiSubsystem.start("
                + "version.settings()).");
      }
    }
  }

  /** Not to be called where JUnit has no class templates: it would not find the annotation. */
  static List<OutlookVersion> ofTemplate(Class<?> type) {
    return read(type, OutlookVersionsClass.class, OutlookVersionsClass::value);
  }

  private static <A extends Annotation> List<OutlookVersion> read(
      AnnotatedElement element, Class<A> kind, Function<A, OutlookVersion[]> value) {
    Optional<A> annotation = AnnotationSupport.findAnnotation(element, kind);
    if (annotation.isEmpty()) {
      return List.of();
    }
    String where = "@" + kind.getSimpleName() + " on " + Elements.name(element);
    List<OutlookVersion> versions = Arrays.asList(value.apply(annotation.get()));
    if (versions.isEmpty()) {
      throw new ExtensionConfigurationException(
          where + " names no version. Name those that the tests are to run for.");
    }
    for (OutlookVersion version : versions) {
      if (versions.indexOf(version) != versions.lastIndexOf(version)) {
        throw new ExtensionConfigurationException(
            where + " names " + version.name() + " twice. Remove one of them.");
      }
    }
    boolean contradicted =
        AnnotationSupport.findAnnotation(element, MapiTest.class)
            .filter(one -> one.outlook().length > 0)
            .isPresent();
    if (contradicted) {
      throw new ExtensionConfigurationException(
          where
              + " and @MapiTest(outlook = …) there contradict each other. Remove the version from"
              + " @MapiTest.");
    }
    return versions;
  }

  /**
   * The version that an invocation is for: it is named after it, and so nothing has to be handed
   * from the provider to the extension.
   */
  static Optional<OutlookVersion> named(ExtensionContext invocation, List<OutlookVersion> among) {
    return among.stream()
        .filter(version -> version.toString().equals(invocation.getDisplayName()))
        .findFirst();
  }
}
