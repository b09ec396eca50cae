package org.mapiemulator.tests.table;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.table.ListSource;
import org.mapiemulator.internal.table.PropsModel;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.internal.table.TableSpec;
import org.mapiemulator.internal.table.TableView;
import org.mapiemulator.mapi.Bookmark;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.TableType;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;

/** A table whose rows a test changes as it likes. */
final class Sheet {

  static final PropTag NAME = PropTags.PR_SUBJECT;
  static final PropTag SIZE = PropTags.PR_MESSAGE_SIZE;
  static final PropTag SENDER = PropTags.PR_SENDER_NAME;
  static final PropTag FLAGS = PropTags.PR_MESSAGE_FLAGS;
  static final PropTag COLORS = PropTag.of(PropType.MV_UNICODE, 0x8012);
  static final PropTag NUMBERS = PropTag.of(PropType.MV_LONG, 0x8013);

  static final int BEGINNING = Bookmark.BEGINNING.value();
  static final int CURRENT = Bookmark.CURRENT.value();
  static final int END = Bookmark.END.value();

  private final PropsModel model = new PropsModel(List.of(NAME, PropTags.PR_INSTANCE_KEY));
  private final ListSource<PropsRow> source = new ListSource<>(model, List.of());
  private final List<PropsRow> rows = new ArrayList<>();
  private Settings settings = Settings.outlook2016();
  private TableSpec.Kind kind = TableSpec.Kind.CONTENTS;
  private TableType type = TableType.DYNAMIC;
  private boolean unicode = true;
  private int views;
  final Bells bells = new Bells();

  /** A table with one row for each name; their ids are 1, 2, 3 and so on. */
  static Sheet of(String... names) {
    Sheet sheet = new Sheet();
    for (String name : names) {
      sheet.add(PropValue.of(NAME, name));
    }
    return sheet;
  }

  Sheet with(Setting... some) {
    settings = settings.with(some);
    return this;
  }

  Sheet kind(TableSpec.Kind other) {
    kind = other;
    return this;
  }

  Sheet type(TableType other) {
    type = other;
    return this;
  }

  Sheet narrow() {
    unicode = false;
    return this;
  }

  /** Adds a row at the end; its id is one more than the last one's. */
  Sheet add(PropValue... values) {
    long id = rows.stream().mapToLong(PropsRow::id).max().orElse(0) + 1;
    rows.add(new PropsRow(id, Props.of(List.of(values))));
    return publish();
  }

  /** Puts a row with an id at a place. */
  Sheet insert(int place, long id, PropValue... values) {
    rows.add(place, new PropsRow(id, Props.of(List.of(values))));
    return publish();
  }

  Sheet set(long id, PropValue... values) {
    rows.replaceAll(
        row ->
            row.id() == id ? new PropsRow(id, row.props().with(Props.of(List.of(values)))) : row);
    return publish();
  }

  Sheet remove(long id) {
    rows.removeIf(row -> row.id() == id);
    return publish();
  }

  Sheet replaceAll(List<PropsRow> others) {
    rows.clear();
    rows.addAll(others);
    return publish();
  }

  List<PropsRow> rows() {
    return List.copyOf(rows);
  }

  private Sheet publish() {
    source.replace(rows);
    return this;
  }

  TableView<PropsRow> open() {
    byte[] uid = new byte[MapiUid.SIZE];
    uid[0] = (byte) ++views;
    TableSpec spec = new TableSpec(kind, type, unicode, settings, MapiUid.of(uid));
    return new TableView<>(spec, model, source, bells);
  }

  /** The names of all rows from the cursor on. */
  static List<String> rest(MapiTable table) {
    return names(table.queryRows(Integer.MAX_VALUE, 0));
  }

  /** The names of all rows of the view; the cursor is behind them afterwards. */
  static List<String> all(MapiTable table) {
    table.seekRow(BEGINNING, 0);
    return rest(table);
  }

  /** The first cell of each row: its text, or ! for an error. */
  static List<String> names(List<Row> rows) {
    return rows.stream().map(row -> word(row.get(0))).toList();
  }

  static String word(PropValue value) {
    return value.isError() ? "!" : String.valueOf(value.value());
  }
}
