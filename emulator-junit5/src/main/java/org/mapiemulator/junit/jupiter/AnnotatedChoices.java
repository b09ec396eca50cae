package org.mapiemulator.junit.jupiter;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.Strictness;

/** Reads {@link MapiTest}. */
final class AnnotatedChoices {

  private AnnotatedChoices() {}

  /** What a class says; what it leaves open, its superclasses may say. */
  static Choices of(Class<?> type) {
    Choices choices = Choices.NONE;
    for (@Nullable Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      choices = choices.over(of((AnnotatedElement) c));
    }
    return choices;
  }

  static Choices of(AnnotatedElement element) {
    Optional<MapiTest> annotation = AnnotationSupport.findAnnotation(element, MapiTest.class);
    return annotation.map(said -> read(said, element)).orElse(Choices.NONE);
  }

  private static Choices read(MapiTest said, AnnotatedElement element) {
    String where = "@MapiTest on " + Elements.name(element);
    @Nullable OutlookVersion outlook =
        one(where, "outlook", said.outlook(), "For several versions, use @OutlookVersions.");
    @Nullable Strictness strictness = one(where, "strictness", said.strictness(), "Name one.");
    Choices choices = Choices.NONE.withOutlook(outlook).withStrictness(strictness);
    if (said.settings().length > 0) {
      choices = choices.withChanges(changes(where, said.settings()));
    }
    if (said.profiles().length > 0) {
      choices = choices.withProfiles(ProfileSet.of(where, said.profiles()));
    }
    return said.seed().isEmpty()
        ? choices
        : choices.withSeed(Seeds.parse(said.seed(), where + ": seed"));
  }

  private static <E> @Nullable E one(String where, String name, E[] values, String remedy) {
    if (values.length > 1) {
      throw new ExtensionConfigurationException(
          where + ": " + name + " has " + values.length + " values; one is possible. " + remedy);
    }
    return values.length == 0 ? null : values[0];
  }

  private static List<UnaryOperator<Settings>> changes(
      String where, Class<? extends UnaryOperator<Settings>>[] types) {
    List<UnaryOperator<Settings>> changes = new ArrayList<>(types.length);
    for (Class<? extends UnaryOperator<Settings>> type : types) {
      try {
        changes.add(ReflectionSupport.newInstance(type));
      } catch (Exception e) { // also NoSuchMethodException, which is not declared
        throw new ExtensionConfigurationException(
            where
                + ": "
                + Elements.name(type)
                + " of settings cannot be made. It must be a class of its own, or a static nested"
                + " one, with a constructor without parameters.",
            e);
      }
    }
    return List.copyOf(changes);
  }
}
