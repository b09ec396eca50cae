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
import org.mapiemulator.internal.profile.Profile;
import org.mapiemulator.internal.session.ClientSession;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.ResourceFlag;

/**
 * What was made for a test and not by it: sessions and initializations that it need not end. At the
 * end they are taken back, the last one first; what the test has ended itself is left alone.
 */
final class Loans {

  private static final int OWN =
      MapiFlag.bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.UNICODE);
  private static final int ALLOW_OTHERS = LogonFlag.ALLOW_OTHERS.value();
  private static final int JOIN = MapiFlag.bits(LogonFlag.EXTENDED, LogonFlag.UNICODE);

  private static final int WRITE = OpenMsgStoreFlag.WRITE.value();

  private final Deque<Loan> sessions = new ArrayDeque<>(1);
  private final Deque<StoreLoan> stores = new ArrayDeque<>(1);

  /** With the epoch of the client: MAPI may have been ended and begun anew by the test. */
  private final Map<MapiClient, Integer> initialized = new LinkedHashMap<>(2);

  private final Set<MapiClient> kept = new HashSet<>(2);

  /** The actor is null for the session of a client under test. */
  private record Loan(MapiClient client, @Nullable MapiActor actor, MapiSession session) {}

  private record StoreLoan(MapiClient client, ClientSession session, MsgStore store) {
    LifeNode node() {
      return ((Named) store).node();
    }
  }

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

  MsgStore store(MapiClient client, MapiSession session, ClientSession known) {
    @Nullable MsgStore open = lentStore(known);
    if (open != null) {
      return open;
    }
    EntryId id = defaultStore(known);
    ThreadState thread = client.process().gate().threads().current();
    boolean before = thread.onItsOwn(true);
    try {
      MsgStore store = client.call(() -> session.openMsgStore(0, id, null, WRITE).value());
      synchronized (this) {
        stores.push(new StoreLoan(client, known, store));
      }
      return store;
    } finally {
      thread.onItsOwn(before);
    }
  }

  private synchronized @Nullable MsgStore lentStore(ClientSession session) {
    return stores.stream()
        .filter(loan -> loan.session == session)
        .filter(loan -> loan.node().references() > 0 && loan.node().end() == null)
        .map(StoreLoan::store)
        .findFirst()
        .orElse(null);
  }

  private static EntryId defaultStore(ClientSession session) {
    Profile profile = session.core().profile();
    return profile.stores().all().stream()
        .filter(entry -> MapiFlag.isSet(entry.flags(), ResourceFlag.DEFAULT_STORE))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "session ("
                        + session
                        + ") has no default store, as its profile \""
                        + profile.name()
                        + "\" has none. Give it one: profiles().add(name, p -> p.store(\"Mailbox -"
                        + " \" + name))."))
        .config()
        .wrapped();
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
    List<StoreLoan> open;
    List<Loan> lent;
    Map<MapiClient, Integer> clients;
    synchronized (this) {
      open = List.copyOf(stores);
      stores.clear();
      lent = List.copyOf(sessions);
      sessions.clear();
      clients = new LinkedHashMap<>(initialized);
      initialized.clear();
    }
    for (StoreLoan loan : open) {
      quietly(loan.client, () -> end(loan));
    }
    for (Loan loan : lent) {
      quietly(loan.client, () -> end(loan));
    }
    clients.forEach((client, epoch) -> quietly(client, () -> uninitialize(client, epoch)));
  }

  private static void end(StoreLoan loan) {
    if (isToBeTaken(loan.client, loan.node())) {
      loan.store.release();
    }
  }

  private static boolean isToBeTaken(MapiClient client, LifeNode node) {
    ClientProcess process = client.process();
    if (node.references() == 0 || process.life().initCount() == 0 || process.life().isOver()) {
      return false;
    }
    process.gate().event(process.life(), node.name(), "is taken back: it was lent to the test");
    return true;
  }

  private static void end(Loan loan) {
    LifeNode node = ((Named) loan.session).node();
    if (!isToBeTaken(loan.client, node)) {
      return;
    }
    if (loan.client.sessionsInside().stream().anyMatch(open -> isOpen(open, node))) {
      if (loan.actor != null) {
        loan.actor.stopListening(loan.session);
      }
      loan.session.logoff(0, 0, 0);
    }
    loan.session.release();
  }

  private static boolean isOpen(ClientSession session, LifeNode node) {
    return session.node() == node && session.isConnected();
  }

  /** Never ends what the test has left open: it would no longer be found as what it is, a leak. */
  private void uninitialize(MapiClient client, int epoch) {
    if (client.initializationCount() == 0 || client.process().life().epoch() != epoch) {
      return;
    }
    boolean inUse = client.sessionsInside().stream().anyMatch(session -> session.isConnected());
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
    if (client.process().life().isOver()) {
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
