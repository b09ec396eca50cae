package org.mapiemulator.journal;

import java.time.Duration;

/**
 * Something that happened inside the subsystem: a state that changed, a notification that was
 * queued.
 *
 * @param step the number of the entry
 * @param client the client it concerns; empty if it concerns the subsystem as a whole
 * @param thread the thread
 * @param time the virtual time
 * @param depth how deep it is nested
 * @param object the object it happened to, for instance {@code session#1}
 * @param event what happened, for instance {@code ALIVE => ENDING}
 */
public record EventEntry(
    long step, String client, String thread, Duration time, int depth, String object, String event)
    implements JournalEntry {

  @Override
  public long endStep() {
    return step + 1;
  }

  @Override
  public String text() {
    return "* " + (object.isEmpty() ? "" : object + " ") + event;
  }

  @Override
  public String outcome() {
    return "";
  }
}
