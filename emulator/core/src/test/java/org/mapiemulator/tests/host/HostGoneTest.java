package org.mapiemulator.tests.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;
import static org.mapiemulator.fault.ProviderMethod.MS_PROVIDER_LOGON;
import static org.mapiemulator.journal.MapiMethod.QUERY_ROWS;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NETWORK_ERROR;
import static org.mapiemulator.mapi.Hresult.RPC_S_SERVER_UNAVAILABLE;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.MapiActor;
import org.mapiemulator.fault.Hang;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.settings.HostGoneResult;
import org.mapiemulator.settings.PerThreadInit;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mapiemulator.tests.fixture.Worker;
import org.mapiemulator.tests.fixture.Worker.Begun;

/** The host dies under a client in another process (B11). */
class HostGoneTest {

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies({"A-94"})
  void every_call_but_release_gives_the_result_that_the_setting_names(Settings settings) {
    for (HostGoneResult setting :
        List.of(settings.get(HostGoneResult.class), HostGoneResult.SERVER_UNAVAILABLE)) {
      try (HostScene scene = HostScene.of(settings.with(setting))) {
        Hresult gone = setting.result();
        MsgStore store = HostScene.open(scene.tool());
        MapiFolder root = HostScene.root(store);
        HostScene.draft(root, "Saved").saveChanges(0);
        Message draft = HostScene.draft(root, "Not saved");
        MapiTable table = root.getContentsTable(0);
        table.setColumns(List.of(PropTags.PR_SUBJECT), 0);
        assertThat(table.queryRows(1, 0)).hasSize(1);
        int before = scene.findings().size();

        scene.outlook().terminate();

        assertThat(Outcomes.of(() -> table.queryRows(1, 0))).isEqualTo(gone);
        assertThat(Outcomes.of(() -> draft.saveChanges(0))).isEqualTo(gone);
        assertThat(Outcomes.of(() -> root.getProps(null, 0))).isEqualTo(gone);
        assertThat(Outcomes.of(() -> store.getReceiveFolder(null, 0))).isEqualTo(gone);
        assertThat(Outcomes.of(() -> scene.tool().session().enumAdrTypes(0))).isEqualTo(gone);
        assertThat(Outcomes.of(() -> scene.tool().session().unadvise(7))).isEqualTo(gone);
        assertThat(Outcomes.of(() -> scene.tool().session().logoff(0, 0, 0))).isEqualTo(gone);
        assertThat(
                Outcomes.of(
                    () -> scene.tool().mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE)))
            .isEqualTo(gone);
        table.release();
        draft.release();
        root.release();
        assertThat(store.release()).isZero();
        assertThat(scene.tool().session().release()).isZero();
        scene.tool().mapi32().mapiUninitialize();

        assertThat(scene.findings().subList(before, scene.findings().size()))
            .doesNotContain(LintRule.CALL_AFTER_END_BY_OTHER, LintRule.UNDOCUMENTED_RESULT);
        assertThat(scene.savedSubjects()).containsExactly("Saved");
      }
    }
    assertThat(settings.get(HostGoneResult.class).result()).isEqualTo(MAPI_E_NETWORK_ERROR);
  }

  @Test
  @Verifies({"A-94"})
  void it_is_no_fault_of_the_client_and_no_leak_once_all_is_released() {
    try (HostScene scene = HostScene.with()) {
      MsgStore store = HostScene.open(scene.tool());
      scene.outlook().terminate();
      assertThat(Outcomes.of(() -> store.getProps(null, 0))).isEqualTo(MAPI_E_NETWORK_ERROR);

      store.release();
      scene.tool().session().release();
      scene.tool().mapi32().mapiUninitialize();

      scene.mapi().finish();
      assertThat(scene.findings()).isEmpty();
    }
  }

  @Test
  @Verifies({"A-94"})
  void a_call_that_is_under_way_ends_with_it() {
    try (HostScene scene = HostScene.with(PerThreadInit.IGNORE);
        Worker worker = Worker.named("tool's thread")) {
      MapiTable table = HostScene.root(HostScene.open(scene.tool())).getContentsTable(0);
      Hang hang = scene.mapi().faults().on(QUERY_ROWS).by("sync-tool").hang();
      Begun reading = worker.begin(() -> table.queryRows(1, 0));
      await().until(hang::isReached);

      scene.outlook().terminate();

      assertThat(reading.thrown())
          .isInstanceOfSatisfying(
              MapiException.class,
              gone -> {
                assertThat(gone.hresult()).isEqualTo(MAPI_E_NETWORK_ERROR);
                assertThat(gone.getMessage()).contains("QueryRows");
              });
      assertThat(scene.findings()).isEmpty();
    }
  }

  @Test
  @Verifies({"A-94"})
  void a_call_that_is_inside_a_provider_of_the_host_ends_with_it() {
    try (HostScene scene = HostScene.with(PerThreadInit.IGNORE, HostGoneResult.SERVER_UNAVAILABLE);
        Worker worker = Worker.named("tool's thread")) {
      Hang hang = scene.mapi().faults().onProvider(MS_PROVIDER_LOGON).hang();
      Begun opening = worker.begin(() -> HostScene.open(scene.tool()));
      await().until(hang::isReached);

      scene.outlook().terminate();

      assertThat(opening.thrown())
          .isInstanceOfSatisfying(
              MapiException.class,
              gone -> assertThat(gone.hresult()).isEqualTo(RPC_S_SERVER_UNAVAILABLE));
      assertThat(scene.findings()).isEmpty();
    }
  }

  @Test
  @Verifies("A-94")
  void the_others_of_the_shared_session_are_told_of_both() {
    try (HostScene scene = HostScene.with()) {
      Party third = Pair.held(scene.scene().join("third"));
      third.listen(EventMask.EXTENDED);
      RecordingSink own = scene.tool().listen(EventMask.EXTENDED);

      scene.outlook().terminate();

      assertThat(Pair.queued(third)).containsExactly(EXTENDED, EXTENDED);
      third.session().enumAdrTypes(0);
      assertThat(own.received()).isEmpty();
      assertThat(scene.tool().client().sessions().get(0).state())
          .isEqualTo(SessionState.ENDED_BY_OTHER);
    }
  }

  @Test
  @Verifies({"A-94"})
  void what_was_not_saved_is_lost_with_the_host_and_nothing_else() {
    try (HostScene scene = HostScene.with()) {
      MapiFolder root = HostScene.root(HostScene.open(scene.tool()));
      HostScene.draft(root, "Saved").saveChanges(0);
      Message draft = HostScene.draft(root, "Not saved");

      scene.outlook().terminate();

      assertThat(scene.mapi().losses().losses())
          .singleElement()
          .satisfies(
              loss -> {
                assertThat(loss.subject()).isEqualTo("Not saved");
                assertThat(loss.client()).isEqualTo("sync-tool");
                assertThat(loss.incident().client()).isEqualTo(HostScene.OUTLOOK);
              });
      draft.release();
      assertThat(scene.findings()).doesNotContain(LintRule.CHANGES_NOT_SAVED);
      scene.tool().client().terminate();
      assertThat(scene.mapi().losses().losses()).hasSize(1);
    }
  }

  @Test
  @Verifies("A-94")
  void what_it_had_registered_is_silent() {
    try (HostScene scene = HostScene.with()) {
      MsgStore store = HostScene.open(scene.tool());
      RecordingSink sink = new RecordingSink();
      scene.tool().client().notifications().hold();
      store.advise(null, EventMask.OBJECT_CREATED.value(), sink);
      Party third = scene.scene().newPrivate("third");
      MapiFolder root = HostScene.root(HostScene.open(third));
      HostScene.draft(root, "First").saveChanges(0);
      assertThat(Pair.queued(scene.tool())).hasSize(1);
      scene.tool().client().notifications().deliverAll();

      scene.outlook().terminate();
      HostScene.draft(root, "Second").saveChanges(0);

      assertThat(Pair.queued(scene.tool())).isEmpty();
      assertThat(sink.received()).hasSize(1);
    }
  }

  @Test
  @Verifies("A-94")
  void it_can_go_on_with_the_host_that_is_started_in_its_place() {
    try (HostScene scene = HostScene.with()) {
      scene.outlook().terminate();
      assertThat(
              Outcomes.of(
                  () -> scene.tool().mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE)))
          .isEqualTo(MAPI_E_NETWORK_ERROR);
      scene.tool().session().release();
      scene.tool().mapi32().mapiUninitialize();

      MapiActor restarted = scene.mapi().actor(HostScene.OUTLOOK).logOn("Ada");
      scene.tool().client().livesIn(restarted);
      Party again = scene.scene().join("sync-tool");
      HostScene.open(again).release();
      again.leave();

      assertThat(restarted.client().name()).isEqualTo("OUTLOOK.EXE#2");
      scene.mapi().finish();
    }
  }

  @Test
  void a_success_is_no_result_of_a_host_that_is_gone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HostGoneResult(Hresult.S_OK))
        .withMessageContaining("must be a failure");
  }
}
