package org.mapiemulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.gate.Named;
import org.mapiemulator.internal.gate.ThreadState;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.session.ClientSession;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;

/**
 * What was made for a test and not by it: sessions and initializations that it need not end. At the
 * end they are taken back, the last one first; what the test has ended itself is left alone.
 */
final class Loans {

  private static final int OWN =
      MapiFlag.bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.UNICODE);
  private static final int ALLOW_OTHERS = LogonFlag.ALLOW_OTHERS.value();
  private static final int JOIN = MapiFlag.bits(LogonFlag.EXTENDED, LogonFlag.UNICODE);

  private final Deque<Loan> sessions = new ArrayDeque<>(1);

  /** With the epoch of the client: MAPI may have been ended and begun anew by the test. */
  private final Map<MapiClient, Integer> initialized = new LinkedHashMap<>(2);

  private final Set<MapiClient> kept = new HashSet<>(2);

  /** The actor is null for the session of a client under test. */
  private record Loan(MapiClient client, @Nullable MapiActor actor, MapiSession session) {}

  MapiSession own(MapiClient client, String profile) {
    return session(client, null, profile, OWN);
  }

  MapiSession joined(MapiClient client) {
    return session(client, null, null, JOIN);
  }

  /** Logs an actor on to a session that others can join; null for the one that is there. */
  void logOn(MapiActor actor, @Nullable String profile) {
    actor.session(
        session(actor.client(), actor, profile, profile == null ? JOIN : OWN | ALLOW_OTHERS));
  }

  private MapiSession session(
      MapiClient client, @Nullable MapiActor actor, @Nullable String profile, int flags) {
    ThreadState thread = client.process().gate().threads().current();
    boolean before = thread.onItsOwn(true);
    try {
      initialize(client);
      MapiSession session = client.call(() -> client.mapi32().mapiLogonEx(0, profile, null, flags));
      synchronized (this) {
        sessions.push(new Loan(client, actor, session));
      }
      return session;
    } finally {
      thread.onItsOwn(before);
    }
  }

  /** A test thread that waits does not pump: the client gets a notification thread. */
  private void initialize(MapiClient client) {
    synchronized (this) {
      if (initialized.containsKey(client) || client.initializationCount() > 0) {
        return;
      }
      initialized.put(client, client.process().life().epoch());
    }
    client.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
  }

  void takeBack() {
    List<Loan> lent;
    Map<MapiClient, Integer> clients;
    synchronized (this) {
      lent = List.copyOf(sessions);
      sessions.clear();
      clients = new LinkedHashMap<>(initialized);
      initialized.clear();
    }
    for (Loan loan : lent) {
      quietly(loan.client, () -> end(loan));
    }
    clients.forEach((client, epoch) -> quietly(client, () -> uninitialize(client, epoch)));
  }

  private static void end(Loan loan) {
    ClientProcess process = loan.client.process();
    LifeNode node = ((Named) loan.session).node();
    if (node.references() == 0 || process.life().initCount() == 0) {
      return;
    }
    process.gate().event(process.life(), node.name(), "is taken back: it was lent to the test");
    if (loan.client.sessionsInside().stream().anyMatch(open -> isOpen(open, node))) {
      if (loan.actor != null) {
        loan.actor.stopListening(loan.session);
      }
      loan.session.logoff(0, 0, 0);
    }
    loan.session.release();
  }

  private static boolean isOpen(ClientSession session, LifeNode node) {
    return session.node() == node && session.state().isConnected();
  }

  /** Never ends what the test has left open: it would no longer be found as what it is, a leak. */
  private void uninitialize(MapiClient client, int epoch) {
    if (client.initializationCount() == 0 || client.process().life().epoch() != epoch) {
      return;
    }
    boolean inUse =
        client.sessionsInside().stream().anyMatch(session -> session.state().isConnected());
    if (inUse || client.initializationCount() > 1) {
      synchronized (this) {
        kept.add(client);
      }
    } else {
      client.mapi32().mapiUninitialize();
    }
  }

  /** Initializations that could not be taken back and are no fault of the test's. */
  synchronized int keptInitializations(MapiClient client) {
    return kept.contains(client) ? 1 : 0;
  }

  /** What goes wrong here is found where the calls are made; the end goes on. */
  private static void quietly(MapiClient client, Runnable end) {
    if (client.isTerminated()) {
      return;
    }
    ThreadState thread = client.process().gate().threads().current();
    boolean before = thread.onItsOwn(true);
    try {
      client.run(end);
    } catch (MapiException | StallError | ClientTerminatedError e) {
      // The journal has the call and its result, and the findings have what was wrong about it.
    } finally {
      thread.onItsOwn(before);
    }
  }
}
