package org.mapiemulator.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.internal.table.TableView;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.ExpandedRows;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.QueryRowsFlag;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.TableNotification;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Mirror;
import org.mapiemulator.tests.fixture.RecordingSink;

/** A view against a list that is filtered and sorted anew after each step. */
class RandomViewTest {

  private static final int STEPS = 250;
  private static final List<PropTag> COLUMNS =
      List.of(
          Sheet.NAME,
          Sheet.SIZE,
          Sheet.SENDER,
          PropTags.PR_DEPTH,
          PropTags.PR_ROW_TYPE,
          PropTags.PR_CONTENT_COUNT);
  private static final PropTag COLOR = Sheet.COLORS.multiValueInstance();

  private Random random = new Random(0);
  private final Sheet sheet = Sheet.of();
  private final TableView<PropsRow> view = sheet.open();
  private final NaiveView naive = new NaiveView();
  private final Mirror mirror = new Mirror();
  private boolean registered;
  private long lastId;

  /** The row that the cursor is to be on; null at the end, and at the beginning. */
  private @Nullable Binary anchor;

  private boolean atBeginning = true;

  /** Where the cursor was before a step had to move it to look at something; -1 if it did not. */
  private int cursorWas = -1;

  private List<Binary> keysBefore = List.of();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  @Verifies({"NOT-25", "NOT-26", "NOT-27", "NOT-29", "NOT-03", "D-68", "D-94", "D-95", "SRT-21"})
  void a_view_shows_what_a_list_would_and_its_events_rebuild_it(long seed) {
    random = new Random(seed);
    registered = seed % 3 != 0;
    if (registered) {
      view.advise(EventMask.TABLE_MODIFIED.value(), new RecordingSink());
    }
    setColumns();
    check("the beginning");
    for (int step = 0; step < STEPS; step++) {
      String what = step();
      check("seed " + seed + ", step " + step + ": " + what);
    }
  }

  private String step() {
    int dice = random.nextInt(100);
    if (dice < 55) {
      return change();
    }
    if (dice < 62) {
      return restrict();
    }
    if (dice < 72) {
      return sort();
    }
    if (dice < 77) {
      return setColumns();
    }
    return dice < 87 ? toggle() : moveCursor();
  }

  private String change() {
    List<PropsRow> rows = new ArrayList<>(sheet.rows());
    int count = random.nextInt(40) == 0 ? 300 : 1 + random.nextInt(3);
    String what = "change " + count;
    if (random.nextInt(60) == 0) {
      rows.clear();
    }
    for (int i = 0; i < count; i++) {
      changeOne(rows);
    }
    if (random.nextInt(30) == 0) {
      Collections.shuffle(rows, random);
      what += " and shuffle";
    }
    sheet.replaceAll(rows);
    if (registered) {
      boolean complete = true;
      for (TableNotification event : sheet.bells.take()) {
        complete = complete && mirror.follow(event);
      }
      if (complete) {
        int cursor = view.queryPosition().row();
        List<Row> all = read();
        view.seekRow(Sheet.BEGINNING, cursor);
        cursorWas = cursor;
        assertThat(mirror.rows()).as(what).isEqualTo(all.stream().map(Row::values).toList());
      }
    }
    return what;
  }

  private void changeOne(List<PropsRow> rows) {
    int dice = random.nextInt(10);
    if (dice < 4 || rows.isEmpty()) {
      rows.add(random.nextInt(rows.size() + 1), new PropsRow(++lastId, props()));
      return;
    }
    int at = random.nextInt(rows.size());
    if (dice < 7) {
      rows.set(at, new PropsRow(rows.get(at).id(), props()));
    } else if (rows.size() > 30 || dice < 9) {
      rows.remove(at);
    }
  }

  private Props props() {
    List<PropValue> values = new ArrayList<>();
    values.add(PropValue.of(Sheet.NAME, String.valueOf((char) ('a' + random.nextInt(8)))));
    if (random.nextInt(4) > 0) {
      values.add(PropValue.of(Sheet.SIZE, random.nextInt(5)));
    }
    if (random.nextInt(4) > 0) {
      String sender = random.nextBoolean() ? "x" : "X";
      values.add(PropValue.of(Sheet.SENDER, sender + random.nextInt(2)));
    }
    if (random.nextInt(3) > 0) {
      List<String> colors = new ArrayList<>(List.of("red", "green", "blue"));
      Collections.shuffle(colors, random);
      values.add(PropValue.of(Sheet.COLORS, colors.subList(0, 1 + random.nextInt(3))));
    }
    return Props.of(values);
  }

  private String restrict() {
    int dice = random.nextInt(4);
    naive.limit = Integer.MAX_VALUE;
    naive.filter = row -> true;
    Restriction restriction = null;
    if (dice == 1) {
      int size = random.nextInt(4);
      naive.filter = row -> row.props().value(Sheet.SIZE.id()) instanceof Integer s && s >= size;
      restriction = Restriction.property(Sheet.SIZE, Relop.GE, size);
    } else if (dice > 1) {
      naive.filter = row -> "abcd".contains(String.valueOf(row.props().value(Sheet.NAME.id())));
      restriction =
          Restriction.or(
              Restriction.property(Sheet.NAME, Relop.LE, "b"),
              Restriction.contains(Sheet.NAME, "c"),
              Restriction.equal(Sheet.NAME, "d"));
      if (dice == 3) {
        naive.limit = random.nextInt(6);
        restriction = new Restriction.Count(naive.limit, restriction);
      }
    }
    view.restrict(restriction, 0);
    naive.toggled.clear();
    toBeginning();
    return "restrict " + restriction;
  }

  private String sort() {
    List<PropTag> tags = new ArrayList<>(List.of(Sheet.NAME, Sheet.SIZE, Sheet.SENDER, COLOR));
    Collections.shuffle(tags, random);
    List<NaiveView.Key> keys = new ArrayList<>();
    List<SortOrder> sorts = new ArrayList<>();
    for (PropTag tag : tags.subList(0, random.nextInt(4))) {
      boolean descending = random.nextBoolean();
      keys.add(new NaiveView.Key(tag, descending));
      sorts.add(descending ? SortOrder.descending(tag) : SortOrder.ascending(tag));
    }
    naive.keys = keys;
    naive.categories = random.nextInt(keys.size() + 1);
    naive.expanded = random.nextInt(naive.categories + 1);
    naive.toggled.clear();
    SortOrderSet order = new SortOrderSet(sorts, naive.categories, naive.expanded);
    view.sortTable(order, 0);
    toBeginning();
    return "sort " + order;
  }

  private String setColumns() {
    List<PropTag> columns = new ArrayList<>();
    for (PropTag tag : COLUMNS) {
      if (random.nextInt(3) > 0) {
        columns.add(tag);
      }
    }
    if (random.nextInt(4) == 0) {
      columns.add(COLOR);
    }
    boolean separated = naive.separatesColors();
    naive.columns = List.copyOf(columns);
    columns.add(0, PropTags.PR_INSTANCE_KEY);
    view.setColumns(columns, 0);
    if (separated != naive.separatesColors()) {
      view.seekRow(Sheet.BEGINNING, 0); // on which of several instances it stands is not told
      toBeginning();
    }
    return "columns " + columns;
  }

  private String toggle() {
    if (naive.categories == 0 || mirror.keys().isEmpty()) {
      return "nothing";
    }
    int line = random.nextInt(mirror.keys().size());
    List<@Nullable Object> path = naive.paths.get(line);
    if (path.isEmpty()) {
      return "a leaf";
    }
    int size = mirror.keys().size();
    boolean isExpanded = path.size() - 1 < naive.expanded != naive.toggled.contains(path);
    naive.toggle(path);
    if (isExpanded) {
      int gone = view.collapseRow(mirror.keys().get(line), 0);
      assertThat(view.getRowCount(0).value()).isEqualTo(size - gone);
    } else {
      ExpandedRows rows = view.expandRow(mirror.keys().get(line), random.nextInt(5), 0);
      assertThat(view.getRowCount(0).value()).isEqualTo(size + rows.moreRows());
      atBeginning = false;
      int cursor = line + 1 + rows.rows().size();
      view.seekRow(Sheet.BEGINNING, cursor);
      List<Row> next = view.queryRows(1, QueryRowsFlag.NOADVANCE.value());
      anchor = next.isEmpty() ? null : key(next.get(0));
    }
    assertThat(sheet.bells.take()).isEmpty();
    return "toggle " + path;
  }

  private String moveCursor() {
    int size = mirror.keys().size();
    int dice = random.nextInt(4);
    if (dice == 0) {
      int line = random.nextInt(size + 1);
      view.seekRow(Sheet.BEGINNING, line);
      anchor = line < size ? mirror.keys().get(line) : null;
      atBeginning = line == 0;
    } else if (dice == 1 && size > 0) {
      anchor = mirror.keys().get(random.nextInt(size));
      atBeginning = false;
      restoreCursor();
    } else if (dice == 2) {
      int at = view.queryPosition().row();
      int count = view.queryRows(1 + random.nextInt(3), 0).size();
      if (count > 0) {
        anchor = at + count < size ? mirror.keys().get(at + count) : null;
        atBeginning = false;
      }
    } else {
      view.seekRow(Sheet.END, 0);
      anchor = null;
      atBeginning = size == 0;
    }
    return "move, " + dice;
  }

  private void toBeginning() {
    anchor = null;
    atBeginning = true;
  }

  private void check(String what) {
    int cursor = cursorWas >= 0 ? cursorWas : view.queryPosition().row();
    cursorWas = -1;
    List<Binary> before = List.copyOf(keysBefore);
    List<Row> all = read();
    mirror.load(all);
    keysBefore = List.copyOf(mirror.keys());
    List<List<String>> expected = naive.lines(sheet.rows());
    List<List<String>> shown = new ArrayList<>();
    for (Row row : all) {
      shown.add(row.values().stream().skip(1).map(Sheet::word).toList());
    }
    assertThat(shown).as(what).isEqualTo(expected);
    assertThat(mirror.keys()).as(what).doesNotHaveDuplicates();
    follow(before);
    atBeginning |= all.isEmpty();
    int size = all.size();
    int at = anchor == null ? size : mirror.keys().indexOf(anchor);
    assertThat(cursor).as("the cursor, " + what).isEqualTo(atBeginning ? 0 : at);
    sheet.bells.take();
    restoreCursor();
  }

  /** Where the cursor must be after lines went and came. */
  private void follow(List<Binary> before) {
    if (anchor == null || mirror.keys().contains(anchor)) {
      return;
    }
    int at = before.indexOf(anchor);
    while (at >= 0 && at < before.size() && !mirror.keys().contains(before.get(at))) {
      at++;
    }
    anchor = at >= 0 && at < before.size() ? before.get(at) : null;
  }

  private List<Row> read() {
    view.seekRow(Sheet.BEGINNING, 0);
    return view.queryRows(Integer.MAX_VALUE, 0);
  }

  private static Binary key(Row row) {
    return row.find(PropTags.PR_INSTANCE_KEY).orElseThrow().binary();
  }

  private void restoreCursor() {
    if (atBeginning) {
      view.seekRow(Sheet.BEGINNING, 0);
    } else if (anchor == null) {
      view.seekRow(Sheet.END, 0);
    } else {
      view.findRow(Restriction.equal(PropTags.PR_INSTANCE_KEY, anchor), Sheet.BEGINNING, 0);
    }
  }
}
