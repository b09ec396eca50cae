package org.mapiemulator.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.internal.table.TableView;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.TableEvent;
import org.mapiemulator.mapi.TableFlag;
import org.mapiemulator.mapi.TableNotification;
import org.mapiemulator.mapi.TableSort;
import org.mapiemulator.mapi.TableType;
import org.mapiemulator.settings.TableNotificationsBegin;
import org.mapiemulator.settings.UnadviseUnknown;
import org.mapiemulator.settings.ViewChanges;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Mirror;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;

/** What a view tells of changes, and when it shows them. */
class EventsTest {

  private static final int MODIFIED = EventMask.TABLE_MODIFIED.value();

  private final Sheet sheet = Sheet.of("a", "b", "c");
  private final TableView<PropsRow> table = sheet.open();

  @Test
  @Verifies({"TBL-42", "NOT-24", "NOT-25", "NOT-30"})
  void an_added_row_comes_with_its_key_that_of_the_row_before_it_and_its_cells() {
    listen();
    List<Binary> keys = keys();
    table.setColumns(List.of(Sheet.SIZE, Sheet.NAME), 0);

    sheet.insert(1, 9, name("x")).insert(0, 10, name("y"));

    List<TableNotification> events = sheet.bells.take();
    assertThat(words(events)).containsExactly("ADDED x", "ADDED y");
    assertThat(events.get(0).row())
        .containsExactly(PropValue.error(Sheet.SIZE, Hresult.MAPI_E_NOT_FOUND), name("x"));
    assertThat(events.get(0).propPrior().binary()).isEqualTo(keys.get(0));
    assertThat(events.get(1).propPrior()).isEqualTo(PropValue.NULL);
    List<Binary> now = keys();
    assertThat(events.get(0).propIndex().binary()).isEqualTo(now.get(2));
    assertThat(events.get(1).propIndex())
        .isEqualTo(PropValue.of(PropTags.PR_INSTANCE_KEY, now.get(0)));
    assertThat(events).allMatch(event -> event.result().equals(Hresult.S_OK));
  }

  @Test
  @Verifies({"NOT-26", "NT-016", "D-95"})
  void a_changed_row_comes_with_its_new_cells_and_place() {
    listen();
    List<Binary> keys = keys();
    table.sortTable(Orders.ascending(Sheet.NAME), 0);

    sheet.set(1, name("z"));

    TableNotification event = sheet.bells.take().get(0);
    assertThat(event.tableEvent()).isEqualTo(TableEvent.ROW_MODIFIED.value());
    assertThat(event.propIndex().binary()).isEqualTo(keys.get(0));
    assertThat(event.propPrior().binary()).isEqualTo(keys.get(2));
    assertThat(event.row().get(0)).isEqualTo(name("z"));
  }

  @Test
  @Verifies({"NOT-27", "D-94"})
  void a_removed_row_comes_with_its_key_alone() {
    listen();
    List<Binary> keys = keys();

    sheet.remove(2);

    TableNotification event = sheet.bells.take().get(0);
    assertThat(event.tableEvent()).isEqualTo(TableEvent.ROW_DELETED.value());
    assertThat(event.propIndex().binary()).isEqualTo(keys.get(1));
    assertThat(event.propPrior()).isEqualTo(PropValue.NULL);
    assertThat(event.row()).isEmpty();
  }

  @Test
  @Verifies({"NOT-29", "D-95"})
  void rows_come_and_go_with_the_restriction_and_hidden_ones_are_silent() {
    listen();
    table.restrict(Restriction.equal(Sheet.NAME, "a"), 0);

    sheet.set(2, name("a"));
    sheet.set(1, name("x"));
    sheet.set(1, name("y"));
    sheet.remove(1);
    sheet.add(name("q"));

    assertThat(words(sheet.bells.take())).containsExactly("ADDED a", "DELETED");
  }

  @Test
  @Verifies({"NOT-34", "NOT-03"})
  void several_changes_come_in_the_order_of_the_view() {
    listen();
    table.sortTable(Orders.descending(Sheet.NAME), 0);
    List<PropsRow> rows = new ArrayList<>(sheet.rows());
    for (int i = 0; i < 3; i++) {
      rows.set(i, new PropsRow(i + 1, Props.of(List.of(name("n" + i)))));
    }
    rows.add(new PropsRow(4, Props.of(List.of(name("n15")))));

    sheet.replaceAll(rows);

    assertThat(words(sheet.bells.take()))
        .containsExactly("MODIFIED n2", "ADDED n15", "MODIFIED n1", "MODIFIED n0");
  }

  @Test
  @Verifies({"NOT-29", "SRT-11", "SRT-14"})
  void headings_come_change_and_go_with_their_rows() {
    listen();
    table.setColumns(List.of(Sheet.NAME, PropTags.PR_CONTENT_COUNT), 0);
    table.sortTable(new SortOrderSet(List.of(SortOrder.ascending(Sheet.NAME)), 1, 0), 0);

    sheet.add(name("b"));
    assertThat(sheet.bells.take())
        .singleElement()
        .satisfies(event -> assertThat(event.row().get(1).intValue()).isEqualTo(2));
    sheet.add(name("d")).remove(1).set(4, name("b"));

    assertThat(words(sheet.bells.take())).containsExactly("ADDED d", "DELETED");
  }

  @Test
  @Verifies({"SRT-17", "NOT-29"})
  void expanding_and_collapsing_tells_nothing() {
    listen();
    table.setColumns(List.of(PropTags.PR_INSTANCE_KEY), 0);
    table.sortTable(Orders.ascending(Sheet.NAME).categorizedBy(1), 0);
    Binary key = table.queryRows(1, 0).get(0).get(0).binary();

    table.collapseRow(key, 0);
    table.expandRow(key, 9, 0);

    assertThat(sheet.bells.take()).isEmpty();
  }

  @Test
  @Verifies({"SRT-13", "NOT-03"})
  void a_category_that_moves_takes_its_rows_along_in_the_events() {
    sheet.set(1, size(1)).set(2, size(2)).set(3, size(3));
    listen();
    table.setColumns(List.of(PropTags.PR_INSTANCE_KEY, Sheet.NAME, Sheet.SIZE), 0);
    table.sortTable(
        new SortOrderSet(
            List.of(SortOrder.ascending(Sheet.NAME), Orders.key(Sheet.SIZE, TableSort.CATEG_MAX)),
            1,
            1),
        0);
    Mirror mirror = new Mirror();
    mirror.load(table.queryRows(99, 0));

    sheet.add(name("a"), size(9));

    sheet.bells.take().forEach(mirror::follow);
    table.seekRow(Sheet.BEGINNING, 0);
    assertThat(mirror.rows())
        .isEqualTo(table.queryRows(99, 0).stream().map(row -> row.values()).toList());
    assertThat(mirror.rows().get(4).get(1)).isEqualTo(name("a"));
  }

  @Test
  @Verifies({"NOT-31", "NOT-23"})
  void very_many_changes_at_once_are_one_event() {
    listen();
    table.seekRow(Sheet.BEGINNING, 2);
    List<PropsRow> rows = new ArrayList<>();
    for (int i = 0; i < 257; i++) {
      rows.add(new PropsRow(100 + i, Props.of(List.of(name("n" + i)))));
    }
    rows.addAll(sheet.rows());

    sheet.replaceAll(rows);

    List<TableNotification> events = sheet.bells.take();
    assertThat(words(events)).containsExactly("CHANGED");
    assertThat(Sheet.rest(table)).containsExactly("c");
    sheet.replaceAll(rows.subList(1, rows.size()));
    assertThat(words(sheet.bells.take())).containsExactly("DELETED");
  }

  @Test
  @Verifies({"TBL-42", "D-70"})
  void only_table_events_can_be_listened_for() {
    RecordingSink sink = new RecordingSink();

    assertThat(Outcomes.of(() -> table.advise(EventMask.OBJECT_CREATED.value(), sink)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(Outcomes.of(() -> table.advise(0, sink)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(Outcomes.of(() -> table.advise(MODIFIED, null)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    table.advise(EventMask.CRITICAL_ERROR.value() | EventMask.NEW_MAIL.value(), sink);
    sheet.remove(1);
    assertThat(sheet.bells.take()).isEmpty();
    assertThat(table.advise(MODIFIED | EventMask.NEW_MAIL.value(), sink)).isNotZero();
    sheet.remove(2);
    assertThat(sheet.bells.take()).hasSize(1);
  }

  @Test
  @Verifies("TBL-42")
  void a_table_that_never_changes_does_not_notify() {
    TableView<PropsRow> fixed = sheet.type(TableType.SNAPSHOT).open();

    assertThat(Outcomes.of(() -> fixed.advise(MODIFIED, new RecordingSink())))
        .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
  }

  @Test
  @Verifies({"TBL-46", "D-71"})
  void unadvise_ends_one_registration_and_knows_no_others() {
    long one = listen();
    long two = listen();

    table.unadvise(one);
    sheet.remove(1);
    assertThat(sheet.bells.take()).hasSize(1);
    table.unadvise(two);
    sheet.remove(2);
    assertThat(sheet.bells.take()).isEmpty();

    assertThat(Outcomes.of(() -> table.unadvise(one))).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    assertThat(Outcomes.of(() -> table.unadvise(0))).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    TableView<PropsRow> lenient = sheet.with(UnadviseUnknown.S_OK).open();
    assertThat(Outcomes.of(() -> lenient.unadvise(one))).isEqualTo(Hresult.S_OK);
  }

  @Test
  @Verifies("TBL-46")
  void the_last_release_ends_all_registrations_and_follows_no_changes() {
    listen();
    assertThat(sheet.bells.registrations()).isEqualTo(1);

    table.release();
    sheet.remove(1);

    assertThat(sheet.bells.registrations()).isZero();
    assertThat(sheet.bells.take()).isEmpty();
  }

  @Test
  @Verifies({"NOT-33", "TBL-12", "NT-021"})
  void operations_that_might_go_on_tell_their_end() {
    listen();
    int async = TableFlag.ASYNC.value();

    table.setColumns(List.of(Sheet.NAME), async);
    table.restrict(null, async);
    table.sortTable(Orders.ascending(Sheet.NAME), async);
    table.sortTable(Orders.ascending(Sheet.NAME), 0);

    assertThat(words(sheet.bells.take()))
        .containsExactly("SETCOL_DONE", "RESTRICT_DONE", "SORT_DONE");
  }

  @Test
  @Verifies("D-122")
  void a_setting_lets_notifications_begin_with_the_first_reading() {
    for (boolean reads : new boolean[] {true, false}) {
      TableView<PropsRow> view = sheet.with(TableNotificationsBegin.AFTER_FIRST_READ).open();
      view.advise(MODIFIED, new RecordingSink());
      sheet.add(name("x"));
      assertThat(sheet.bells.take()).isEmpty();

      if (reads) {
        view.queryRows(1, 0);
      } else {
        view.seekRow(Sheet.BEGINNING, 0);
      }
      sheet.add(name("y"));
      assertThat(words(sheet.bells.take())).containsExactly("ADDED y");
      view.release();
    }
  }

  @Test
  @Verifies({"D-123", "TBL-47"})
  void open_views_show_a_change_at_once_or_with_its_notification() {
    TableView<PropsRow> late = sheet.with(ViewChanges.AT_NOTIFICATION).open();
    RecordingSink sink = new RecordingSink();
    late.advise(MODIFIED, sink);
    late.sortTable(Orders.descending(Sheet.NAME), 0);
    late.seekRow(Sheet.BEGINNING, 1);

    sheet.add(name("x")).remove(2);

    assertThat(Sheet.all(table)).containsExactly("a", "c", "x");
    assertThat(Sheet.rest(late)).containsExactly("b", "a");
    late.seekRow(Sheet.BEGINNING, 1);
    late.setColumns(List.of(Sheet.NAME), 0);
    assertThat(Sheet.rest(late)).containsExactly("b", "a");
    late.seekRow(Sheet.BEGINNING, 1);
    assertThat(sink.notifications()).isEmpty();

    sheet.bells.deliver();

    assertThat(sink.notifications()).hasSize(2);
    assertThat(late.queryPosition().row()).isEqualTo(2);
    assertThat(Sheet.all(late)).containsExactly("x", "c", "a");
  }

  @Test
  @Verifies("D-123")
  void a_view_that_waits_shows_changes_of_hidden_rows_in_their_turn() {
    TableView<PropsRow> late = sheet.with(ViewChanges.AT_NOTIFICATION).open();
    late.restrict(Restriction.not(Restriction.equal(Sheet.NAME, "c")), 0);

    sheet.set(3, PropValue.of(Sheet.SIZE, 1));
    sheet.remove(1);
    sheet.set(3, PropValue.of(Sheet.SIZE, 2));
    assertThat(Sheet.all(late)).containsExactly("a", "b");
    late.restrict(null, 0);
    assertThat(Sheet.all(late)).containsExactly("a", "b", "c");

    sheet.bells.deliver();

    late.setColumns(List.of(Sheet.SIZE), 0);
    assertThat(Sheet.all(late)).containsExactly("!", "2");
    late.release();
    assertThat(sheet.bells.registrations()).isZero();
  }

  private long listen() {
    return table.advise(MODIFIED, new RecordingSink());
  }

  private List<Binary> keys() {
    var columns = table.queryColumns(0);
    table.setColumns(List.of(PropTags.PR_INSTANCE_KEY), 0);
    table.seekRow(Sheet.BEGINNING, 0);
    List<Binary> keys = table.queryRows(99, 0).stream().map(row -> row.get(0).binary()).toList();
    table.seekRow(Sheet.BEGINNING, 0);
    table.setColumns(columns, 0);
    return keys;
  }

  /** Each event, and the name of its row. */
  private static List<String> words(List<TableNotification> events) {
    List<String> words = new ArrayList<>();
    for (TableNotification event : events) {
      String name =
          event.row().stream()
              .filter(value -> value.tag().equals(Sheet.NAME))
              .map(value -> " " + value.value())
              .findFirst()
              .orElse("");
      words.add(kind(event.tableEvent()) + name);
    }
    return words;
  }

  private static String kind(int event) {
    for (TableEvent each : TableEvent.values()) {
      if (each.value() == event) {
        return each.name().replace("ROW_", "");
      }
    }
    return String.valueOf(event);
  }

  private static PropValue name(String name) {
    return PropValue.of(Sheet.NAME, name);
  }

  private static PropValue size(int size) {
    return PropValue.of(Sheet.SIZE, size);
  }
}
