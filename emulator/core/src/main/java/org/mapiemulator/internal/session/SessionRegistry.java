package org.mapiemulator.internal.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.profile.ProfileRegistry;
import org.mapiemulator.journal.CoreState;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.settings.JoinClosingSession;
import org.mapiemulator.settings.SecondSharedPublish;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.settings.Settings;

/** All sessions of a subsystem, and the one shared session that can be joined. Lock-guarded. */
public final class SessionRegistry {

  private final ProfileRegistry profiles;
  private final Connections connections;
  private final SecondSharedPublish publish;
  private final boolean joinClosing;
  private final Set<SessionCore> cores = new LinkedHashSet<>(2);
  private final Map<ClientProcess, List<ClientSession>> byProcess = new LinkedHashMap<>(2);
  private @Nullable SessionCore published;

  public SessionRegistry(Settings settings, ProfileRegistry profiles) {
    this.profiles = profiles;
    this.connections = new Connections(settings.get(Seed.class).value());
    this.publish = settings.get(SecondSharedPublish.class);
    this.joinClosing = settings.get(JoinClosingSession.class) == JoinClosingSession.ALLOWED;
  }

  ProfileRegistry profiles() {
    return profiles;
  }

  /** A connection number that was never given before. */
  public long nextConnection() {
    return connections.next();
  }

  /** The core that a logon without MAPI_NEW_SESSION joins; null if there is none. */
  @Nullable SessionCore published() {
    return published;
  }

  /** Whether there is a shared session that can be joined. */
  public boolean hasPublished() {
    return published != null;
  }

  int coreCount() {
    return cores.size();
  }

  void open(SessionCore core) {
    cores.add(core);
    profiles.use(core.profile());
    if (core.state() == CoreState.SHARED
        && (published == null || publish == SecondSharedPublish.LAST_WINS)) {
      published = core;
    }
  }

  void add(ClientSession session) {
    session.core().add(session);
    byProcess.computeIfAbsent(session.process(), process -> new ArrayList<>(1)).add(session);
  }

  /** A loud end: the core is told to go, and nobody can join it any more. */
  public void close(SessionCore core) {
    core.state(CoreState.CLOSING);
    if (!joinClosing) {
      unpublish(core);
    }
  }

  /** Takes a session from its core; the core goes with its last one. */
  public void leave(ClientSession session) {
    SessionCore core = session.core();
    if (!core.remove(session) || !core.isEmpty()) {
      return;
    }
    session
        .process()
        .gate()
        .event(session.node().client(), core.name(), core.state() + " => " + CoreState.GONE);
    core.state(CoreState.GONE);
    cores.remove(core);
    unpublish(core);
    profiles.leave(core.profile());
  }

  private void unpublish(SessionCore core) {
    if (published != core) {
      return;
    }
    published = null;
    if (publish == SecondSharedPublish.PROMOTE) {
      for (SessionCore other : cores) {
        if (other != core && other.state() == CoreState.SHARED) {
          published = other;
          return;
        }
      }
    }
  }

  /** The sessions of a process that are not released, in the order in which they logged on. */
  public List<ClientSession> of(ClientProcess process) {
    List<ClientSession> sessions = byProcess.getOrDefault(process, new ArrayList<>(0));
    sessions.removeIf(session -> session.state() == SessionState.RELEASED);
    return new ArrayList<>(sessions);
  }

  /** The sessions of other processes whose objects live in a process, unless they are released. */
  public List<ClientSession> guestsOf(ClientProcess host) {
    if (!host.isHosting()) {
      return List.of();
    }
    return byProcess.keySet().stream()
        .filter(process -> process != host && process.home() == host)
        .toList()
        .stream()
        .flatMap(process -> of(process).stream())
        .toList();
  }

  /** Forgets a session whose last reference is gone. */
  public void forget(ClientSession session) {
    @Nullable List<ClientSession> sessions = byProcess.get(session.process());
    if (sessions != null) {
      sessions.remove(session);
    }
  }

  /** Forgets all sessions of a process. */
  public void forget(ClientProcess process) {
    byProcess.remove(process);
  }
}
