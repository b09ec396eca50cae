package org.mapiemulator.internal.spooler;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.provider.ProcessProviders;
import org.mapiemulator.internal.provider.Spooling;
import org.mapiemulator.internal.spooler.Attempts.Attempt;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.settings.SendRetries;

/** The spoolers of a machine. */
public final class Spoolers implements Spooling.Factory {

  private final Gate gate;
  private final Scheduler scheduler;
  private final Attempts attempts;
  private final Agenda work;
  private final Agenda polls;
  private final List<Spooler> running = new CopyOnWriteArrayList<>();
  private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>(0));
  private final AtomicLong submissions = new AtomicLong();
  private volatile boolean held;

  public Spoolers(Gate gate) {
    this.gate = gate;
    this.scheduler = gate.scheduler();
    this.attempts = new Attempts(scheduler, gate.settings().get(SendRetries.class));
    this.work = new Agenda(scheduler, false, this::runUnlessHeld);
    this.polls = new Agenda(scheduler, true, Spooler::pollNow);
  }

  @Override
  public Spooling of(ProcessProviders providers) {
    return new Spooler(this, gate, providers);
  }

  @Override
  public void submitted() {
    submissions.incrementAndGet();
    running.forEach(Spooler::wake);
  }

  /** How many submissions there were so far. */
  long submissions() {
    return submissions.get();
  }

  Attempts attempts() {
    return attempts;
  }

  Agenda work() {
    return work;
  }

  Agenda polls() {
    return polls;
  }

  void add(Spooler spooler) {
    running.add(spooler);
  }

  void remove(Spooler spooler) {
    running.remove(spooler);
  }

  /** The spoolers that know of a session with mail, in the order in which these logged on. */
  List<Spooler> running() {
    return running;
  }

  private void runUnlessHeld(Spooler spooler) {
    spooler.runNow(held);
  }

  // For tests.

  /** Sends what waits, now, and moves the clock as far as further attempts need. */
  public void deliver() {
    while (true) {
      running.forEach(spooler -> spooler.deliverNow());
      long next = Long.MAX_VALUE;
      for (Spooler spooler : running) {
        next = Math.min(next, spooler.nextAttempt());
      }
      if (next == Long.MAX_VALUE) {
        return;
      }
      scheduler.pass(Duration.ofNanos(Math.max(0, next - scheduler.nowNanos())));
    }
  }

  /** Lets the spoolers send nothing by themselves. */
  public void hold() {
    held = true;
  }

  /** The opposite of {@link #hold}. */
  public void release() {
    held = false;
    running.forEach(Spooler::wake);
  }

  public boolean isHeld() {
    return held;
  }

  void add(Sent message) {
    sent.add(message);
  }

  /** What transports have taken so far, the oldest first. */
  public List<Sent> sent() {
    synchronized (sent) {
      return new ArrayList<>(sent);
    }
  }

  /** How often it was tried to send a message that waits. */
  public int attempts(EntryId message, long submitted) {
    @Nullable Attempt attempt = attempts.of(message, submitted);
    return attempt == null ? 0 : attempt.count();
  }

  /** Why it was not sent; empty if nobody has tried. */
  public String reason(EntryId message, long submitted) {
    @Nullable Attempt attempt = attempts.of(message, submitted);
    return attempt == null ? "" : attempt.reason();
  }
}
