package org.mapiemulator.journal;

import java.time.Duration;

/** One thing that happened in a subsystem. */
public sealed interface JournalEntry permits CallEntry, CallbackEntry, EventEntry {

  /**
   * The number of the entry.
   *
   * @return 1 or more, without gaps in the order in which things began
   */
  long step();

  /**
   * The client it happened in.
   *
   * @return its name; empty if it concerns the subsystem as a whole
   */
  String client();

  /**
   * The thread it happened on, by a small stable name.
   *
   * @return {@code T1} and so on in the order of their first call; {@code importer:notify} for the
   *     notification thread of a client
   */
  String thread();

  /**
   * The virtual time since the subsystem started.
   *
   * @return zero or more
   */
  Duration time();

  /**
   * How deep it is nested in other calls of its thread.
   *
   * @return 0 for what nothing encloses
   */
  int depth();

  /**
   * The step that was the next one when the call ended.
   *
   * @return {@code step + 1} if nothing happened meanwhile; 0 while the call is running
   */
  long endStep();

  /**
   * The entry in words, without its result.
   *
   * @return for instance {@code session#1.Logoff(0, MAPI_LOGOFF_SHARED, 0)}
   */
  String text();

  /**
   * What came of it.
   *
   * @return for instance {@code S_OK}; empty while the call is running, and for events
   */
  String outcome();

  /**
   * The entry in words, with its result.
   *
   * @return for instance {@code session#1.Logoff(0, 0, 0) = S_OK}; it ends with {@code ...} while
   *     the call is running
   */
  default String line() {
    if (endStep() == 0) {
      return text() + " ...";
    }
    String outcome = outcome();
    if (outcome.isEmpty()) {
      return text();
    }
    return text() + (outcome.startsWith("threw ") ? " " : " = ") + outcome;
  }
}
