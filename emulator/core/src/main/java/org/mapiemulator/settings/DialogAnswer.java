package org.mapiemulator.settings;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the simulated user does with a dialog. */
public final class DialogAnswer {

  private static final DialogAnswer CANCEL = new DialogAnswer(Kind.CANCEL, null);
  private static final DialogAnswer CONFIRM = new DialogAnswer(Kind.CONFIRM, null);
  private static final DialogAnswer ABSENT = new DialogAnswer(Kind.ABSENT, null);
  private static final DialogAnswer NEVER = new DialogAnswer(Kind.NEVER, null);

  /** The kinds of answers. */
  public enum Kind {
    /** OK was pressed. */
    CONFIRM,
    /** Cancel was pressed. */
    CANCEL,
    /** There is no user; the dialog fails at once, and that is a finding. */
    ABSENT,
    /** Nobody sees the dialog; the call hangs until its process is killed (B35). */
    NEVER
  }

  private final Kind kind;
  private final @Nullable String choice;

  private DialogAnswer(Kind kind, @Nullable String choice) {
    this.kind = kind;
    this.choice = choice;
  }

  /**
   * Presses OK after choosing something.
   *
   * @param choice what is chosen, the name of a profile for instance
   * @return the answer
   */
  public static DialogAnswer choose(String choice) {
    return new DialogAnswer(Kind.CONFIRM, choice);
  }

  /**
   * Presses OK.
   *
   * @return the answer
   */
  public static DialogAnswer confirm() {
    return CONFIRM;
  }

  /**
   * Presses Cancel; the call gives MAPI_E_USER_CANCEL (rule R-139).
   *
   * @return the answer
   */
  public static DialogAnswer cancel() {
    return CANCEL;
  }

  /**
   * Says that there is no user. The call fails with MAPI_E_LOGON_FAILED and the dialog is a
   * finding.
   *
   * @return the answer
   */
  public static DialogAnswer absent() {
    return ABSENT;
  }

  /**
   * Leaves the dialog open for ever: nobody sees it.
   *
   * @return the answer
   */
  public static DialogAnswer never() {
    return NEVER;
  }

  /**
   * The kind of the answer.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * What was chosen.
   *
   * @return the choice, empty if nothing was
   */
  public Optional<String> choice() {
    return Optional.ofNullable(choice);
  }

  /**
   * Kind and choice.
   *
   * @return for instance {@code CONFIRM(Ada)}
   */
  @Override
  public String toString() {
    return choice == null ? kind.toString() : kind + "(" + choice + ")";
  }
}
