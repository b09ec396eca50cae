package org.mapiemulator.tests.object;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.mapiemulator.OpenObject;
import org.mapiemulator.internal.object.SeamObjects;
import org.mapiemulator.internal.session.ClientSession;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mockito.InOrder;

class ObjectLifeTest {

  @Test
  void objects_have_small_names() {
    try (OpenStore open = new OpenStore()) {
      assertThat(open.store).hasToString("store#1");
      assertThat(open.stream()).hasToString("stream#1");
      assertThat(open.attachment()).hasToString("attachment#1");
      assertThat(open.table()).hasToString("table#1");
      assertThat(open.message()).hasToString("message#3");
      assertThat(open.folder()).hasToString("folder#5");
    }
  }

  @Test
  @Verifies("GEN-20")
  void objects_of_a_store_end_with_its_last_release() {
    try (OpenStore open = new OpenStore()) {
      MapiFolder folder = open.folder();
      Message message = folder.createMessage(null, 0);
      open.store.addRef();
      open.store.release();
      assertThat(Outcomes.of(() -> folder.getPropList(0))).isEqualTo(Hresult.S_OK);

      assertThat(open.store.release()).isZero();

      assertThat(Outcomes.of(() -> folder.getPropList(0))).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(Outcomes.of(() -> message.saveChanges(0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      verify(open.innerMessage, never()).saveChanges(0);
      assertThat(open.found(LintRule.CALL_AFTER_OWNER))
          .hasSize(2)
          .first()
          .satisfies(
              finding ->
                  assertThat(finding.what())
                      .isEqualTo(
                          "IMAPIProp::GetPropList was called on folder#1 after the last reference"
                              + " to store#1 was released."));
      // Release stays legal, and gives the provider its reference back.
      assertThat(folder.release()).isZero();
      verify(open.innerFolder).release();
    }
  }

  @Test
  @Verifies("GEN-20")
  void a_store_that_goes_before_its_objects_is_reported_at_once() {
    try (OpenStore open = new OpenStore()) {
      MapiTable table = open.table();

      open.store.release();

      assertThat(open.found(LintRule.STORE_RELEASED_FIRST))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.what())
                    .isEqualTo(
                        "The last reference to store#1 was released while 2 objects of it were"
                            + " still open.");
                assertThat(finding.detail()).hasSize(2);
                assertThat(finding.detail().get(0)).startsWith("still open: table#1 (opened -> at");
              });
      assertThat(table.release()).isZero();
      assertThat(open.found(LintRule.STORE_RELEASED_FIRST)).hasSize(1);
    }
  }

  @Test
  @Verifies("GEN-21")
  void a_message_outlives_its_folder_and_its_table() {
    try (OpenStore open = new OpenStore()) {
      MapiFolder folder = open.folder();
      MapiTable table = folder.getContentsTable(0);
      Message message = folder.createMessage(null, 0);

      table.release();
      folder.release();

      assertThat(Outcomes.of(() -> message.getPropList(0))).isEqualTo(Hresult.S_OK);
      assertThat(open.rules()).isEmpty();
    }
  }

  @Test
  void the_last_release_releases_the_providers_object_once_and_then_ends_the_store() {
    try (Scene scene = Scene.with()) {
      Party party = scene.newPrivate("archiver");
      MsgStore inner = mock(MsgStore.class);
      AtomicBoolean ended = new AtomicBoolean();
      AtomicBoolean locked = new AtomicBoolean();
      MsgStore store =
          OpenStore.open(
              party,
              inner,
              call -> {
                verify(inner).release();
                locked.set(call.gate().scheduler().isLocked());
                ended.set(true);
              });
      store.addRef();

      assertThat(store.release()).isEqualTo(1);
      verify(inner, never()).release();
      assertThat(store.release()).isZero();

      assertThat(ended).isTrue();
      assertThat(locked).isFalse();
      assertThat(store.release()).isZero();
      verify(inner).release();
      assertThat(scene.mapi().findings().of(LintRule.OVER_RELEASED)).hasSize(1);
    }
  }

  @Test
  void a_provider_that_throws_in_release_disturbs_nobody_and_is_reported() {
    try (OpenStore open = new OpenStore()) {
      MapiFolder folder = open.folder();
      doThrow(new IllegalStateException("gone")).when(open.innerFolder).release();

      assertThat(folder.release()).isZero();

      assertThat(open.found(LintRule.FOREIGN_CODE_THREW)).hasSize(1);
    }
  }

  @Test
  void after_logoff_only_release_is_left() {
    try (OpenStore open = new OpenStore()) {
      MapiFolder folder = open.folder();
      open.party.session().logoff(0, 0, 0);

      assertThat(Outcomes.of(() -> folder.getPropList(0))).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(folder.release()).isZero();
      assertThat(open.store.release()).isZero();

      assertThat(open.rules()).containsExactly(LintRule.CALL_AFTER_LOGOFF);
      verify(open.innerStore).release();
    }
  }

  @Test
  @Verifies("GEN-20")
  void an_object_that_is_opened_while_the_store_goes_is_not_handed_out() {
    try (OpenStore open = new OpenStore()) {
      MapiFolder folder = open.folder();
      when(open.innerFolder.createMessage(null, 0))
          .thenAnswer(
              invocation -> {
                open.store.release();
                return open.innerMessage;
              });

      assertThat(Outcomes.of(() -> folder.createMessage(null, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);

      verify(open.innerMessage).release();
      assertThat(open.scene.mapi().openObjects())
          .extracting(OpenObject::name)
          .doesNotContain("message#1");
    }
  }

  @Test
  @Verifies("GEN-07")
  void query_interface_knows_the_interfaces_of_each_kind() {
    try (OpenStore open = new OpenStore()) {
      MapiFolder folder = open.folder();
      for (Iid iid : new Iid[] {Iid.UNKNOWN, Iid.MAPI_PROP, Iid.MAPI_CONTAINER, Iid.MAPI_FOLDER}) {
        assertThat(folder.queryInterface(iid)).isSameAs(folder);
      }
      assertThat(folder.release()).isEqualTo(4);
      assertThat(Outcomes.of(() -> folder.queryInterface(Iid.MESSAGE)))
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
      assertThat(Outcomes.of(() -> folder.queryInterface(null)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertHas(open.store, Iid.MSG_STORE, Iid.MAPI_PROP);
      assertHas(open.message(), Iid.MESSAGE, Iid.MAPI_PROP);
      assertHas(open.attachment(), Iid.ATTACHMENT, Iid.MAPI_PROP);
      assertHas(open.table(), Iid.MAPI_TABLE);
      assertHas(open.stream(), Iid.STREAM);
      open.party.session().logoff(0, 0, 0);
      assertThat(folder.queryInterface(Iid.UNKNOWN)).isSameAs(folder);
      assertThat(Outcomes.of(() -> folder.queryInterface(Iid.MAPI_FOLDER)))
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
    }
  }

  private static void assertHas(MapiUnknown object, Iid... iids) {
    for (Iid iid : iids) {
      assertThat(object.queryInterface(iid)).isSameAs(object);
      object.release();
    }
  }

  @Test
  void what_is_left_open_is_named_in_the_order_in_which_it_has_to_be_released() {
    try (OpenStore open = new OpenStore()) {
      open.attachment();
      open.table();

      assertThat(open.scene.mapi().openObjects())
          .extracting(OpenObject::name)
          .containsSubsequence(
              "table#1",
              "folder#2",
              "attachment#1",
              "message#1",
              "folder#1",
              "store#1",
              "session#1");
      open.scene.close();
      assertThat(open.found(LintRule.OBJECT_LEAKED)).hasSize(6);
      assertThat(open.found(LintRule.OBJECT_LEAKED).get(0).what())
          .isEqualTo("table#1 has 1 reference left at the end: Release is missing.");
    }
  }

  @Test
  @Verifies("R-511")
  void code_of_another_process_cannot_call_an_object() {
    try (OpenStore open = new OpenStore()) {
      MapiFolder folder = open.folder();
      Party other = open.scene.newPrivate("other");

      other
          .client()
          .run(
              () ->
                  assertThat(Outcomes.of(() -> folder.getPropList(0)))
                      .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT));

      verify(open.innerFolder, never()).getPropList(0);
      assertThat(open.rules()).containsExactly(LintRule.FOREIGN_OBJECT);
    }
  }

  @Test
  void a_killed_client_leaks_nothing() {
    try (OpenStore open = new OpenStore()) {
      MapiFolder folder = open.folder();
      open.party.client().terminate();

      assertThat(folder.release()).isZero();

      assertThat(open.scene.mapi().openObjects()).isEmpty();
      assertThat(open.rules()).isEmpty();
    }
  }

  @Test
  @Verifies("R-441")
  void a_provider_can_make_its_objects_invalid() {
    try (OpenStore open = new OpenStore()) {
      ClientSession session = requireNonNull(ClientSession.of(open.party.session()));
      MapiFolder folder = open.folder();
      SeamObjects objects = new SeamObjects(session.process().gate(), session.node(), () -> {});

      assertThat(objects.makeInvalid(open.innerMessage)).isFalse();
      assertThat(objects.makeInvalid(open.innerFolder)).isTrue();

      assertThat(Outcomes.of(() -> folder.getPropList(0))).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(folder.release()).isZero();
      InOrder order = inOrder(open.innerFolder);
      order.verify(open.innerFolder).release();
      order.verifyNoMoreInteractions();
    }
  }
}
