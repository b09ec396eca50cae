package org.mapiemulator.tests.badinput;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.MapiClient;
import org.mapiemulator.SessionView;
import org.mapiemulator.journal.EventEntry;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiInitMonitor;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.MapiWaitResult;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** One object of every kind that the seam has, all alive, and some of other processes. */
final class World implements AutoCloseable {

  final Scene scene;
  final Scene elsewhere = Scene.with();
  final MapiClient app;
  final Scene.Party other;
  final MapiSession session;
  final MapiAdviseSink sink;
  final MapiClientShutdown shutdown;
  final MapiInitMonitor monitor;
  final MapiWaitResult wait;
  final RecordingSink registered = new RecordingSink();
  final long connection;
  final MapiAdviseSink foreignSink;
  final MapiAdviseSink sinkOfAnotherSubsystem;
  final MapiAdviseSink releasedSink;

  World(Setting... settings) {
    scene = Scene.with(settings);
    other = scene.newShared("other");
    foreignSink = other.mapi32().hrAllocAdviseSink((context, notifications) -> 0, null);
    app = scene.initialized("app");
    Mapi32 mapi32 = app.mapi32();
    session = mapi32.mapiLogonEx(0, null, null, Scene.JOIN);
    sink = mapi32.hrAllocAdviseSink((context, notifications) -> 0, null);
    releasedSink = mapi32.hrAllocAdviseSink((context, notifications) -> 0, null);
    releasedSink.release();
    shutdown = (MapiClientShutdown) session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
    monitor = mapi32.createMapiInitializationMonitor();
    wait = monitor.beginWait(0);
    connection = session.advise(null, EventMask.EXTENDED.value(), registered);
    sinkOfAnotherSubsystem =
        elsewhere.initialized("app").mapi32().hrAllocAdviseSink((context, told) -> 0, null);
  }

  /** The living object of a kind. */
  Object target(Class<?> type) {
    if (type == Mapi32.class) {
      return app.mapi32();
    }
    if (type == MapiSession.class) {
      return session;
    }
    if (type == MapiAdviseSink.class) {
      return sink;
    }
    if (type == MapiClientShutdown.class) {
      return shutdown;
    }
    if (type == MapiInitMonitor.class) {
      return monitor;
    }
    if (type == MapiWaitResult.class) {
      return wait;
    }
    throw new AssertionError("There is no object of the kind " + type + " here; add one.");
  }

  List<MapiUnknown> objects() {
    return List.of(session, sink, shutdown, monitor, wait);
  }

  /** Something that implements an interface of which the seam has no object yet. */
  static <T> T stub(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                method.getReturnType() == int.class ? (@Nullable Object) 1 : null));
  }

  /** Everything that a refused call must leave as it was. */
  record State(
      List<List<SessionView>> sessions,
      List<Integer> initializations,
      List<String> profiles,
      int queued,
      long changes,
      int sinkReferences) {}

  State state() {
    List<List<SessionView>> sessions = new ArrayList<>();
    List<Integer> initializations = new ArrayList<>();
    int queued = 0;
    for (MapiClient client : scene.mapi().clients()) {
      sessions.add(client.sessions());
      initializations.add(client.initializationCount());
      queued += client.notifications().queued().size();
    }
    long changes =
        scene.mapi().journal().entries().stream().filter(EventEntry.class::isInstance).count();
    return new State(
        sessions,
        initializations,
        scene.mapi().profiles().names(),
        queued,
        changes,
        registered.references());
  }

  List<Finding> findings() {
    return scene.mapi().findings().list();
  }

  @Override
  public void close() {
    elsewhere.close();
    scene.close();
  }
}
