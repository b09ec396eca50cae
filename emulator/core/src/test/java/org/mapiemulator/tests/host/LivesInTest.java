package org.mapiemulator.tests.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mapiemulator.fault.ProviderMethod.MS_LOGON_LOGOFF;
import static org.mapiemulator.fault.ProviderMethod.MS_PROVIDER_LOGON;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NOT_INITIALIZED;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.fault.PlannedFault;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** A client whose MAPI objects live in another process. */
class LivesInTest {

  @Test
  @Verifies("A-94")
  void its_providers_run_in_the_host() {
    try (HostScene scene = HostScene.with()) {
      PlannedFault inHost =
          scene
              .mapi()
              .faults()
              .beforeProvider(MS_PROVIDER_LOGON)
              .by(HostScene.OUTLOOK)
              .run(() -> {});

      try (MsgStore store = HostScene.open(scene.tool());
          MapiFolder root = HostScene.root(store);
          Message message = HostScene.draft(root, "Minutes")) {
        message.saveChanges(0);
      }
      scene.leave();

      assertThat(inHost.hasFired()).isTrue();
      assertThat(scene.savedSubjects()).containsExactly("Minutes");
      assertThat(scene.tool().client().host()).contains(scene.host());
      assertThat(scene.host().host()).isEmpty();
      scene.mapi().finish();
    }
  }

  @Test
  @Verifies({"A-94"})
  void when_it_is_killed_its_host_closes_what_it_had() {
    try (HostScene scene = HostScene.with()) {
      HostScene.root(HostScene.open(scene.tool()));
      PlannedFault closed =
          scene.mapi().faults().beforeProvider(MS_LOGON_LOGOFF).by(HostScene.OUTLOOK).run(() -> {});

      scene.tool().client().terminate();

      assertThat(closed.hasFired()).isTrue();
      assertThat(scene.host().isTerminated()).isFalse();
      scene.outlook().session().enumAdrTypes(0);
      scene.outlook().exit();
      scene.mapi().finish();
    }
  }

  @Test
  @Verifies("A-94")
  void its_sinks_are_called_in_its_own_process() throws Exception {
    try (HostScene scene = HostScene.with()) {
      MsgStore store = HostScene.open(scene.tool());
      CompletableFuture<Hresult> called = new CompletableFuture<>();
      MapiAdviseSink sink =
          scene
              .tool()
              .mapi32()
              .hrAllocAdviseSink(
                  (context, notifications) -> {
                    called.complete(Outcomes.of(() -> scene.tool().session().enumAdrTypes(0)));
                    return 0;
                  },
                  null);
      store.advise(null, EventMask.OBJECT_CREATED.value(), sink);
      Party third = scene.scene().newPrivate("third");

      HostScene.draft(HostScene.root(HostScene.open(third)), "News").saveChanges(0);

      assertThat(called.get(10, TimeUnit.SECONDS)).isEqualTo(Hresult.S_OK);
      assertThat(scene.findings()).isEmpty();
    }
  }

  @Test
  @Verifies("A-94")
  void a_logon_needs_a_host_that_has_initialized_mapi() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor(HostScene.OUTLOOK);
      MapiClient tool = scene.mapi().client("sync-tool").livesIn(outlook);
      scene.initialized("sync-tool");

      assertThat(Outcomes.of(() -> tool.mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE)))
          .isEqualTo(MAPI_E_NOT_INITIALIZED);

      outlook.logOn("Ada");
      tool.mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE);
    }
  }

  @Test
  void what_cannot_be_a_host() {
    try (Scene scene = Scene.with();
        Scene other = Scene.with()) {
      MapiClient tool = scene.mapi().client("sync-tool");
      MapiClient outlook = scene.mapi().actor(HostScene.OUTLOOK).client();
      MapiClient dead = scene.mapi().client("dead");
      dead.terminate();

      refused(
          tool,
          tool,
          "is the process itself. Leave livesIn(…) out: its objects live there" + " anyway.");
      refused(
          tool,
          other.mapi().client("host"),
          "belongs to another subsystem. Use a client of" + " this one.");
      refused(
          tool,
          dead,
          "is gone. Use the process that was started in its place:" + " mapi.client(name).");
      tool.livesIn(outlook);
      refused(outlook, tool, "lives in \"OUTLOOK.EXE\" itself. Use that one.");
      refused(scene.mapi().client("third"), tool, "lives in \"OUTLOOK.EXE\" itself. Use that one.");
      refused(
          outlook,
          scene.mapi().client("third"),
          "cannot have a guest that is a host: others" + " live in \"OUTLOOK.EXE\".");
      scene.initialized("third");
      assertThatIllegalStateException()
          .isThrownBy(() -> scene.mapi().client("third").livesIn(outlook))
          .withMessage("\"third\" has initialized MAPI. Say where its objects live before that.");
    }
  }

  private static void refused(MapiClient client, MapiClient host, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.livesIn(host))
        .withMessage("host (\"" + host.name() + "\") " + why);
  }
}
