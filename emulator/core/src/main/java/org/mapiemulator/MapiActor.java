package org.mapiemulator;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.Notification;

/**
 * A client that a test scripts: an OUTLOOK.EXE, say.
 *
 * <p>Its calls may be made on any thread, one at a time. What it does wrong is found and marked as
 * an actor's, and never fails a test.
 */
public final class MapiActor {

  private final MapiClient client;
  private final List<Notification> received = new CopyOnWriteArrayList<>();
  private volatile @Nullable MapiSession session;
  private volatile @Nullable MapiAdviseSink sink;
  private volatile long connection;

  MapiActor(MapiClient client) {
    this.client = client;
  }

  /**
   * The process of the actor.
   *
   * @return the client
   */
  public MapiClient client() {
    return client;
  }

  /**
   * Initializes MAPI if needed and makes a session that others can join.
   *
   * @param profile the profile
   * @return this
   */
  public MapiActor logOn(String profile) {
    return logOn(
        profile,
        MapiFlag.bits(
            LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.ALLOW_OTHERS, LogonFlag.UNICODE));
  }

  /**
   * Initializes MAPI if needed and joins the shared session.
   *
   * @return this
   */
  public MapiActor join() {
    return logOn(null, MapiFlag.bits(LogonFlag.EXTENDED, LogonFlag.UNICODE));
  }

  private MapiActor logOn(@Nullable String profile, int flags) {
    client.run(
        () -> {
          Mapi32 mapi32 = client.mapi32();
          if (client.initializationCount() == 0) {
            mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
          }
          session = mapi32.mapiLogonEx(0, profile, null, flags);
        });
    return this;
  }

  /**
   * Registers a sink on the session that remembers what it is told.
   *
   * @return this
   * @throws IllegalStateException if it has not logged on, or listens already
   */
  public MapiActor listen() {
    if (sink != null) {
      throw new IllegalStateException(
          "The actor \"" + client.name() + "\" listens already; received() has all it is told.");
    }
    client.run(
        () -> {
          MapiSession mine = session();
          sink =
              client
                  .mapi32()
                  .hrAllocAdviseSink(
                      (context, notifications) -> {
                        received.addAll(notifications);
                        return 0;
                      },
                      null);
          connection = mine.advise(null, EventMask.EXTENDED.value(), sink);
        });
    return this;
  }

  /**
   * What the sink of {@link #listen()} was told.
   *
   * @return a copy, the first first
   */
  public List<Notification> received() {
    return List.copyOf(received);
  }

  /**
   * The session of the actor.
   *
   * @return the session
   * @throws IllegalStateException if it has not logged on
   */
  public MapiSession session() {
    MapiSession mine = session;
    if (mine == null) {
      throw new IllegalStateException(
          "The actor \"" + client.name() + "\" has not logged on. Call logOn(profile) or join().");
    }
    return mine;
  }

  /** Ends the session of the actor and of nobody else: Logoff without a flag, then Release. */
  public void logOff() {
    logOff(0);
  }

  /** Ends the shared session loudly: Logoff with MAPI_LOGOFF_SHARED, then Release. */
  public void logOffEveryone() {
    logOff(LogoffFlag.SHARED.value());
  }

  private void logOff(int flags) {
    client.run(
        () -> {
          MapiSession mine = session();
          stopListening(mine);
          mine.logoff(0, flags, 0);
          mine.release();
          session = null;
        });
  }

  /** What the calls of the script are made on from now on. */
  void session(MapiSession lent) {
    session = lent;
  }

  void stopListening(MapiSession mine) {
    MapiAdviseSink listening = sink;
    if (listening != null) {
      mine.unadvise(connection);
      listening.release();
      sink = null;
    }
  }

  /**
   * Shuts the process down fast, as the documentation asks for: QueryFastShutdown, and if that is
   * granted NotifyProcessShutdown and DoFastShutdown. The process is there until it {@linkplain
   * #exit() exits}, but may use MAPI no more. After a refusal nothing has changed.
   *
   * @return whether it was granted
   * @throws IllegalStateException if it has not logged on, or its session has no fast shutdown: the
   *     version has none, or the session has ended
   */
  public boolean shutDownFast() {
    return client.call(
        () -> {
          MapiClientShutdown shutdown = clientShutdown();
          try {
            shutdown.queryFastShutdown();
            shutdown.notifyProcessShutdown();
            shutdown.doFastShutdown();
          } catch (MapiException refused) {
            shutdown.release();
            return false;
          }
          session = null;
          return true;
        });
  }

  private MapiClientShutdown clientShutdown() {
    MapiSession mine = session();
    try {
      return (MapiClientShutdown) mine.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
    } catch (MapiException missing) {
      throw new IllegalStateException(
          "The session of the actor \""
              + client.name()
              + "\" has no IMAPIClientShutdown ("
              + missing.hresult().name()
              + "). Choose a version that has it, or end the process with exit().",
          missing);
    }
  }

  /**
   * Ends the process in the ordinary way: logs off if it is logged on, and uninitializes. A process
   * that was shut down fast exits without a further call.
   */
  public void exit() {
    if (client.isShutDownFast()) {
      client.terminate();
      return;
    }
    client.run(
        () -> {
          if (session != null) {
            logOff();
          }
          while (client.initializationCount() > 0) {
            client.mapi32().mapiUninitialize();
          }
        });
  }

  /** Tells the process to quit, as its user does; see {@link MapiClient#quit()}. */
  public void quit() {
    client.quit();
  }

  /**
   * Loads an add-in into the process.
   *
   * @param name the name in traces and findings; not blank
   * @param addIn the code
   * @return its registration
   * @throws IllegalArgumentException if the name is blank, or of an add-in that is loaded already
   */
  public AddInRegistration addIn(String name, AddIn addIn) {
    return client.addIn(name, addIn);
  }

  /** Kills the process; see {@link MapiClient#terminate()}. */
  public void terminate() {
    client.terminate();
  }
}
