package org.mapiemulator.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;

/** The rows of an ITableData and all columns that it ever had; guarded by the object's lock. */
final class TableDataRows {

  private final Map<Object, Long> ids = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Integer, PropTag> columns = new LinkedHashMap<>();
  private long next = 1;

  /** A row as it was given; its number tells when it was put in. */
  private record Entry(long id, Object key, Row given) {}

  TableDataRows(List<PropTag> columns) {
    columns.forEach(tag -> this.columns.put(tag.id(), tag));
    this.columns.putIfAbsent(PropTags.PR_INSTANCE_KEY.id(), PropTags.PR_INSTANCE_KEY);
  }

  List<PropTag> columns() {
    return List.copyOf(columns.values());
  }

  int size() {
    return entries.size();
  }

  boolean has(Object key) {
    return ids.containsKey(key);
  }

  /** Puts a row in the place of that with the same key, or behind all; its number. */
  long put(Object key, Row row) {
    int place = place(key);
    return place < 0 ? insert(entries.size(), key, row) : replace(place, row);
  }

  long insert(int place, Object key, Row row) {
    long id = next++;
    ids.put(key, id);
    entries.add(place, new Entry(id, key, row));
    extend(row);
    return id;
  }

  private long replace(int place, Row row) {
    Entry before = entries.get(place);
    entries.set(place, new Entry(before.id, before.key, row));
    extend(row);
    return before.id;
  }

  /** Columns come with rows, and never go (UTL-38). */
  private void extend(Row row) {
    for (PropValue value : row.values()) {
      PropTag tag = value.tag();
      if (!tag.is(PropType.ERROR) && !tag.is(PropType.NULL)) {
        columns.putIfAbsent(tag.id(), tag);
      }
    }
  }

  /** Takes a row out; its number, 0 if there is none. */
  long remove(Object key) {
    @Nullable Long id = ids.remove(key);
    if (id == null) {
      return 0;
    }
    entries.removeIf(entry -> entry.id == id);
    return id;
  }

  void clear() {
    ids.clear();
    entries.clear();
  }

  /** The place of a row, below 0 if there is none. */
  int place(Object key) {
    @Nullable Long id = ids.get(key);
    for (int i = 0; id != null && i < entries.size(); i++) {
      if (entries.get(i).id == id) {
        return i;
      }
    }
    return -1;
  }

  long id(int place) {
    return entries.get(place).id;
  }

  Row row(int place) {
    return entries.get(place).given;
  }

  /** The row that was put in as the so manieth of those that are there. */
  @Nullable Row chronological(int number) {
    if (number < 0 || number >= entries.size()) {
      return null;
    }
    return entries.stream()
        .sorted(Comparator.comparingLong(Entry::id))
        .skip(number)
        .map(Entry::given)
        .findFirst()
        .orElse(null);
  }

  /** The rows as views see them. */
  List<PropsRow> rows() {
    List<PropsRow> rows = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      List<PropValue> cells =
          entry.given.values().stream().filter(value -> !value.isError()).toList();
      rows.add(new PropsRow(entry.id, Props.of(cells)));
    }
    return rows;
  }
}
