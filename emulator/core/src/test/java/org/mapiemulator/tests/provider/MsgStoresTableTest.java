package org.mapiemulator.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.DefaultStoreOption;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ResourceFlag;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.TableEvent;
import org.mapiemulator.mapi.TableNotification;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** The table of message stores, and which of them is the default one. */
class MsgStoresTableTest {

  private static final int UNICODE = StringFlag.UNICODE.value();
  private static final int DEFAULT = DefaultStoreOption.DEFAULT_STORE.value();

  private static PropValue cell(Row row, PropTag tag) {
    return row.find(tag).orElseThrow();
  }

  private static int flags(MapiSession session, String store) {
    return cell(ProviderScene.row(session, store), PropTags.PR_RESOURCE_FLAGS).intValue();
  }

  private static List<String> with(MapiSession session, ResourceFlag flag) {
    return ProviderScene.names(session).stream()
        .filter(name -> (flags(session, name) & flag.value()) != 0)
        .toList();
  }

  private static List<String> defaults(MapiSession session) {
    return ProviderScene.rows(session).stream()
        .filter(row -> cell(row, PropTags.PR_DEFAULT_STORE).isTrue())
        .map(ProviderScene::name)
        .toList();
  }

  @Test
  @Verifies({"R-152", "R-515", "COL-14", "A-67"})
  void it_lists_the_stores_of_the_profile_open_or_not_with_all_required_columns() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");

      assertThat(ProviderScene.names(ada.session())).containsExactly("One", "Two", "Readable");
      for (Row row : ProviderScene.rows(ada.session())) {
        assertThat(row.values())
            .extracting(PropValue::tag)
            .containsExactlyInAnyOrder(
                PropTags.PR_DEFAULT_STORE,
                PropTags.PR_DISPLAY_NAME,
                PropTags.PR_ENTRYID,
                PropTags.PR_INSTANCE_KEY,
                PropTags.PR_MDB_PROVIDER,
                PropTags.PR_OBJECT_TYPE,
                PropTags.PR_PROVIDER_DISPLAY,
                PropTags.PR_RECORD_KEY,
                PropTags.PR_RESOURCE_FLAGS,
                PropTags.PR_RESOURCE_TYPE);
        assertThat(cell(row, PropTags.PR_OBJECT_TYPE).intValue())
            .isEqualTo(ObjectType.STORE.value());
        assertThat(cell(row, PropTags.PR_RESOURCE_TYPE).intValue()).isEqualTo(33);
        assertThat(cell(row, PropTags.PR_MDB_PROVIDER).binary()).isEqualTo(FakeLibrary.UID.bytes());
      }
      assertThat(
              ProviderScene.rows(ada.session()).stream()
                  .map(row -> cell(row, PropTags.PR_RECORD_KEY).binary()))
          .doesNotHaveDuplicates();
      assertThat(scene.library().log()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-150", "COL-15"})
  void the_default_store_is_found_by_either_restriction_in_either_width() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSession session = scene.logon("ada").session();
      int bit = ResourceFlag.DEFAULT_STORE.value();
      for (Restriction restriction :
          List.of(
              Restriction.equal(PropTags.PR_DEFAULT_STORE, true),
              Restriction.anyBitSet(PropTags.PR_RESOURCE_FLAGS, bit))) {
        for (int width : new int[] {0, UNICODE}) {
          try (MapiTable table = session.getMsgStoresTable(width)) {
            table.restrict(restriction, 0);
            List<Row> rows = table.queryRows(10, 0);
            assertThat(rows).hasSize(1);
            PropTag name =
                width == 0 ? PropTags.PR_DISPLAY_NAME.withType(0x1E) : PropTags.PR_DISPLAY_NAME;
            assertThat(cell(rows.get(0), name).text()).isEqualTo("One");
          }
        }
      }
    }
  }

  @Test
  @Verifies({"R-177", "R-180", "R-182", "COL-15"})
  void another_default_store_changes_the_profile_and_so_other_sessions_too() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSession ada = scene.logon("ada").session();
      MapiSession bob = scene.logon("bob").session();
      assertThat(defaults(ada)).containsExactly("One");

      ada.setDefaultStore(DEFAULT, ProviderScene.id(ada, "Two"));

      assertThat(defaults(ada)).containsExactly("Two");
      assertThat(with(ada, ResourceFlag.DEFAULT_STORE)).containsExactly("Two");
      assertThat(defaults(bob)).containsExactly("Two");
      assertThat(defaults(scene.logon("later").session())).containsExactly("Two");
    }
  }

  @Test
  @Verifies("R-178")
  void no_identifier_leaves_the_session_without_such_a_store() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSession session = scene.logon("ada").session();

      session.setDefaultStore(DEFAULT, null);

      assertThat(defaults(session)).isEmpty();
      for (DefaultStoreOption option : DefaultStoreOption.values()) {
        session.setDefaultStore(option.value(), ProviderScene.id(session, "Two"));
        session.setDefaultStore(option.value(), null);
      }
      assertThat(flags(session, "Two")).isZero();
    }
  }

  @Test
  @Verifies({"R-177", "R-180", "R-182"})
  void what_is_not_permanent_is_so_for_the_session_alone() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSession ada = scene.logon("ada").session();
      MapiSession bob = scene.logon("bob").session();
      EntryId two = ProviderScene.id(ada, "Two");

      ada.setDefaultStore(DefaultStoreOption.SIMPLE_STORE_PERMANENT.value(), two);
      ada.setDefaultStore(DefaultStoreOption.PRIMARY_STORE.value(), two);
      ada.setDefaultStore(DefaultStoreOption.SECONDARY_STORE.value(), two);
      assertThat(flags(ada, "Two"))
          .isEqualTo(
              ResourceFlag.SIMPLE_STORE.value()
                  | ResourceFlag.PRIMARY_STORE.value()
                  | ResourceFlag.SECONDARY_STORE.value());
      assertThat(flags(bob, "Two")).isEqualTo(ResourceFlag.SIMPLE_STORE.value());
      bob.setDefaultStore(
          DefaultStoreOption.SIMPLE_STORE_TEMPORARY.value(), ProviderScene.id(bob, "One"));

      assertThat(with(bob, ResourceFlag.SIMPLE_STORE)).containsExactly("One");
      assertThat(with(ada, ResourceFlag.SIMPLE_STORE)).containsExactly("Two");
    }
  }

  @Test
  @Verifies("R-179")
  void a_store_that_cannot_submit_is_never_the_default_one_but_may_be_another() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSession session = scene.logon("ada").session();
      EntryId readable = ProviderScene.id(session, "Readable");

      assertThat(Outcomes.of(() -> session.setDefaultStore(DEFAULT, readable)))
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);

      assertThat(defaults(session)).containsExactly("One");
      session.setDefaultStore(DefaultStoreOption.PRIMARY_STORE.value(), readable);
      assertThat(with(session, ResourceFlag.PRIMARY_STORE)).containsExactly("Readable");
      // What it was opened for has ended.
      assertThat(scene.library().log())
          .endsWith("provider 2 starts", "provider 2 Shutdown(0)", "provider 2 released")
          .contains("logon at Readable Logoff(0)");
    }
  }

  @Test
  @Verifies("R-179")
  void a_store_that_is_open_for_reading_can_become_the_default_one() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      MsgStore two = ProviderScene.open(ada, "Two", 0);

      ada.session().setDefaultStore(DEFAULT, ProviderScene.id(ada.session(), "Two"));

      assertThat(defaults(ada.session())).containsExactly("Two");
      assertThat(two.getPropList(0)).isNotEmpty();
      assertThat(two.release()).isZero();
    }
  }

  @Test
  @Verifies("R-177")
  void a_store_that_the_table_does_not_list_is_not_found() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSession session = scene.logon("ada").session();
      MapiSession other = scene.scene().logon("bob", "Bob", Scene.NEW_PRIVATE).session();
      for (EntryId id : List.of(EntryId.ofHex("00"), ProviderScene.id(other, "Mailbox - Bob"))) {
        assertThat(Outcomes.of(() -> session.setDefaultStore(DEFAULT, id)))
            .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      }
      scene.library().logonResult(Hresult.MAPI_E_LOGON_FAILED);
      EntryId two = ProviderScene.id(session, "Two");
      assertThat(Outcomes.of(() -> session.setDefaultStore(DEFAULT, two)))
          .isEqualTo(Hresult.MAPI_E_CALL_FAILED);
      assertThat(defaults(session)).containsExactly("One");
    }
  }

  @Test
  @Verifies({"R-151", "COL-14"})
  void open_tables_tell_of_every_row_that_changed_after_the_call() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = Pair.held(scene.logon("ada"));
      Party bob = Pair.held(scene.logon("bob"));
      RecordingSink sink = new RecordingSink();
      for (Party party : List.of(ada, bob)) {
        MapiTable table = party.session().getMsgStoresTable(UNICODE);
        table.setColumns(List.of(PropTags.PR_DISPLAY_NAME, PropTags.PR_DEFAULT_STORE), 0);
        table.advise(EventMask.TABLE_MODIFIED.value(), sink);
      }
      EntryId two = ProviderScene.id(ada.session(), "Two");
      scene.library().reacting(what -> assertThat(Pair.queued(ada)).isEmpty());

      ada.session().setDefaultStore(DEFAULT, two);

      for (Party party : List.of(ada, bob)) {
        assertThat(Pair.queued(party))
            .isNotEmpty()
            .allSatisfy(
                told ->
                    assertThat(((TableNotification) told).tableEvent())
                        .isEqualTo(TableEvent.ROW_MODIFIED.value()))
            .anySatisfy(
                told -> {
                  Row row = new Row(((TableNotification) told).row());
                  assertThat(ProviderScene.name(row)).isEqualTo("Two");
                  assertThat(cell(row, PropTags.PR_DEFAULT_STORE).isTrue()).isTrue();
                })
            .anySatisfy(
                told -> {
                  Row row = new Row(((TableNotification) told).row());
                  assertThat(ProviderScene.name(row)).isEqualTo("One");
                  assertThat(cell(row, PropTags.PR_DEFAULT_STORE).isTrue()).isFalse();
                });
      }
    }
  }

  @Test
  @Verifies({"R-151", "R-431"})
  void open_tables_tell_of_a_store_that_is_added() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = Pair.held(scene.logon("ada"));
      MapiTable table = ada.session().getMsgStoresTable(UNICODE);
      table.advise(EventMask.TABLE_MODIFIED.value(), new RecordingSink());
      ada.session().openMsgStore(0, OpenMsgStoreTest.handMade(ada.session(), "Three"), null, 0);
      assertThat(Pair.queued(ada)).isEmpty();

      scene.library().logon().support().modifyProfile(0);

      assertThat(Pair.queued(ada))
          .hasSize(1)
          .allSatisfy(
              told ->
                  assertThat(((TableNotification) told).tableEvent())
                      .isEqualTo(TableEvent.ROW_ADDED.value()));
    }
  }

  @Test
  @Verifies({"R-204", "A-15"})
  void the_end_of_the_session_ends_its_tables_and_their_registrations() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = Pair.held(scene.logon("ada"));
      MapiTable table = ada.session().getMsgStoresTable(UNICODE);
      RecordingSink sink = new RecordingSink();
      table.advise(EventMask.TABLE_MODIFIED.value(), sink);
      assertThat(sink.references()).isEqualTo(2);

      ada.session().logoff(0, 0, 0);

      assertThat(sink.references()).isEqualTo(1);
      assertThat(Outcomes.of(() -> table.queryRows(1, 0))).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      MapiSession bob = scene.logon("bob").session();
      bob.setDefaultStore(DEFAULT, ProviderScene.id(bob, "Two"));
      assertThat(Pair.queued(ada)).isEmpty();
      assertThat(table.release()).isZero();
    }
  }

  @Test
  void a_profile_says_which_of_its_stores_is_the_default_one() {
    try (ProviderScene scene = ProviderScene.with()) {
      scene
          .mapi()
          .profiles()
          .add(
              "Both", p -> p.store("Mailbox - A").store("Mailbox - B").defaultStore("Mailbox - B"));
      MapiSession session = scene.scene().logon("both", "Both", Scene.NEW_PRIVATE).session();

      assertThat(ProviderScene.names(session)).containsExactly("Mailbox - A", "Mailbox - B");
      assertThat(defaults(session)).containsExactly("Mailbox - B");
    }
  }
}
