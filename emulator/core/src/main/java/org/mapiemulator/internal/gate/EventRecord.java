package org.mapiemulator.internal.gate;

import java.time.Duration;
import org.mapiemulator.journal.EventEntry;
import org.mapiemulator.journal.JournalEntry;

/** An event on its way into the journal. */
final class EventRecord implements JournalRecord {

  private final String client;
  private final ThreadState thread;
  private final int depth;
  private final long time;
  private final String object;
  private final String event;
  private long step;

  EventRecord(String client, ThreadState thread, long time, String object, String event) {
    this.client = client;
    this.thread = thread;
    this.depth = thread.depth();
    this.time = time;
    this.object = object;
    this.event = event;
  }

  @Override
  public void step(long number) {
    step = number;
  }

  @Override
  public JournalEntry toEntry(Arguments words) {
    return new EventEntry(
        step, client, thread.label(), Duration.ofNanos(time), depth, object, event);
  }
}
