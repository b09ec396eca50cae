package org.mapiemulator.junit.jupiter;

import org.apiguardian.api.API;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Injects into tests that take what {@link MapiTest} lists and have no annotation: for projects
 * that switch on {@code junit.jupiter.extensions.autodetection.enabled}. Not to be used by name.
 *
 * <p>It does nothing for tests that take nothing of the kind, and steps back where a {@link
 * MapiExtension} is registered: JUnit refuses parameters that two extensions would resolve.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class MapiAutoDetection
    implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

  /** Whether a class, or one around it, has fields to fill. */
  private record Fields(boolean some) {}

  private final MapiExtension extension = new MapiExtension();

  /** Makes the extension; JUnit's ServiceLoader does. */
  public MapiAutoDetection() {}

  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return extension.getTestInstantiationExtensionContextScope(root);
  }

  private static boolean stepsBack(ExtensionContext context) {
    Registration ofClass = Registration.of(context);
    return !context.getTestMethod().map(ofClass::of).orElse(ofClass).isEmpty();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return extension.supportsParameter(parameter, context) && !stepsBack(context);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return extension.resolveParameter(parameter, context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (hasFields(context) && !stepsBack(context)) {
      extension.beforeEach(context);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (Runs.known(context) != null && !stepsBack(context)) {
      extension.afterEach(context);
    }
  }

  private static boolean hasFields(ExtensionContext context) {
    ExtensionContext owner = Contexts.classOf(context);
    return Contexts.own(
            owner,
            Fields.class,
            () ->
                new Fields(
                    context.getRequiredTestInstances().getAllInstances().stream()
                        .anyMatch(instance -> FieldTarget.isIn(instance.getClass()))))
        .some;
  }
}
