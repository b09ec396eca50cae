package org.mapiemulator.junit.jupiter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What is done before a test or class: refuse what is wrong, fill fields, allow what is expected.
 */
final class Preparation {

  private Preparation() {}

  static void ofClass(ExtensionContext context, Choices builder) {
    ClassPlan plan = ClassPlan.of(context);
    plan.registration().requireOne();
    if (plan.registration().isPerClass()) {
      Runs.startOfClass(context, builder);
    }
    for (FieldTarget target : plan.staticFields()) {
      target.fill(null, Runs.of(context, builder).lender());
    }
  }

  static void ofTest(ExtensionContext context, Choices builder) {
    ClassPlan plan = ClassPlan.of(context);
    MethodPlan method = plan.method(context.getRequiredTestMethod());
    method.registration().requireOne();
    @Nullable Run shared = Runs.ofClass(context);
    if (shared != null) {
      join(shared, context, method);
    } else if (!method.allowances().isEmpty()) {
      // Where nothing is injected, the allowance is not used, and somebody has to say so.
      Runs.start(context, builder);
    }
    fillFields(context, plan, builder);
  }

  private static void join(Run shared, ExtensionContext context, MethodPlan method) {
    if (!method.versions().isEmpty()) {
      throw new ExtensionConfigurationException(
          "@OutlookVersions on "
              + method.name()
              + " needs a subsystem for each invocation, but the static MapiExtension gives one to"
              + " the whole class. Make the field an instance field, or put @OutlookVersionsClass"
              + " on the class.");
    }
    shared.lender().forgetEnded();
    if (!method.allowances().isEmpty()) {
      Contexts.own(context, Allowances.class, () -> Runs.allowances(context, method))
          .grant(shared.subsystem().findings());
    }
  }

  private static void fillFields(ExtensionContext context, ClassPlan plan, Choices builder) {
    for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
      List<FieldTarget> targets = plan.fields(instance.getClass());
      for (FieldTarget target : targets) {
        if (!target.isStatic()) {
          target.fill(instance, Runs.of(context, builder).lender());
        }
      }
    }
  }
}
