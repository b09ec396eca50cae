package org.mapiemulator.tests.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.DeleteRowsFlag;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.NumberedRow;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.TableData;
import org.mapiemulator.mapi.TableEvent;
import org.mapiemulator.mapi.TableNotification;
import org.mapiemulator.mapi.TableSort;
import org.mapiemulator.mapi.TableType;
import org.mapiemulator.settings.ViewChanges;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mapiemulator.tests.fixture.StoreScene;

/** ITableData, as a provider uses it. */
class TableDataTest {

  private static final PropTag INDEX = PropTags.PR_ROWID;
  private static final PropTag NAME = PropTags.PR_DISPLAY_NAME;
  private static final int DYNAMIC = TableType.DYNAMIC.value();
  private static final int ALL = DeleteRowsFlag.ALL_ROWS.value();
  private static final int MODIFIED = EventMask.TABLE_MODIFIED.value();

  private static TableData table(Mapi32 mapi32) {
    return mapi32.createTable(null, 0, DYNAMIC, INDEX, List.of(INDEX, NAME));
  }

  private static PropValue index(int id) {
    return PropValue.of(INDEX, id);
  }

  private static Row row(int id, String name) {
    return Row.of(index(id), PropValue.of(NAME, name));
  }

  private static TableData filled(Mapi32 mapi32, String... names) {
    TableData data = table(mapi32);
    for (int i = 0; i < names.length; i++) {
      data.hrModifyRow(row(i + 1, names[i]));
    }
    return data;
  }

  private static List<@Nullable Object> names(MapiTable view) {
    return StoreScene.column(view, NAME);
  }

  private static List<Integer> events(Party party) {
    return Pair.queued(party).stream()
        .map(told -> ((TableNotification) told).tableEvent())
        .toList();
  }

  private static Party held(Scene scene) {
    return Pair.held(scene.newPrivate("ada"));
  }

  @Test
  @Verifies({"UTL-28", "UTL-29", "UTL-30", "UTL-37"})
  void views_of_a_table_show_its_rows_each_in_its_own_way() {
    try (Scene scene = Scene.with()) {
      TableData data = filled(held(scene).mapi32(), "b", "a");
      MapiTable plain = data.hrGetView(null, null, 0);
      MapiTable sorted = data.hrGetView(SortOrderSet.of(SortOrder.ascending(NAME)), null, 0);
      sorted.restrict(Restriction.not(Restriction.equal(NAME, "c")), 0);

      data.hrModifyRow(row(3, "c"));
      data.hrModifyRow(row(1, "z"));

      assertThat(names(plain)).containsExactly("z", "a", "c");
      assertThat(names(sorted)).containsExactly("a", "z");
      assertThat(plain.getStatus().type()).isEqualTo(DYNAMIC);
    }
  }

  @Test
  @Verifies({"UTL-31", "UTL-36", "D-104"})
  void up_to_eight_rows_are_told_one_by_one_and_more_as_one() {
    try (Scene scene = Scene.with()) {
      Party party = held(scene);
      TableData data = filled(party.mapi32(), "a");
      data.hrGetView(null, null, 0).advise(MODIFIED, new RecordingSink());
      List<Row> eight = new ArrayList<>(List.of(row(1, "changed")));
      for (int i = 2; i <= 8; i++) {
        eight.add(row(i, "new"));
      }
      List<Row> nine = new ArrayList<>(eight);
      nine.replaceAll(row -> row(row.get(0).intValue(), "again"));
      nine.add(row(9, "new"));

      data.hrModifyRows(0, eight);
      List<Integer> few = events(party);
      party.client().notifications().deliverAll();
      data.hrModifyRows(0, nine);
      List<Integer> many = events(party);
      party.client().notifications().deliverAll();
      data.hrNotify(0, List.of(index(4)));

      assertThat(few)
          .hasSize(8)
          .containsOnlyOnce(TableEvent.ROW_MODIFIED.value())
          .contains(TableEvent.ROW_ADDED.value());
      assertThat(many).containsExactly(TableEvent.CHANGED.value());
      assertThat(events(party)).containsExactly(TableEvent.ROW_MODIFIED.value());
    }
  }

  @Test
  @Verifies({"UTL-30", "UTL-32", "UTL-33", "UTL-34", "D-105", "D-106"})
  void what_cannot_be_done_changes_nothing() {
    try (Scene scene = Scene.with()) {
      TableData data = filled(held(scene).mapi32(), "a", "b");
      MapiTable view = data.hrGetView(null, null, 0);
      Row nameless = Row.of(PropValue.of(NAME, "no index"));
      List<Row> withNull = new ArrayList<>();
      withNull.add(null);

      assertThat(
              List.of(
                  Outcomes.of(() -> data.hrModifyRow(nameless)),
                  Outcomes.of(() -> data.hrModifyRow(null)),
                  Outcomes.of(() -> data.hrModifyRows(0, List.of(row(3, "c"), nameless))),
                  Outcomes.of(() -> data.hrModifyRows(0, withNull)),
                  Outcomes.of(() -> data.hrModifyRows(0, null)),
                  Outcomes.of(() -> data.hrInsertRow(0, row(1, "c"))),
                  Outcomes.of(() -> data.hrInsertRow(3, row(3, "c"))),
                  Outcomes.of(() -> data.hrInsertRow(-1, row(3, "c"))),
                  Outcomes.of(() -> data.hrDeleteRow(PropValue.of(NAME, "a"))),
                  Outcomes.of(() -> data.hrQueryRow(PropValue.of(NAME, "a"))),
                  Outcomes.of(() -> data.hrQueryRow(null)),
                  Outcomes.of(() -> data.hrDeleteRows(0, null)),
                  Outcomes.of(() -> data.hrNotify(0, null))))
          .containsOnly(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(
              List.of(
                  Outcomes.of(() -> data.hrDeleteRow(index(7))),
                  Outcomes.of(() -> data.hrQueryRow(index(7))),
                  Outcomes.of(() -> data.hrNotify(0, List.of(index(7))))))
          .containsOnly(Hresult.MAPI_E_NOT_FOUND);
      assertThat(Outcomes.of(() -> data.hrDeleteRows(2, List.of())))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(names(view)).containsExactly("a", "b");
    }
  }

  @Test
  @Verifies({"UTL-32", "UTL-34", "UTL-35", "D-105"})
  void rows_have_a_place_and_an_order_in_which_they_came() {
    try (Scene scene = Scene.with()) {
      TableData data = filled(held(scene).mapi32(), "a", "b");

      data.hrInsertRow(0, row(3, "first"));
      data.hrInsertRow(3, row(4, "last"));

      assertThat(names(data.hrGetView(null, null, 0))).containsExactly("first", "a", "b", "last");
      assertThat(data.hrQueryRow(index(3))).isEqualTo(new NumberedRow(row(3, "first"), 0));
      assertThat(data.hrQueryRow(index(2))).isEqualTo(new NumberedRow(row(2, "b"), 2));
      assertThat(data.hrEnumRow(2)).isEqualTo(row(3, "first"));
      assertThat(data.hrEnumRow(4)).isNull();
      assertThat(data.hrEnumRow(-1)).isNull();
    }
  }

  @Test
  @Verifies("UTL-33")
  void rows_are_taken_out_one_by_one_or_all_at_once() {
    try (Scene scene = Scene.with()) {
      Party party = held(scene);
      TableData data = filled(party.mapi32(), "a", "b", "c", "d");
      MapiTable view = data.hrGetView(null, null, 0);
      view.advise(MODIFIED, new RecordingSink());

      data.hrDeleteRow(index(1));
      int some = data.hrDeleteRows(0, List.of(Row.of(index(2)), Row.of(index(9))));
      List<Integer> told = events(party);
      party.client().notifications().deliverAll();
      int rest = data.hrDeleteRows(ALL, null);

      assertThat(some).isEqualTo(1);
      assertThat(rest).isEqualTo(2);
      assertThat(told).isEqualTo(Collections.nCopies(2, TableEvent.ROW_DELETED.value()));
      assertThat(events(party)).containsExactly(TableEvent.RELOAD.value());
      assertThat(names(view)).isEmpty();
    }
  }

  @Test
  @Verifies("UTL-38")
  void columns_come_with_rows_and_never_go() {
    try (Scene scene = Scene.with()) {
      TableData data = filled(held(scene).mapi32(), "a");
      MapiTable old = data.hrGetView(null, null, 0);
      PropTag size = PropTags.PR_MESSAGE_SIZE;

      data.hrModifyRow(Row.of(index(2), PropValue.of(size, 7)));
      data.hrDeleteRow(index(2));

      assertThat(old.queryColumns(0)).doesNotContain(size);
      assertThat(old.queryColumns(1)).contains(size);
      assertThat(data.hrGetView(null, null, 0).queryColumns(0)).contains(size);
    }
  }

  @Test
  @Verifies("UTL-37")
  void the_owner_is_told_of_the_end_of_a_view() {
    try (Scene scene = Scene.with()) {
      TableData data = filled(held(scene).mapi32(), "a");
      List<Object> told = new ArrayList<>();
      MapiTable view =
          data.hrGetView(
              null, (callerData, table, gone) -> told.addAll(List.of(callerData, table, gone)), 7);

      view.addRef();
      view.release();
      boolean early = !told.isEmpty();
      view.release();

      assertThat(early).isFalse();
      assertThat(told).containsExactly(7L, data, view);
    }
  }

  @Test
  @Verifies({"UTL-39", "D-107"})
  void views_can_be_grouped_and_restricted_like_other_tables() {
    try (Scene scene = Scene.with()) {
      TableData data = filled(held(scene).mapi32(), "a", "b", "a");
      MapiTable view = data.hrGetView(null, null, 0);

      view.sortTable(
          new SortOrderSet(List.of(new SortOrder(NAME, TableSort.ASCEND.value())), 1, 1), 0);

      assertThat(names(view)).containsExactly("a", "a", "a", "b", "b");
    }
  }

  @Test
  @Verifies("R-029")
  void with_the_utilities_alone_views_do_not_notify() {
    try (Scene scene = Scene.with()) {
      Mapi32 mapi32 = scene.mapi().client("tool").mapi32();
      mapi32.scInitMapiUtil(0);
      TableData data = table(mapi32);
      MapiTable view = data.hrGetView(null, null, 0);
      RecordingSink sink = new RecordingSink();
      view.advise(MODIFIED, sink);

      data.hrModifyRow(row(1, "a"));

      assertThat(names(view)).containsExactly("a");
      assertThat(scene.mapi().client("other").waiting()).isEmpty();
      assertThat(sink.notifications()).isEmpty();
      view.release();
      mapi32.deinitMapiUtil();
    }
  }

  @Test
  @Verifies("UTL-31")
  void views_show_what_the_table_has_however_they_are_told() {
    try (Scene scene = Scene.with(ViewChanges.AT_NOTIFICATION)) {
      Party party = held(scene);
      TableData data = table(party.mapi32());
      MapiTable view = data.hrGetView(null, null, 0);
      List<Row> many = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        many.add(row(i, "n"));
      }

      data.hrModifyRows(0, many);

      assertThat(view.getRowCount(0).value()).isEqualTo(20);
    }
  }

  @Test
  @Verifies("TBL-42")
  void a_snapshot_stays_as_it_was() {
    try (Scene scene = Scene.with()) {
      TableData data =
          held(scene)
              .mapi32()
              .createTable(null, 0, TableType.SNAPSHOT.value(), INDEX, List.of(INDEX, NAME));
      data.hrModifyRow(row(1, "a"));
      MapiTable view = data.hrGetView(null, null, 0);

      data.hrModifyRow(row(2, "b"));

      assertThat(names(view)).containsExactly("a");
      assertThat(Outcomes.of(() -> view.advise(MODIFIED, new RecordingSink())))
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      assertThat(names(data.hrGetView(null, null, 0))).containsExactly("a", "b");
    }
  }

  @Test
  @Verifies({"UTL-28", "UTL-29"})
  void a_table_that_cannot_be_is_not_made() {
    try (Scene scene = Scene.with()) {
      Mapi32 mapi32 = held(scene).mapi32();
      List<PropTag> columns = List.of(INDEX);

      assertThat(
              List.of(
                  Outcomes.of(() -> mapi32.createTable(null, 1, DYNAMIC, INDEX, columns)),
                  Outcomes.of(() -> mapi32.createTable(null, 0, 9, INDEX, columns)),
                  Outcomes.of(() -> mapi32.createTable(null, 0, DYNAMIC, null, columns)),
                  Outcomes.of(
                      () ->
                          mapi32.createTable(
                              null, 0, DYNAMIC, PropTags.PR_MESSAGE_RECIPIENTS, columns)),
                  Outcomes.of(
                      () ->
                          mapi32.createTable(
                              null, 0, DYNAMIC, new PropTag(INDEX.value() | 0x1000), columns)),
                  Outcomes.of(() -> mapi32.createTable(null, 0, DYNAMIC, INDEX, List.of())),
                  Outcomes.of(() -> mapi32.createTable(null, 0, DYNAMIC, INDEX, null)),
                  Outcomes.of(
                      () ->
                          mapi32.createTable(null, 0, DYNAMIC, INDEX, Arrays.asList(INDEX, null)))))
          .containsOnly(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(() -> mapi32.createTable(Iid.MESSAGE, 0, DYNAMIC, INDEX, columns)))
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
    }
  }

  @Test
  @Verifies("A-101")
  void nobody_is_reported_who_keeps_what_he_has_made() {
    try (Scene scene = Scene.with()) {
      Party party = scene.newPrivate("ada");
      TableData data = filled(party.mapi32(), "a");
      data.hrGetView(null, null, 0);
      party.mapi32().createIProp(null, 0);

      party.leave();

      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }
}
