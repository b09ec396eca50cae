package org.mapiemulator.assertj;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.internal.session.ClientSession;
import org.mapiemulator.internal.session.SessionCore;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.journal.CoreState;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.Place;
import org.mapiemulator.mapi.MapiSession;

/**
 * What is known about a session at one moment.
 *
 * @param name the name in traces
 * @param client the client it is of
 * @param gone whether the process of that client is gone
 * @param state the state
 * @param ended how it ended; null while it lives
 * @param core what it shares, by identity
 * @param coreName the name of that in traces
 * @param coreState the state of that
 * @param profile the profile
 * @param references the references that are left
 * @param registrations the sinks that are registered on it
 * @param places where it was logged on and where it ended
 */
record SessionFacts(
    String name,
    String client,
    boolean gone,
    SessionState state,
    End.@Nullable Kind ended,
    Object core,
    String coreName,
    CoreState coreState,
    String profile,
    int references,
    int registrations,
    Map<String, Place> places) {

  /** The facts about a session; null if it is none of the emulator's. */
  static @Nullable SessionFacts of(MapiSession seam) {
    @Nullable ClientSession session = ClientSession.of(seam);
    if (session == null) {
      return null;
    }
    Scheduler scheduler = session.process().gate().scheduler();
    scheduler.lock();
    try {
      return of(session, session.node(), session.core());
    } finally {
      scheduler.unlock();
    }
  }

  private static SessionFacts of(ClientSession session, LifeNode node, SessionCore core) {
    @Nullable End end = node.end();
    return new SessionFacts(
        node.name(),
        node.client().name(),
        node.client().isTerminated(),
        session.state(),
        end == null ? null : end.kind(),
        core,
        core.name(),
        core.state(),
        core.profile().name(),
        node.references(),
        session.advised().size(),
        places(node, end));
  }

  private static Map<String, Place> places(LifeNode node, @Nullable End end) {
    Map<String, Place> places = new LinkedHashMap<>();
    @Nullable Place opened = Site.placeOf(node.opened());
    if (opened != null) {
      places.put("logged on", opened);
    }
    @Nullable Place ended = end == null ? null : Site.placeOf(end.place());
    if (ended != null) {
      places.put("ended", ended);
    }
    @Nullable Place released = Site.placeOf(node.released());
    if (released != null) {
      places.put("released", released);
    }
    return places;
  }

  String inWords() {
    if (gone) {
      return "it was " + state + " when its process went";
    }
    return "it is "
        + state
        + switch (state) {
          case ALIVE -> ": nobody has ended it";
          case ASKED_TO_LEAVE -> ": another client ended the shared session, calls still work";
          case ENDING -> ": its end has begun, and foreign code may be running";
          case ENDED_BY_OTHER ->
              ended == End.Kind.SHUT_DOWN
                  ? ": its process was shut down fast"
                  : ": another client has ended it, only clean-up is legal";
          case LOGGED_OFF -> ": its Logoff has returned";
          case UNINITIALIZED -> ": its process has uninitialized without its Logoff";
          case RELEASED ->
              ended == End.Kind.UNINITIALIZED
                  ? ": its process had uninitialized without its Logoff"
                  : ": its last reference is gone";
        };
  }
}
