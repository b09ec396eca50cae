package org.mapiemulator.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.table.TableSpec;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.TableFlag;
import org.mapiemulator.mapi.TableSort;
import org.mapiemulator.mapi.TableState;
import org.mapiemulator.settings.AbsentInSort;
import org.mapiemulator.settings.FailedTableCall;
import org.mapiemulator.settings.SortNonContents;
import org.mapiemulator.settings.StringCollation;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;

/** Orders without categories. */
class SortTest {

  private final Sheet sheet =
      Sheet.of()
          .add(name("b"), size(2))
          .add(name("a"), size(3))
          .add(name("B"), size(-1))
          .add(name("c"))
          .add(name("a"), size(2));
  private final MapiTable table = sheet.open();

  @Test
  @Verifies({"SRT-01", "SRT-03", "TBL-37", "TBL-39", "D-83", "D-84", "TB-016", "TB-017"})
  void rows_come_by_their_key_and_those_without_it_last_in_both_directions() {
    table.sortTable(Orders.ascending(Sheet.SIZE), 0);
    assertThat(Sheet.all(table)).containsExactly("B", "b", "a", "a", "c");

    table.sortTable(Orders.descending(Sheet.SIZE), 0);
    assertThat(Sheet.all(table)).containsExactly("a", "b", "a", "B", "c");
    assertThat(table.querySortOrder()).isEqualTo(Orders.descending(Sheet.SIZE));

    table.sortTable(SortOrderSet.NONE, 0);
    assertThat(Sheet.all(table)).containsExactly("b", "a", "B", "c", "a");
    assertThat(table.querySortOrder().sorts()).isEmpty();
  }

  @Test
  @Verifies({"D-83", "SRT-03"})
  void a_setting_makes_what_is_absent_the_smallest() {
    MapiTable other = sheet.with(AbsentInSort.LOWEST).open();

    other.sortTable(Orders.ascending(Sheet.SIZE), 0);
    assertThat(Sheet.all(other)).containsExactly("c", "B", "b", "a", "a");
    other.sortTable(Orders.descending(Sheet.SIZE), 0);
    assertThat(Sheet.all(other)).containsExactly("a", "b", "a", "B", "c");
  }

  @Test
  @Verifies({"SRT-04", "D-84"})
  void the_first_key_counts_most_and_ties_stay_in_the_order_of_creation() {
    table.sortTable(
        SortOrderSet.of(SortOrder.ascending(Sheet.NAME), SortOrder.descending(Sheet.SIZE)), 0);
    assertThat(sizes()).containsExactly("3", "2", "-1", "2", "!");

    table.sortTable(Orders.ascending(PropTags.PR_INTERNET_MESSAGE_ID), 0);
    assertThat(Sheet.all(table)).containsExactly("b", "a", "B", "c", "a");
  }

  @Test
  @Verifies({"D-84", "PV-051"})
  void strings_compare_without_regard_to_case_or_by_code_unit() {
    table.sortTable(Orders.ascending(Sheet.NAME), 0);
    assertThat(Sheet.all(table)).containsExactly("a", "a", "B", "b", "c");

    MapiTable other = sheet.with(StringCollation.CODE_UNITS).open();
    other.sortTable(Orders.ascending(Sheet.NAME), 0);
    assertThat(Sheet.all(other)).containsExactly("B", "a", "a", "b", "c");
  }

  @Test
  @Verifies({"D-84", "PV-052", "RES-07"})
  void every_type_that_has_an_order_can_be_a_key() {
    Sheet many = Sheet.of();
    PropTag bytes = PropTags.PR_SEARCH_KEY;
    PropTag flag = PropTags.PR_HASATTACH;
    many.add(
        name("1"),
        PropValue.of(bytes, Binary.of((byte) 0x80)),
        PropValue.of(flag, true),
        PropValue.of(Sheet.COLORS, List.of("a", "b")));
    many.add(
        name("2"),
        PropValue.of(bytes, Binary.of((byte) 0x7F, (byte) 1)),
        PropValue.of(flag, false),
        PropValue.of(Sheet.COLORS, List.of("a")));
    many.add(
        name("3"),
        PropValue.of(bytes, Binary.of((byte) 0x7F)),
        PropValue.of(flag, true),
        PropValue.of(Sheet.COLORS, List.of("A", "c")));
    MapiTable view = many.open();

    view.sortTable(Orders.ascending(bytes), 0);
    assertThat(Sheet.all(view)).containsExactly("3", "2", "1");
    view.sortTable(Orders.ascending(flag), 0);
    assertThat(Sheet.all(view)).containsExactly("2", "1", "3");
    view.sortTable(Orders.descending(Sheet.COLORS), 0);
    assertThat(Sheet.all(view)).containsExactly("1", "2", "3");
  }

  @Test
  @Verifies({"TBL-43", "D-67", "TBL-31"})
  void columns_restriction_and_order_can_come_in_any_order() {
    List<Runnable> calls =
        new ArrayList<>(
            List.of(
                () -> table.setColumns(List.of(Sheet.NAME), 0),
                () -> table.restrict(Restriction.exist(Sheet.SIZE), 0),
                () -> table.sortTable(Orders.descending(Sheet.NAME), 0)));
    for (int i = 0; i < 3; i++) {
      Collections.rotate(calls, 1);
      calls.forEach(Runnable::run);

      assertThat(Sheet.all(table)).containsExactly("b", "B", "a", "a");
      Collections.reverse(calls);
    }
  }

  @Test
  @Verifies({"SRT-06", "TBL-38", "D-121"})
  void what_is_too_complex_leaves_the_old_order() {
    table.sortTable(Orders.descending(Sheet.NAME), 0);
    SortOrder[] many = new SortOrder[33];
    for (int i = 0; i < many.length; i++) {
      many[i] = SortOrder.ascending(new PropTag((0x6000 + i) << 16 | 3));
    }

    for (SortOrderSet bad :
        List.of(
            SortOrderSet.of(SortOrder.ascending(Sheet.NAME), SortOrder.descending(Sheet.NAME)),
            SortOrderSet.of(new SortOrder(Sheet.NAME, 3)),
            SortOrderSet.of(new SortOrder(Sheet.NAME, Integer.MIN_VALUE)),
            Orders.ascending(new PropTag(0x3701000D)),
            Orders.ascending(new PropTag(0x00370000)),
            Orders.ascending(new PropTag(0x0037000A)),
            Orders.ascending(PropTag.NULL),
            Orders.ascending(new PropTag(0x003700FF)),
            Orders.ascending(new PropTag(0x00371055)),
            SortOrderSet.of(many))) {
      assertThat(sort(bad)).as("%s", bad).isEqualTo(Hresult.MAPI_E_TOO_COMPLEX);
    }
    assertThat(Sheet.all(table)).containsExactly("c", "b", "B", "a", "a");
    assertThat(table.querySortOrder()).isEqualTo(Orders.descending(Sheet.NAME));
  }

  @Test
  @Verifies({"SRT-07", "D-69", "SRT-12"})
  void what_makes_no_sense_is_an_invalid_parameter() {
    SortOrder key = SortOrder.ascending(Sheet.NAME);

    for (SortOrderSet bad :
        List.of(
            new SortOrderSet(List.of(key), 2, 0),
            new SortOrderSet(List.of(key), -1, 0),
            new SortOrderSet(List.of(key), 1, 2),
            new SortOrderSet(List.of(key), 1, -1),
            new SortOrderSet(List.of(), 1, 0),
            SortOrderSet.of(Orders.key(Sheet.NAME, TableSort.COMBINE)))) {
      assertThat(sort(bad)).as("%s", bad).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    }
    assertThat(Outcomes.of(() -> table.sortTable(null, 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(sort(SortOrderSet.of(withoutTag()))).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(Sheet.all(table)).containsExactly("b", "a", "B", "c", "a");
  }

  @Test
  @Verifies({"D-121", "TB-018"})
  void a_setting_makes_the_view_unusable_until_sort_table_succeeds() {
    MapiTable other = sheet.with(FailedTableCall.UNUSABLE).open();

    assertThat(Outcomes.of(() -> other.sortTable(Orders.ascending(PropTag.NULL), 0)))
        .isEqualTo(Hresult.MAPI_E_TOO_COMPLEX);

    assertThat(Outcomes.of(() -> other.queryRows(1, 0))).isEqualTo(Hresult.MAPI_E_CALL_FAILED);
    other.sortTable(SortOrderSet.NONE, 0);
    assertThat(Sheet.all(other)).hasSize(5);
  }

  @Test
  @Verifies({"TBL-06", "TBL-38"})
  void with_tbl_batch_the_failure_waits_and_a_good_call_takes_it_back() {
    table.sortTable(Orders.ascending(PropTag.NULL), TableFlag.BATCH.value());
    assertThat(table.getStatus().status()).isEqualTo(TableState.SORT_ERROR.value());

    table.sortTable(Orders.ascending(Sheet.NAME), TableFlag.BATCH.value());

    assertThat(Sheet.all(table)).containsExactly("a", "a", "B", "b", "c");
  }

  @Test
  @Verifies({"TBL-38", "TB-015", "D-32"})
  void tables_that_are_not_of_messages_can_be_sorted_unless_a_setting_forbids() {
    MapiTable sorted = sheet.kind(TableSpec.Kind.OTHER).open();
    MapiTable deep = sheet.kind(TableSpec.Kind.DEEP_HIERARCHY).open();
    MapiTable refusing = sheet.kind(TableSpec.Kind.OTHER).with(SortNonContents.NO_SUPPORT).open();
    MapiTable contents = sheet.kind(TableSpec.Kind.CONTENTS).open();

    sorted.sortTable(Orders.ascending(Sheet.NAME), 0);
    deep.sortTable(Orders.ascending(Sheet.NAME), 0);
    contents.sortTable(Orders.ascending(Sheet.NAME), 0);

    assertThat(Sheet.all(sorted)).containsExactly("a", "a", "B", "b", "c");
    assertThat(Sheet.all(deep)).containsExactly("b", "a", "B", "c", "a");
    assertThat(Sheet.all(contents)).containsExactly("a", "a", "B", "b", "c");
    assertThat(Outcomes.of(() -> refusing.sortTable(Orders.ascending(Sheet.NAME), 0)))
        .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
    assertThat(
            Outcomes.of(() -> sorted.sortTable(Orders.ascending(Sheet.NAME).categorizedBy(1), 0)))
        .isEqualTo(Hresult.MAPI_E_TOO_COMPLEX);
  }

  @SuppressWarnings("NullAway") // what a careless caller may pass
  private static SortOrder withoutTag() {
    return new SortOrder(null, 0);
  }

  private List<String> sizes() {
    table.setColumns(Arrays.asList(Sheet.SIZE), 0);
    List<String> sizes = Sheet.all(table);
    table.setColumns(List.of(Sheet.NAME), 0);
    return sizes;
  }

  private static PropValue name(String name) {
    return PropValue.of(Sheet.NAME, name);
  }

  private static PropValue size(int size) {
    return PropValue.of(Sheet.SIZE, size);
  }

  private Hresult sort(SortOrderSet order) {
    return Outcomes.of(() -> table.sortTable(order, 0));
  }
}
