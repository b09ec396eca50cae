package org.mapiemulator.internal.session;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.internal.notify.AdviseList;
import org.mapiemulator.internal.provider.ProcessProviders;
import org.mapiemulator.internal.provider.SessionStores;
import org.mapiemulator.internal.status.SessionStatus;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.mapi.MapiUnknown;

/** What one MAPILogonEx call gave to one caller. Its state is guarded by the scheduler's lock. */
public final class ClientSession {

  private final LifeNode node;
  private final ClientProcess process;
  private final SessionCore core;
  private final boolean creator;
  private final int logonFlags;
  private final boolean noMail;
  private final long spoolerReady;
  private final SessionStores stores;
  private final SessionStatus status;
  private final AdviseList advised = new AdviseList();
  private SessionState state = SessionState.ALIVE;

  ClientSession(
      LifeNode node,
      ClientProcess process,
      SessionCore core,
      boolean creator,
      int logonFlags,
      boolean noMail,
      long spoolerReady) {
    this.node = node;
    this.process = process;
    this.core = core;
    this.creator = creator;
    this.logonFlags = logonFlags;
    this.noMail = noMail;
    this.spoolerReady = spoolerReady;
    this.stores = core.stores().connect(process.home(), node);
    this.status =
        new SessionStatus(process.gate(), providers(), stores, node, noMail ? null : spoolerReady);
  }

  /**
   * The session behind an object of the seam; null if it is none of the emulator's.
   *
   * <p>It is read from the field, so that a spy's book-keeping does not see a call.
   */
  public static @Nullable ClientSession of(MapiUnknown object) {
    return object instanceof SessionIdentity identity ? SessionIdentity.sessionOf(identity) : null;
  }

  public LifeNode node() {
    return node;
  }

  public ClientProcess process() {
    return process;
  }

  public SessionCore core() {
    return core;
  }

  /** Whether this session's logon made the core. */
  public boolean isCreator() {
    return creator;
  }

  /** The flags of the MAPILogonEx call. */
  public int logonFlags() {
    return logonFlags;
  }

  /** Whether the spooler does not know of the session. */
  public boolean isNoMail() {
    return noMail;
  }

  /** The virtual time at which the spooler has started, in nanoseconds. */
  public long spoolerReady() {
    return spoolerReady;
  }

  /** The providers that its core has in its process; the lock is held. */
  public ProcessProviders providers() {
    return core.stores().of(process.home());
  }

  /** The stores that are open in it, and what belongs to them. */
  public SessionStores stores() {
    return stores;
  }

  /** Its status table. */
  SessionStatus status() {
    return status;
  }

  public AdviseList advised() {
    return advised;
  }

  public SessionState state() {
    return state;
  }

  /** Whether its client has a Logoff to make, which it cannot once its host is gone. */
  public boolean isConnected() {
    @Nullable End end = node.end();
    return state.isConnected() && (end == null || end.kind() != End.Kind.HOST_GONE);
  }

  /** The process that it lived in is gone; it has left its core. */
  public void hostGone() {
    become(SessionState.ENDED_BY_OTHER, null);
    node.end(new End(End.Kind.HOST_GONE, null));
  }

  /** DoFastShutdown of the process took it away; it stays in its core until the process exits. */
  public void shutDown(End how) {
    become(SessionState.ENDED_BY_OTHER, how.place());
    node.end(how);
  }

  /** Changes the state, journals it, and lets calls see it. */
  public void become(SessionState next, @Nullable Site place) {
    process.gate().event(node.client(), node.name(), state + " => " + next);
    state = next;
    switch (next) {
      case ALIVE, ASKED_TO_LEAVE -> {
        // Calls still work.
      }
      case ENDING -> node.end(new End(End.Kind.ENDING, place));
      case ENDED_BY_OTHER -> node.end(new End(End.Kind.ENDED_BY_OTHER, place));
      case LOGGED_OFF -> node.end(new End(End.Kind.LOGGED_OFF, place));
      case UNINITIALIZED -> node.end(new End(End.Kind.UNINITIALIZED, place));
      case RELEASED -> {
        node.released(place);
        if (node.end() == null) {
          node.end(new End(End.Kind.RELEASED, place));
        }
      }
    }
  }

  @Override
  public String toString() {
    return node.name();
  }
}
