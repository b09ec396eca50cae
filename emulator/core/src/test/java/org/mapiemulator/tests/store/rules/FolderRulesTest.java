package org.mapiemulator.tests.store.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;
import static org.mapiemulator.tests.fixture.StoreScene.add;
import static org.mapiemulator.tests.fixture.StoreScene.column;
import static org.mapiemulator.tests.fixture.StoreScene.get;
import static org.mapiemulator.tests.fixture.StoreScene.idOf;
import static org.mapiemulator.tests.fixture.StoreScene.rows;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MessageStatus;
import org.mapiemulator.mapi.ObjectNotification;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.StoreScene;

/** Folders, their tables, and what is told of them. */
class FolderRulesTest {

  private static final int UNDEFINED = 0x01000000;

  private final StoreScene scene = StoreScene.with();
  private final MapiFolder inbox = scene.inbox();

  @AfterEach
  void end() {
    scene.close();
  }

  @Test
  @Verifies({"FD-007", "GEN-13"})
  void a_folder_that_is_open_for_reading_takes_no_folder() {
    MapiFolder readOnly = (MapiFolder) scene.store().openEntry(idOf(inbox), null, 0).object();

    assertThat(
            Outcomes.of(
                () -> readOnly.createFolder(FolderType.GENERIC.value(), "x", null, null, UNICODE)))
        .isEqualTo(Hresult.MAPI_E_NO_ACCESS);
  }

  @Test
  @Verifies({"FD-025", "FD-043", "SF-006", "GEN-09", "D-01"})
  void flags_that_nobody_defined_are_unknown() {
    EntryId folder = idOf(scene.newFolder("x"));

    assertThat(Outcomes.of(() -> scene.subtree().deleteFolder(folder, 0, null, UNDEFINED)))
        .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
    assertThat(Outcomes.of(() -> inbox.getHierarchyTable(UNDEFINED)))
        .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
    assertThat(Outcomes.of(() -> inbox.getContentsTable(UNDEFINED)))
        .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
    assertThat(Outcomes.of(() -> inbox.setSearchCriteria(null, null, UNDEFINED)))
        .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
    assertThat(scene.folder(folder)).isNotNull();
  }

  @Test
  @Verifies({"FD-044", "TBL-09", "GEN-10"})
  void the_flag_of_a_table_decides_the_width_of_its_strings() {
    PropTag name = PropTags.PR_DISPLAY_NAME;
    PropTag any = name.withType(PropType.UNSPECIFIED);

    Row wide = rows(scene.subtree().getHierarchyTable(UNICODE), any).get(0);
    Row narrow = rows(scene.subtree().getHierarchyTable(0), any).get(0);

    assertThat(wide.get(0).tag().type()).isEqualTo(PropType.UNICODE.value());
    assertThat(narrow.get(0).tag().type()).isEqualTo(PropType.STRING8.value());
    assertThat(narrow.get(0).text()).isEqualTo(wide.get(0).text());
  }

  @Test
  @Verifies({"RD-007", "FLD-43"})
  void marking_a_message_that_is_not_there_is_done_in_part() {
    EntryId gone = add(inbox, "gone");
    EntryId there = add(inbox, "there");
    inbox.deleteMessages(List.of(gone), 0, null, 0);

    assertThat(inbox.setReadFlags(List.of(gone, there), 0, null, 0))
        .isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
    assertThat(get(inbox, PropTags.PR_CONTENT_UNREAD).intValue()).isZero();
  }

  @Test
  @Verifies({"RD-012", "FLD-45"})
  void every_bit_of_the_status_can_be_set_and_read() {
    EntryId id = add(inbox, "x");
    int all = 0;
    for (MessageStatus bit : MessageStatus.values()) {
      assertThat(inbox.setMessageStatus(id, bit.value(), bit.value())).isEqualTo(all);
      all |= bit.value();
      assertThat(inbox.getMessageStatus(id, 0)).isEqualTo(all);
    }
  }

  @Test
  @Verifies("TB-054")
  void with_or_without_a_subject_is_every_message() {
    add(inbox, "one");
    add(inbox, "two");
    MapiTable table = inbox.getContentsTable(UNICODE);

    table.restrict(
        Restriction.or(
            Restriction.not(Restriction.exist(PropTags.PR_SUBJECT)),
            Restriction.exist(PropTags.PR_SUBJECT)),
        0);

    assertThat(column(table, PropTags.PR_SUBJECT)).hasSize(2);
  }

  @Test
  @Verifies({"SPF-06", "FLD-03"})
  void the_folders_of_the_user_lie_below_the_ipm_subtree() {
    assertThat(column(scene.root().getHierarchyTable(UNICODE), PropTags.PR_DISPLAY_NAME))
        .doesNotContain("Inbox");
    assertThat(column(scene.subtree().getHierarchyTable(UNICODE), PropTags.PR_DISPLAY_NAME))
        .contains("Inbox");
  }

  @Test
  @Verifies({"NOT-04", "NOT-10", "R-246"})
  void members_without_a_meaning_are_not_filled() {
    MapiFolder folder = scene.newFolder("x");
    EntryId id = idOf(folder);
    scene.adviseStore(null, EventMask.OBJECT_DELETED);

    scene.subtree().deleteFolder(id, 0, null, 0);

    ObjectNotification told = (ObjectNotification) scene.told().get(0);
    assertThat(told.entryId()).isEqualTo(id);
    assertThat(told.oldId()).isNull();
    assertThat(told.oldParentId()).isNull();
    assertThat(told.propTagArray()).isNull();
  }

  @Test
  @Verifies("R-054")
  void two_views_share_neither_cursor_nor_columns() {
    add(inbox, "one");
    add(inbox, "two");
    MapiTable first = inbox.getContentsTable(UNICODE);
    MapiTable second = inbox.getContentsTable(UNICODE);
    first.setColumns(List.of(PropTags.PR_SUBJECT), 0);
    first.queryRows(1, 0);

    assertThat(second.queryPosition().row()).isZero();
    assertThat(second.queryColumns(0)).isNotEqualTo(first.queryColumns(0));
  }
}
