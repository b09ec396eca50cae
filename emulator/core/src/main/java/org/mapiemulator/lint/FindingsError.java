package org.mapiemulator.lint;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fails a test because of findings; its message is their texts. Findings of the end share one
 * trace.
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
    String texts =
        IntStream.range(0, findings.size())
            .mapToObj(i -> text(findings, i))
            .collect(Collectors.joining("\n"));
    return findings.size() == 1 ? "\n" + texts : "\n" + findings.size() + " findings\n\n" + texts;
  }

  /** What is found at the end has the same last steps as what is found next to it. */
  private static String text(List<Finding> findings, int index) {
    boolean again =
        index + 1 < findings.size()
            && findings.get(index).step() == 0
            && findings.get(index + 1).step() == 0;
    Finding finding = findings.get(index);
    return again ? FindingText.headOf(finding) : FindingText.of(finding);
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
