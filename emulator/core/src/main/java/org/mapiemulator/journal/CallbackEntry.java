package org.mapiemulator.journal;

import java.time.Duration;
import java.util.List;

/**
 * A call that the emulator made to code of its user: a sink, a hook.
 *
 * @param step the number of the entry
 * @param client the client whose code it is
 * @param thread the thread
 * @param time the virtual time
 * @param depth how deep it is nested
 * @param endStep the next step when it ended
 * @param object the object, for instance {@code sink#1}
 * @param method the method, for instance {@code OnNotify}
 * @param arguments the arguments in MAPI names
 * @param outcome what it returned or threw
 */
public record CallbackEntry(
    long step,
    String client,
    String thread,
    Duration time,
    int depth,
    long endStep,
    String object,
    String method,
    List<String> arguments,
    String outcome)
    implements JournalEntry {

  @Override
  public String text() {
    return "-> "
        + (object.isEmpty() ? "" : object + ".")
        + method
        + "("
        + String.join(", ", arguments)
        + ")";
  }
}
