package org.mapiemulator.tests.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiStatus;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.PropAccess;
import org.mapiemulator.mapi.PropData;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.TableData;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** Every method of status objects, ITableData and IPropData with every bad value there is. */
class SweepTest {

  private static final PropTag INDEX = PropTags.PR_ROWID;
  private static final PropValue ONE = PropValue.of(INDEX, 1);
  private static final Row ROW = Row.of(ONE, PropValue.of(PropTags.PR_DISPLAY_NAME, "a"));
  private static final int[] TAGS = {0, -1, 1, 0x0001000A, 0x3001000D, 0x3001101F, 0x8000001F};

  private static List<@Nullable Object> values(Type type, Scene scene, List<EntryId> rows) {
    List<@Nullable Object> all = new ArrayList<>();
    String name = type.getTypeName().replaceAll("[a-z]+\\.", "");
    switch (name) {
      case "int" -> all.addAll(List.of(0, 1, -1, 2, 0x40, Integer.MIN_VALUE, 0x80000000));
      case "long" -> all.addAll(List.of(0L, 1L, -1L, Long.MIN_VALUE));
      case "String" -> all.addAll(Arrays.asList(null, "", "\0", "x".repeat(100_000)));
      case "Hresult" -> all.addAll(Arrays.asList(null, Hresult.MAPI_E_NOT_FOUND, new Hresult(5)));
      case "Iid" -> all.addAll(Arrays.asList(null, Iid.UNKNOWN, Iid.MESSAGE, Iid.STREAM));
      case "MapiUid" -> all.addAll(Arrays.asList(null, MapiUid.ofHex("00".repeat(16))));
      case "EntryId" -> {
        all.addAll(Arrays.asList(null, EntryId.of(new byte[0]), EntryId.ofHex("00000000")));
        all.addAll(rows);
      }
      case "PropTag" -> {
        all.add(null);
        Arrays.stream(TAGS).mapToObj(PropTag::new).forEach(all::add);
      }
      case "PropValue" ->
          all.addAll(
              Arrays.asList(
                  null, PropValue.NULL, ONE, PropValue.error(INDEX, Hresult.MAPI_E_NOT_FOUND)));
      case "Row" -> all.addAll(Arrays.asList(null, Row.of(), ROW, Row.of(PropValue.NULL)));
      case "SortOrderSet" ->
          all.addAll(
              Arrays.asList(
                  null,
                  new SortOrderSet(List.of(), 0, 0),
                  new SortOrderSet(List.of(), 3, -1),
                  SortOrderSet.of(SortOrder.ascending(new PropTag(0)))));
      case "MapiUnknown" ->
          all.addAll(Arrays.asList(null, scene.newPrivate("x").mapi32().createIProp(null, 0)));
      case "MapiProgress", "CallerRelease" -> all.add(null);
      case "List<PropTag>" -> {
        all.addAll(lists(INDEX));
        Arrays.stream(TAGS).mapToObj(PropTag::new).map(List::of).forEach(all::add);
      }
      case "List<PropValue>" -> {
        all.addAll(lists(ONE));
        all.add(List.of(PropValue.NULL));
        all.add(List.of(PropValue.error(INDEX, Hresult.MAPI_E_NOT_FOUND)));
        all.add(List.of(PropValue.of(new PropTag(0x66660102), Binary.ofHex("01"))));
      }
      case "List<Row>" -> {
        all.addAll(lists(ROW));
        all.add(Collections.nCopies(3, ROW));
        all.add(List.of(Row.of()));
      }
      case "List<Integer>" -> {
        all.addAll(lists(PropAccess.READ_ONLY.value()));
        all.add(List.of(-1));
        all.add(List.of(3));
      }
      case "List<Iid>" -> all.addAll(lists(Iid.MESSAGE));
      case "List<PropName>" ->
          all.addAll(lists(PropName.of(PropertySets.PS_PUBLIC_STRINGS, "name")));
      default -> throw new AssertionError("No bad values for " + name + "; add some.");
    }
    return all;
  }

  private static List<@Nullable Object> lists(Object good) {
    List<@Nullable Object> all = new ArrayList<>();
    all.add(null);
    all.add(List.of());
    all.add(Collections.singletonList(null));
    all.add(Collections.singletonList(good));
    all.add(Arrays.asList(good, null));
    return all;
  }

  /** Each argument takes each of its values once while the others are good enough. */
  private static void sweep(Class<?> type, Function<Scene, Object> maker) {
    List<String> wrong = new ArrayList<>();
    List<Method> methods = new ArrayList<>(Arrays.asList(type.getMethods()));
    methods.removeIf(
        method -> method.isDefault() || List.of("release", "addRef").contains(method.getName()));
    methods.sort(Comparator.comparing(Method::getName));
    for (Method method : methods) {
      try (Scene scene = Scene.with()) {
        List<EntryId> rows = statusRows(scene.newPrivate("rows"));
        Object target = maker.apply(scene);
        Type[] types = method.getGenericParameterTypes();
        List<List<@Nullable Object>> all = new ArrayList<>();
        for (Type each : types) {
          all.add(values(each, scene, rows));
        }
        for (int i = 0; i < types.length; i++) {
          for (Object value : all.get(i)) {
            @Nullable Object[] arguments = new @Nullable Object[types.length];
            for (int j = 0; j < types.length; j++) {
              arguments[j] = all.get(j).get(all.get(j).size() / 2);
            }
            arguments[i] = value;
            wrong.addAll(call(target, method, arguments));
          }
        }
        scene.mapi().findings().of(LintRule.UNDOCUMENTED_RESULT).forEach(f -> wrong.add(f.what()));
        scene.mapi().findings().of(LintRule.FOREIGN_CODE_THREW).forEach(f -> wrong.add(f.what()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> call(Object target, Method method, @Nullable Object[] arguments) {
    try {
      method.invoke(target, arguments);
      return List.of();
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof MapiException
          ? List.of()
          : List.of(method.getName() + Arrays.toString(arguments) + " threw " + e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static List<EntryId> statusRows(Party party) {
    try (MapiTable table = party.session().getStatusTable(0)) {
      table.setColumns(List.of(PropTags.PR_ENTRYID), 0);
      return table.queryRows(10, 0).stream().map(row -> row.get(0).entryId()).toList();
    }
  }

  private static MapiStatus status(Scene scene, int row) {
    Party party = scene.newPrivate("app");
    EntryId id = statusRows(party).get(row);
    return (MapiStatus) party.session().openEntry(id, null, 1).object();
  }

  private static TableData table(Scene scene) {
    TableData data =
        scene.newPrivate("app").mapi32().createTable(null, 0, 1, INDEX, List.of(INDEX));
    data.hrModifyRow(ROW);
    data.hrModifyRow(Row.of(PropValue.of(INDEX, 2)));
    return data;
  }

  @Test
  @Verifies({"R-279", "GEN-03"})
  void of_status_objects_of_mapi_itself() {
    for (int row = 0; row < 3; row++) {
      int number = row;
      sweep(MapiStatus.class, scene -> status(scene, number));
    }
  }

  @Test
  @Verifies({"UTL-28", "GEN-03"})
  void of_table_data() {
    sweep(TableData.class, SweepTest::table);
  }

  @Test
  @Verifies({"UTL-40", "GEN-03"})
  void of_prop_data() {
    sweep(PropData.class, scene -> scene.newPrivate("app").mapi32().createIProp(null, 0));
  }
}
