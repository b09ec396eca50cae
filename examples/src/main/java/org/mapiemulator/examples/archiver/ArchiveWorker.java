package org.mapiemulator.examples.archiver;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;

/** Makes the rounds of the archiver, on a thread of its own. */
final class ArchiveWorker {

  private static final int MINUTES_BETWEEN_ROUNDS = 15;

  /** The session has ended, and no later round will find it again. */
  private static final Set<Hresult> GONE =
      Set.of(Hresult.MAPI_E_END_OF_SESSION, Hresult.RPC_S_SERVER_UNAVAILABLE);

  private final Semaphore due = new Semaphore(1);
  private final Mapi32 mapi32;
  private final MapiSession session;
  private final MailSource source;
  private final Consumer<String> log;
  private final CompletableFuture<Void> over;
  private volatile boolean stopping;

  /** Starts the thread; {@code atEnd} is called when it has ended, whyever. */
  ArchiveWorker(
      Mapi32 mapi32, MapiSession session, MailSource source, Consumer<String> log, Runnable atEnd) {
    this.mapi32 = mapi32;
    this.session = session;
    this.source = source;
    this.log = log;
    this.over =
        CompletableFuture.runAsync(this::work, task -> new Thread(task, "archiver-worker").start())
            .whenComplete((nothing, failure) -> atEnd.run());
  }

  /** A thread that uses MAPI initializes it for itself. */
  private void work() {
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS); // opens: MAPI on the worker
    try {
      boolean hasSession = true;
      while (hasSession && awaitRound()) {
        hasSession = round();
      }
    } finally {
      mapi32.mapiUninitialize(); // ends: MAPI on the worker
    }
  }

  /** Waits until a round is due; false if there is to be no more. */
  private boolean awaitRound() {
    try {
      if (due.tryAcquire(MINUTES_BETWEEN_ROUNDS, TimeUnit.MINUTES)) {
        due.drainPermits();
      }
      return !stopping;
    } catch (InterruptedException e) {
      return false; // the thread is the worker's own, and is asked to end
    }
  }

  /** Makes a round; false if the session has ended. */
  private boolean round() {
    try {
      log.accept("round: " + source.look(session));
      return true;
    } catch (MapiException e) {
      log.accept("round: " + e.getMessage());
      return !GONE.contains(e.hresult());
    }
  }

  /** Asks for a round out of turn. */
  void startRound() {
    due.release();
  }

  /** Asks the worker to end after the round that runs; does not wait for it. */
  void askToStop() {
    stopping = true;
    due.release();
  }

  /** Ends the worker, and comes back when it uses the session no more. */
  void stop() {
    askToStop();
    over.join();
  }
}
