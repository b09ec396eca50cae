package org.mapiemulator.tests.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.DefaultStoreOption;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ResourceFlag;
import org.mapiemulator.mapi.ResourceMethod;
import org.mapiemulator.mapi.ResourceType;
import org.mapiemulator.mapi.StatusCode;
import org.mapiemulator.mapi.TableEvent;
import org.mapiemulator.mapi.TableNotification;
import org.mapiemulator.mapi.spi.StatusRowFlag;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** IMAPISession::GetStatusTable and IMAPISup::ModifyStatusRow. */
class StatusTableTest {

  private static final int UPDATE = StatusRowFlag.UPDATE.value();
  private static final int AVAILABLE = StatusCode.AVAILABLE.value();

  private static List<Integer> events(StatusScene scene) {
    return Pair.queued(scene.party()).stream()
        .map(told -> ((TableNotification) told).tableEvent())
        .toList();
  }

  @Test
  @Verifies({"R-265", "R-267", "R-268", "R-269", "PRG-04", "COL-16", "COL-17"})
  void mapi_itself_has_three_rows() {
    try (StatusScene scene = StatusScene.with()) {
      assertThat(scene.column(PropTags.PR_RESOURCE_TYPE))
          .containsExactly(
              ResourceType.SUBSYSTEM.value(),
              ResourceType.SPOOLER.value(),
              ResourceType.AB.value());
      assertThat(scene.cell(ResourceType.SUBSYSTEM, PropTags.PR_DISPLAY_NAME)).isEqualTo("Post");
      assertThat(scene.column(PropTags.PR_OBJECT_TYPE)).containsOnly(ObjectType.STATUS.value());
      assertThat(scene.column(PropTags.PR_STATUS_CODE)).containsOnly(AVAILABLE);
      assertThat(scene.column(PropTags.PR_ENTRYID)).doesNotContainNull().doesNotHaveDuplicates();
      assertThat(scene.column(PropTags.PR_INSTANCE_KEY))
          .doesNotContainNull()
          .doesNotHaveDuplicates();
      assertThat(scene.column(PropTags.PR_ROWID)).doesNotContainNull().doesNotHaveDuplicates();
      for (var column :
          List.of(
              PropTags.PR_DISPLAY_NAME,
              PropTags.PR_PROVIDER_DISPLAY,
              PropTags.PR_PROVIDER_DLL_NAME,
              PropTags.PR_RESOURCE_FLAGS,
              PropTags.PR_RESOURCE_METHODS)) {
        assertThat(scene.column(column)).doesNotContainNull();
      }
    }
  }

  @Test
  @Verifies({"R-266", "R-293", "A-43", "A-99"})
  void a_provider_has_one_row_once_it_has_said_something() {
    try (StatusScene scene = StatusScene.with()) {
      MsgStore store = scene.openStore();
      int before = scene.column(PropTags.PR_ROWID).size();

      scene.transportSays(PropValue.of(PropTags.PR_STATUS_CODE, AVAILABLE));
      scene.transport().support().modifyStatusRow(List.of(), 0);
      scene
          .stores()
          .support()
          .modifyStatusRow(List.of(PropValue.of(PropTags.PR_STATUS_CODE, AVAILABLE)), UPDATE);

      assertThat(before).isEqualTo(3);
      assertThat(scene.column(PropTags.PR_RESOURCE_TYPE).subList(3, 5))
          .containsExactly(
              ResourceType.TRANSPORT_PROVIDER.value(), ResourceType.STORE_PROVIDER.value());
      assertThat(scene.cell(ResourceType.TRANSPORT_PROVIDER, PropTags.PR_STATUS_CODE))
          .as("a row in the place of the first one")
          .isNull();
      store.release();
    }
  }

  @Test
  @Verifies({"R-293", "R-294"})
  void an_update_changes_only_what_it_names_and_is_told() {
    try (StatusScene scene = StatusScene.with()) {
      MapiTable table = scene.table();
      table.advise(EventMask.TABLE_MODIFIED.value(), new RecordingSink());
      scene.transportSays(
          PropValue.of(PropTags.PR_DISPLAY_NAME, "Line 1"),
          PropValue.of(PropTags.PR_STATUS_CODE, AVAILABLE));

      scene
          .transport()
          .support()
          .modifyStatusRow(List.of(PropValue.of(PropTags.PR_STATUS_CODE, 3)), UPDATE);

      assertThat(scene.cell(ResourceType.TRANSPORT_PROVIDER, PropTags.PR_DISPLAY_NAME))
          .isEqualTo("Line 1");
      assertThat(scene.cell(ResourceType.TRANSPORT_PROVIDER, PropTags.PR_STATUS_CODE)).isEqualTo(3);
      assertThat(events(scene))
          .containsExactly(TableEvent.ROW_ADDED.value(), TableEvent.ROW_MODIFIED.value());
    }
  }

  @Test
  @Verifies({"R-267", "R-268", "R-296"})
  void what_is_mapis_own_a_provider_cannot_say() {
    try (StatusScene scene = StatusScene.with()) {
      scene.transportSays(
          PropValue.of(PropTags.PR_PROVIDER_DLL_NAME, "other.dll"),
          PropValue.of(PropTags.PR_RESOURCE_FLAGS, ResourceFlag.PRIMARY_IDENTITY.value()),
          PropValue.of(PropTags.PR_RESOURCE_TYPE, ResourceType.SUBSYSTEM.value()),
          PropValue.of(PropTags.PR_ENTRYID, Binary.ofHex("01")),
          PropValue.of(PropTags.PR_OBJECT_TYPE, 1),
          PropValue.of(PropTags.PR_ROWID, 1));
      ResourceType transport = ResourceType.TRANSPORT_PROVIDER;

      assertThat(scene.cell(transport, PropTags.PR_PROVIDER_DLL_NAME)).isNotEqualTo("other.dll");
      assertThat(scene.cell(transport, PropTags.PR_RESOURCE_FLAGS)).isEqualTo(0);
      assertThat(scene.cell(transport, PropTags.PR_OBJECT_TYPE))
          .isEqualTo(ObjectType.STATUS.value());
      assertThat(scene.column(PropTags.PR_ENTRYID)).doesNotContain(Binary.ofHex("01"));
      assertThat(scene.column(PropTags.PR_ROWID)).doesNotHaveDuplicates();
    }
  }

  @Test
  @Verifies({"R-291", "R-292"})
  void the_spooler_speaks_for_a_transport_that_says_nothing() {
    try (StatusScene scene = StatusScene.with()) {
      ResourceType transport = ResourceType.TRANSPORT_PROVIDER;
      scene.transportSays(
          PropValue.of(PropTags.PR_STATUS_CODE, AVAILABLE | StatusCode.OFFLINE.value()));
      Object offline = scene.cell(transport, PropTags.PR_STATUS_STRING);
      scene.transportSays(PropValue.of(PropTags.PR_STATUS_CODE, StatusCode.FAILURE.value()));
      Object failed = scene.cell(transport, PropTags.PR_STATUS_STRING);
      scene.transportSays(PropValue.of(PropTags.PR_STATUS_STRING, "dials"));

      assertThat(offline).isEqualTo("Offline");
      assertThat(failed).isEqualTo("Failed");
      assertThat(scene.cell(transport, PropTags.PR_STATUS_STRING)).isEqualTo("dials");
      assertThat(scene.cell(ResourceType.AB, PropTags.PR_STATUS_STRING)).isNull();
    }
  }

  @Test
  @Verifies("R-295")
  void the_row_goes_with_the_logon() {
    try (StatusScene scene = StatusScene.with()) {
      MsgStore store = scene.openStore();
      scene.stores().support().modifyStatusRow(List.of(), 0);
      MapiTable table = scene.table();
      table.advise(EventMask.TABLE_MODIFIED.value(), new RecordingSink());

      store.release();

      assertThat(events(scene)).containsExactly(TableEvent.ROW_DELETED.value());
      assertThat(table.getRowCount(0).value()).isEqualTo(3);
    }
  }

  @Test
  @Verifies("R-181")
  void another_default_store_is_told_by_its_status_row() {
    try (StatusScene scene = StatusScene.with()) {
      MsgStore store = scene.openStore();
      scene.stores().support().modifyStatusRow(List.of(), 0);
      MapiTable table = scene.table();
      table.advise(EventMask.TABLE_MODIFIED.value(), new RecordingSink());

      scene.party().session().setDefaultStore(DefaultStoreOption.DEFAULT_STORE.value(), null);

      assertThat(events(scene)).containsExactly(TableEvent.ROW_MODIFIED.value());
      assertThat(scene.cell(ResourceType.STORE_PROVIDER, PropTags.PR_RESOURCE_FLAGS)).isEqualTo(0);
      store.release();
    }
  }

  @Test
  @Verifies({"R-165", "R-187"})
  void the_table_waits_until_the_transports_have_started() {
    try (StatusScene scene = StatusScene.with()) {
      List<String> before = scene.calls().take();

      scene.table().release();

      assertThat(before).isEmpty();
      assertThat(scene.calls().log()).anyMatch(call -> call.contains("TransportLogon"));
    }
  }

  @Test
  @Verifies({"R-128", "R-165"})
  void without_mail_nobody_waits() {
    try (StatusScene scene = StatusScene.withoutMail()) {
      scene.table().release();

      assertThat(scene.calls().log()).isEmpty();
      assertThat(scene.scene().mapi().clock().elapsed()).isZero();
    }
  }

  @Test
  @Verifies("R-130")
  void without_mail_the_table_knows_no_transports() {
    try (StatusScene scene = StatusScene.withoutMail()) {
      Party mailing = scene.scene().logon("bob", "Post", Scene.NEW_PRIVATE);
      mailing.session().getStatusTable(0).release();
      scene.transport().support().modifyStatusRow(List.of(), 0);

      int code = scene.number(ResourceType.SPOOLER, PropTags.PR_STATUS_CODE);

      assertThat(code & StatusCode.FAILURE.value()).isNotZero();
      assertThat(scene.column(PropTags.PR_RESOURCE_TYPE))
          .doesNotContain(ResourceType.TRANSPORT_PROVIDER.value());
      assertThat(mailing.session().getStatusTable(0).getRowCount(0).value()).isEqualTo(4);
    }
  }

  @Test
  @Verifies("R-165")
  void other_flags_than_the_width_are_refused() {
    try (StatusScene scene = StatusScene.with()) {
      assertThat(Outcomes.of(() -> scene.party().session().getStatusTable(1)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
    }
  }

  @Test
  @Verifies("R-293")
  void a_row_that_cannot_be_is_refused() {
    try (StatusScene scene = StatusScene.with()) {
      scene.table().release();
      var support = scene.transport().support();
      List<PropValue> withNull = new ArrayList<>();
      withNull.add(null);

      assertThat(Outcomes.of(() -> support.modifyStatusRow(null, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(() -> support.modifyStatusRow(withNull, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(() -> support.modifyStatusRow(List.of(), 1)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      scene.transportSays(
          PropValue.error(PropTags.PR_STATUS_CODE, Hresult.MAPI_E_NOT_FOUND),
          PropValue.NULL,
          PropValue.of(PropTags.PR_RESOURCE_METHODS, ResourceMethod.VALIDATE_STATE.value()));
      assertThat(scene.cell(ResourceType.TRANSPORT_PROVIDER, PropTags.PR_STATUS_CODE)).isNull();
    }
  }

  enum Order {
    AFTER_LOGOFF,
    AFTER_UNINITIALIZE,
    KILLED
  }

  @ParameterizedTest
  @EnumSource
  @Verifies({"R-295", "R-203"})
  void a_table_that_outlives_its_session_is_of_no_use(Order order) {
    try (StatusScene scene = StatusScene.with()) {
      Party party = scene.party();
      MapiTable table = scene.table();
      scene.transportSays(PropValue.of(PropTags.PR_STATUS_CODE, AVAILABLE));

      switch (order) {
        case AFTER_LOGOFF -> party.session().logoff(0, 0, 0);
        case AFTER_UNINITIALIZE -> party.mapi32().mapiUninitialize();
        case KILLED -> party.client().terminate();
      }

      if (order != Order.KILLED) {
        assertThat(Outcomes.of(() -> table.getRowCount(0))).isNotEqualTo(Hresult.S_OK);
      }
      assertThat(scene.transport().support()).isNotNull();
    }
  }
}
