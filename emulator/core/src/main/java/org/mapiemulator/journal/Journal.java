package org.mapiemulator.journal;

import java.util.List;
import java.util.Optional;
import org.mapiemulator.mapi.MapiUnknown;

/**
 * Everything that happened in one subsystem.
 *
 * <p>The journal is bounded. One that has dropped entries refuses to say that something never
 * happened.
 */
public interface Journal {

  /**
   * The entries that are kept.
   *
   * @return a copy, the oldest first
   */
  List<JournalEntry> entries();

  /**
   * How many entries were dropped because the bound was reached.
   *
   * @return 0 or more
   */
  long dropped();

  /**
   * The calls of the seam that are kept.
   *
   * @return a copy, the oldest first
   */
  default List<CallEntry> calls() {
    return entries().stream()
        .filter(CallEntry.class::isInstance)
        .map(CallEntry.class::cast)
        .toList();
  }

  /**
   * The calls out of the emulator that are kept.
   *
   * @return a copy, the oldest first
   */
  default List<CallbackEntry> callbacks() {
    return entries().stream()
        .filter(CallbackEntry.class::isInstance)
        .map(CallbackEntry.class::cast)
        .toList();
  }

  /**
   * The clients, actors and terminated ones included.
   *
   * @return their names, in the order in which they were made
   */
  List<String> clients();

  /**
   * The name that an object has in the journal.
   *
   * @param object a session, or a sink that was passed to the seam
   * @return for instance {@code sink#1}; empty if the journal has not met the object
   */
  Optional<String> nameOf(MapiUnknown object);

  /**
   * Tells that a method was never called.
   *
   * @param method the method in the headers' spelling, for instance {@code IMAPISession::Logoff}
   * @return whether no call of it is in the journal
   * @throws IllegalStateException if entries were dropped, since nobody knows then
   */
  default boolean never(String method) {
    if (dropped() > 0) {
      throw new IllegalStateException(
          "Earlier entries were dropped ("
              + dropped()
              + "), so the journal cannot say that "
              + method
              + " was never called. Make it larger: settings.with(new JournalBound(…)).");
    }
    return calls().stream().noneMatch(call -> call.method().equals(method));
  }

  /**
   * Renders the journal as a table with one column per client, in the order in which they were
   * made.
   *
   * @return lines that end with LF
   */
  default String render() {
    String table = TraceTable.plain().columns(clients()).render(entries());
    return dropped() == 0 ? table : "(earlier entries dropped: " + dropped() + ")\n" + table;
  }
}
