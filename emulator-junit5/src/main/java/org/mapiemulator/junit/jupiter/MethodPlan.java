package org.mapiemulator.junit.jupiter;

import java.lang.reflect.Method;
import java.util.List;
import org.mapiemulator.lint.Allowance;
import org.mapiemulator.settings.Settings;

/**
 * What the annotations say about the tests of one method.
 *
 * @param name the method, for refusals
 * @param choices completed with those of the class and of everything outside
 * @param settings those of the choices, made once
 * @param versions the versions that the method is run for; empty if it does not say
 * @param allowances those on the method itself, never in force themselves
 * @param registration where the extension is registered
 */
record MethodPlan(
    String name,
    Choices choices,
    Settings settings,
    List<OutlookVersion> versions,
    List<Allowance> allowances,
    Registration registration) {

  static MethodPlan of(ClassPlan plan, Method method) {
    Choices choices = AnnotatedChoices.of(method).over(plan.choices());
    return new MethodPlan(
        Elements.name(method),
        choices,
        choices.settings(),
        Versions.of(method),
        Allowances.of(method),
        plan.registration().of(method));
  }
}
