package org.mapiemulator.tests.store.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.Hresult.MAPI_E_FOLDER_CYCLE;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INVALID_BOOKMARK;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NOT_ENOUGH_MEMORY;
import static org.mapiemulator.mapi.Hresult.MAPI_E_TOO_COMPLEX;
import static org.mapiemulator.tests.fixture.StoreScene.KEEP;
import static org.mapiemulator.tests.fixture.StoreScene.MODIFY;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;
import static org.mapiemulator.tests.fixture.StoreScene.get;
import static org.mapiemulator.tests.fixture.StoreScene.idOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Bookmark;
import org.mapiemulator.mapi.CopyFolderFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.StoreScene;

/** Values that are far too large, restrictions far too deep, and things that contain themselves. */
class HostileValuesTest {

  private static final int LARGE = 64 << 20;
  private static final PropTag BYTES = PropTag.of(PropType.BINARY, 0x6803);
  private static final PropTag NUMBERS = PropTag.of(PropType.MV_LONG, 0x6804);

  private final StoreWorld world = new StoreWorld();

  @AfterEach
  void end() {
    world.close();
  }

  private static Hresult set(Message message, PropTag tag, Object value) {
    return Outcomes.of(
        () -> assertThat(message.setProps(List.of(PropValue.of(tag, value)))).isEmpty());
  }

  @Test
  @Verifies({"PRP-22", "D-12"})
  void values_of_any_size_are_stored_whole_and_read_by_a_stream() {
    Message message = world.message();
    assertThat(set(message, BYTES, Binary.of(new byte[LARGE]))).isEqualTo(Hresult.S_OK);
    assertThat(set(message, NUMBERS, Collections.nCopies(1_000_000, 7))).isEqualTo(Hresult.S_OK);
    assertThat(set(message, PropTags.PR_SUBJECT, "s".repeat(10 << 20))).isEqualTo(Hresult.S_OK);
    message.saveChanges(KEEP);

    Message again = world.message();
    assertThat(get(again, BYTES).isError(MAPI_E_NOT_ENOUGH_MEMORY)).isTrue();
    assertThat(get(again, PropTags.PR_SUBJECT).isError(MAPI_E_NOT_ENOUGH_MEMORY)).isTrue();
    try (MapiStream stream = (MapiStream) again.openProperty(BYTES, Iid.STREAM, 0, 0)) {
      assertThat(stream.stat(1).size()).isEqualTo(LARGE);
      assertThat(stream.read(Integer.MAX_VALUE).size()).isEqualTo(LARGE);
    }
    try (MapiTable table = world.table()) {
      table.sortTable(SortOrderSet.of(SortOrder.descending(PropTags.PR_SUBJECT)), 0);
      table.restrict(Restriction.contains(PropTags.PR_SUBJECT, "sss"), 0);
      assertThat(table.getRowCount(0).value()).isEqualTo(1);
    }
  }

  @Test
  @Verifies("TBL-35")
  void restrictions_of_depth_10000_are_answered_everywhere() {
    Restriction deep = BadValues.deepNot(10_000);
    List<Hresult> answers = new ArrayList<>();
    MapiTable table = world.table();
    answers.add(Outcomes.of(() -> table.restrict(deep, 0)));
    answers.add(Outcomes.of(() -> table.findRow(deep, 0, 0)));
    try (MapiFolder search = world.scene.folder(world.search)) {
      answers.add(Outcomes.of(() -> search.setSearchCriteria(deep, null, 0)));
      answers.add(Outcomes.of(() -> search.getSearchCriteria(UNICODE)));
    }
    assertThat(answers).isSubsetOf(Hresult.S_OK, MAPI_E_TOO_COMPLEX);
    assertThat(deep)
        .isEqualTo(BadValues.deepNot(10_000))
        .hasSameHashCodeAs(BadValues.deepNot(10_000));
    assertThat(world.scene.scene().mapi().journal().render()).isNotEmpty();
  }

  @Test
  @Verifies({"TBL-22", "TBL-23", "TBL-24", "D-64"})
  void bookmarks_of_another_table_and_positions_that_are_nowhere() {
    MapiTable table = world.table();
    MapiTable other = world.table();
    long mark = other.createBookmark();
    assertThat(Outcomes.of(() -> table.seekRow(mark, 0))).isEqualTo(MAPI_E_INVALID_BOOKMARK);
    assertThat(Outcomes.of(() -> table.freeBookmark(mark))).isEqualTo(MAPI_E_INVALID_BOOKMARK);
    assertThat(Outcomes.of(() -> table.findRow(Restriction.exist(PropTags.PR_SUBJECT), mark, 0)))
        .isEqualTo(MAPI_E_INVALID_BOOKMARK);
    assertThat(other.seekRow(mark, 0).value()).isZero();

    long end = Bookmark.END.value();
    assertThat(table.seekRow(0, Integer.MAX_VALUE).value()).isEqualTo(2);
    assertThat(table.queryRows(1, 0)).isEmpty();
    assertThat(table.seekRow(end, Integer.MIN_VALUE).value()).isEqualTo(-2);
    assertThat(table.queryPosition().row()).isZero();
    assertThat(table.seekRow(end, Integer.MAX_VALUE).value()).isZero();
    assertThat(table.queryRows(Integer.MIN_VALUE + 1, 0)).hasSize(2);
    assertThat(Outcomes.of(() -> table.queryRows(Integer.MIN_VALUE, 0)).isFailure()).isFalse();
    assertThat(Outcomes.of(() -> table.seekRowApprox(1, 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    table.seekRowApprox(Integer.MIN_VALUE, -1); // unsigned: a half
    assertThat(table.queryPosition().row()).isEqualTo(1);
    table.seekRowApprox(Integer.MAX_VALUE, 1);
    assertThat(table.queryPosition().row()).isEqualTo(2);
  }

  @Test
  @Verifies({"FLD-34", "PRP-68"})
  void folders_cannot_come_to_be_in_themselves() {
    String before = world.content();
    for (int flags :
        new int[] {CopyFolderFlag.MOVE.value(), CopyFolderFlag.COPY_SUBFOLDERS.value(), 0}) {
      for (EntryId target : List.of(world.work, world.below)) {
        try (MapiFolder subtree = world.scene.subtree();
            MapiFolder to = world.scene.folder(target)) {
          assertThat(
                  Outcomes.of(() -> subtree.copyFolder(world.work, null, to, "x", 0, null, flags)))
              .isEqualTo(MAPI_E_FOLDER_CYCLE);
        }
      }
    }
    try (MapiFolder work = world.folder();
        MapiFolder below = world.scene.folder(world.below)) {
      assertThat(Outcomes.of(() -> work.copyTo(null, null, 0, null, Iid.MAPI_FOLDER, below, 0)))
          .isEqualTo(MAPI_E_FOLDER_CYCLE);
      assertThat(
              Outcomes.of(() -> work.copyTo(null, null, 0, null, Iid.MAPI_FOLDER, work, 0))
                  .isFailure())
          .isTrue();
    }
    assertThat(world.content()).isEqualTo(before);
  }

  @Test
  @Verifies({"PO-058", "D-111", "PRP-61"})
  void messages_cannot_come_to_be_in_themselves() {
    String before = world.content();
    Message message = world.message();
    try (Attach attach = message.openAttach(1, null, MODIFY);
        Message inner =
            (Message)
                attach.openProperty(
                    PropTags.PR_ATTACH_DATA_OBJ, Iid.MESSAGE, 0, OpenPropertyFlag.MODIFY.value())) {
      for (Message source : List.of(message, world.message())) {
        assertThat(Outcomes.of(() -> source.copyTo(null, null, 0, null, Iid.MESSAGE, inner, 0)))
            .isEqualTo(Hresult.MAPI_E_CALL_FAILED);
      }
      @Nullable Message self = message;
      assertThat(
              Outcomes.of(() -> message.copyTo(null, null, 0, null, Iid.MESSAGE, self, 0))
                  .isFailure())
          .isTrue();
    }
    assertThat(world.content()).isEqualTo(before);
  }

  @Test
  @Verifies("RC-024")
  void messages_are_embedded_no_deeper_than_the_limit_and_never_overflow() {
    Message outer = world.message();
    int create = MapiFlag.bits(OpenPropertyFlag.CREATE, OpenPropertyFlag.MODIFY);
    List<Attach> attachments = new ArrayList<>();
    List<Message> messages = new ArrayList<>(List.of(outer));
    for (int i = 0; i < 300; i++) {
      Attach attach = messages.get(i).createAttach(null, 0).attach();
      attachments.add(attach);
      messages.add(
          (Message) attach.openProperty(PropTags.PR_ATTACH_DATA_OBJ, Iid.MESSAGE, 0, create));
    }
    String before = world.content();
    List<Hresult> results = new ArrayList<>();
    for (int i = 299; i >= 0; i--) {
      Message inner = messages.get(i + 1);
      Attach around = attachments.get(i);
      results.add(Outcomes.of(() -> inner.saveChanges(KEEP)));
      results.add(Outcomes.of(() -> around.saveChanges(KEEP)));
    }
    results.add(Outcomes.of(() -> outer.saveChanges(KEEP)));
    assertThat(results).contains(MAPI_E_TOO_COMPLEX).isSubsetOf(Hresult.S_OK, MAPI_E_TOO_COMPLEX);
    assertThat(results.get(results.size() - 1)).isEqualTo(MAPI_E_TOO_COMPLEX);
    assertThat(world.content()).isEqualTo(before);
  }

  @Test
  @Verifies({"TBL-15", "D-68"})
  void a_table_that_is_read_while_it_changes_shows_nothing_twice_and_nothing_torn() {
    try (MapiFolder folder = world.folder()) {
      List<EntryId> ids = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        ids.add(StoreScene.add(folder, "m" + i));
      }
      try (MapiTable table = folder.getContentsTable(UNICODE)) {
        table.setColumns(List.of(PropTags.PR_ENTRYID, PropTags.PR_SUBJECT), 0);
        List<EntryId> read = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
          for (Row row : table.queryRows(3, 0)) {
            read.add(row.get(0).entryId());
          }
          folder.deleteMessages(List.of(ids.get(i), ids.get(59 - i)), 0, null, 0);
        }
        assertThat(read).doesNotHaveDuplicates();
        assertThat(table.queryRows(99, 0)).isEmpty();
        assertThat(table.getRowCount(0).value()).isEqualTo(2);
      }
      assertThat(idOf(folder)).isEqualTo(world.work);
    }
  }
}
