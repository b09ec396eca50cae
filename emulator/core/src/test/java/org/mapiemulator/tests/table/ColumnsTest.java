package org.mapiemulator.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.QueryColumnsFlag;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.String8;
import org.mapiemulator.mapi.TableFlag;
import org.mapiemulator.mapi.TableState;
import org.mapiemulator.mapi.TableType;
import org.mapiemulator.settings.CellLimit;
import org.mapiemulator.settings.FailedTableCall;
import org.mapiemulator.settings.UnspecifiedColumn;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;

/** Columns of a view, and what their cells hold. */
class ColumnsTest {

  private static final int ALL = QueryColumnsFlag.ALL_COLUMNS.value();
  private static final PropTag NARROW = Sheet.NAME.withType(PropType.STRING8);

  @Test
  @Verifies({"TBL-01", "TBL-08", "TBL-13", "COL-01"})
  void a_fresh_table_has_default_columns_all_rows_and_stands_before_the_first() {
    MapiTable table = Sheet.of("a", "b").open();

    assertThat(table.queryColumns(0)).containsExactly(Sheet.NAME, PropTags.PR_INSTANCE_KEY);
    assertThat(table.getRowCount(0).value()).isEqualTo(2);
    assertThat(table.queryPosition().row()).isZero();
    assertThat(table.querySortOrder().sorts()).isEmpty();
    assertThat(table.getStatus().status()).isEqualTo(TableState.COMPLETE.value());
    List<Row> rows = table.queryRows(10, 0);
    assertThat(Sheet.names(rows)).containsExactly("a", "b");
    assertThat(rows.get(0).get(1).binary().size()).isEqualTo(16);
  }

  @Test
  @Verifies({"TBL-08"})
  void all_columns_are_those_of_the_rows_and_the_default_ones() {
    MapiTable table =
        Sheet.of("a").add(PropValue.of(Sheet.SIZE, 5), PropValue.of(Sheet.SENDER, "x")).open();

    table.setColumns(List.of(Sheet.SIZE), 0);

    assertThat(table.queryColumns(0)).containsExactly(Sheet.SIZE);
    assertThat(table.queryColumns(ALL))
        .containsExactlyInAnyOrder(Sheet.NAME, Sheet.SIZE, Sheet.SENDER, PropTags.PR_INSTANCE_KEY);
  }

  @Test
  @Verifies({"TBL-02"})
  void get_status_tells_the_type_that_the_table_was_opened_with() {
    assertThat(Sheet.of().open().getStatus().type()).isEqualTo(TableType.DYNAMIC.value());
    assertThat(Sheet.of().type(TableType.SNAPSHOT).open().getStatus().type()).isZero();
  }

  @Test
  @Verifies({"TBL-03", "TBL-19"})
  void set_columns_decides_which_cells_there_are_and_their_order() {
    MapiTable table = Sheet.of().add(PropValue.of(Sheet.NAME, "a"), size(5)).open();

    table.setColumns(List.of(Sheet.SIZE, Sheet.NAME, Sheet.SIZE), 0);

    assertThat(table.queryRows(1, 0).get(0).values())
        .containsExactly(size(5), PropValue.of(Sheet.NAME, "a"), size(5));
  }

  @Test
  @Verifies({"TBL-04", "TBL-19", "D-11", "D-14"})
  void what_a_row_does_not_have_in_that_type_is_an_error_in_its_cell() {
    MapiTable table = Sheet.of("a").open();
    PropTag number = Sheet.NAME.withType(PropType.LONG);

    table.setColumns(List.of(Sheet.SIZE, number, Sheet.NAME), 0);

    Row row = table.queryRows(1, 0).get(0);
    assertThat(row.get(0)).isEqualTo(PropValue.error(Sheet.SIZE, Hresult.MAPI_E_NOT_FOUND));
    assertThat(row.get(1)).isEqualTo(PropValue.error(number, Hresult.MAPI_E_NOT_FOUND));
    assertThat(row.get(2).text()).isEqualTo("a");
  }

  @Test
  @Verifies({"TBL-05"})
  void pr_null_reserves_a_place() {
    MapiTable table = Sheet.of("a").open();

    table.setColumns(List.of(PropTag.NULL, Sheet.NAME), 0);

    assertThat(table.queryRows(1, 0).get(0).get(0)).isEqualTo(PropValue.NULL);
  }

  @Test
  @Verifies({"TBL-09", "TB-051"})
  void without_mapi_unicode_strings_are_8_bit_ones() {
    MapiTable table = Sheet.of("é").narrow().open();

    assertThat(table.queryColumns(0)).contains(NARROW).doesNotContain(Sheet.NAME);
    assertThat(table.queryColumns(ALL)).contains(NARROW).doesNotContain(Sheet.NAME);
    assertThat(table.queryRows(1, 0).get(0).get(0).value()).isEqualTo(String8.of("é"));
  }

  @Test
  @Verifies({"TBL-10", "D-13"})
  void a_column_with_an_explicit_width_has_it() {
    MapiTable table = Sheet.of("é\u4e00").open();

    table.setColumns(List.of(NARROW, Sheet.NAME), 0);

    Row row = table.queryRows(1, 0).get(0);
    assertThat(row.get(0)).isEqualTo(new PropValue(NARROW, String8.of("é?")));
    assertThat(row.get(1).value()).isEqualTo("é\u4e00");
    assertThat(table.queryColumns(0)).containsExactly(NARROW, Sheet.NAME);
  }

  @Test
  @Verifies({"D-119", "PV-043"})
  void a_column_without_a_type_gets_the_stored_one() {
    Sheet sheet = Sheet.of().add(PropValue.of(Sheet.NAME, "a"), size(5));
    List<PropTag> untyped =
        List.of(
            Sheet.SIZE.withType(PropType.UNSPECIFIED), Sheet.NAME.withType(PropType.UNSPECIFIED));
    MapiTable wide = sheet.open();
    MapiTable narrow = sheet.narrow().open();

    wide.setColumns(untyped, 0);
    narrow.setColumns(untyped, 0);

    assertThat(wide.queryRows(1, 0).get(0).values())
        .containsExactly(size(5), PropValue.of(Sheet.NAME, "a"));
    assertThat(narrow.queryRows(1, 0).get(0).get(1)).isEqualTo(PropValue.of(NARROW, "a"));
  }

  @Test
  @Verifies({"D-119", "TB-001"})
  void a_setting_refuses_columns_without_a_type() {
    MapiTable table = Sheet.of("a").with(UnspecifiedColumn.INVALID_PARAMETER).open();

    assertThat(set(table, Sheet.NAME.withType(PropType.UNSPECIFIED)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(set(table, Sheet.NAME)).isEqualTo(Hresult.S_OK);
  }

  @Test
  @Verifies({"TBL-03", "D-119", "D-121", "PV-042", "PV-043"})
  void columns_of_no_type_are_refused_as_by_fbadcolumnset_and_the_old_ones_stay() {
    MapiTable table = Sheet.of("a").open();
    table.setColumns(List.of(Sheet.NAME), 0);

    for (int type : new int[] {0x0A, 0x08, 0xFF, 0x2003, 0x1055, 0xFFFF}) {
      assertThat(set(table, new PropTag(0x00370000 | type)))
          .as(Integer.toHexString(type))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    }
    for (int type : new int[] {0x100A, 0x0D, 0x01, 0x100B, 0x300B, 0x3003}) {
      assertThat(set(table, Sheet.NAME, new PropTag(0x00380000 | type)))
          .as(Integer.toHexString(type))
          .isEqualTo(Hresult.S_OK);
      assertThat(table.queryRows(1, 0)).hasSize(1);
      table.seekRow(Sheet.BEGINNING, 0);
    }
    assertThat(Outcomes.of(() -> table.setColumns(null, 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(Outcomes.of(() -> table.setColumns(List.of(), 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(Outcomes.of(() -> table.setColumns(Arrays.asList(Sheet.SIZE, null), 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(table.queryColumns(0)).hasSize(2).startsWith(Sheet.NAME);
  }

  @Test
  @Verifies({"D-121", "TB-002"})
  void a_setting_makes_the_view_unusable_until_set_columns_succeeds() {
    MapiTable table = Sheet.of("a").with(FailedTableCall.UNUSABLE).open();

    set(table, new PropTag(0x0037000A));

    assertThat(Outcomes.of(() -> table.queryRows(1, 0))).isEqualTo(Hresult.MAPI_E_CALL_FAILED);
    set(table, Sheet.NAME);
    assertThat(table.queryRows(1, 0)).hasSize(1);
  }

  @Test
  @Verifies({"TBL-06", "TBL-02"})
  void with_tbl_batch_a_failure_shows_where_data_is_wanted() {
    MapiTable table = Sheet.of("a").open();

    table.setColumns(List.of(new PropTag(0x0037000A)), TableFlag.BATCH.value());

    assertThat(table.getStatus().status()).isEqualTo(TableState.SETCOL_ERROR.value());
    assertThat(table.queryColumns(0)).hasSize(2);
    assertThat(Outcomes.of(() -> table.queryRows(1, 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(table.queryRows(1, 0)).hasSize(1);
    assertThat(table.getStatus().status()).isZero();
  }

  @Test
  @Verifies({"D-62", "TBL-07"})
  void set_columns_leaves_cursor_and_bookmarks() {
    MapiTable table = Sheet.of("a", "b", "c").open();
    long bookmark = table.createBookmark();
    table.seekRow(Sheet.BEGINNING, 1);

    table.setColumns(List.of(Sheet.NAME), 0);

    assertThat(table.queryPosition().row()).isEqualTo(1);
    assertThat(table.seekRow(bookmark, 2).value()).isEqualTo(2);
    assertThat(Sheet.rest(table)).containsExactly("c");
  }

  @Test
  @Verifies({"TBL-12", "TBL-40", "TBL-41"})
  void nothing_is_left_to_be_done_later() {
    MapiTable table = Sheet.of("a").open();

    table.setColumns(List.of(Sheet.NAME), TableFlag.ASYNC.value());

    assertThat(Outcomes.of(table::abort)).isEqualTo(Hresult.MAPI_E_UNABLE_TO_ABORT);
    assertThat(table.waitForCompletion(0, -1)).isZero();
    assertThat(table.getLastError(Hresult.MAPI_E_UNABLE_TO_ABORT, 0)).isNull();
  }

  @Test
  @Verifies({"D-82", "MVI-08"})
  void a_setting_cuts_long_cells() {
    Binary bytes = Binary.of(new byte[300]);
    Sheet sheet =
        Sheet.of()
            .add(
                PropValue.of(Sheet.NAME, "x".repeat(300)),
                PropValue.of(Sheet.COLORS, List.of("y".repeat(256), "z")),
                PropValue.of(PropTags.PR_SEARCH_KEY, bytes));
    List<PropTag> columns = List.of(Sheet.NAME, Sheet.COLORS, PropTags.PR_SEARCH_KEY);
    MapiTable whole = sheet.open();
    MapiTable cut = sheet.with(CellLimit.AT_255).open();

    whole.setColumns(columns, 0);
    cut.setColumns(columns, 0);

    assertThat(whole.queryRows(1, 0).get(0).get(0).text()).hasSize(300);
    Row row = cut.queryRows(1, 0).get(0);
    assertThat(row.get(0).text()).hasSize(255);
    assertThat(row.get(1).texts()).containsExactly("y".repeat(255), "z");
    assertThat(row.get(2).binary().size()).isEqualTo(255);
  }

  private static PropValue size(int size) {
    return PropValue.of(Sheet.SIZE, size);
  }

  private static Hresult set(MapiTable table, PropTag... columns) {
    return Outcomes.of(() -> table.setColumns(List.of(columns), 0));
  }
}
