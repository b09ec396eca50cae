package org.mapiemulator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.gate.Named;
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
  private static final int JOIN = MapiFlag.bits(LogonFlag.EXTENDED, LogonFlag.UNICODE);

  private final Deque<Loan> sessions = new ArrayDeque<>(1);
  private final List<MapiClient> initialized = new ArrayList<>(1);

  private record Loan(MapiClient client, MapiSession session) {}

  MapiSession own(MapiClient client, String profile) {
    return session(client, profile, OWN);
  }

  MapiSession joined(MapiClient client) {
    return session(client, null, JOIN);
  }

  private MapiSession session(MapiClient client, @Nullable String profile, int flags) {
    initialize(client);
    MapiSession session =
        client.call(() -> client.mapi32().mapiLogonEx(0, profile, null, flags));
    synchronized (this) {
      sessions.push(new Loan(client, session));
    }
    return session;
  }

  /** A test thread that waits does not pump: the client gets a notification thread. */
  private void initialize(MapiClient client) {
    synchronized (this) {
      if (initialized.contains(client) || client.initializationCount() > 0) {
        return;
      }
      initialized.add(client);
    }
    client.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
  }

  void takeBack() {
    List<Loan> lent;
    List<MapiClient> clients;
    synchronized (this) {
      lent = List.copyOf(sessions);
      sessions.clear();
      clients = List.copyOf(initialized);
      initialized.clear();
    }
    for (Loan loan : lent) {
      quietly(loan.client, () -> end(loan));
    }
    for (MapiClient client : clients) {
      quietly(client, () -> uninitialize(client));
    }
  }

  private static void end(Loan loan) {
    ClientProcess process = loan.client.process();
    LifeNode node = ((Named) loan.session).node();
    if (node.references() == 0 || process.life().initCount() == 0) {
      return;
    }
    process.gate().event(process.life(), node.name(), "is taken back: it was lent to the test");
    if (loan.client.sessionsInside().stream().anyMatch(open -> isOpen(open, node))) {
      loan.session.logoff(0, 0, 0);
    }
    loan.session.release();
  }

  private static boolean isOpen(ClientSession session, LifeNode node) {
    return session.node() == node && session.state().isConnected();
  }

  private static void uninitialize(MapiClient client) {
    if (client.initializationCount() > 0) {
      client.mapi32().mapiUninitialize();
    }
  }

  /** What goes wrong here is found where the calls are made; the end goes on. */
  private static void quietly(MapiClient client, Runnable end) {
    if (client.isTerminated()) {
      return;
    }
    try {
      client.run(end);
    } catch (MapiException | StallError | ClientTerminatedError e) {
      // The journal has the call and its result, and the findings have what was wrong about it.
    }
  }
}
