package org.mapiemulator.tests.finding;

import static org.awaitility.Awaitility.await;
import static org.mapiemulator.tests.fixture.Scene.JOIN;
import static org.mapiemulator.tests.fixture.Scene.NEW_PRIVATE;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.MapiActor;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.NotifCallback;
import org.mapiemulator.settings.StallLimit;
import org.mapiemulator.tests.fixture.Outcomes;

/** What can be wrong about sinks, their registrations, and the thread they are told on. */
final class SinkMisuse {

  private static final MapiInit ON_FIRST_THREAD = new MapiInit(MapiInit.VERSION, 0);

  private SinkMisuse() {}

  static Finding notUnadvised() {
    try (Stage stage = Stage.with()) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, NEW_PRIVATE);
      MapiAdviseSink sink = mapi32.hrAllocAdviseSink((context, notifications) -> 0, null);
      session.advise(null, EventMask.EXTENDED.value(), sink); // @advise
      session.logoff(0, 0, 0); // @logoff
      return stage.found(LintRule.SINK_NOT_UNADVISED);
    }
  }

  static Finding releasedWhileRegistered() {
    try (Stage stage = Stage.with()) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, NEW_PRIVATE);
      MapiAdviseSink sink =
          mapi32.hrAllocAdviseSink((context, notifications) -> 0, null); // @allocate-sink
      session.advise(null, EventMask.EXTENDED.value(), sink);
      sink.release();
      sink.release(); // @second-release
      return stage.found(LintRule.SINK_RELEASED_WHILE_REGISTERED);
    }
  }

  static Finding unadviseUnknown() {
    try (Stage stage = Stage.with()) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, NEW_PRIVATE);
      MapiAdviseSink sink = mapi32.hrAllocAdviseSink((context, notifications) -> 0, null);
      int truncated = (int) session.advise(null, EventMask.EXTENDED.value(), sink);
      Outcomes.of(() -> session.unadvise(truncated)); // @unadvise
      return stage.found(LintRule.UNADVISE_UNKNOWN);
    }
  }

  static Finding threw() {
    return told(
        (context, notifications) -> {
          throw new IllegalStateException("archive is full"); // @sink
        },
        LintRule.SINK_THREW);
  }

  static Finding result() {
    return told((context, notifications) -> 1, LintRule.SINK_RESULT);
  }

  private static Finding told(NotifCallback callback, LintRule rule) {
    try (Stage stage = Stage.with()) {
      MapiActor outlook = joined(stage, MapiInit.MULTITHREAD_NOTIFICATIONS, callback);
      stage.importer().notifications().hold();
      outlook.logOff();
      stage.importer().notifications().deliverAll();
      return stage.found(rule);
    }
  }

  /** A session of the importer with a registration, and the one who will leave it. */
  private static MapiActor joined(Stage stage, MapiInit init, NotifCallback callback) {
    MapiActor outlook = stage.outlook();
    Mapi32 mapi32 = stage.mapi32();
    mapi32.mapiInitialize(init); // @initialize
    MapiSession session = mapi32.mapiLogonEx(0, null, null, JOIN);
    MapiAdviseSink sink = mapi32.hrAllocAdviseSink(callback, null);
    session.advise(null, EventMask.EXTENDED.value(), sink); // @advise
    return outlook;
  }

  static Finding blocked() {
    CountDownLatch never = new CountDownLatch(1);
    AtomicReference<@Nullable Thread> notified = new AtomicReference<>();
    try (Stage stage = Stage.with(new StallLimit(Duration.ofMillis(20)))) {
      MapiActor outlook =
          joined(
              stage,
              MapiInit.MULTITHREAD_NOTIFICATIONS,
              (context, notifications) -> {
                notified.set(Thread.currentThread());
                try {
                  never.await(); // @sink
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
                return 0;
              });
      stage.importer().notifications().hold();
      outlook.logOff();
      stage.importer().notifications().letGo();
      await().until(() -> isWaiting(notified.get()));
      return stage.foundAtTheEnd(LintRule.SINK_BLOCKED);
    }
  }

  private static boolean isWaiting(@Nullable Thread thread) {
    return thread != null && thread.getState() == Thread.State.WAITING;
  }

  static Finding nobodyPumps() {
    try (Stage stage = Stage.with()) {
      MapiActor outlook = joined(stage, ON_FIRST_THREAD, (context, notifications) -> 0);
      outlook.logOff();
      return stage.foundAtTheEnd(LintRule.NOBODY_PUMPS);
    }
  }

  static Finding threadGone() {
    try (Stage stage = Stage.with()) {
      MapiActor outlook = stage.outlook();
      Mapi32 mapi32 = stage.mapi32();
      NamedThread.run(
          "worker 1", () -> mapi32.mapiInitialize(ON_FIRST_THREAD)); // @initialize-on-worker
      mapi32.mapiInitialize(ON_FIRST_THREAD);
      MapiSession session = mapi32.mapiLogonEx(0, null, null, JOIN);
      MapiAdviseSink sink = mapi32.hrAllocAdviseSink((context, notifications) -> 0, null);
      session.advise(null, EventMask.EXTENDED.value(), sink);
      outlook.logOff();
      return stage.foundAtTheEnd(LintRule.NOTIFICATION_THREAD_GONE);
    }
  }
}
