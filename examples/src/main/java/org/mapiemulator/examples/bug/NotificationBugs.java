package org.mapiemulator.examples.bug;

import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.examples.program.StatusWindow;
import org.mapiemulator.examples.story.Stage;
import org.mapiemulator.examples.story.Stories;
import org.mapiemulator.examples.story.Story;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.Notification;

/** Sinks that are told too late, die too early, or register themselves anew. */
final class NotificationBugs {

  private static final int JOIN = bits(LogonFlag.EXTENDED, LogonFlag.UNICODE);

  private NotificationBugs() {}

  static List<Bug> all() {
    return List.of(lateNotification(), sinkReleasedFirst(), registeredAnew());
  }

  private static Bug lateNotification() {
    Story ready =
        Story.of(
                "b44-late-and-ready",
                "A notification after Unadvise, and a window that is still there",
                "The same notification comes late. The program has kept what its sink writes to"
                    + " until nothing can come any more, and nothing happens.",
                stage -> {
                  MapiActor outlook = stage.actor("OUTLOOK.EXE").logOn("Ada");
                  MapiClient process = stage.client("status");
                  StatusWindow window = StatusWindow.open(process.mapi32());
                  stage.actor("visitor").join().exit();
                  window.stopListening();
                  stage.note(
                      "notifications that come late: " + process.notifications().deliverLate());
                  window.leave();
                  outlook.exit();
                })
            .expects("notifications that come late: 1");
    return new Bug(
        "B44",
        "late-notification",
        List.of(Stories.named("late-notification"), Stories.named("unadvise-forgotten")),
        List.of(ready));
  }

  private static Bug sinkReleasedFirst() {
    Story released =
        Story.of(
                "b45a-sink-released-first",
                "The sink goes before its registration",
                "The program releases a sink that MAPI has made for it more often than it may: its"
                    + " count comes to zero while it is registered, and Unadvise comes later.",
                stage -> listen(stage, true))
            .finds(LintRule.SINK_RELEASED_WHILE_REGISTERED, "status");
    Story ordered =
        Story.of(
            "b45a-unadvised-first",
            "The registration goes first",
            "Unadvise, and then the program's own reference to the sink.",
            stage -> listen(stage, false));
    return Bug.of("B45a", "sink-released-first", released, ordered);
  }

  private static void listen(Stage stage, boolean releasesTwice) {
    MapiActor outlook = stage.actor("OUTLOOK.EXE").logOn("Ada");
    Mapi32 mapi32 = stage.mapi32("status");
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    MapiSession session = mapi32.mapiLogonEx(0, null, null, JOIN);
    MapiAdviseSink sink = mapi32.hrAllocAdviseSink((context, told) -> 0, null);
    long connection = session.advise(null, EventMask.EXTENDED.value(), sink);
    if (releasesTwice) {
      sink.release();
      sink.release();
      session.unadvise(connection);
    } else {
      session.unadvise(connection);
      sink.release();
    }
    session.logoff(0, 0, 0);
    session.release();
    mapi32.mapiUninitialize();
    outlook.exit();
  }

  // A sink that unregisters and registers itself inside OnNotify: legal, and easily lost.

  private static Bug registeredAnew() {
    Story anew =
        Story.of(
                "b45c-registered-anew",
                "A sink registers itself anew inside OnNotify",
                "The sink takes its registration back and makes another one while it is being told."
                    + " That must not hang, lose or double anything: each of three visitors is"
                    + " noticed once.",
                stage -> {
                  MapiActor outlook = stage.actor("OUTLOOK.EXE").logOn("Ada");
                  Anew program = new Anew(stage.mapi32("status"));
                  for (int i = 0; i < 3; i++) {
                    stage.actor("visitor" + i).join().exit();
                    stage.deliverAll();
                  }
                  stage.note("noticed " + program.noticed + " visitors");
                  program.end();
                  outlook.exit();
                })
            .expects("noticed 3 visitors");
    return Bug.of("B45c", "reregister-inside-callback", anew, anew);
  }

  /** A program whose sink renews its registration each time. */
  private static final class Anew {
    private final Mapi32 mapi32;
    private final MapiSession session;
    private final List<MapiAdviseSink> sinks = new ArrayList<>();
    private long connection;
    private int noticed;

    Anew(Mapi32 mapi32) {
      this.mapi32 = mapi32;
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      session = mapi32.mapiLogonEx(0, null, null, JOIN);
      register();
    }

    private void register() {
      MapiAdviseSink sink = mapi32.hrAllocAdviseSink(this::onNotify, null);
      sinks.add(sink);
      connection = session.advise(null, EventMask.EXTENDED.value(), sink);
    }

    private int onNotify(@Nullable Object context, List<Notification> told) {
      noticed += told.size();
      session.unadvise(connection);
      register();
      return 0;
    }

    void end() {
      session.unadvise(connection);
      sinks.forEach(MapiAdviseSink::release);
      session.logoff(0, 0, 0);
      session.release();
      mapi32.mapiUninitialize();
    }
  }
}
