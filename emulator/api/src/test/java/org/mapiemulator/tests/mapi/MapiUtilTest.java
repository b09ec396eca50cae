package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.tests.mapi.Failures.assertFails;
import static org.mapiemulator.tests.mapi.Failures.assertInvalid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUtil;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.testkit.Verifies;

/** {@link MapiUtil}: functions over objects, tables and lists. */
class MapiUtilTest {

  private static final PropTag SUBJECT = PropTags.PR_SUBJECT;
  private static final PropValue HELLO = PropValue.of(SUBJECT, "Hello");

  // HrGetOneProp, HrSetOneProp, FPropExists

  @Test
  @Verifies("UTL-01")
  void one_property_is_read_or_it_fails() {
    MapiProp there = giving(new Result<>(Hresult.S_OK, List.of(HELLO)));
    MapiProp missing =
        giving(
            new Result<>(
                Hresult.MAPI_W_ERRORS_RETURNED,
                List.of(PropValue.error(SUBJECT, Hresult.MAPI_E_NOT_FOUND))));
    MapiProp large =
        giving(
            new Result<>(
                Hresult.MAPI_W_ERRORS_RETURNED,
                List.of(PropValue.error(SUBJECT, Hresult.MAPI_E_NOT_ENOUGH_MEMORY))));

    assertThat(MapiUtil.hrGetOneProp(there, SUBJECT)).isEqualTo(HELLO);
    assertFails(
        () -> MapiUtil.hrGetOneProp(missing, SUBJECT), "HrGetOneProp", Hresult.MAPI_E_NOT_FOUND);
    assertFails(
        () -> MapiUtil.hrGetOneProp(large, SUBJECT),
        "HrGetOneProp",
        Hresult.MAPI_E_NOT_ENOUGH_MEMORY);
  }

  @Test
  @Verifies("UTL-01")
  void a_warning_about_something_else_is_not_passed_on() {
    MapiProp warns = giving(new Result<>(Hresult.MAPI_W_ERRORS_RETURNED, List.of(HELLO)));

    assertThat(MapiUtil.hrGetOneProp(warns, SUBJECT)).isEqualTo(HELLO);
  }

  @Test
  void an_object_that_answers_nonsense_makes_the_function_fail() {
    assertFails(
        () -> MapiUtil.hrGetOneProp(giving(new Result<>(Hresult.S_OK, List.of())), SUBJECT),
        "HrGetOneProp",
        Hresult.MAPI_E_NOT_FOUND);
    MapiProp success =
        giving(new Result<>(Hresult.S_OK, List.of(PropValue.error(SUBJECT, Hresult.S_OK))));
    assertFails(
        () -> MapiUtil.hrGetOneProp(success, SUBJECT), "HrGetOneProp", Hresult.MAPI_E_CALL_FAILED);
  }

  @Test
  void a_failure_of_the_object_is_passed_on_as_it_is() {
    MapiException failure = new MapiException(Hresult.MAPI_E_OBJECT_DELETED, "IMAPIProp::GetProps");
    MapiProp object = new Fake<>(MapiProp.class).on("getProps", call -> raise(failure)).object();

    assertThatThrownBy(() -> MapiUtil.hrGetOneProp(object, SUBJECT)).isSameAs(failure);
  }

  @Test
  void a_null_argument_is_an_invalid_parameter() {
    MapiProp object = giving(Result.ok(List.of(HELLO)));
    MapiTable table = new Fake<>(MapiTable.class).object();

    assertInvalid(() -> MapiUtil.hrGetOneProp(null, SUBJECT), "HrGetOneProp");
    assertInvalid(() -> MapiUtil.hrGetOneProp(object, null), "HrGetOneProp");
    assertInvalid(() -> MapiUtil.hrSetOneProp(null, HELLO), "HrSetOneProp");
    assertInvalid(() -> MapiUtil.hrSetOneProp(object, null), "HrSetOneProp");
    assertInvalid(() -> MapiUtil.hrQueryAllRows(null, null, null, null, 0), "HrQueryAllRows");
    assertInvalid(() -> MapiUtil.hrQueryAllRows(table, null, null, null, -1), "HrQueryAllRows");
    assertInvalid(() -> MapiUtil.hrAddColumns(null, List.of()), "HrAddColumns");
    assertInvalid(() -> MapiUtil.hrAddColumns(table, null), "HrAddColumns");
    assertInvalid(() -> MapiUtil.hrAddColumnsEx(table, null, null), "HrAddColumnsEx");
    assertThat(MapiUtil.fPropExists(null, SUBJECT)).isFalse();
    assertThat(MapiUtil.fPropExists(object, null)).isFalse();
    assertThat(MapiUtil.ppropFindProp(null, SUBJECT)).isNull();
    assertThat(MapiUtil.ppropFindProp(List.of(HELLO), null)).isNull();
    assertThat(MapiUtil.lpValFindProp(SUBJECT, null)).isNull();
    assertThat(MapiUtil.lpValFindProp(null, List.of(HELLO))).isNull();
  }

  @Test
  @Verifies("UTL-02")
  void a_problem_of_one_property_is_a_failure() {
    Fake<MapiProp> good = new Fake<>(MapiProp.class).on("setProps", call -> List.of());
    PropProblem problem = new PropProblem(0, PropTags.PR_ENTRYID, Hresult.MAPI_E_COMPUTED);
    MapiProp bad = new Fake<>(MapiProp.class).on("setProps", call -> List.of(problem)).object();

    MapiUtil.hrSetOneProp(good.object(), HELLO);
    assertThat(good.calls()).containsExactly("setProps[[" + HELLO + "]]");
    assertFails(() -> MapiUtil.hrSetOneProp(bad, HELLO), "HrSetOneProp", Hresult.MAPI_E_COMPUTED);
  }

  @Test
  @Verifies("UTL-04")
  void a_property_exists_with_its_type_or_by_its_identifier_alone() {
    MapiProp object = listing(PropTags.PR_IMPORTANCE, PropTags.PR_ENTRYID);

    assertThat(MapiUtil.fPropExists(object, PropTags.PR_IMPORTANCE)).isTrue();
    assertThat(MapiUtil.fPropExists(object, PropTags.PR_IMPORTANCE.withType(PropType.I2)))
        .isFalse();
    assertThat(MapiUtil.fPropExists(object, PropTags.PR_IMPORTANCE.withType(0))).isTrue();
    assertThat(MapiUtil.fPropExists(object, PropTags.PR_PRIORITY.withType(0))).isFalse();
  }

  @Test
  @Verifies("UTL-04")
  void a_string_exists_in_both_widths() {
    MapiProp object =
        new Fake<>(MapiProp.class)
            .on(
                "getPropList",
                call ->
                    List.of(Integer.valueOf(0).equals(call.get(0)) ? PropTags.PR_BODY_A : SUBJECT))
            .object();

    assertThat(MapiUtil.fPropExists(object, PropTags.PR_BODY_A)).isTrue();
    assertThat(MapiUtil.fPropExists(object, SUBJECT)).isTrue();
  }

  @Test
  void an_object_that_cannot_list_its_properties_has_none() {
    MapiProp object =
        new Fake<>(MapiProp.class)
            .on(
                "getPropList",
                call ->
                    raise(
                        new MapiException(Hresult.MAPI_E_OBJECT_DELETED, "IMAPIProp::GetPropList")))
            .object();

    assertThat(MapiUtil.fPropExists(object, SUBJECT)).isFalse();
  }

  // PpropFindProp, LpValFindProp

  @Test
  @Verifies({"PV-026", "PV-027", "PV-028", "UTL-11"})
  void a_property_is_found_by_its_tag_or_by_its_identifier_alone() {
    PropTag tag = PropTag.of(PropType.I2, 1);
    PropValue value = PropValue.of(tag, 7);

    assertThat(MapiUtil.ppropFindProp(List.of(value), tag)).isSameAs(value);
    assertThat(MapiUtil.ppropFindProp(List.of(value), PropTag.of(PropType.LONG, 1))).isNull();
    assertThat(MapiUtil.ppropFindProp(List.of(value), PropTag.of(PropType.UNSPECIFIED, 1)))
        .isSameAs(value);
    assertThat(MapiUtil.ppropFindProp(List.of(value), PropTag.of(PropType.UNSPECIFIED, 0)))
        .isNull();
  }

  @Test
  @Verifies("UTL-11")
  void the_first_property_that_fits_is_found() {
    PropValue other = PropValue.of(SUBJECT, "Other");

    assertThat(MapiUtil.ppropFindProp(List.of(HELLO, other), SUBJECT)).isSameAs(HELLO);
    assertThat(Row.of(other, HELLO).find(SUBJECT)).containsSame(other);
  }

  @Test
  @Verifies({"PV-029", "D-124", "UTL-11"})
  void the_value_of_a_property_is_found_by_its_identifier_whatever_the_type() {
    List<PropValue> values = List.of(PropValue.of(PropTag.of(PropType.STRING8, 1), "text"));

    for (PropType type : PropType.values()) {
      assertThat(MapiUtil.lpValFindProp(PropTag.of(type, 1), values)).isSameAs(values.get(0));
      assertThat(MapiUtil.lpValFindProp(PropTag.of(type, 0), values)).isNull();
    }
  }

  // HrQueryAllRows

  @Test
  @Verifies("UTL-03")
  void columns_restriction_and_order_are_set_before_all_rows_are_read_from_the_first_on() {
    Fake<MapiTable> table = table(3, 2);
    SortOrderSet order = SortOrderSet.of(SortOrder.descending(SUBJECT));
    Restriction restriction = Restriction.exist(SUBJECT);

    List<Row> rows =
        MapiUtil.hrQueryAllRows(table.object(), List.of(SUBJECT), restriction, order, 0);

    assertThat(rows).containsExactlyElementsOf(rows(3));
    assertThat(table.calls().subList(0, 4))
        .containsExactly(
            "setColumns[[" + SUBJECT + "], 2]",
            "restrict[" + restriction + ", 2]",
            "sortTable[" + order + ", 2]",
            "seekRow[0, 0]");
    assertThat(table.calls().subList(4, table.calls().size()))
        .hasSize(3)
        .allMatch(call -> call.startsWith("queryRows["));
  }

  @Test
  @Verifies("UTL-03")
  void what_is_null_stays_as_it_is() {
    Fake<MapiTable> table = table(1, 10);

    MapiUtil.hrQueryAllRows(table.object(), null, null, null, 0);

    assertThat(table.calls().get(0)).isEqualTo("seekRow[0, 0]");
  }

  @Test
  @Verifies("UTL-03")
  void as_many_rows_as_the_limit_are_read_and_more_are_too_big() {
    assertThat(MapiUtil.hrQueryAllRows(table(5, 2).object(), null, null, null, 5)).hasSize(5);
    assertThat(MapiUtil.hrQueryAllRows(table(0, 2).object(), null, null, null, 5)).isEmpty();
    assertThat(MapiUtil.hrQueryAllRows(table(5, 9).object(), null, null, null, Integer.MAX_VALUE))
        .hasSize(5);
    for (int rowsAtOnce : List.of(1, 2, 100)) {
      assertFails(
          () -> MapiUtil.hrQueryAllRows(table(6, rowsAtOnce).object(), null, null, null, 5),
          "HrQueryAllRows",
          Hresult.MAPI_E_TABLE_TOO_BIG);
    }
  }

  @Test
  @Verifies("D-102")
  void a_cell_without_a_value_stays_as_the_table_gave_it() {
    Row row = Row.of(PropValue.error(SUBJECT, Hresult.MAPI_E_NOT_FOUND));
    List<List<Row>> answers = new ArrayList<>(List.of(List.of(row), List.of()));
    Fake<MapiTable> table =
        new Fake<>(MapiTable.class)
            .on("seekRow", call -> Result.ok(0))
            .on("queryRows", call -> answers.remove(0));

    assertThat(MapiUtil.hrQueryAllRows(table.object(), List.of(SUBJECT), null, null, 0))
        .containsExactly(row);
    assertThat(table.calls()).filteredOn(call -> call.startsWith("setColumns")).hasSize(1);
  }

  // HrAddColumns

  @Test
  @Verifies("UTL-05")
  void new_columns_come_first_and_none_comes_twice() {
    Fake<MapiTable> table = columns(PropTags.PR_ENTRYID, SUBJECT, PropTags.PR_IMPORTANCE);

    MapiUtil.hrAddColumns(table.object(), List.of(SUBJECT, PropTags.PR_PRIORITY));

    assertThat(table.calls())
        .containsExactly(
            "queryColumns[0]",
            "setColumns["
                + List.of(
                    SUBJECT, PropTags.PR_PRIORITY, PropTags.PR_ENTRYID, PropTags.PR_IMPORTANCE)
                + ", 0]");
  }

  @Test
  @Verifies("UTL-05")
  void a_function_may_change_the_old_columns_but_add_none() {
    Fake<MapiTable> table = columns(SUBJECT, PropTags.PR_BODY);

    MapiUtil.hrAddColumnsEx(
        table.object(),
        List.of(PropTags.PR_ENTRYID),
        old -> {
          old.replaceAll(tag -> tag.withType(PropType.STRING8));
          assertThatThrownBy(() -> old.add(PropTags.PR_PRIORITY))
              .isInstanceOf(UnsupportedOperationException.class);
        });

    assertThat(table.calls().get(1))
        .isEqualTo(
            "setColumns["
                + List.of(PropTags.PR_ENTRYID, PropTags.PR_SUBJECT_A, PropTags.PR_BODY_A)
                + ", 0]");
  }

  // Doubles

  private static MapiProp giving(Result<List<PropValue>> result) {
    return new Fake<>(MapiProp.class).on("getProps", call -> result).object();
  }

  private static MapiProp listing(PropTag... tags) {
    return new Fake<>(MapiProp.class).on("getPropList", call -> List.of(tags)).object();
  }

  private static Fake<MapiTable> columns(PropTag... tags) {
    return new Fake<>(MapiTable.class).on("queryColumns", call -> List.of(tags));
  }

  /** A table that gives some rows at once, and never more than it is asked for. */
  private static Fake<MapiTable> table(int count, int atOnce) {
    List<Row> left = new ArrayList<>(rows(count));
    return new Fake<>(MapiTable.class)
        .on("seekRow", call -> Result.ok(0))
        .on(
            "queryRows",
            call -> {
              int asked = call.get(0) instanceof Integer number ? number : 0;
              List<Row> next = left.subList(0, Math.min(Math.min(asked, atOnce), left.size()));
              List<Row> copy = List.copyOf(next);
              next.clear();
              return copy;
            });
  }

  private static List<Row> rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Row(Collections.singletonList(PropValue.of(SUBJECT, "Row " + i))))
        .toList();
  }

  private static @Nullable Object raise(MapiException failure) {
    throw failure;
  }
}
