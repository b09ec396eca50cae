package org.mapiemulator.journal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mapiemulator.mapi.Hresult;

/**
 * A call of the seam.
 *
 * @param step the number of the entry
 * @param client the client it was made in
 * @param thread the thread
 * @param time the virtual time
 * @param depth how deep it is nested
 * @param endStep the next step when it ended
 * @param object the object, for instance {@code session#1}; empty for exported functions
 * @param method the method in the headers' spelling, for instance {@code IMAPISession::Logoff}
 * @param arguments the arguments in MAPI names
 * @param result the HRESULT; empty while the call is running, or if Java code threw through it
 * @param outcome the result in words, with the value that was returned
 */
public record CallEntry(
    long step,
    String client,
    String thread,
    Duration time,
    int depth,
    long endStep,
    String object,
    String method,
    List<String> arguments,
    Optional<Hresult> result,
    String outcome)
    implements JournalEntry {

  @Override
  public String text() {
    String name = method.substring(method.indexOf("::") < 0 ? 0 : method.indexOf("::") + 2);
    return (object.isEmpty() ? "" : object + ".") + name + "(" + String.join(", ", arguments) + ")";
  }
}
