package org.mapiemulator.loss;

import java.util.ArrayList;
import java.util.List;

/**
 * What was lost, thing by thing and value by value; equal for equal seeds.
 *
 * <p>It is ordered by incident, mailbox, folder, and subject.
 */
public final class LossReport {

  private final List<Loss> losses;

  /**
   * Makes a report.
   *
   * @param losses in their order
   */
  public LossReport(List<Loss> losses) {
    this.losses = List.copyOf(losses);
  }

  /**
   * What was lost.
   *
   * @return in the order of the report
   */
  public List<Loss> losses() {
    return losses;
  }

  /**
   * Tells whether nothing was lost.
   *
   * @return whether the report is empty
   */
  public boolean isEmpty() {
    return losses.isEmpty();
  }

  /**
   * What of one kind was lost.
   *
   * @param kind the kind
   * @return in the order of the report
   */
  public List<Loss> of(LossKind kind) {
    return losses.stream().filter(loss -> loss.kind() == kind).toList();
  }

  /**
   * What was lost under a subject: of a message, or the name of a folder or of a provider's state.
   *
   * @param subject the subject
   * @return in the order of the report
   */
  public List<Loss> of(String subject) {
    return losses.stream().filter(loss -> loss.subject().equals(subject)).toList();
  }

  /**
   * The report for a reader.
   *
   * @return lines that end with LF
   */
  public String render() {
    if (losses.isEmpty()) {
      return "Lost: nothing\n";
    }
    StringBuilder text = new StringBuilder("Lost: ").append(losses.size()).append('\n');
    List<Incident> told = new ArrayList<>();
    for (Loss loss : losses) {
      if (!told.contains(loss.incident())) {
        told.add(loss.incident());
        text.append('\n').append(loss.incident()).append(".\n");
      }
      lines(text, loss);
    }
    return text.toString();
  }

  private static void lines(StringBuilder text, Loss loss) {
    text.append("  ").append(loss).append('\n');
    line(
        text,
        "held by",
        "\""
            + loss.client()
            + "\", "
            + loss.heldIn().words()
            + (loss.object().isEmpty() ? "" : " " + loss.object()));
    loss.opened().ifPresent(at -> line(text, "opened", "at " + at));
    loss.madeBy().forEach(call -> line(text, "made by", made(loss, call)));
    line(text, "saved by", String.join(", or ", loss.savedBy()));
    loss.values().forEach(value -> line(text, "value", value.toString()));
  }

  private static String made(Loss loss, LostCall call) {
    return call + (call.client().equals(loss.client()) ? "" : ", by \"" + call.client() + "\"");
  }

  private static void line(StringBuilder text, String what, String words) {
    text.append("    ").append(what).append(" ".repeat(10 - what.length())).append(words);
    text.append('\n');
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LossReport that && losses.equals(that.losses);
  }

  @Override
  public int hashCode() {
    return losses.hashCode();
  }

  /**
   * The report for a reader.
   *
   * @return {@link #render()}
   */
  @Override
  public String toString() {
    return render();
  }
}
