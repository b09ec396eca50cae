package org.mapiemulator.tests.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.MapiClient;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.tests.fixture.RecordingSink;

/** One process among many, and everything that its code was ever given. */
final class ChaosSlot {

  /** One life of the process: from its start to its end, or to its being killed. */
  static final class Life {
    final MapiClient client;
    private final List<MapiSession> sessions = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();
    private final List<RecordingSink> sinks = new ArrayList<>();
    private final List<MapiUnknown> others = new ArrayList<>();

    Life(MapiClient client) {
      this.client = client;
    }

    synchronized void add(MapiSession session) {
      sessions.add(session);
    }

    synchronized void add(Connection connection) {
      connections.add(connection);
    }

    synchronized void add(RecordingSink sink) {
      sinks.add(sink);
    }

    /** Something with one reference that is given back at the end. */
    synchronized void addOther(MapiUnknown object) {
      others.add(object);
    }

    synchronized @Nullable MapiSession session(Random random) {
      return sessions.isEmpty() ? null : sessions.get(random.nextInt(sessions.size()));
    }

    synchronized @Nullable Connection connection(Random random) {
      return connections.isEmpty() ? null : connections.get(random.nextInt(connections.size()));
    }

    synchronized @Nullable MapiAdviseSink madeSink(Random random) {
      List<MapiAdviseSink> made =
          others.stream()
              .filter(MapiAdviseSink.class::isInstance)
              .map(MapiAdviseSink.class::cast)
              .toList();
      return made.isEmpty() ? null : made.get(random.nextInt(made.size()));
    }

    synchronized List<MapiSession> sessions() {
      return List.copyOf(sessions);
    }

    synchronized List<RecordingSink> sinks() {
      return List.copyOf(sinks);
    }

    synchronized List<MapiUnknown> others() {
      return List.copyOf(others);
    }
  }

  /** A connection number, and the session that gave it. */
  record Connection(MapiSession session, long number) {}

  private final String name;
  private final List<Life> lives = new ArrayList<>();

  ChaosSlot(String name, MapiClient first) {
    this.name = name;
    lives.add(new Life(first));
  }

  String name() {
    return name;
  }

  synchronized Life current() {
    return lives.get(lives.size() - 1);
  }

  synchronized void begin(MapiClient next) {
    if (current().client != next) {
      lives.add(new Life(next));
    }
  }

  synchronized List<Life> lives() {
    return List.copyOf(lives);
  }
}
