package org.mapiemulator.tests.store.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.StoreScene.KEEP;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;
import static org.mapiemulator.tests.fixture.StoreScene.add;
import static org.mapiemulator.tests.fixture.StoreScene.get;
import static org.mapiemulator.tests.fixture.StoreScene.idOf;
import static org.mapiemulator.tests.fixture.StoreScene.newFolder;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.AttachMethod;
import org.mapiemulator.mapi.DeleteFolderFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.ObjectNotification;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenSoftDeletedFlag;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ReadFlag;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.TableEvent;
import org.mapiemulator.mapi.TableNotification;
import org.mapiemulator.settings.SoftDeletion;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.StoreScene;

/** What the documentation leaves open, and what was decided while it was built. */
class OpenQuestionsTest {

  private final StoreScene scene = StoreScene.with();
  private final MapiFolder inbox = scene.inbox();

  @AfterEach
  void end() {
    scene.close();
  }

  private MapiTable advisedTable() {
    MapiTable table = inbox.getContentsTable(UNICODE);
    table.setColumns(List.of(PropTags.PR_SUBJECT, PropTags.PR_INSTANCE_KEY), 0);
    table.advise(EventMask.TABLE_MODIFIED.value(), new RecordingSink());
    return table;
  }

  private List<Integer> tableEvents() {
    return scene.told().stream()
        .filter(TableNotification.class::isInstance)
        .map(told -> ((TableNotification) told).tableEvent())
        .toList();
  }

  @Test
  @Verifies("D-128")
  void more_than_256_rows_at_once_are_told_as_one_change_of_the_table() {
    List<EntryId> few = new ArrayList<>();
    for (int i = 0; i < 256; i++) {
      few.add(add(inbox, "few " + i));
    }
    advisedTable();
    inbox.setReadFlags(few, 0, null, 0);
    assertThat(tableEvents()).hasSize(256).containsOnly(TableEvent.ROW_MODIFIED.value());
    inbox.setReadFlags(List.of(add(inbox, "one more")), 0, null, 0);
    scene.deliver();

    inbox.setReadFlags(null, 0, null, ReadFlag.CLEAR_READ.value());

    assertThat(tableEvents()).containsExactly(TableEvent.CHANGED.value());
  }

  @Test
  @Verifies({"D-129", "NOT-12", "NOT-13", "NOT-28"})
  void objects_are_told_before_counts_and_counts_before_rows() {
    scene.adviseStore(null, EventMask.OBJECT_CREATED, EventMask.OBJECT_MODIFIED);
    advisedTable();
    Message message = inbox.createMessage(null, 0);
    message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "new")));
    assertThat(scene.told()).isEmpty();

    message.saveChanges(KEEP);

    List<Notification> told = scene.told();
    assertThat(told)
        .extracting(Notification::eventType)
        .containsExactly(
            EventMask.OBJECT_CREATED.value(),
            EventMask.OBJECT_MODIFIED.value(),
            EventMask.TABLE_MODIFIED.value());
    assertThat(((ObjectNotification) told.get(1)).entryId()).isEqualTo(idOf(inbox));
  }

  @Test
  @Verifies({"D-130", "PRP-22"})
  void a_value_of_the_limit_fits_and_a_larger_one_does_not() {
    PropTag tag = PropTag.of(PropType.BINARY, 0x6700);
    PropTag text = PropTag.of(PropType.UNICODE, 0x6701);
    Message message =
        scene.message(
            add(
                inbox,
                "x",
                PropValue.of(tag, StoreScene.bytes(4_096)),
                PropValue.of(text, "a".repeat(2_049))));

    assertThat(get(message, tag).binary().size()).isEqualTo(4_096);
    assertThat(get(message, text).isError(Hresult.MAPI_E_NOT_ENOUGH_MEMORY)).isTrue();
  }

  @Test
  @Verifies("D-131")
  void saving_nothing_tells_nobody_and_conflicts_with_nobody() {
    EntryId id = add(inbox, "x");
    Message idle = scene.message(id);
    Message busy = scene.message(id);
    busy.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "y")));
    busy.saveChanges(KEEP);
    scene.adviseStore(null, EventMask.OBJECT_MODIFIED);

    idle.saveChanges(KEEP);

    assertThat(scene.told()).isEmpty();
    assertThat(get(scene.message(id), PropTags.PR_SUBJECT).text()).isEqualTo("y");
  }

  @Test
  @Verifies({"D-132", "PO-035"})
  void an_embedded_message_has_a_record_key_but_no_entry_identifier() {
    Message message = inbox.createMessage(null, 0);
    Attach attach = message.createAttach(null, 0).attach();
    attach.setProps(List.of(PropValue.of(PropTags.PR_ATTACH_METHOD, AttachMethod.EMBEDDED_MSG)));
    Message embedded =
        (Message) attach.openProperty(PropTags.PR_ATTACH_DATA_OBJ, Iid.MESSAGE, 0, 3);
    assertThat(get(embedded, PropTags.PR_RECORD_KEY).isError()).isTrue();

    embedded.saveChanges(KEEP);

    assertThat(get(embedded, PropTags.PR_RECORD_KEY).isError()).isFalse();
    assertThat(get(embedded, PropTags.PR_ENTRYID).isError(Hresult.MAPI_E_NOT_FOUND)).isTrue();
  }

  @Test
  @Verifies("D-133")
  void only_children_can_be_deleted_and_copied() {
    MapiFolder parent = scene.newFolder("Parent");
    EntryId grandchild = idOf(newFolder(parent, "Child"));

    assertThat(Outcomes.of(() -> scene.subtree().deleteFolder(grandchild, 0, null, 0)))
        .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    assertThat(
            Outcomes.of(
                () -> scene.subtree().copyFolder(grandchild, null, inbox, null, 0, null, 0)))
        .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    assertThat(parent.deleteFolder(grandchild, 0, null, 0)).isEqualTo(Hresult.S_OK);
  }

  @Test
  @Verifies({"D-134", "FLD-04"})
  void the_root_keeps_its_name() {
    MapiFolder root = scene.root();
    PropValue before = get(root, PropTags.PR_DISPLAY_NAME);

    assertThat(root.setProps(List.of(PropValue.of(PropTags.PR_DISPLAY_NAME, "Other"))))
        .containsExactly(new PropProblem(0, PropTags.PR_DISPLAY_NAME, Hresult.MAPI_E_NO_ACCESS));
    assertThat(get(root, PropTags.PR_DISPLAY_NAME)).isEqualTo(before);
  }

  @Test
  @Verifies({"D-135", "NOT-10"})
  void of_a_deleted_tree_the_top_is_told() {
    MapiFolder top = scene.newFolder("Top");
    MapiFolder below = newFolder(top, "Below");
    add(below, "x");
    EntryId id = idOf(top);
    scene.adviseStore(null, EventMask.OBJECT_DELETED);
    MapiTable table = below.getContentsTable(UNICODE);

    scene
        .subtree()
        .deleteFolder(
            id,
            0,
            null,
            DeleteFolderFlag.DEL_FOLDERS.value() | DeleteFolderFlag.DEL_MESSAGES.value());

    assertThat(scene.told())
        .extracting(told -> ((ObjectNotification) told).entryId())
        .containsExactly(id);
    assertThat(table.getRowCount(0).value()).isZero();
  }

  @Test
  @Verifies({"D-136", "D-68"})
  void the_cursor_stays_at_the_beginning_until_rows_were_read() {
    PropTag received = PropTags.PR_MESSAGE_DELIVERY_TIME;
    add(inbox, "first", PropValue.of(received, 10L));
    MapiTable table = inbox.getContentsTable(UNICODE);
    table.setColumns(List.of(PropTags.PR_SUBJECT), 0);
    table.sortTable(SortOrderSet.of(SortOrder.descending(received)), 0);
    add(inbox, "newer", PropValue.of(received, 20L));

    assertThat(table.queryRows(1, 0).get(0).get(0).text()).isEqualTo("newer");
    add(inbox, "newest", PropValue.of(received, 30L));
    assertThat(table.queryRows(1, 0).get(0).get(0).text()).isEqualTo("first");
  }

  @Test
  @Verifies({"D-137", "COL-01", "EID-09"})
  void a_row_keeps_its_key_when_it_comes_back_and_takes_it_along_when_it_is_deleted() {
    EntryId id = add(inbox, "x");
    MapiTable table = inbox.getContentsTable(UNICODE);
    table.setColumns(List.of(PropTags.PR_INSTANCE_KEY), 0);
    PropValue key = table.queryRows(1, 0).get(0).get(0);
    table.restrict(Restriction.noBitSet(PropTags.PR_MESSAGE_FLAGS, MessageFlag.READ.value()), 0);

    inbox.setReadFlags(List.of(id), 0, null, 0);
    assertThat(table.queryRows(1, 0)).isEmpty();
    inbox.setReadFlags(List.of(id), 0, null, ReadFlag.CLEAR_READ.value());
    table.seekRow(0, 0);
    assertThat(table.queryRows(1, 0).get(0).get(0)).isEqualTo(key);

    inbox.deleteMessages(List.of(id), 0, null, 0);
    EntryId next = add(inbox, "y");
    table.seekRow(0, 0);
    assertThat(table.queryRows(1, 0).get(0).get(0)).isNotEqualTo(key);
    assertThat(next).isNotEqualTo(id);
  }

  @Test
  @Verifies({"GEN-11", "GEN-12"})
  void errors_are_never_deferred() {
    EntryId id = add(inbox, "x");
    inbox.deleteMessages(List.of(id), 0, null, 0);

    assertThat(
            Outcomes.of(() -> scene.store().openEntry(id, null, OpenFlag.DEFERRED_ERRORS.value())))
        .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
  }

  @Test
  @Verifies({"PRP-05", "PRP-15"})
  void every_flag_of_save_changes_is_known() {
    for (SaveFlag flag : SaveFlag.values()) {
      Message message = scene.message(add(inbox, "x"));
      assertThat(Outcomes.of(() -> message.saveChanges(flag.value()))).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("RDS-01")
  void every_flag_of_set_read_flag_is_known() {
    for (ReadFlag flag : ReadFlag.values()) {
      Message message = scene.message(add(inbox, "x"));
      assertThat(Outcomes.of(() -> message.setReadFlag(flag.value()))).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("GEN-08")
  void what_is_not_implemented_says_so() {
    assertThat(Outcomes.of(() -> scene.store().finishedMsg(0, idOf(inbox))))
        .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
    assertThat(Outcomes.of(() -> inbox.openProperty(PropTags.PR_BODY, Iid.STORAGE, 0, 0)))
        .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
  }

  @Test
  @Verifies({"SRT-22", "MVI-06"})
  void contents_tables_have_categories_and_rows_for_each_value() {
    PropTag many = PropTag.of(PropType.MV_UNICODE, 0x6700);
    add(inbox, "x", PropValue.of(many, List.of("a", "b")));
    MapiTable table = inbox.getContentsTable(UNICODE);
    table.setColumns(List.of(PropTags.PR_SUBJECT, many.multiValueInstance()), 0);
    assertThat(table.queryRows(10, 0)).hasSize(2);
    table.setColumns(List.of(PropTags.PR_SUBJECT), 0);

    table.sortTable(SortOrderSet.of(SortOrder.ascending(PropTags.PR_SUBJECT)).categorizedBy(1), 0);

    assertThat(table.queryRows(10, 0)).hasSize(2);
  }

  @Test
  @Verifies({"D-114", "D-01", "STO-19"})
  void a_session_too_opens_what_was_deleted_softly_if_it_is_asked_to() {
    try (StoreScene soft = StoreScene.with(SoftDeletion.DUMPSTER)) {
      MapiFolder folder = soft.inbox();
      EntryId id = add(folder, "x");
      folder.deleteMessages(List.of(id), 0, null, 0);
      MapiSession session = soft.party().session();

      assertThat(Outcomes.of(() -> session.openEntry(id, null, 0)))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      Message message =
          (Message)
              session.openEntry(id, null, OpenSoftDeletedFlag.SHOW_SOFT_DELETES.value()).object();
      assertThat(get(message, PropTags.PR_SUBJECT).text()).isEqualTo("x");
    }
  }
}
