package org.mapiemulator.lint;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Fails a test because of findings; its message is their texts.
 *
 * <p>It has no stack trace: the places that matter are in the texts.
 */
public final class FindingsError extends AssertionError {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /**
   * Makes an error of findings.
   *
   * @param findings one or more
   */
  public FindingsError(List<Finding> findings) {
    super(message(findings));
    this.findings = List.copyOf(findings);
    setStackTrace(new StackTraceElement[0]);
  }

  private static String message(List<Finding> findings) {
    String texts = findings.stream().map(Finding::text).collect(Collectors.joining("\n"));
    return findings.size() == 1 ? "\n" + texts : "\n" + findings.size() + " findings\n\n" + texts;
  }

  /**
   * The findings themselves.
   *
   * @return one or more
   */
  public List<Finding> findings() {
    return findings;
  }
}
