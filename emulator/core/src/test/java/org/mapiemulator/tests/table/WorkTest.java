package org.mapiemulator.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.table.ListSource;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.internal.table.TableSpec;
import org.mapiemulator.internal.table.TableView;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.TableType;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.StringCollation;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.RecordingSink;

/** How much a view has to look at: counted, not timed. */
class WorkTest {

  private static final int ROWS = 5000;

  private final List<PropsRow> rows = new ArrayList<>();
  private CountingModel model = new CountingModel(true);
  private ListSource<PropsRow> source = new ListSource<>(model, List.of());
  private int views;

  @BeforeEach
  void fill() {
    Random random = new Random(7);
    for (int i = 0; i < ROWS; i++) {
      rows.add(row(i + 1, random.nextInt()));
    }
    source = new ListSource<>(model, rows);
  }

  @Test
  void a_second_view_with_the_same_order_and_restriction_does_not_sort_again() {
    sorted(open(Settings.outlook2016())).getRowCount(0);
    assertThat(model.take()).isGreaterThanOrEqualTo(ROWS);

    TableView<PropsRow> second = sorted(open(Settings.outlook2016()));

    assertThat(second.getRowCount(0).value()).isEqualTo(ROWS);
    assertThat(model.take()).isZero();
  }

  @Test
  void settings_that_compare_otherwise_do_not_share_an_order() {
    sorted(open(Settings.outlook2016())).getRowCount(0);
    model.take();

    sorted(open(Settings.outlook2016().with(StringCollation.CODE_UNITS))).getRowCount(0);

    assertThat(model.take()).isGreaterThanOrEqualTo(ROWS);
  }

  @Test
  void what_depends_on_more_than_the_row_is_not_shared() {
    model = new CountingModel(false);
    source = new ListSource<>(model, rows);
    sorted(open(Settings.outlook2016())).getRowCount(0);
    model.take();

    sorted(open(Settings.outlook2016())).getRowCount(0);

    assertThat(model.take()).isGreaterThanOrEqualTo(ROWS);
  }

  @Test
  void one_more_row_in_an_advised_view_costs_few_comparisons() {
    TableView<PropsRow> view = sorted(open(Settings.outlook2016()));
    view.advise(EventMask.TABLE_MODIFIED.value(), new RecordingSink());
    view.seekRow(0, 100);
    model.take();

    rows.add(row(ROWS + 1, 0));
    source.replace(rows);

    assertThat(view.getRowCount(0).value()).isEqualTo(ROWS + 1);
    assertThat(model.take()).isLessThan(300);
  }

  @Test
  void an_unadvised_view_looks_at_the_rows_that_were_touched_when_it_is_used() {
    TableView<PropsRow> view = sorted(open(Settings.outlook2016()));
    view.getRowCount(0);
    model.take();

    rows.add(row(ROWS + 1, 0));
    source.replace(rows);
    rows.remove(17);
    source.replace(rows);
    assertThat(model.take()).isZero();

    assertThat(view.getRowCount(0).value()).isEqualTo(ROWS);
    assertThat(model.take()).isLessThan(300);
  }

  @Test
  @Verifies("TBL-32")
  void a_row_is_found_by_its_instance_key_without_looking_at_the_others() {
    TableView<PropsRow> view = sorted(open(Settings.outlook2016()));
    view.setColumns(List.of(PropTags.PR_INSTANCE_KEY), 0);
    view.seekRow(0, 4000);
    Binary key = view.queryRows(1, 0).get(0).get(0).binary();
    view.seekRow(0, 0);
    model.take();

    view.findRow(Restriction.equal(PropTags.PR_INSTANCE_KEY, key), 0, 0);

    assertThat(view.queryPosition().row()).isEqualTo(4000);
    assertThat(model.take()).isLessThan(100);
  }

  private static PropsRow row(long id, int size) {
    return new PropsRow(
        id, Props.of(List.of(PropValue.of(Sheet.NAME, "n" + id), PropValue.of(Sheet.SIZE, size))));
  }

  private TableView<PropsRow> open(Settings settings) {
    byte[] uid = new byte[MapiUid.SIZE];
    uid[3] = (byte) ++views;
    return new TableView<>(
        new TableSpec(TableSpec.Kind.CONTENTS, TableType.DYNAMIC, true, settings, MapiUid.of(uid)),
        model,
        source,
        new Bells());
  }

  private static TableView<PropsRow> sorted(TableView<PropsRow> view) {
    view.restrict(Restriction.contains(Sheet.NAME, "n"), 0);
    view.sortTable(Orders.descending(Sheet.SIZE), 0);
    return view;
  }
}
