package org.mapiemulator.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.table.TableSpec;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.FindRowFlag;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.TableFlag;
import org.mapiemulator.mapi.TableState;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;

/** FindRow and Restrict. */
class FindTest {

  private static final int BACKWARD = FindRowFlag.BACKWARD.value();

  private final Sheet sheet = Sheet.of("ann", "bob", "ann", "cid");
  private final MapiTable table = sheet.open();

  @Test
  @Verifies({"TBL-29", "TBL-30"})
  void a_search_begins_with_the_row_itself_and_backward_with_the_one_before() {
    assertThat(find("ann", Sheet.BEGINNING, 0)).isEqualTo(Hresult.S_OK);
    assertThat(position()).isZero();
    table.seekRow(Sheet.BEGINNING, 2);
    assertThat(find("ann", Sheet.CURRENT, 0)).isEqualTo(Hresult.S_OK);
    assertThat(position()).isEqualTo(2);
    assertThat(find("ann", Sheet.CURRENT, BACKWARD)).isEqualTo(Hresult.S_OK);
    assertThat(position()).isZero();
    assertThat(find("ann", Sheet.END, BACKWARD)).isEqualTo(Hresult.S_OK);
    assertThat(position()).isEqualTo(2);
    assertThat(Sheet.rest(table)).containsExactly("ann", "cid");
  }

  @Test
  @Verifies({"TBL-30", "D-66"})
  void a_search_that_fails_leaves_the_cursor() {
    table.seekRow(Sheet.BEGINNING, 1);

    assertThat(find("dan", Sheet.BEGINNING, 0)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    assertThat(find("ann", Sheet.BEGINNING, BACKWARD)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    assertThat(find("ann", Sheet.END, 0)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    assertThat(position()).isEqualTo(1);
  }

  @Test
  @Verifies({"TBL-29", "TBL-23"})
  void a_search_from_a_bookmark_whose_row_has_gone_says_so() {
    table.seekRow(Sheet.BEGINNING, 1);
    long bookmark = table.createBookmark();
    sheet.remove(2);

    assertThat(find("cid", bookmark, 0)).isEqualTo(Hresult.MAPI_W_POSITION_CHANGED);
    assertThat(position()).isEqualTo(2);
  }

  @Test
  @Verifies({"TBL-32", "COL-01"})
  void every_row_is_found_by_its_instance_key_and_by_no_other_views() {
    table.setColumns(List.of(PropTags.PR_INSTANCE_KEY), 0);
    List<Row> rows = table.queryRows(9, 0);
    MapiTable other = sheet.open();

    for (int i = 3; i >= 0; i--) {
      Restriction byKey = Restriction.equal(PropTags.PR_INSTANCE_KEY, rows.get(i).get(0).binary());
      assertThat(table.findRow(byKey, Sheet.BEGINNING, 0)).isEqualTo(Hresult.S_OK);
      assertThat(position()).isEqualTo(i);
      assertThat(Outcomes.of(() -> other.findRow(byKey, Sheet.BEGINNING, 0)))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(table.findRow(Restriction.and(byKey), Sheet.END, BACKWARD))
          .isEqualTo(Hresult.S_OK);
      assertThat(position()).isEqualTo(i);
    }
    assertThat(findKey(rows.get(1), Sheet.END, 0)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    assertThat(findKey(rows.get(1), Sheet.BEGINNING, BACKWARD)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    for (int size : new int[] {0, 15, 16, 17}) {
      assertThat(
              findKey(
                  Row.of(PropValue.of(PropTags.PR_INSTANCE_KEY, Binary.of(new byte[size]))),
                  Sheet.BEGINNING,
                  0))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }

  @Test
  @Verifies("COL-01")
  void a_row_that_comes_back_has_another_instance_key() {
    table.setColumns(List.of(PropTags.PR_INSTANCE_KEY), 0);
    Row before = table.queryRows(1, 0).get(0);

    sheet.remove(1).insert(0, 1, PropValue.of(Sheet.NAME, "ann"));

    table.seekRow(Sheet.BEGINNING, 0);
    assertThat(table.queryRows(1, 0).get(0)).isNotEqualTo(before);
    assertThat(findKey(before, Sheet.BEGINNING, 0)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
  }

  @Test
  @Verifies({"TBL-33", "D-84"})
  void typing_ahead_finds_the_first_row_from_a_prefix_on() {
    sheet.set(2, PropValue.of(Sheet.NAME, "Bob"));
    table.sortTable(Orders.ascending(Sheet.NAME), 0);

    assertThat(table.findRow(Restriction.property(Sheet.NAME, Relop.GE, "b"), Sheet.BEGINNING, 0))
        .isEqualTo(Hresult.S_OK);

    assertThat(Sheet.rest(table)).containsExactly("Bob", "cid");
  }

  @Test
  @Verifies({"TBL-31", "TBL-34", "TB-011"})
  void restrict_hides_what_does_not_match_from_everything() {
    table.restrict(Restriction.equal(Sheet.NAME, "ann"), 0);

    assertThat(table.getRowCount(0).value()).isEqualTo(2);
    assertThat(Sheet.all(table)).containsExactly("ann", "ann");
    assertThat(find("bob", Sheet.BEGINNING, 0)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);

    table.restrict(Restriction.equal(Sheet.NAME, "bob"), 0);
    assertThat(Sheet.all(table)).containsExactly("bob");

    table.restrict(null, 0);
    assertThat(Sheet.all(table)).hasSize(4);
  }

  @Test
  @Verifies({"TB-053", "TBL-34"})
  void what_contradicts_itself_matches_nothing() {
    Restriction there = Restriction.exist(Sheet.NAME);

    table.restrict(Restriction.and(Restriction.not(there), there), 0);
    assertThat(table.getRowCount(0).value()).isZero();
    table.restrict(Restriction.or(Restriction.and(Restriction.not(there), there)), 0);
    assertThat(table.getRowCount(0).value()).isZero();
  }

  @Test
  @Verifies({"TBL-36", "D-120", "SRT-02"})
  void restriction_and_order_know_properties_that_are_no_columns() {
    sheet.set(3, PropValue.of(Sheet.SIZE, 7)).set(1, PropValue.of(Sheet.SIZE, 9));
    table.setColumns(List.of(Sheet.SENDER), 0);

    table.restrict(Restriction.property(Sheet.SIZE, Relop.GT, 5), 0);
    table.sortTable(Orders.ascending(Sheet.SIZE), 0);
    table.setColumns(List.of(Sheet.NAME, Sheet.SIZE), 0);

    assertThat(table.queryRows(9, 0))
        .extracting(row -> row.get(1).intValue())
        .containsExactly(7, 9);
  }

  @Test
  @Verifies({"TBL-35", "D-77"})
  void what_cannot_be_evaluated_is_too_complex_and_the_old_restriction_stays() {
    table.restrict(Restriction.equal(Sheet.NAME, "bob"), 0);
    Restriction bad = Restriction.exist(new PropTag(0x0E12000D));

    assertThat(Outcomes.of(() -> table.restrict(bad, 0))).isEqualTo(Hresult.MAPI_E_TOO_COMPLEX);
    assertThat(Outcomes.of(() -> table.findRow(bad, Sheet.BEGINNING, 0)))
        .isEqualTo(Hresult.MAPI_E_TOO_COMPLEX);
    assertThat(Sheet.all(table)).containsExactly("bob");
  }

  @Test
  @Verifies({"TBL-06", "TBL-02"})
  void with_tbl_batch_the_failure_of_restrict_waits() {
    table.restrict(Restriction.exist(new PropTag(0x0E12000D)), TableFlag.BATCH.value());

    assertThat(table.getStatus().status()).isEqualTo(TableState.RESTRICT_ERROR.value());
    assertThat(Outcomes.of(() -> table.getRowCount(0))).isEqualTo(Hresult.MAPI_E_TOO_COMPLEX);
    assertThat(table.getRowCount(0).value()).isEqualTo(4);
  }

  @Test
  @Verifies({"RES-18", "D-80"})
  void res_count_shows_the_first_rows_that_match_in_the_order_of_the_view() {
    Restriction ann = Restriction.not(Restriction.equal(Sheet.NAME, "cid"));

    table.restrict(new Restriction.Count(2, ann), 0);
    assertThat(Sheet.all(table)).containsExactly("ann", "bob");
    table.sortTable(Orders.descending(Sheet.NAME), 0);
    assertThat(Sheet.all(table)).containsExactly("bob", "ann");
    sheet.add(PropValue.of(Sheet.NAME, "zoe"));
    assertThat(Sheet.all(table)).containsExactly("zoe", "bob");

    assertThat(Outcomes.of(() -> table.restrict(Restriction.not(new Restriction.Count(1, ann)), 0)))
        .isEqualTo(Hresult.MAPI_E_TOO_COMPLEX);
    assertThat(Outcomes.of(() -> table.findRow(new Restriction.Count(0, ann), Sheet.BEGINNING, 0)))
        .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
  }

  @Test
  @Verifies("RES-16")
  void only_tables_of_messages_can_be_restricted_by_recipients() {
    Restriction sub =
        new Restriction.Sub(
            PropTags.PR_MESSAGE_RECIPIENTS, Restriction.exist(PropTags.PR_DISPLAY_NAME));

    assertThat(Outcomes.of(() -> table.restrict(sub, 0))).isEqualTo(Hresult.S_OK);
    assertThat(Outcomes.of(() -> sheet.kind(TableSpec.Kind.OTHER).open().restrict(sub, 0)))
        .isEqualTo(Hresult.MAPI_E_TOO_COMPLEX);
  }

  @Test
  @Verifies({"TBL-35", "TBL-29"})
  void restrictions_of_any_depth_end_in_a_result() {
    Restriction deep = Restriction.exist(Sheet.NAME);
    for (int i = 0; i < 10_000; i++) {
      deep = Restriction.not(deep);
    }
    Restriction whole = deep;

    assertThat(Outcomes.of(() -> table.restrict(whole, 0))).isEqualTo(Hresult.MAPI_E_TOO_COMPLEX);
    assertThat(Outcomes.of(() -> table.findRow(whole, Sheet.BEGINNING, 0)))
        .isEqualTo(Hresult.MAPI_E_TOO_COMPLEX);
    assertThat(Outcomes.of(() -> table.findRow(null, Sheet.BEGINNING, 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(Outcomes.of(() -> table.restrict(new Restriction.Not(null), 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
  }

  private Hresult find(String name, long bookmark, int flags) {
    try {
      return table.findRow(Restriction.equal(Sheet.NAME, name), bookmark, flags);
    } catch (MapiException e) {
      return e.hresult();
    }
  }

  private Hresult findKey(Row row, long bookmark, int flags) {
    return Outcomes.of(
        () ->
            table.findRow(
                Restriction.equal(PropTags.PR_INSTANCE_KEY, row.get(0).binary()), bookmark, flags));
  }

  private int position() {
    return table.queryPosition().row();
  }
}
