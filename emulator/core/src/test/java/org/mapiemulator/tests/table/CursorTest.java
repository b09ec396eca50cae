package org.mapiemulator.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.table.TableSpec;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.QueryRowsFlag;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.TablePosition;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;

/** Reading rows, the cursor, and bookmarks. */
class CursorTest {

  private static final int NOADVANCE = QueryRowsFlag.NOADVANCE.value();

  private final Sheet sheet = Sheet.of("a", "b", "c", "d", "e");
  private final MapiTable table = sheet.open();

  @Test
  @Verifies({"TBL-15", "TBL-18", "TBL-20", "TB-006", "TB-068"})
  void reading_goes_on_where_it_ended_until_no_rows_come() {
    assertThat(read(3)).containsExactly("a", "b", "c");
    assertThat(read(3)).containsExactly("d", "e");
    assertThat(read(3)).isEmpty();
    assertThat(table.queryPosition().row()).isEqualTo(5);
  }

  @Test
  @Verifies({"TBL-14", "TB-068"})
  void reading_no_rows_is_refused() {
    assertThat(Outcomes.of(() -> table.queryRows(0, 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
  }

  @Test
  @Verifies({"TBL-16", "TBL-17", "TBL-18", "D-63", "TB-068"})
  void reading_backward_reads_forward_from_so_many_rows_before() {
    assertThat(read(-3)).isEmpty();
    table.seekRow(Sheet.BEGINNING, 4);

    assertThat(read(-2)).containsExactly("c", "d");
    assertThat(table.queryPosition().row()).isEqualTo(4);
    assertThat(Sheet.names(table.queryRows(-3, NOADVANCE))).containsExactly("b", "c", "d");
    assertThat(table.queryPosition().row()).isEqualTo(1);
    assertThat(read(Integer.MIN_VALUE)).containsExactly("a");
  }

  @Test
  @Verifies({"TBL-17"})
  void noadvance_leaves_the_cursor() {
    assertThat(Sheet.names(table.queryRows(2, NOADVANCE))).containsExactly("a", "b");
    assertThat(Sheet.names(table.queryRows(Integer.MAX_VALUE, NOADVANCE))).hasSize(5);
    assertThat(read(1)).containsExactly("a");
  }

  @Test
  @Verifies({"TBL-21", "TBL-22", "TB-020"})
  void a_seek_stops_at_both_ends_and_tells_how_far_it_went() {
    assertThat(seek(Sheet.BEGINNING, 2)).isEqualTo(2);
    assertThat(seek(Sheet.CURRENT, 1)).isEqualTo(1);
    assertThat(read(1)).containsExactly("d");
    assertThat(seek(Sheet.CURRENT, -9)).isEqualTo(-4);
    assertThat(seek(Sheet.END, 0)).isZero();
    assertThat(seek(Sheet.END, Integer.MIN_VALUE)).isEqualTo(-5);
    assertThat(seek(Sheet.BEGINNING, Integer.MAX_VALUE)).isEqualTo(5);
    assertThat(read(1)).isEmpty();
    assertThat(seek(Sheet.END, -1)).isEqualTo(-1);
    assertThat(read(1)).containsExactly("e");
  }

  @Test
  @Verifies({"TBL-24", "D-64", "TB-022", "TB-048"})
  void a_fraction_of_the_table_can_be_sought() {
    table.seekRowApprox(1, 2);
    assertThat(table.queryPosition().row()).isEqualTo(2);
    table.seekRowApprox(0, 1);
    assertThat(table.queryPosition().row()).isZero();
    table.seekRowApprox(1, 1);
    assertThat(table.queryPosition().row()).isEqualTo(5);
    table.seekRowApprox(7, 2);
    assertThat(table.queryPosition().row()).isEqualTo(5);
    table.seekRowApprox(1, -1);
    assertThat(table.queryPosition().row()).isZero();
    table.seekRowApprox(-1, 1);
    assertThat(table.queryPosition().row()).isEqualTo(5);
    assertThat(Outcomes.of(() -> table.seekRowApprox(1, 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
  }

  @Test
  @Verifies({"TBL-25", "D-65"})
  void the_position_is_the_index_of_the_next_row_out_of_all() {
    table.seekRow(Sheet.BEGINNING, 3);

    assertThat(table.queryPosition()).isEqualTo(new TablePosition(3, 3, 5));
    assertThat(Sheet.of().open().queryPosition()).isEqualTo(new TablePosition(0, 0, 1));
  }

  @Test
  @Verifies({"TBL-26", "TBL-27", "TB-049"})
  void a_bookmark_at_each_row_leads_back_to_it() {
    List<Long> bookmarks = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      bookmarks.add(table.createBookmark());
      table.queryRows(1, 0);
    }

    for (int i = 4; i >= 0; i--) {
      assertThat(seek(bookmarks.get(i), 0)).isZero();
      assertThat(read(1)).containsExactly(String.valueOf((char) ('a' + i)));
      table.freeBookmark(bookmarks.get(i));
    }
    assertThat(bookmarks).doesNotHaveDuplicates().allMatch(bookmark -> bookmark > 2);
  }

  @Test
  @Verifies({"TBL-23", "TBL-27"})
  void bookmarks_that_the_table_does_not_have_are_refused() {
    long freed = table.createBookmark();
    table.freeBookmark(freed);
    long other = sheet.open().createBookmark();

    for (long bookmark : new long[] {freed, other, 3, -1, 1L << 40, Long.MIN_VALUE}) {
      assertThat(Outcomes.of(() -> table.seekRow(bookmark, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_BOOKMARK);
      assertThat(Outcomes.of(() -> table.freeBookmark(bookmark)))
          .isEqualTo(Hresult.MAPI_E_INVALID_BOOKMARK);
      assertThat(Outcomes.of(() -> table.findRow(Restriction.exist(Sheet.NAME), bookmark, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_BOOKMARK);
    }
    table.freeBookmark(Sheet.BEGINNING);
    table.freeBookmark(Sheet.CURRENT);
    table.freeBookmark(Sheet.END);
    assertThat(table.queryPosition().row()).isZero();
  }

  @Test
  @Verifies({"TBL-26"})
  void the_number_of_bookmarks_is_limited() {
    for (int i = 0; i < 4096; i++) {
      table.createBookmark();
    }

    assertThat(Outcomes.of(table::createBookmark)).isEqualTo(Hresult.MAPI_E_UNABLE_TO_COMPLETE);
    sheet.remove(2);
    assertThat(Sheet.all(table)).containsExactly("a", "c", "d", "e");
  }

  @Test
  @Verifies({"TBL-26", "D-56"})
  void tables_of_attachments_have_no_bookmarks_but_can_be_sorted() {
    MapiTable attachments = sheet.kind(TableSpec.Kind.ATTACHMENTS).open();

    assertThat(Outcomes.of(attachments::createBookmark)).isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
    attachments.sortTable(Orders.descending(Sheet.NAME), 0);
    attachments.restrict(Restriction.equal(Sheet.NAME, "c"), 0);
    assertThat(Sheet.all(attachments)).containsExactly("c");
  }

  @Test
  @Verifies({"TBL-44", "D-68"})
  void the_cursor_stays_with_the_next_row_to_be_read() {
    table.seekRow(Sheet.BEGINNING, 2);

    sheet.insert(0, 90, name("new")).insert(4, 91, name("behind"));
    assertThat(table.queryPosition().row()).isEqualTo(3);
    assertThat(read(2)).containsExactly("c", "behind");

    sheet.remove(4);
    assertThat(read(1)).containsExactly("e");
  }

  @Test
  @Verifies({"D-68", "TBL-44"})
  void a_row_that_moves_takes_the_cursor_along() {
    table.sortTable(Orders.ascending(Sheet.NAME), 0);
    table.seekRow(Sheet.BEGINNING, 1);

    sheet.set(2, name("z"));

    assertThat(table.queryPosition().row()).isEqualTo(4);
    assertThat(read(1)).containsExactly("z");
  }

  @Test
  @Verifies("D-68")
  void a_view_that_was_not_read_yet_shows_rows_that_come_in_front() {
    sheet.insert(0, 90, name("new"));

    assertThat(read(2)).containsExactly("new", "a");
  }

  @Test
  @Verifies("D-68")
  void behind_the_last_row_the_cursor_stays_behind_it() {
    table.seekRow(Sheet.END, 0);

    sheet.add(name("f"));

    assertThat(table.queryPosition().row()).isEqualTo(6);
    assertThat(read(-1)).containsExactly("f");
  }

  @Test
  @Verifies({"TBL-28", "TBL-23", "TB-070"})
  void a_bookmark_whose_row_has_gone_is_at_the_next_and_says_so_once() {
    table.seekRow(Sheet.BEGINNING, 1);
    long bookmark = table.createBookmark();

    sheet.remove(2).remove(3);

    assertThat(table.seekRow(bookmark, 0))
        .isEqualTo(new Result<>(Hresult.MAPI_W_POSITION_CHANGED, 0));
    assertThat(read(1)).containsExactly("d");
    assertThat(table.seekRow(bookmark, 1)).isEqualTo(Result.ok(1));
  }

  @Test
  @Verifies({"TBL-23", "TB-070"})
  void a_bookmark_whose_row_has_gone_with_all_behind_it_is_invalid() {
    table.seekRow(Sheet.BEGINNING, 4);
    long bookmark = table.createBookmark();
    table.seekRow(Sheet.END, 0);
    long end = table.createBookmark();

    sheet.remove(5);

    assertThat(Outcomes.of(() -> table.seekRow(bookmark, 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_BOOKMARK);
    assertThat(table.seekRow(end, -1)).isEqualTo(Result.ok(-1));
    assertThat(read(1)).containsExactly("d");
  }

  @Test
  @Verifies({"TBL-34", "TBL-37", "TB-012", "TB-025"})
  void restrict_and_sort_table_begin_anew_and_discard_bookmarks() {
    for (Runnable call :
        List.<Runnable>of(
            () -> table.restrict(Restriction.exist(Sheet.NAME), 0),
            () -> table.restrict(null, 0),
            () -> table.sortTable(Orders.descending(Sheet.NAME), 0),
            () -> table.sortTable(SortOrderSet.NONE, 0))) {
      table.seekRow(Sheet.BEGINNING, 3);
      long bookmark = table.createBookmark();

      call.run();

      assertThat(table.queryPosition().row()).isZero();
      assertThat(Outcomes.of(() -> table.seekRow(bookmark, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_BOOKMARK);
    }
  }

  @Test
  void bookmarks_and_the_cursor_survive_a_change_of_everything() {
    table.seekRow(Sheet.BEGINNING, 2);
    long bookmark = table.createBookmark();

    sheet.replaceAll(List.of());
    assertThat(read(1)).isEmpty();
    sheet.add(name("x"));

    assertThat(read(1)).containsExactly("x");
    assertThat(Outcomes.of(() -> table.seekRow(bookmark, 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_BOOKMARK);
  }

  private static PropValue name(String name) {
    return PropValue.of(Sheet.NAME, name);
  }

  private int seek(long bookmark, int count) {
    return table.seekRow(bookmark, count).value();
  }

  private List<String> read(int count) {
    return Sheet.names(table.queryRows(count, 0));
  }
}
