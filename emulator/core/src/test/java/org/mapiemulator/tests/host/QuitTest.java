package org.mapiemulator.tests.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mapiemulator.fault.ProviderMethod.DO_FAST_SHUTDOWN;
import static org.mapiemulator.fault.ProviderMethod.QUERY_FAST_SHUTDOWN;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NETWORK_ERROR;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NO_SUPPORT;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.fault.Hang;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.settings.ExternalReferencesKeepHost;
import org.mapiemulator.settings.FastShutdownPolicy;
import org.mapiemulator.settings.FastShutdownSupport;
import org.mapiemulator.settings.PerThreadInit;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mapiemulator.tests.fixture.Worker;
import org.mapiemulator.tests.fixture.Worker.Begun;

/** The user quits the host (B10). */
class QuitTest {

  private static final String TOLD = "is told to quit";
  private static final String WAITS = "waits for the references of \"sync-tool\"";
  private static final String FAST = "is shut down fast";
  private static final String GONE = "process exits";

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#versions")
  @Verifies({"A-95", "R-313"})
  void references_from_outside_keep_it_or_not_as_the_setting_says(Settings version) {
    boolean old = version.get(FastShutdownSupport.class) == FastShutdownSupport.MISSING;
    assertThat(version.get(ExternalReferencesKeepHost.class))
        .isEqualTo(old ? ExternalReferencesKeepHost.ON : ExternalReferencesKeepHost.OFF);
    for (ExternalReferencesKeepHost keeps : ExternalReferencesKeepHost.values()) {
      try (HostScene scene = HostScene.of(HostScene.agreeing(version).with(keeps))) {
        MsgStore store = HostScene.open(scene.tool());

        scene.outlook().quit();

        if (keeps == ExternalReferencesKeepHost.OFF) {
          assertThat(scene.host().isTerminated()).isTrue();
          assertThat(scene.host().isQuitting()).isFalse();
          assertThat(Outcomes.of(() -> store.getProps(null, 0))).isEqualTo(MAPI_E_NETWORK_ERROR);
          assertThat(scene.findings()).isEmpty();
          assertThat(scene.ends()).isEqualTo(old ? List.of(TOLD, GONE) : List.of(TOLD, FAST, GONE));
          continue;
        }
        assertThat(scene.host().isQuitting()).isTrue();
        assertThat(store.getProps(null, 0).value()).isNotEmpty();
        assertThat(scene.findings()).containsExactly(LintRule.EXTERNAL_REFERENCE);
        store.release();
        scene.tool().session().logoff(0, 0, 0);
        assertThat(scene.host().isQuitting()).isTrue();
        scene.tool().session().release();
        assertThat(scene.host().isTerminated()).isTrue();
        assertThat(scene.ends())
            .isEqualTo(old ? List.of(TOLD, WAITS, GONE) : List.of(TOLD, WAITS, FAST, GONE));
        scene.tool().mapi32().mapiUninitialize();
        scene.mapi().finish();
      }
    }
  }

  @Test
  @Verifies({"R-309", "R-313", "A-95"})
  void since_2007_sp2_it_asks_announces_and_does_a_fast_shutdown() {
    try (HostScene scene = HostScene.with()) {
      scene.outlook().quit();

      assertThat(scene.callsOfHost())
          .containsExactly(
              "MAPIInitialize",
              "MAPILogonEx",
              "IUnknown::QueryInterface",
              "IMAPIClientShutdown::QueryFastShutdown",
              "IMAPIClientShutdown::NotifyProcessShutdown",
              "IMAPIClientShutdown::DoFastShutdown");
    }
  }

  @Test
  @Verifies({"R-313", "A-95"})
  void refused_it_ends_the_ordinary_way_and_waits_for_the_references_from_outside() {
    try (HostScene scene = HostScene.with(FastShutdownPolicy.OFF)) {
      scene.outlook().quit();

      assertThat(scene.host().isQuitting()).isTrue();
      assertThat(scene.host().sessions()).isEmpty();
      HostScene.open(scene.tool()).release();
      scene.leave();

      assertThat(scene.host().isTerminated()).isTrue();
      assertThat(scene.callsOfHost())
          .endsWith(
              "IMAPIClientShutdown::QueryFastShutdown",
              "IUnknown::Release",
              "IMAPISession::Logoff",
              "IUnknown::Release",
              "MAPIUninitialize");
      assertThat(scene.ends()).containsExactly(TOLD, WAITS, GONE);
      assertThat(scene.findings()).containsExactly(LintRule.EXTERNAL_REFERENCE);
      scene.mapi().finish();
    }
  }

  @Test
  @Verifies({"R-303", "R-313"})
  void one_provider_can_refuse() {
    try (HostScene scene = HostScene.with()) {
      HostScene.open(scene.tool());
      scene
          .mapi()
          .faults()
          .onProvider(QUERY_FAST_SHUTDOWN)
          .by(HostScene.OUTLOOK)
          .answer(MAPI_E_NO_SUPPORT);

      scene.outlook().quit();

      assertThat(scene.host().isQuitting()).isTrue();
      scene.tool().client().terminate();
      assertThat(scene.ends()).containsExactly(TOLD, WAITS, GONE);
    }
  }

  @Test
  @Verifies("A-40")
  void the_others_of_its_shared_session_are_told_when_it_is_gone() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor(HostScene.OUTLOOK).logOn("Ada");
      Party third = Pair.held(scene.join("third"));
      third.listen(EventMask.EXTENDED);

      outlook.quit();

      assertThat(outlook.client().isTerminated()).isTrue();
      assertThat(Pair.queued(third)).containsExactly(EXTENDED);
      third.session().enumAdrTypes(0);
    }
  }

  @Test
  @Verifies("A-95")
  void a_client_that_dies_or_uninitializes_holds_nothing_any_more() {
    for (boolean killed : List.of(false, true)) {
      try (HostScene scene = HostScene.of(Settings.beforeOutlook2007Sp2())) {
        HostScene.open(scene.tool());
        scene.outlook().quit();
        assertThat(scene.host().isQuitting()).isTrue();

        if (killed) {
          scene.tool().client().terminate();
        } else {
          scene.tool().mapi32().mapiUninitialize();
        }

        assertThat(scene.ends()).containsExactly(TOLD, WAITS, GONE);
      }
    }
  }

  @Test
  @Verifies("A-97")
  void a_provider_that_never_comes_back_ends_it_all_the_same() {
    try (HostScene scene = HostScene.with(PerThreadInit.IGNORE);
        Worker user = Worker.named("user")) {
      HostScene.open(scene.tool());
      Hang hang = scene.mapi().faults().onProvider(DO_FAST_SHUTDOWN).by(HostScene.OUTLOOK).hang();
      Begun quitting = user.begin(() -> scene.outlook().quit());
      await().until(hang::isReached);

      scene.mapi().clock().advance(Duration.ofHours(1));

      assertThat(quitting.thrown()).isNull();
      assertThat(scene.host().isTerminated()).isTrue();
      assertThat(Outcomes.of(() -> scene.tool().session().enumAdrTypes(0)))
          .isEqualTo(MAPI_E_NETWORK_ERROR);
    }
  }

  @Test
  @Verifies({"A-95", "A-97"})
  void killed_while_it_waits_it_is_gone_like_any_other() {
    try (HostScene scene = HostScene.of(Settings.beforeOutlook2007Sp2())) {
      MsgStore store = HostScene.open(scene.tool());
      scene.outlook().quit();

      scene.outlook().terminate();

      assertThat(scene.host().isQuitting()).isFalse();
      assertThat(Outcomes.of(() -> store.getProps(null, 0))).isEqualTo(MAPI_E_NETWORK_ERROR);
      store.release();
      scene.tool().session().release();
      assertThat(scene.ends()).containsExactly(TOLD, WAITS, "process terminated");
    }
  }

  @Test
  @Verifies("A-95")
  void what_the_host_itself_has_open_is_given_back_in_the_ordinary_way() {
    try (Scene scene = Scene.of(Settings.beforeOutlook2007Sp2())) {
      MapiActor outlook = scene.mapi().actor(HostScene.OUTLOOK).logOn("Ada").listen();
      HostScene.root(
          HostScene.open(
              new Party(outlook.client(), outlook.client().mapi32(), outlook.session())));

      outlook.quit();

      assertThat(outlook.client().isTerminated()).isTrue();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  void a_process_without_a_session_or_without_mapi_is_gone_at_once_and_only_once() {
    try (Scene scene = Scene.with()) {
      scene.initialized("one").quit();
      scene.mapi().client("two").quit();
      scene.mapi().clients().forEach(MapiClient::quit);

      assertThat(scene.mapi().clients()).allMatch(MapiClient::isTerminated);
      scene.mapi().finish();
    }
  }
}
