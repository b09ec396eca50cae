package org.mapiemulator.loss;

import java.util.List;
import java.util.Optional;
import org.mapiemulator.lint.Place;

/**
 * One thing that was lost.
 *
 * @param incident what it was lost by
 * @param kind what of it was lost
 * @param heldIn where it was
 * @param client the process that held it
 * @param mailbox the name of the mailbox or of the provider; empty if it is not known
 * @param folder the path of the folder as in {@link
 *     org.mapiemulator.mailbox.Mailbox#folder(String)}; empty if there is none, or it is not known
 * @param subject the subject of the message, the name of the folder or of the state; empty if it is
 *     not known
 * @param object the small name of the open object, for instance {@code message#3}; empty if it was
 *     in none
 * @param opened where in the code the object was opened, if there was one
 * @param values the values that were lost and those that are left
 * @param madeBy the calls that made it, the first first; at most eight, the newest
 * @param savedBy the calls, or the time, each of which would have saved it, in words
 */
public record Loss(
    Incident incident,
    LossKind kind,
    HeldIn heldIn,
    String client,
    String mailbox,
    String folder,
    String subject,
    String object,
    Optional<Place> opened,
    List<LostValue> values,
    List<LostCall> madeBy,
    List<String> savedBy) {

  /**
   * Copies the lists.
   *
   * @param incident what it was lost by
   * @param kind what of it was lost
   * @param heldIn where it was
   * @param client the process that held it
   * @param mailbox the name of the mailbox
   * @param folder the path of the folder
   * @param subject the subject of the message
   * @param object the small name of the open object
   * @param opened where it was opened
   * @param values the values that were lost
   * @param madeBy the calls that made it
   * @param savedBy what would have saved it
   */
  public Loss {
    values = List.copyOf(values);
    madeBy = List.copyOf(madeBy);
    savedBy = List.copyOf(savedBy);
  }

  /**
   * What was lost, in one line.
   *
   * @return for instance {@code changed message "Budget" in Inbox of "Mailbox - Ada"}
   */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(kind.words());
    if (!subject.isEmpty()) {
      line.append(" \"").append(subject).append('"');
    }
    if (!folder.isEmpty()) {
      line.append(" in ").append(folder);
    }
    if (!mailbox.isEmpty()) {
      line.append(" of \"").append(mailbox).append('"');
    }
    return line.toString();
  }
}
