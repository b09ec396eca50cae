package org.mapiemulator.internal.session;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.internal.notify.AdviseList;
import org.mapiemulator.internal.provider.SessionStores;
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
    this.stores = core.stores().connect(process, node);
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

  /** The stores that are open in it, and what belongs to them. */
  public SessionStores stores() {
    return stores;
  }

  public AdviseList advised() {
    return advised;
  }

  public SessionState state() {
    return state;
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
