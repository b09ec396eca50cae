package org.mapiemulator.junit.jupiter;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What the annotations and fields of a test class say, with what holds from its enclosing classes
 * and the configuration. Read once for each class context and kept in its store.
 */
final class ClassPlan {

  private final Class<?> type;
  private final Configuration configuration;
  private final Choices choices;
  private final Registration registration;
  private final Map<Method, MethodPlan> methods = new ConcurrentHashMap<>();
  private final Map<Parameter, Wish> wishes = new ConcurrentHashMap<>();
  private final Map<Class<?>, List<FieldTarget>> fields = new ConcurrentHashMap<>();

  private ClassPlan(
      Class<?> type, Configuration configuration, Choices choices, Registration registration) {
    this.type = type;
    this.configuration = configuration;
    this.choices = choices;
    this.registration = registration;
  }

  /** The plan of the class that a context is of, or in. */
  static ClassPlan of(ExtensionContext context) {
    ExtensionContext owner = Contexts.classOf(context);
    ClassPlan known = Contexts.known(owner, ClassPlan.class);
    return known != null ? known : Contexts.own(owner, ClassPlan.class, () -> read(owner));
  }

  private static ClassPlan read(ExtensionContext owner) {
    Class<?> type = owner.getRequiredTestClass();
    Optional<ClassPlan> outer =
        owner.getParent().filter(parent -> parent.getTestClass().isPresent()).map(ClassPlan::of);
    Configuration configuration =
        outer.map(plan -> plan.configuration).orElseGet(() -> Configuration.of(owner));
    Choices outside = outer.map(plan -> plan.choices).orElse(configuration.choices());
    // The invocation of a class template lies in the template, and is of the same class.
    Choices own =
        outer.filter(plan -> plan.type == type).isPresent()
            ? ofInvocation(owner, type)
            : AnnotatedChoices.of(type).withAllowed(ClassAllowances.of(owner, type));
    return new ClassPlan(type, configuration, own.over(outside), Registration.of(owner));
  }

  private static Choices ofInvocation(ExtensionContext owner, Class<?> type) {
    @Nullable OutlookVersion version =
        Versions.named(owner, Versions.ofTemplate(type)).orElse(null);
    return version == null ? Choices.NONE : Choices.NONE.withOutlook(version);
  }

  Configuration configuration() {
    return configuration;
  }

  Choices choices() {
    return choices;
  }

  Registration registration() {
    return registration;
  }

  MethodPlan method(Method method) {
    MethodPlan known = methods.get(method);
    if (known == null) {
      // Not computed inside the map: the user's code for settings runs here.
      known = MethodPlan.of(this, method);
      methods.put(method, known);
    }
    return known;
  }

  Wish wish(Parameter parameter) {
    return wishes.computeIfAbsent(parameter, p -> Wish.of(p, p.getType()));
  }

  List<FieldTarget> fields(Class<?> instanceType) {
    return fields.computeIfAbsent(instanceType, t -> FieldTarget.of(t, registration.isPerClass()));
  }

  List<FieldTarget> staticFields() {
    return fields(type).stream().filter(FieldTarget::isStatic).toList();
  }
}
