package org.mapiemulator.internal.gate;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.journal.CallbackEntry;
import org.mapiemulator.journal.JournalEntry;

/** A call to foreign code on its way into the journal. */
final class CallbackRecord implements JournalRecord {

  private final String client;
  private final ThreadState thread;
  private final int depth;
  private final long time;
  private final String object;
  private final String method;
  private final @Nullable Object[] arguments;
  private long step;
  private @Nullable Object outcome;
  private volatile long endStep;

  CallbackRecord(
      String client,
      ThreadState thread,
      long time,
      String object,
      String method,
      @Nullable Object[] arguments) {
    this.client = client;
    this.thread = thread;
    this.depth = thread.depth();
    this.time = time;
    this.object = object;
    this.method = method;
    this.arguments = arguments;
  }

  @Override
  public void step(long number) {
    step = number;
  }

  long step() {
    return step;
  }

  void ended(@Nullable Object result, long nextStep) {
    outcome = result;
    endStep = nextStep;
  }

  @Override
  public JournalEntry toEntry(Arguments words) {
    long end = endStep;
    return new CallbackEntry(
        step,
        client,
        thread.label(),
        Duration.ofNanos(time),
        depth,
        end,
        object,
        method,
        words.decode(null, arguments),
        end == 0 ? "" : words(words));
  }

  private String words(Arguments words) {
    return outcome instanceof Throwable thrown
        ? "threw " + thrown.getClass().getSimpleName()
        : words.decode(outcome);
  }
}
