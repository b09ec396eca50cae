package org.mapiemulator.junit.jupiter;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Optional;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;

/** Resolves parameters of test methods, lifecycle methods and constructors. */
final class Resolution {

  private Resolution() {}

  static Object resolve(ParameterContext parameter, ExtensionContext context, Choices builder) {
    ClassPlan plan = ClassPlan.of(context);
    Wish wish = plan.wish(parameter.getParameter());
    Optional<Method> method = context.getTestMethod();
    method.map(m -> plan.method(m).registration()).orElse(plan.registration()).requireOne();
    if (method.isEmpty() && plan.registration().isPerClass()) {
      // With @TestInstance(PER_CLASS) the constructor comes before everything else.
      Runs.startOfClass(context, builder);
    }
    if (method.isEmpty() && Runs.ofClass(context) == null) {
      throw new ExtensionConfigurationException(refusal(parameter, context));
    }
    return Runs.of(context, builder).lender().give(wish);
  }

  /** Why something that lives for one test cannot be given to what serves several. */
  private static String refusal(ParameterContext context, ExtensionContext extension) {
    Parameter parameter = context.getParameter();
    String what = Elements.name(parameter) + ": a " + parameter.getType().getSimpleName();
    if (context.getDeclaringExecutable() instanceof Method) {
      return what
          + " lives for one test, and this method serves all tests of the class. Take it as a"
          + " parameter of the test, @BeforeEach or @AfterEach method, or share one subsystem:"
          + " @RegisterExtension static MapiExtension mapi = MapiExtension.builder().build().";
    }
    boolean perClass =
        extension.getTestInstanceLifecycle().filter(Lifecycle.PER_CLASS::equals).isPresent();
    return perClass
        ? what
            + " lives for one test, and with @TestInstance(PER_CLASS) the constructor serves all"
            + " tests of the class. Take it as a parameter of the test or @BeforeEach method, or"
            + " as a field with @Mapi."
        : what
            + " can be injected into a constructor from JUnit 5.12 on. Take a later JUnit, or take"
            + " it as a parameter of the test or @BeforeEach method, or as a field with @Mapi.";
  }
}
