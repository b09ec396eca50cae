package org.mapiemulator.examples.archiver;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.NotifCallback;
import org.mapiemulator.mapi.Notification;

/**
 * Archives mail from the session that Outlook shares, for as long as there is one.
 *
 * <p>It has two threads. One owns everything: it initializes MAPI, logs on, listens, waits until it
 * is told to stop, and ends it all. The other makes the {@linkplain ArchiveWorker rounds}. The sink
 * does nothing but tell these two: the thread that runs it is MAPI's.
 */
public final class Archiver {

  private static final int ATTEMPTS = 3;

  private static final int JOIN =
      MapiFlag.bits(
          LogonFlag.EXTENDED, LogonFlag.UNICODE, LogonFlag.NO_MAIL, LogonFlag.TIMEOUT_SHORT);
  private static final int OWN = JOIN | LogonFlag.NEW_SESSION.value();
  private static final int EVENTS = MapiFlag.bits(EventMask.CRITICAL_ERROR, EventMask.EXTENDED);

  /** Outlook is about to start, the server does not answer, somebody has a logon dialog open. */
  private static final Set<Hresult> MAY_PASS =
      Set.of(Hresult.MAPI_E_LOGON_FAILED, Hresult.MAPI_E_NETWORK_ERROR, Hresult.MAPI_E_TIMEOUT);

  private final CompletableFuture<Void> listening = new CompletableFuture<>();
  private final CompletableFuture<Void> told = new CompletableFuture<>();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final Mapi32 mapi32;
  private final ArchiverOptions options;
  private final CompletableFuture<Void> over;

  private Archiver(Mapi32 mapi32, ArchiverOptions options) {
    this.mapi32 = mapi32;
    this.options = options;
    this.over =
        CompletableFuture.runAsync(this::live, task -> new Thread(task, "archiver").start());
  }

  /**
   * Starts an archiver on the shared session.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @return the archiver, logged on and listening
   * @throws MapiException if it could not start; then nothing is left open
   */
  public static Archiver start(Mapi32 mapi32) {
    return start(mapi32, ArchiverOptions.DEFAULT);
  }

  /**
   * Starts an archiver.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @param options how it is to run
   * @return the archiver, logged on and listening
   * @throws MapiException if it could not start; then nothing is left open
   */
  public static Archiver start(Mapi32 mapi32, ArchiverOptions options) {
    Archiver archiver = new Archiver(mapi32, options);
    await(CompletableFuture.anyOf(archiver.listening, archiver.over));
    return archiver;
  }

  private void live() {
    try (CleanUp cleanUp = new CleanUp()) {
      open(cleanUp);
      listening.complete(null);
      told.join();
    }
  }

  /** The clean-up runs backwards, which is the order that MAPI documents for the end. */
  private void open(CleanUp cleanUp) {
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS); // opens: MAPI
    cleanUp.add(() -> mapi32.mapiUninitialize()); // ends: MAPI

    MapiSession session = logOn();
    cleanUp.add(() -> session.release()); // ends: reference to the session
    cleanUp.add(() -> session.logoff(0, 0, 0)); // ends: session

    Runnable atEnd = () -> told.complete(null);
    ArchiveWorker worker = new ArchiveWorker(mapi32, session, options.source(), log::add, atEnd);
    cleanUp.add(() -> worker.stop()); // ends: worker

    NotifCallback callback = (context, events) -> onNotify(events, worker);
    MapiAdviseSink sink = mapi32.hrAllocAdviseSink(callback, null); // opens: sink
    cleanUp.add(() -> sink.release()); // ends: sink

    long connection = session.advise(null, EVENTS, sink); // opens: registration
    cleanUp.add(() -> session.unadvise(connection)); // ends: registration

    try {
      listenForMail(session, sink, cleanUp);
    } catch (MapiException e) {
      log.add("mailbox: " + e.getMessage()); // the rounds go on, and ask for it again
    }
  }

  private static void listenForMail(MapiSession session, MapiAdviseSink sink, CleanUp cleanUp) {
    Optional<MsgStore> found = DefaultStore.open(session);
    if (found.isPresent()) {
      MsgStore store = found.get();
      cleanUp.add(() -> store.release()); // ends: store
      long connection =
          store.advise(null, EventMask.NEW_MAIL.value(), sink); // opens: registration for mail
      cleanUp.add(() -> store.unadvise(connection)); // ends: registration for mail
    }
  }

  private int onNotify(List<Notification> notifications, ArchiveWorker worker) {
    for (Notification notification : notifications) {
      if (notification.eventType() == EventMask.CRITICAL_ERROR.value()) {
        worker.askToStop(); // the session ends
      } else {
        worker.startRound(); // mail has come; or a client has left: is the session still there?
      }
    }
    return 0;
  }

  private MapiSession logOn() {
    for (int attempt = 1; ; attempt++) {
      try {
        return joinOrOpen();
      } catch (MapiException e) {
        log.add("logon: " + e.getMessage());
        if (attempt == ATTEMPTS || !MAY_PASS.contains(e.hresult())) {
          throw e;
        }
      }
      LockSupport.parkNanos(options.pause().toNanos());
    }
  }

  private MapiSession joinOrOpen() {
    @Nullable String profile = options.profile();
    try {
      return mapi32.mapiLogonEx(0, null, null, JOIN); // opens: session
    } catch (MapiException e) {
      if (profile == null || !e.hresult().equals(Hresult.MAPI_E_LOGON_FAILED)) {
        throw e;
      }
      return mapi32.mapiLogonEx(0, profile, null, OWN);
    }
  }

  /**
   * What it did so far.
   *
   * @return a line for each round, and for each logon that failed
   */
  public List<String> log() {
    return List.copyOf(log);
  }

  /**
   * Tells whether it has ended, and everything with it.
   *
   * @return whether it makes no call any more
   */
  public boolean isStopped() {
    return over.isDone();
  }

  /**
   * Ends it, unless it has ended by itself, and comes back when it has.
   *
   * @throws MapiException if something failed in it that it could not go on without
   */
  public void stop() {
    told.complete(null);
    await(over);
  }

  /** Waits, and throws what the other thread failed with, if it did. */
  private static void await(CompletableFuture<?> future) {
    try {
      future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }
}
