package org.mapiemulator.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.table.TableSpec;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.ExpandedRows;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.TableSort;
import org.mapiemulator.settings.ExpandExpanded;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;

/** Headings, and what is under them. */
class CategoriesTest {

  private static final int READ = 0x01;
  private static final int ASSOCIATED = 0x40;
  private static final List<PropTag> COLUMNS =
      List.of(
          PropTags.PR_INSTANCE_KEY,
          PropTags.PR_DEPTH,
          PropTags.PR_ROW_TYPE,
          Sheet.SENDER,
          Sheet.SIZE,
          Sheet.NAME,
          PropTags.PR_CONTENT_COUNT,
          PropTags.PR_CONTENT_UNREAD);

  private final Sheet sheet =
      Sheet.of()
          .add(name("a"), sender("Ann"), size(1), flags(READ))
          .add(name("b"), sender("Bob"), size(2), flags(0))
          .add(name("c"), sender("Ann"), size(2), flags(0))
          .add(name("d"), sender("Ann"), size(1), flags(0))
          .add(name("e"), size(5), flags(READ));
  private final MapiTable table = sheet.open();

  @Test
  @Verifies({"SRT-07", "SRT-09", "SRT-10", "SRT-11", "SRT-14", "TB-034", "TB-035", "SRT-08"})
  void each_value_of_the_first_key_has_a_heading_above_its_rows() {
    sort(1, 1, SortOrder.ascending(Sheet.SENDER), SortOrder.descending(Sheet.NAME));

    assertThat(lines())
        .containsExactly(
            "0 3 Ann ! ! 3 2",
            "1 1 Ann 1 d ! !",
            "1 1 Ann 2 c ! !",
            "1 1 Ann 1 a ! !",
            "0 3 Bob ! ! 1 1",
            "1 1 Bob 2 b ! !",
            "0 3 ! ! ! 1 0",
            "1 1 ! 5 e ! !");
    assertThat(table.getRowCount(0).value()).isEqualTo(8);
    assertThat(keys()).doesNotHaveDuplicates().allMatch(key -> key.size() == 16);
  }

  @Test
  @Verifies({"SRT-08", "TB-035", "SRT-21"})
  void c_expanded_says_how_many_levels_show_at_first() {
    SortOrder[] keys = {SortOrder.ascending(Sheet.SENDER), SortOrder.descending(Sheet.SIZE)};

    sort(2, 0, keys);
    assertThat(lines()).containsExactly("0 4 Ann ! ! 3 2", "0 4 Bob ! ! 1 1", "0 4 ! ! ! 1 0");
    sort(2, 1, keys);
    assertThat(lines())
        .containsExactly(
            "0 3 Ann ! ! 3 2",
            "1 4 Ann 2 ! 1 1",
            "1 4 Ann 1 ! 2 1",
            "0 3 Bob ! ! 1 1",
            "1 4 Bob 2 ! 1 1",
            "0 3 ! ! ! 1 0",
            "1 4 ! 5 ! 1 0");
    sort(2, 2, keys);
    assertThat(lines()).hasSize(12).contains("2 1 Ann 1 a ! !");
  }

  @Test
  @Verifies("SRT-11")
  void associated_messages_do_not_count() {
    sheet.set(2, flags(ASSOCIATED));

    sort(1, 0, SortOrder.ascending(Sheet.SENDER));

    assertThat(lines()).contains("0 4 Bob ! ! 0 0");
    assertThat(Outcomes.of(() -> sort(1, 0, SortOrder.ascending(PropTags.PR_CONTENT_UNREAD))))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
  }

  @Test
  @Verifies("SRT-12")
  void a_combined_key_makes_one_category_of_both_values() {
    sort(
        2,
        2,
        SortOrder.ascending(Sheet.SENDER),
        Orders.key(Sheet.SIZE, TableSort.COMBINE),
        SortOrder.descending(Sheet.NAME));

    assertThat(lines())
        .containsExactly(
            "0 3 Ann 1 ! 2 1",
            "1 1 Ann 1 d ! !",
            "1 1 Ann 1 a ! !",
            "0 3 Ann 2 ! 1 1",
            "1 1 Ann 2 c ! !",
            "0 3 Bob 2 ! 1 1",
            "1 1 Bob 2 b ! !",
            "0 3 ! 5 ! 1 0",
            "1 1 ! 5 e ! !");
    assertThat(
            Outcomes.of(
                () ->
                    sort(
                        0,
                        0,
                        SortOrder.ascending(Sheet.SENDER),
                        Orders.key(Sheet.SIZE, TableSort.COMBINE))))
        .isEqualTo(Hresult.MAPI_E_TOO_COMPLEX);
  }

  @Test
  @Verifies("SRT-13")
  void categories_come_by_the_largest_or_smallest_value_of_their_rows() {
    SortOrder size = SortOrder.ascending(Sheet.SIZE);
    sheet.set(5, sender("Cid")).set(1, size(3));

    sort(1, 0, SortOrder.ascending(Sheet.SENDER), Orders.key(Sheet.SIZE, TableSort.CATEG_MAX));
    assertThat(senders()).containsExactly("Bob", "Ann", "Cid");
    sort(1, 0, SortOrder.descending(Sheet.SENDER), Orders.key(Sheet.SIZE, TableSort.CATEG_MAX));
    assertThat(senders()).containsExactly("Cid", "Ann", "Bob");
    sort(
        1, 1, SortOrder.ascending(Sheet.SENDER), Orders.key(Sheet.SIZE, TableSort.CATEG_MIN), size);
    assertThat(lines())
        .containsExactly(
            "0 3 Ann ! ! 3 2",
            "1 1 Ann 1 d ! !",
            "1 1 Ann 2 c ! !",
            "1 1 Ann 3 a ! !",
            "0 3 Bob ! ! 1 1",
            "1 1 Bob 2 b ! !",
            "0 3 Cid ! ! 1 0",
            "1 1 Cid 5 e ! !");
    assertThat(Outcomes.of(() -> sort(0, 0, size, Orders.key(Sheet.SENDER, TableSort.CATEG_MAX))))
        .isEqualTo(Hresult.MAPI_E_TOO_COMPLEX);
  }

  @Test
  @Verifies({"SRT-15", "TB-036", "D-85"})
  void expand_row_gives_the_first_new_rows_and_puts_the_cursor_behind_them() {
    sort(1, 0, SortOrder.ascending(Sheet.SENDER), SortOrder.ascending(Sheet.NAME));
    List<Binary> keys = keys();

    ExpandedRows some = table.expandRow(keys.get(0), 2, 0);

    assertThat(some.moreRows()).isEqualTo(3);
    assertThat(some.rows()).extracting(row -> row.get(5).text()).containsExactly("a", "c");
    assertThat(table.queryPosition().row()).isEqualTo(3);
    assertThat(table.expandRow(keys.get(1), 0, 0)).isEqualTo(new ExpandedRows(List.of(), 1));
    assertThat(table.queryPosition().row()).isEqualTo(5);
    assertThat(table.expandRow(keys.get(2), -1, 0).rows()).hasSize(1);
    assertThat(lines()).hasSize(8).startsWith("0 3 Ann ! ! 3 2");
    assertThat(keys()).containsAll(keys);
  }

  @Test
  @Verifies({"SRT-16", "SRT-20", "TB-038", "TB-070", "TBL-13"})
  void collapse_row_hides_rows_and_moves_what_stood_on_them() {
    sort(1, 1, SortOrder.ascending(Sheet.SENDER), SortOrder.ascending(Sheet.NAME));
    Binary ann = keys().get(0);
    table.seekRow(Sheet.BEGINNING, 2);
    long bookmark = table.createBookmark();
    table.seekRow(Sheet.BEGINNING, 5);
    long bob = table.createBookmark();

    assertThat(table.collapseRow(ann, 0)).isEqualTo(3);

    assertThat(table.queryPosition().row()).isEqualTo(2);
    assertThat(table.seekRow(bookmark, 0))
        .isEqualTo(new Result<>(Hresult.MAPI_W_POSITION_CHANGED, 0));
    assertThat(table.queryPosition().row()).isEqualTo(1);
    assertThat(table.seekRow(bob, 0)).isEqualTo(Result.ok(0));
    assertThat(lines()).hasSize(5).startsWith("0 4 Ann ! ! 3 2", "0 3 Bob ! ! 1 1");
  }

  @Test
  @Verifies({"SRT-15", "SRT-16", "TB-036", "TB-038", "SRT-18"})
  void keys_of_no_heading_are_not_found() {
    sort(1, 1, SortOrder.ascending(Sheet.SENDER));
    Binary leaf = keys().get(1);

    for (Binary key : List.of(leaf, Binary.EMPTY, Binary.of(new byte[16]))) {
      assertThat(Outcomes.of(() -> table.expandRow(key, 1, 0))).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(Outcomes.of(() -> table.collapseRow(key, 0))).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
    assertThat(Outcomes.of(() -> table.expandRow(null, 1, 0))).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    assertThat(Outcomes.of(() -> table.getCollapseState(0, Binary.EMPTY)))
        .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    assertThat(lines()).hasSize(8);
  }

  @Test
  @Verifies({"D-85", "TB-037"})
  void what_has_the_state_already_is_left_or_refused() {
    sort(1, 1, SortOrder.ascending(Sheet.SENDER));
    Binary ann = keys().get(0);
    assertThat(table.expandRow(ann, 9, 0)).isEqualTo(new ExpandedRows(List.of(), 0));
    table.collapseRow(ann, 0);
    assertThat(table.collapseRow(ann, 0)).isZero();

    MapiTable refusing = sheet.with(ExpandExpanded.REFUSED).open();
    refusing.setColumns(COLUMNS, 0);
    refusing.sortTable(Orders.ascending(Sheet.SENDER).categorizedBy(1), 0);
    Binary key = refusing.queryRows(1, 0).get(0).get(0).binary();

    assertThat(Outcomes.of(() -> refusing.expandRow(key, 9, 0)))
        .isEqualTo(Hresult.MAPI_E_CALL_FAILED);
    refusing.collapseRow(key, 0);
    assertThat(Outcomes.of(() -> refusing.collapseRow(key, 0)))
        .isEqualTo(Hresult.MAPI_E_CALL_FAILED);
  }

  @Test
  @Verifies({"TB-044", "TB-045", "SRT-18", "SRT-19", "TBL-13"})
  void a_collapse_state_brings_back_what_was_collapsed() {
    Sheet ten = Sheet.of();
    for (int i = 0; i < 10; i++) {
      ten.add(name("m" + i), sender(i < 5 ? "first" : "other " + i));
    }
    MapiTable view = ten.open();
    view.setColumns(COLUMNS, 0);
    view.sortTable(Orders.ascending(Sheet.SENDER).categorizedBy(1), 0);
    assertThat(view.getRowCount(0).value()).isEqualTo(16);
    Binary header = view.queryRows(1, 0).get(0).get(0).binary();

    assertThat(view.collapseRow(header, 0)).isEqualTo(5);
    assertThat(view.getRowCount(0).value()).isEqualTo(11);
    Binary saved = view.getCollapseState(0, header);
    view.expandRow(header, 0, 0);
    assertThat(view.getRowCount(0).value()).isEqualTo(16);

    long bookmark = view.setCollapseState(0, saved);

    assertThat(view.getRowCount(0).value()).isEqualTo(11);
    view.seekRow(bookmark, 0);
    assertThat(view.queryRows(1, 0).get(0).get(0).binary()).isEqualTo(header);
  }

  @Test
  @Verifies({"SRT-18", "SRT-19"})
  void a_collapse_state_fits_another_view_and_leads_to_its_row() {
    sort(2, 1, SortOrder.ascending(Sheet.SENDER), SortOrder.ascending(Sheet.SIZE));
    table.expandRow(keys().get(1), 0, 0);
    List<Binary> keys = keys();
    Binary saved = table.getCollapseState(0, keys.get(3));
    List<String> lines = lines();

    MapiTable other = sheet.open();
    other.setColumns(COLUMNS, 0);
    other.sortTable(
        new SortOrderSet(
            List.of(SortOrder.ascending(Sheet.SENDER), SortOrder.ascending(Sheet.SIZE)), 2, 1),
        0);
    long bookmark = other.setCollapseState(0, saved);

    assertThat(lines(other)).isEqualTo(lines);
    other.seekRow(bookmark, 0);
    assertThat(other.queryRows(1, 0).get(0).get(5).text()).isEqualTo("d");
  }

  @Test
  @Verifies({"SRT-19", "D-86"})
  void a_collapse_state_of_another_order_or_of_no_table_is_refused() {
    sort(1, 0, SortOrder.ascending(Sheet.SENDER));
    Binary saved = table.getCollapseState(0, keys().get(0));
    byte[] longer = Arrays.copyOf(saved.toByteArray(), saved.size() + 1);
    byte[] shorter = Arrays.copyOf(saved.toByteArray(), saved.size() - 1);
    sort(1, 1, SortOrder.ascending(Sheet.SENDER));
    List<String> before = lines();

    for (Binary bad :
        List.of(saved, Binary.of(longer), Binary.of(shorter), Binary.EMPTY, keys().get(0))) {
      assertThat(Outcomes.of(() -> table.setCollapseState(0, bad)))
          .isEqualTo(Hresult.MAPI_E_UNABLE_TO_COMPLETE);
    }
    assertThat(lines()).isEqualTo(before);
  }

  @Test
  @Verifies({"TB-040", "SRT-18"})
  void tables_and_views_without_categories_do_not_support_them() {
    MapiTable other = sheet.kind(TableSpec.Kind.OTHER).open();
    Binary key = Binary.of(new byte[16]);

    for (Runnable call :
        List.<Runnable>of(
            () -> other.expandRow(key, 1, 0),
            () -> other.collapseRow(key, 0),
            () -> other.getCollapseState(0, key),
            () -> other.setCollapseState(0, key),
            () -> table.getCollapseState(0, key),
            () -> table.setCollapseState(0, key))) {
      assertThat(Outcomes.of(call)).isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
    }
  }

  @Test
  @Verifies({"D-67", "TBL-43"})
  void restrict_keeps_categories_but_not_which_are_expanded() {
    sort(1, 0, SortOrder.ascending(Sheet.SENDER));
    table.expandRow(keys().get(0), 0, 0);

    table.restrict(Restriction.equal(Sheet.SENDER, "Ann"), 0);

    assertThat(lines()).containsExactly("0 4 Ann ! ! 3 2");
  }

  @Test
  @Verifies({"SRT-14", "SRT-21", "TBL-29"})
  void headings_are_rows_that_can_be_found() {
    sort(1, 0, SortOrder.ascending(Sheet.SENDER));

    assertThat(table.findRow(Restriction.equal(Sheet.SENDER, "Bob"), Sheet.BEGINNING, 0))
        .isEqualTo(Hresult.S_OK);
    assertThat(table.queryPosition().row()).isEqualTo(1);
    assertThat(
            Outcomes.of(
                () -> table.findRow(Restriction.equal(Sheet.NAME, "b"), Sheet.BEGINNING, 0)))
        .isEqualTo(Hresult.MAPI_E_NOT_FOUND);

    sheet.remove(2);
    assertThat(senders()).containsExactly("Ann", "!");
  }

  private void sort(int categories, int expanded, SortOrder... keys) {
    table.setColumns(COLUMNS, 0);
    table.sortTable(new SortOrderSet(List.of(keys), categories, expanded), 0);
  }

  private List<Binary> keys() {
    table.seekRow(Sheet.BEGINNING, 0);
    List<Binary> keys = new ArrayList<>();
    table.queryRows(99, 0).forEach(row -> keys.add(row.get(0).binary()));
    return keys;
  }

  private List<String> senders() {
    table.seekRow(Sheet.BEGINNING, 0);
    return table.queryRows(99, 0).stream().map(row -> Sheet.word(row.get(3))).toList();
  }

  private List<String> lines() {
    return lines(table);
  }

  private static List<String> lines(MapiTable of) {
    of.seekRow(Sheet.BEGINNING, 0);
    List<String> lines = new ArrayList<>();
    for (Row row : of.queryRows(99, 0)) {
      lines.add(String.join(" ", row.values().stream().skip(1).map(Sheet::word).toList()));
    }
    return lines;
  }

  private static PropValue name(String name) {
    return PropValue.of(Sheet.NAME, name);
  }

  private static PropValue sender(String name) {
    return PropValue.of(Sheet.SENDER, name);
  }

  private static PropValue size(int size) {
    return PropValue.of(Sheet.SIZE, size);
  }

  private static PropValue flags(int flags) {
    return PropValue.of(Sheet.FLAGS, flags);
  }
}
