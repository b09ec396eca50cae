package org.mapiemulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.gate.Fact;
import org.mapiemulator.internal.gate.Facts;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.Held;
import org.mapiemulator.internal.life.HeldSink;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.internal.session.ClientSession;

/** What a client has open, in the order in which it has to be ended. */
final class OpenObjects {

  private static final String UNADVISE = "IMAPISession::Unadvise";
  private static final String LOGOFF = "IMAPISession::Logoff";
  private static final String RELEASE = "IUnknown::Release";
  private static final String UNINITIALIZE = "MAPIUninitialize";
  private static final String DEINITIALIZE = "DeinitMapiUtil";

  private final ClientLife life;
  private final List<Open> found = new ArrayList<>(0);

  private OpenObjects(ClientLife life) {
    this.life = life;
  }

  /**
   * Something open, and what is said about it if it is open at the end.
   *
   * @param view what a test sees of it
   * @param fact the finding
   */
  record Open(OpenObject view, Fact fact) {}

  /**
   * Collects what is open.
   *
   * @param notItsOwn how many of its initializations the client need not take back
   */
  static List<Open> of(ClientProcess process, List<ClientSession> sessions, int notItsOwn) {
    OpenObjects objects = new OpenObjects(process.life());
    if (!objects.life.isOver()) {
      objects.collect(process, sessions, notItsOwn);
    }
    return objects.found;
  }

  private void collect(ClientProcess process, List<ClientSession> sessions, int notItsOwn) {
    for (ClientSession session : sessions) {
      session
          .advised()
          .all()
          .forEach(
              registration ->
                  add(
                      registration.sinkName(),
                      "advised",
                      registration.advised(),
                      List.of(UNADVISE),
                      Facts.sinkLeaked(
                          session.node(), registration.sinkName(), registration.advised())));
      collectSinks(session.node(), session.stores().routing().sinks());
    }
    collectHeld();
    for (LifeNode node : process.unreleased()) {
      if (node.ownReferences() > 0) {
        add(node.name(), "made", node.opened(), releases(node), Facts.objectLeaked(node));
      }
    }
    sessions.forEach(this::addSession);
    int count = life.initCount() - notItsOwn;
    if (count > 0) {
      @Nullable Site place = process.openInitialization(notItsOwn);
      add(
          "",
          "initialized",
          place,
          Collections.nCopies(count, UNINITIALIZE),
          Facts.initializeLeaked(count, place));
    }
    int utilities = process.utilities();
    if (utilities > 0) {
      add(
          "",
          "utilities initialized",
          null,
          Collections.nCopies(utilities, DEINITIALIZE),
          Facts.utilitiesLeaked(utilities));
    }
  }

  /** Objects of providers: the sinks on them first, then the newest first. */
  private void collectHeld() {
    List<Held> held = life.held().all();
    for (Held object : held) {
      collectSinks(object.node(), object.sinks());
    }
    for (Held object : held) {
      LifeNode node = object.node();
      if (node.ownReferences() > 0) {
        add(node.name(), "opened", node.opened(), releases(node), Facts.objectLeaked(node));
      }
    }
  }

  private void collectSinks(LifeNode on, List<HeldSink> sinks) {
    for (HeldSink sink : sinks) {
      add(
          sink.name(),
          "advised",
          sink.advised(),
          List.of(sink.unadvise()),
          Facts.sinkLeaked(on, sink.name(), sink.advised()));
    }
  }

  private void addSession(ClientSession session) {
    LifeNode node = session.node();
    List<String> missing = new ArrayList<>(2);
    if (session.isConnected()) {
      missing.add(LOGOFF);
    }
    missing.addAll(releases(node));
    add(
        node.name(),
        "logged on",
        node.opened(),
        missing,
        session.isConnected() ? Facts.sessionLeaked(node) : Facts.objectLeaked(node));
  }

  private static List<String> releases(LifeNode node) {
    return Collections.nCopies(node.ownReferences(), RELEASE);
  }

  private void add(
      String name, String opened, @Nullable Site place, List<String> missing, Fact fact) {
    found.add(
        new Open(
            new OpenObject(
                life.name(),
                life.isActor(),
                name,
                opened,
                Optional.ofNullable(Site.placeOf(place)),
                List.copyOf(missing)),
            fact));
  }
}
