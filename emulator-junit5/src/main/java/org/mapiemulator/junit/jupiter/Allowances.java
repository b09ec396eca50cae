package org.mapiemulator.junit.jupiter;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.mapiemulator.lint.Allowance;
import org.mapiemulator.lint.Findings;

/**
 * The allowances of the method, in force for one test.
 *
 * @param granted each its own
 */
record Allowances(List<Allowance> granted) {

  static final Allowances NONE = new Allowances(List.of());

  /** Reads {@link AllowFinding}. */
  static List<Allowance> of(AnnotatedElement element) {
    String where = "@AllowFinding on " + Elements.name(element);
    return AnnotationSupport.findRepeatableAnnotations(element, AllowFinding.class).stream()
        .map(said -> of(said, where))
        .toList();
  }

  private static Allowance of(AllowFinding said, String where) {
    try {
      return Allowance.of(said.rule(), said.because()).declaredBy(where);
    } catch (IllegalArgumentException e) {
      throw new ExtensionConfigurationException(where + ": " + e.getMessage(), e);
    }
  }

  /** The same allowance, not used yet. */
  static Allowance fresh(Allowance allowance) {
    return Allowance.of(allowance.rule(), allowance.because()).declaredBy(allowance.declaredBy());
  }

  void grant(Findings findings) {
    granted.forEach(findings::allow);
  }

  void end(Findings findings) {
    granted.forEach(findings::disallow);
  }
}
