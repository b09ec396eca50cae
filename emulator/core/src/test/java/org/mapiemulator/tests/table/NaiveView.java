package org.mapiemulator.tests.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;

/** What a view should show, computed anew each time in the simplest way. */
final class NaiveView {

  /** One key of an order; only ascending and descending. */
  record Key(PropTag tag, boolean descending) {

    boolean isInstance() {
      return (tag.value() & PropTag.MV_INSTANCE) != 0;
    }
  }

  /** A row as often as it shows: with one of its colors, if they have rows of their own. */
  private record Instance(PropsRow row, @Nullable Object color) {}

  List<PropTag> columns = List.of(Sheet.NAME);
  List<Key> keys = List.of();
  int categories;
  int expanded;
  Predicate<PropsRow> filter = row -> true;
  int limit = Integer.MAX_VALUE;
  final Set<List<@Nullable Object>> toggled = new HashSet<>();

  /** For each line the values of its heading; nothing for a leaf. */
  final List<List<@Nullable Object>> paths = new ArrayList<>();

  private final Set<List<@Nullable Object>> existing = new HashSet<>();

  void toggle(List<@Nullable Object> path) {
    if (!toggled.remove(path)) {
      toggled.add(path);
    }
  }

  boolean separatesColors() {
    return columns.stream().anyMatch(tag -> (tag.value() & PropTag.MV_INSTANCE) != 0)
        || keys.stream().anyMatch(Key::isInstance);
  }

  /** All lines: for each column the text of its cell. */
  List<List<String>> lines(List<PropsRow> rows) {
    List<Instance> instances = new ArrayList<>();
    for (PropsRow row : rows) {
      if (filter.test(row)) {
        @Nullable Object colors = row.props().value(Sheet.COLORS.id());
        if (separatesColors() && colors instanceof List<?> several) {
          several.forEach(color -> instances.add(new Instance(row, color)));
        } else {
          instances.add(new Instance(row, null));
        }
      }
    }
    Comparator<Instance> order = Comparator.comparing(instance -> 0);
    for (Key key : keys) {
      order = order.thenComparing((a, b) -> compare(key, value(key, a), value(key, b)));
    }
    instances.sort(order);
    List<Instance> shown = instances.subList(0, Math.min(limit, instances.size()));
    List<List<String>> lines = new ArrayList<>();
    existing.clear();
    paths.clear();
    add(lines, shown, new ArrayList<>(), true);
    toggled.retainAll(existing);
    return lines;
  }

  private void add(
      List<List<String>> lines,
      List<Instance> shown,
      List<@Nullable Object> path,
      boolean visible) {
    int level = path.size();
    if (level == categories) {
      if (visible) {
        for (Instance instance : shown) {
          lines.add(line(instance));
          paths.add(List.of());
        }
      }
      return;
    }
    Map<@Nullable Object, List<Instance>> groups = new LinkedHashMap<>();
    for (Instance instance : shown) {
      groups
          .computeIfAbsent(value(keys.get(level), instance), v -> new ArrayList<>())
          .add(instance);
    }
    groups.forEach(
        (value, members) -> {
          List<@Nullable Object> inner = new ArrayList<>(path);
          inner.add(value);
          existing.add(inner);
          boolean opens = level < expanded != toggled.contains(inner);
          if (visible) {
            lines.add(heading(inner, members, opens));
            paths.add(inner);
          }
          add(lines, members, inner, visible && opens);
        });
  }

  private @Nullable Object value(Key key, Instance instance) {
    return key.isInstance() && instance.color != null
        ? instance.color
        : instance.row.props().value(key.tag.id());
  }

  private static int compare(Key key, @Nullable Object a, @Nullable Object b) {
    if (a == null || b == null) {
      return Boolean.compare(a == null, b == null);
    }
    int order =
        a instanceof Integer x && b instanceof Integer y
            ? x.compareTo(y)
            : Comparator.comparing((Object v) -> v.toString(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Object::toString)
                .compare(a, b);
    return key.descending ? -order : order;
  }

  private List<String> line(Instance instance) {
    List<String> cells = new ArrayList<>();
    for (PropTag column : columns) {
      Object value =
          column.equals(PropTags.PR_DEPTH)
              ? (Object) categories
              : column.equals(PropTags.PR_ROW_TYPE)
                  ? (Object) 1
                  : (column.value() & PropTag.MV_INSTANCE) != 0 && instance.color != null
                      ? instance.color
                      : instance.row.props().value(column.id());
      cells.add(value == null ? "!" : value.toString());
    }
    return cells;
  }

  private List<String> heading(List<@Nullable Object> path, List<Instance> members, boolean opens) {
    List<String> cells = new ArrayList<>();
    for (PropTag column : columns) {
      Object value = null;
      for (int level = 0; level < path.size(); level++) {
        value = keys.get(level).tag.id() == column.id() ? path.get(level) : value;
      }
      if (column.equals(PropTags.PR_DEPTH)) {
        value = path.size() - 1;
      } else if (column.equals(PropTags.PR_ROW_TYPE)) {
        value = opens ? 3 : 4;
      } else if (column.equals(PropTags.PR_CONTENT_COUNT)) {
        value = members.size();
      }
      cells.add(value == null ? "!" : value.toString());
    }
    return cells;
  }
}
