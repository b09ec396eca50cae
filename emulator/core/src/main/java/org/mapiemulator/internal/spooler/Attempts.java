package org.mapiemulator.internal.spooler;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.settings.SendRetries;

/**
 * What came of the attempts to send the messages that are still in a queue. All spoolers of a
 * machine share it: a later session goes on where an earlier one has stopped.
 */
final class Attempts {

  /** The time of a message whose transport says when it is to be offered again. */
  static final long DEFERRED = Long.MAX_VALUE;

  /** The time of a message that is offered again only if somebody wants that. */
  static final long GIVEN_UP = Long.MAX_VALUE - 1;

  private final Scheduler scheduler;
  private final SendRetries plan;
  private final Map<EntryId, Attempt> byMessage = new HashMap<>(2);

  Attempts(Scheduler scheduler, SendRetries plan) {
    this.scheduler = scheduler;
    this.plan = plan;
  }

  /**
   * The attempts to send one message.
   *
   * @param submitted when it was submitted: after an AbortSubmit it counts from the beginning
   * @param count how many there were
   * @param reason why the last one failed
   * @param due the virtual time of the next one; without end for one that waits for its transport
   */
  record Attempt(long submitted, int count, String reason, long due) {}

  /** What is known of a message; null if nobody has tried to send it. */
  synchronized @Nullable Attempt of(QueuedMessage message) {
    return of(message.entryId(), message.submitted());
  }

  synchronized @Nullable Attempt of(EntryId entryId, long submitted) {
    @Nullable Attempt known = byMessage.get(entryId);
    return known != null && known.submitted() == submitted ? known : null;
  }

  /** Notes an attempt that failed; the next one, or null if that was the last. */
  @Nullable Attempt failed(QueuedMessage message, String reason, @Nullable Duration wanted) {
    @Nullable Attempt before = of(message);
    int count = before == null ? 1 : before.count() + 1;
    if (count >= plan.attempts()) {
      return null;
    }
    long due = scheduler.after(wanted == null ? plan.pause() : wanted);
    return keep(message, new Attempt(message.submitted(), count, reason, due));
  }

  /** Notes that a transport will say when it has sent the message (END_DONT_RESEND). */
  void deferred(QueuedMessage message, String reason) {
    @Nullable Attempt before = of(message);
    int count = before == null ? 1 : before.count() + 1;
    keep(message, new Attempt(message.submitted(), count, reason, DEFERRED));
  }

  /** Notes that a store fails, which no report can help. */
  void storeFailed(QueuedMessage message, String reason) {
    if (failed(message, reason, null) == null) {
      keep(message, new Attempt(message.submitted(), plan.attempts(), reason, GIVEN_UP));
    }
  }

  private synchronized Attempt keep(QueuedMessage message, Attempt attempt) {
    byMessage.put(message.entryId(), attempt);
    return attempt;
  }

  /** The message is gone from the queue. */
  synchronized void over(EntryId message) {
    byMessage.remove(message);
  }

  /** A deferred message is to be tried again at once: its transport is gone. */
  synchronized void again(EntryId message) {
    @Nullable Attempt known = byMessage.get(message);
    if (known != null && known.due() == DEFERRED) {
      byMessage.put(message, new Attempt(known.submitted(), known.count(), known.reason(), 0));
    }
  }
}
