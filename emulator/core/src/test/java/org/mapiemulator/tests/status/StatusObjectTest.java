package org.mapiemulator.tests.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FlushQueuesFlag;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiStatus;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ResourceMethod;
import org.mapiemulator.mapi.ResourceType;
import org.mapiemulator.mapi.StatusCode;
import org.mapiemulator.mapi.ValidateStateFlag;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;

/** IMAPIStatus: MAPI's own objects, and those of providers. */
class StatusObjectTest {

  private static final int ALL_FLAGS = 0x007F0001;
  private static final int UPLOAD = FlushQueuesFlag.UPLOAD.value();
  private static final ResourceType TRANSPORT = ResourceType.TRANSPORT_PROVIDER;

  private static StatusScene withRow(int methods) {
    StatusScene scene = StatusScene.with();
    scene.transportSays(
        PropValue.of(PropTags.PR_STATUS_CODE, StatusCode.AVAILABLE.value()),
        PropValue.of(PropTags.PR_RESOURCE_METHODS, methods));
    scene.calls().take();
    return scene;
  }

  @ParameterizedTest
  @EnumSource(
      value = ResourceType.class,
      names = {"SUBSYSTEM", "SPOOLER", "AB"})
  @Verifies({"R-271", "R-274", "R-275", "R-277", "PRG-04"})
  void mapis_own_objects_can_do_what_their_rows_say(ResourceType type) {
    try (StatusScene scene = StatusScene.with()) {
      MapiStatus status = scene.open(type);
      int methods = scene.number(type, PropTags.PR_RESOURCE_METHODS);
      boolean flushes = type == ResourceType.SPOOLER;

      assertThat(methods)
          .isEqualTo(
              ResourceMethod.VALIDATE_STATE.value()
                  | (flushes ? ResourceMethod.FLUSH_QUEUES.value() : 0));
      assertThat(Outcomes.of(() -> status.validateState(0, 0))).isEqualTo(Hresult.S_OK);
      assertThat(Outcomes.of(() -> status.flushQueues(0, null, UPLOAD)))
          .isEqualTo(flushes ? Hresult.S_OK : Hresult.MAPI_E_NO_SUPPORT);
      assertThat(Outcomes.of(() -> status.settingsDialog(0, 1)))
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      assertThat(Outcomes.of(() -> status.changePassword("a", "b", 0)))
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
    }
  }

  @Test
  @Verifies({"R-271", "R-166"})
  void a_row_is_opened_as_a_status_object_and_nothing_else() {
    try (StatusScene scene = StatusScene.with()) {
      MapiSession session = scene.party().session();
      EntryId id = scene.id(ResourceType.SPOOLER);

      OpenedEntry opened = session.openEntry(id, Iid.MAPI_STATUS, 0);

      assertThat(opened.objectType()).isEqualTo(ObjectType.STATUS.value());
      assertThat(opened.object()).isInstanceOf(MapiStatus.class);
      assertThat(session.openEntry(id, Iid.MAPI_PROP, 0).object()).isInstanceOf(MapiStatus.class);
      assertThat(Outcomes.of(() -> session.openEntry(id, Iid.MESSAGE, 0)))
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
      assertThat(session.compareEntryIds(id, id, 0)).isTrue();
      assertThat(session.compareEntryIds(id, scene.id(ResourceType.AB), 0)).isFalse();
    }
  }

  @Test
  @Verifies({"R-271", "R-295", "A-100"})
  void a_row_that_has_gone_cannot_be_opened() {
    try (StatusScene scene = StatusScene.with()) {
      var store = scene.openStore();
      scene.stores().support().modifyStatusRow(List.of(), 0);
      EntryId id = scene.id(ResourceType.STORE_PROVIDER);
      byte[] longer = java.util.Arrays.copyOf(id.bytes().toByteArray(), id.size() + 1);
      store.release();

      assertThat(Outcomes.of(() -> scene.party().session().openEntry(id, null, 0)))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(Outcomes.of(() -> scene.party().session().openEntry(EntryId.of(longer), null, 0)))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }

  @Test
  @Verifies("R-276")
  void only_two_names_can_be_changed_and_that_at_once() {
    try (StatusScene scene = StatusScene.with()) {
      MapiStatus status = scene.open(ResourceType.SPOOLER);
      List<PropProblem> none =
          status.setProps(
              List.of(
                  PropValue.of(PropTags.PR_DISPLAY_NAME, "Post office"),
                  PropValue.of(PropTags.PR_PROVIDER_DISPLAY, "Mail")));
      List<PropProblem> problems =
          status.setProps(List.of(PropValue.of(PropTags.PR_STATUS_CODE, 0)));

      assertThat(none).isEmpty();
      assertThat(problems)
          .containsExactly(new PropProblem(0, PropTags.PR_STATUS_CODE, Hresult.MAPI_E_COMPUTED));
      assertThat(status.deleteProps(List.of(PropTags.PR_DISPLAY_NAME))).hasSize(1);
      assertThat(scene.cell(ResourceType.SPOOLER, PropTags.PR_DISPLAY_NAME))
          .isEqualTo("Post office");
      MapiStatus readOnly =
          (MapiStatus)
              scene.party().session().openEntry(scene.id(ResourceType.SPOOLER), null, 0).object();
      assertThat(
              Outcomes.of(
                  () ->
                      readOnly.setProps(List.of(PropValue.of(PropTags.PR_DISPLAY_NAME, "other")))))
          .isEqualTo(Hresult.MAPI_E_NO_ACCESS);
    }
  }

  @Test
  @Verifies({"R-272", "R-273", "R-287", "R-288", "R-289"})
  void a_providers_row_is_opened_by_its_logon() {
    try (StatusScene scene = withRow(0xF)) {
      MapiStatus inner = mock(MapiStatus.class);
      scene.transport().givesStatus(inner);
      doThrow(new MapiException(Hresult.MAPI_E_NO_ACCESS, "IMAPIStatus::ChangePassword"))
          .when(inner)
          .changePassword("wrong", "new", 0);

      MapiStatus status = scene.open(TRANSPORT);
      status.validateState(7, ALL_FLAGS);
      status.settingsDialog(7, 1);
      status.flushQueues(7, null, UPLOAD);
      Hresult wrong = Outcomes.of(() -> status.changePassword("wrong", "new", 0));
      status.release();

      assertThat(scene.calls().log()).contains("logon at post 1 OpenStatusEntry(0x1)");
      verify(inner).validateState(7, ALL_FLAGS);
      verify(inner).settingsDialog(7, 1);
      verify(inner).flushQueues(7, null, UPLOAD);
      verify(inner).release();
      assertThat(wrong).isEqualTo(Hresult.MAPI_E_NO_ACCESS);
    }
  }

  @Test
  @Verifies({"R-272", "R-275"})
  void a_provider_that_gives_no_status_object_says_why() {
    try (StatusScene scene = withRow(0)) {
      assertThat(Outcomes.of(() -> scene.party().session().openEntry(scene.id(TRANSPORT), null, 0)))
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      assertThat(scene.scene().mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-278", "R-279", "R-286", "R-287", "R-288", "A-43"})
  void undefined_flags_are_refused_before_a_provider_is_asked() {
    try (StatusScene scene = withRow(0xF)) {
      MapiStatus inner = mock(MapiStatus.class);
      scene.transport().givesStatus(inner);
      MapiStatus status = scene.open(TRANSPORT);

      assertThat(
              List.of(
                  Outcomes.of(() -> status.validateState(0, 2)),
                  Outcomes.of(() -> status.validateState(0, 0x00800000)),
                  Outcomes.of(() -> status.settingsDialog(0, 2)),
                  Outcomes.of(() -> status.changePassword(null, null, 1)),
                  Outcomes.of(() -> status.flushQueues(0, null, 1)),
                  Outcomes.of(() -> status.flushQueues(0, null, 0x40))))
          .containsOnly(Hresult.MAPI_E_UNKNOWN_FLAGS);
      verify(inner, never()).validateState(anyLong(), anyInt());
      verify(inner, never()).settingsDialog(anyLong(), anyInt());
    }
  }

  @Test
  @Verifies({"R-280", "R-281"})
  void validate_state_asks_those_whose_state_it_is() {
    try (StatusScene scene = withRow(ResourceMethod.VALIDATE_STATE.value())) {
      MapiStatus inner = mock(MapiStatus.class);
      scene.transport().givesStatus(inner);

      scene.open(ResourceType.AB).validateState(0, 0);
      verify(inner, never()).validateState(anyLong(), anyInt());
      scene.open(ResourceType.SUBSYSTEM).validateState(0, 1);
      verify(inner).validateState(0, 1);
      scene.calls().take();
      scene.open(ResourceType.SPOOLER).validateState(0, ValidateStateFlag.CONFIG_CHANGED.value());

      assertThat(scene.calls().log()).contains("logon at post 1 AddressTypes");
    }
  }

  @Test
  @Verifies({"R-289", "R-463"})
  void flush_queues_of_the_spooler_can_mean_one_transport() {
    try (StatusScene scene = withRow(0)) {
      MapiStatus spooler = scene.open(ResourceType.SPOOLER);

      spooler.flushQueues(0, scene.id(TRANSPORT), UPLOAD);

      assertThat(scene.calls().log()).contains("logon at post 1 FlushQueues(0x2)");
      assertThat(Outcomes.of(() -> spooler.flushQueues(0, scene.id(ResourceType.AB), UPLOAD)))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(Outcomes.of(() -> spooler.flushQueues(0, EntryId.ofHex("00000000FF"), UPLOAD)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
    }
  }

  @Test
  @Verifies({"R-290", "A-101"})
  void a_flush_that_may_come_later_comes_when_time_goes_on() {
    try (StatusScene scene = withRow(0)) {
      MapiStatus spooler = scene.open(ResourceType.SPOOLER);
      int later = UPLOAD | FlushQueuesFlag.ASYNC_OK.value();

      spooler.flushQueues(0, null, later);
      List<String> atOnce = scene.calls().take();
      Hresult again = Outcomes.of(() -> spooler.flushQueues(0, null, later));
      scene.scene().mapi().clock().advance(java.time.Duration.ofSeconds(1));

      assertThat(atOnce).noneMatch(call -> call.contains("FlushQueues"));
      assertThat(again).isEqualTo(Hresult.MAPI_E_BUSY);
      assertThat(scene.calls().log()).contains("logon at post 1 FlushQueues(0x2)");
    }
  }

  @Test
  @Verifies({"R-282", "R-290"})
  void who_comes_while_queues_are_flushed_is_told_to_wait() {
    try (StatusScene scene = withRow(0)) {
      MapiStatus spooler = scene.open(ResourceType.SPOOLER);
      MapiStatus subsystem = scene.open(ResourceType.SUBSYSTEM);
      List<Hresult> meanwhile = new java.util.ArrayList<>();
      scene
          .calls()
          .when(
              "FlushQueues",
              () -> {
                meanwhile.add(Outcomes.of(() -> spooler.flushQueues(0, null, UPLOAD)));
                meanwhile.add(Outcomes.of(() -> spooler.validateState(0, 0)));
                meanwhile.add(Outcomes.of(() -> subsystem.validateState(0, 0)));
              });

      spooler.flushQueues(0, null, UPLOAD);

      assertThat(meanwhile).hasSize(3).containsOnly(Hresult.MAPI_E_BUSY);
      assertThat(Outcomes.of(() -> spooler.validateState(0, 0))).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies({"R-202", "R-203"})
  void after_logoff_a_status_object_is_dead() {
    try (StatusScene scene = StatusScene.with()) {
      MapiStatus status = scene.open(ResourceType.SPOOLER);

      scene.party().session().logoff(0, 0, 0);

      assertThat(Outcomes.of(() -> status.validateState(0, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(Outcomes.of(() -> status.flushQueues(0, null, UPLOAD)))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
    }
  }
}
