package org.mapiemulator.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;

/** Properties with several values, in one cell or with a row for each. */
class InstancesTest {

  private static final PropTag COLOR = Sheet.COLORS.multiValueInstance();
  private static final PropTag NUMBER = Sheet.NUMBERS.multiValueInstance();

  private final Sheet sheet =
      Sheet.of()
          .add(
              name("a"),
              PropValue.of(Sheet.COLORS, List.of("red", "blue")),
              PropValue.of(Sheet.NUMBERS, List.of(1, 2, 3)))
          .add(name("b"))
          .add(name("c"), PropValue.of(Sheet.COLORS, List.of("green")));
  private final MapiTable table = sheet.open();

  @Test
  @Verifies("MVI-01")
  void asked_for_plainly_all_values_are_in_one_cell() {
    table.setColumns(List.of(Sheet.NAME, Sheet.COLORS), 0);

    List<Row> rows = table.queryRows(9, 0);
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).get(1).texts()).containsExactly("red", "blue");
  }

  @Test
  @Verifies({"MVI-02", "MVI-03", "D-87", "D-88", "TB-062", "TAG-05"})
  void with_mvi_prop_each_value_has_a_row_and_a_row_without_values_still_one() {
    table.setColumns(List.of(Sheet.NAME, COLOR, PropTags.PR_INSTANCE_KEY, Sheet.COLORS), 0);

    List<Row> rows = table.queryRows(9, 0);

    assertThat(rows)
        .extracting(InstancesTest::words)
        .containsExactly("a red", "a blue", "b !", "c green");
    PropTag single = COLOR.withType(PropType.UNICODE);
    assertThat(rows.get(0).get(1)).isEqualTo(PropValue.of(single, "red"));
    assertThat(rows.get(2).get(1)).isEqualTo(PropValue.error(single, Hresult.MAPI_E_NOT_FOUND));
    assertThat(rows.get(1).get(3).texts()).containsExactly("red", "blue");
    assertThat(rows.stream().map(row -> row.get(2).binary())).doesNotHaveDuplicates();
    assertThat(table.getRowCount(0).value()).isEqualTo(4);
    assertThat(table.queryColumns(0)).contains(COLOR);
  }

  @Test
  @Verifies("MVI-03")
  void two_such_columns_multiply() {
    table.setColumns(List.of(Sheet.NAME, COLOR, NUMBER), 0);

    assertThat(table.queryRows(9, 0))
        .extracting(InstancesTest::words)
        .containsExactly(
            "a red 1",
            "a red 2",
            "a red 3",
            "a blue 1",
            "a blue 2",
            "a blue 3",
            "b ! !",
            "c green !");
  }

  @Test
  @Verifies({"MVI-04", "TB-061"})
  void sorting_by_single_values_makes_rows_of_them_as_well() {
    table.sortTable(Orders.ascending(COLOR), 0);
    table.setColumns(List.of(Sheet.NAME), 0);

    assertThat(Sheet.all(table)).containsExactly("a", "c", "a", "b");

    table.setColumns(List.of(COLOR), 0);
    assertThat(Sheet.all(table)).containsExactly("blue", "green", "red", "!");
  }

  @Test
  @Verifies({"MVI-04", "MVI-05", "D-74"})
  void a_restriction_looks_at_all_values_and_a_search_at_the_one_that_shows() {
    Restriction blue = Restriction.equal(COLOR, "blue");

    table.restrict(blue, 0);
    assertThat(Sheet.all(table)).containsExactly("a");
    table.setColumns(List.of(COLOR), 0);
    assertThat(Sheet.all(table)).containsExactly("red", "blue");

    table.findRow(blue, Sheet.BEGINNING, 0);
    assertThat(Sheet.rest(table)).containsExactly("blue");
  }

  @Test
  @Verifies({"TBL-07", "D-62"})
  void a_change_of_the_number_of_rows_discards_bookmarks_but_not_the_cursor() {
    table.seekRow(Sheet.BEGINNING, 2);
    long bookmark = table.createBookmark();

    table.setColumns(List.of(Sheet.NAME, COLOR), 0);

    assertThat(Outcomes.of(() -> table.seekRow(bookmark, 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_BOOKMARK);
    assertThat(Sheet.rest(table)).containsExactly("c");
  }

  @Test
  @Verifies("MVI-07")
  void on_a_property_with_one_value_it_changes_nothing() {
    table.setColumns(List.of(new PropTag(Sheet.NAME.value() | PropTag.MVI_FLAG)), 0);

    Row row = table.queryRows(9, 0).get(0);
    assertThat(row.get(0)).isEqualTo(name("a"));
    assertThat(table.getRowCount(0).value()).isEqualTo(3);
  }

  @Test
  @Verifies({"MVI-02", "TBL-32"})
  void each_such_row_is_found_by_its_key_and_stays_the_same_when_others_come() {
    table.setColumns(List.of(PropTags.PR_INSTANCE_KEY, COLOR), 0);
    List<Binary> keys = new ArrayList<>();
    table.queryRows(9, 0).forEach(row -> keys.add(row.get(0).binary()));

    sheet.insert(0, 70, PropValue.of(Sheet.COLORS, List.of("x", "y")));

    for (int i = 0; i < keys.size(); i++) {
      table.findRow(Restriction.equal(PropTags.PR_INSTANCE_KEY, keys.get(i)), Sheet.BEGINNING, 0);
      assertThat(table.queryPosition().row()).isEqualTo(i + 2);
    }
  }

  @Test
  void a_product_of_very_many_values_is_cut_instead_of_filling_the_memory() {
    List<Integer> many = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      many.add(i);
    }
    PropTag other = PropTag.of(PropType.MV_LONG, 0x8014);
    sheet.set(1, PropValue.of(Sheet.NUMBERS, many), PropValue.of(other, many));

    table.setColumns(List.of(NUMBER, other.multiValueInstance()), 0);

    assertThat(table.getRowCount(0).value()).isBetween(5000, 100_000);
  }

  /** The words of the first cells, up to the instance key. */
  private static String words(Row row) {
    return String.join(
        " ",
        row.values().stream()
            .takeWhile(value -> !value.tag().equals(PropTags.PR_INSTANCE_KEY))
            .map(Sheet::word)
            .toList());
  }

  private static PropValue name(String name) {
    return PropValue.of(Sheet.NAME, name);
  }
}
