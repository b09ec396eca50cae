package org.mapiemulator.tests.store.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.store.folders.OpenMailbox.folderIn;
import static org.mapiemulator.tests.store.folders.OpenMailbox.id;
import static org.mapiemulator.tests.store.folders.OpenMailbox.message;
import static org.mapiemulator.tests.store.folders.OpenMailbox.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.CopyFolderFlag;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.TableEvent;
import org.mapiemulator.mapi.TableNotification;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.RecordingSink;

class HierarchyEventsTest {

  private static final int UNICODE = StringFlag.UNICODE.value();
  private static final int MOVE = CopyFolderFlag.MOVE.value();

  private static List<Integer> events(OpenMailbox mailbox, RecordingSink sink) {
    mailbox.told(sink);
    return sink.notifications().stream()
        .map(each -> ((TableNotification) each).tableEvent())
        .toList();
  }

  @Test
  @Verifies({"NOT-35", "NOT-25", "NOT-27", "FLD-09"})
  void a_table_of_one_level_follows_its_children_and_nobody_else() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder top = folderIn(mailbox.root(), "top");
      MapiFolder elsewhere = folderIn(mailbox.root(), "elsewhere");
      try (MapiTable table = top.getHierarchyTable(UNICODE)) {
        RecordingSink sink = new RecordingSink();
        table.advise(EventMask.TABLE_MODIFIED.value(), sink);

        MapiFolder child = folderIn(top, "child");
        assertThat(events(mailbox, sink)).containsExactly(TableEvent.ROW_ADDED.value());
        message(elsewhere, "not here");
        MapiFolder deep = folderIn(child, "deep");
        message(deep, "not here");
        child.setProps(List.of(PropValue.of(PropTags.PR_DISPLAY_NAME, "renamed")));
        top.copyFolder(id(child), null, elsewhere, null, 0, null, MOVE);

        assertThat(events(mailbox, sink))
            .containsExactly(
                TableEvent.ROW_ADDED.value(),
                TableEvent.ROW_MODIFIED.value(),
                TableEvent.ROW_MODIFIED.value(),
                TableEvent.ROW_DELETED.value());
        assertThat(table.getRowCount(0).value()).isZero();
      }
    }
  }

  @Test
  @Verifies({"CON-05", "CON-06", "NOT-35"})
  void a_table_of_all_levels_follows_a_folder_that_moves_with_what_is_below() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder top = folderIn(mailbox.root(), "top");
      MapiFolder first = folderIn(top, "first");
      MapiFolder second = folderIn(top, "second");
      folderIn(second, "below");
      try (MapiTable table = top.getHierarchyTable(UNICODE | 1)) {
        table.setColumns(List.of(PropTags.PR_DISPLAY_NAME, PropTags.PR_DEPTH), 0);
        RecordingSink sink = new RecordingSink();
        table.advise(EventMask.TABLE_MODIFIED.value(), sink);

        top.copyFolder(id(second), null, first, null, 0, null, MOVE);

        assertThat(table.queryRows(9, 0))
            .extracting(row -> row.get(0).text() + row.get(1).intValue())
            .containsExactly("first0", "second1", "below2");
        assertThat(events(mailbox, sink)).isNotEmpty();
        assertThat(sink.notifications())
            .as("the depth of what is below has changed, too")
            .anyMatch(
                each ->
                    !((TableNotification) each).row().isEmpty()
                        && ((TableNotification) each).row().get(0).text().equals("below"));
      }
    }
  }

  @Test
  void a_table_of_a_folder_that_is_deleted_becomes_empty() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder top = folderIn(mailbox.root(), "top");
      folderIn(top, "child");
      message(top, "one");
      try (MapiTable folders = top.getHierarchyTable(UNICODE);
          MapiTable contents = top.getContentsTable(UNICODE)) {
        assertThat(texts(contents, PropTags.PR_SUBJECT)).containsExactly("one");

        mailbox.root().deleteFolder(id(top), 0, null, 5);

        assertThat(folders.getRowCount(0).value()).isZero();
        assertThat(contents.getRowCount(0).value()).isZero();
      }
    }
  }
}
