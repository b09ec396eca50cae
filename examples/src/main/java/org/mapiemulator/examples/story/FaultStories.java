package org.mapiemulator.examples.story;

import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.List;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.journal.MapiMethod;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;

/** What goes wrong because it was planned. */
final class FaultStories {

  private static final int NEW_SESSION = bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION);

  private FaultStories() {}

  static List<Story> all() {
    Story second =
        Story.of(
                "second-try-works",
                "The second try works",
                "The first MAPILogonEx of a process fails now and then, and the next one works."
                    + " Here the first one always does.",
                FaultStories::secondTryWorks)
            .expects("the first MAPILogonEx gives MAPI_E_LOGON_FAILED (0x80040111)")
            .expects("the second MAPILogonEx gives S_OK (0x00000000)");
    Story killed =
        Story.of(
                "killed-at-logoff",
                "Killed on the way out",
                "An importer is killed when it is about to log off from the shared session. It"
                    + " cleans up nothing; Outlook is told that a client is gone, and lives on.",
                FaultStories::killedAtLogoff)
            .expects("the importer is cut off")
            .expects("OUTLOOK.EXE was told 1 time");
    return List.of(second, killed);
  }

  private static void secondTryWorks(Stage stage) {
    stage.mapi().faults().on(MapiMethod.MAPI_LOGON_EX).answer(Hresult.MAPI_E_LOGON_FAILED);
    Mapi32 mapi32 = stage.mapi32("importer");
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);

    stage.result(
        "the first MAPILogonEx", () -> mapi32.mapiLogonEx(0, "Ada", null, NEW_SESSION).release());
    stage.result(
        "the second MAPILogonEx",
        () -> {
          MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, NEW_SESSION);
          session.logoff(0, 0, 0);
          session.release();
        });
    mapi32.mapiUninitialize();
  }

  private static void killedAtLogoff(Stage stage) {
    MapiActor outlook = stage.actor("OUTLOOK.EXE").logOn("Ada").listen();
    MapiClient importer = stage.client("importer");
    stage.mapi().faults().before(MapiMethod.LOGOFF).by("importer").terminateClient();
    importer.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    MapiSession session =
        importer.mapi32().mapiLogonEx(0, null, null, bits(LogonFlag.EXTENDED, LogonFlag.UNICODE));

    try {
      session.logoff(0, 0, 0);
    } catch (ClientTerminatedError e) {
      stage.note("the importer is cut off");
    }
    stage.deliverAll();
    stage.note("OUTLOOK.EXE was told " + outlook.received().size() + " time");
    outlook.exit();
  }
}
