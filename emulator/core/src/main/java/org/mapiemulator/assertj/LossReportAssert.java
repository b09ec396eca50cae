package org.mapiemulator.assertj;

import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.words.NearestName;
import org.mapiemulator.loss.Loss;
import org.mapiemulator.loss.LossKind;
import org.mapiemulator.loss.LossReport;

/** Assertions on what was lost. */
public class LossReportAssert extends AbstractAssert<LossReportAssert, LossReport> {

  /**
   * Begins assertions.
   *
   * @param actual the report
   */
  public LossReportAssert(@Nullable LossReport actual) {
    super(actual, LossReportAssert.class);
  }

  /**
   * Verifies that nothing was lost.
   *
   * @return this
   * @throws AssertionError if something was; its message is the report
   */
  public LossReportAssert lostNothing() {
    isNotNull();
    if (!actual.isEmpty()) {
      fail("that nothing was lost");
    }
    return this;
  }

  /**
   * Verifies how many things were lost.
   *
   * @param expected the number, 0 or more
   * @return this
   * @throws AssertionError if there are more or fewer
   * @throws IllegalArgumentException if the number is negative
   */
  public LossReportAssert hasLost(int expected) {
    Counts.require("expected", expected);
    isNotNull();
    if (actual.losses().size() != expected) {
      fail("that " + Texts.times(expected, "thing was lost", "things were lost"));
    }
    return this;
  }

  /**
   * Verifies that something of a subject was lost.
   *
   * @param subject the subject of a message, or the name of a folder or of a provider's state
   * @return this
   * @throws AssertionError if nothing was
   */
  public LossReportAssert lost(String subject) {
    isNotNull();
    if (actual.of(subject).isEmpty()) {
      List<String> subjects = actual.losses().stream().map(Loss::subject).distinct().toList();
      fail(
          "that "
              + Texts.quote(subject)
              + " was lost"
              + NearestName.didYouMean(subject, subjects).stripTrailing());
    }
    return this;
  }

  /**
   * Verifies that something of a subject and kind was lost.
   *
   * @param kind what of it
   * @param subject the subject of a message, or the name of a folder or of a provider's state
   * @return this
   * @throws AssertionError if nothing was
   */
  public LossReportAssert lost(LossKind kind, String subject) {
    isNotNull();
    if (actual.of(subject).stream().noneMatch(loss -> loss.kind() == kind)) {
      fail("that the " + kind.words() + " " + Texts.quote(subject) + " was lost");
    }
    return this;
  }

  /**
   * Verifies what is told of a loss.
   *
   * <pre>{@code
   * assertThat(mapi.losses()).lost("Budget", loss -> assertThat(loss.client()).isEqualTo("A"));
   * }</pre>
   *
   * @param subject the subject of a message, or the name of a folder or of a provider's state
   * @param requirements the assertions that hold for some loss of the subject
   * @return this
   * @throws AssertionError if there is no such loss
   */
  public LossReportAssert lost(String subject, Consumer<Loss> requirements) {
    lost(subject);
    AssertionError unmet = null;
    for (Loss loss : actual.of(subject)) {
      try {
        requirements.accept(loss);
        return this;
      } catch (AssertionError e) {
        unmet = e;
      }
    }
    fail(
        "that "
            + Texts.quote(subject)
            + " was lost as required: "
            + String.valueOf(unmet == null ? "" : unmet.getMessage()).strip());
    return this;
  }

  /**
   * Verifies that nothing of a subject was lost.
   *
   * @param subject the subject of a message, or the name of a folder or of a provider's state
   * @return this
   * @throws AssertionError if something was
   */
  public LossReportAssert didNotLose(String subject) {
    isNotNull();
    if (!actual.of(subject).isEmpty()) {
      fail("that nothing of " + Texts.quote(subject) + " was lost");
    }
    return this;
  }

  private void fail(String expectation) {
    failWithMessage(
        "%s", "\nExpecting\n  " + expectation + "\nbut this is the report:\n\n" + actual.render());
  }
}
