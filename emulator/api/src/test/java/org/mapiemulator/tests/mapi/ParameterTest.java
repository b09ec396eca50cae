package org.mapiemulator.tests.mapi;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiInitMonitor;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.testkit.Verifies;

/** Parameters and results of the seam against vtables.txt. */
class ParameterTest {

  /** The Java types that stand for a kind of input in vtables.txt; other kinds are not met yet. */
  private static final Map<String, Set<String>> INPUTS =
      Map.ofEntries(
          entry("u4", Set.of("int", "PropTag")),
          entry("pointer to u4", Set.of("Integer")),
          entry("i4", Set.of("int", "Hresult")),
          entry("i8", Set.of("long")),
          entry("up", Set.of("long")),
          entry("bytes", Set.of("EntryId", "Binary")),
          entry("buf", Set.of("Binary")),
          entry("iid", Set.of("Iid")),
          entry("iids", Set.of("List<Iid>")),
          entry("uid", Set.of("MapiUid")),
          entry("guid", Set.of("MapiUid")),
          entry("tstr", Set.of("String")),
          entry("astr", Set.of("String")),
          entry("tags", Set.of("List<PropTag>")),
          entry("props", Set.of("List<PropValue>")),
          entry("names", Set.of("List<PropName>")),
          entry("res", Set.of("Restriction")),
          entry("sort", Set.of("SortOrderSet")),
          entry("elist", Set.of("List<EntryId>")),
          entry("adrlist", Set.of("List<Row>")),
          entry("obj(iid)", Set.of("MapiUnknown")),
          entry("LPADRENTRY", Set.of("Row")),
          entry("LPADRPARM", Set.of("AdrParm")),
          entry("LPFlagList", Set.of("int[]")),
          entry("LPFNDISMISS", Set.of("DismissModeless")),
          entry("LPFNBUTTON", Set.of("DetailsButton")),
          entry("row", Set.of("Row")),
          entry("rows", Set.of("List<Row>")),
          entry("prop", Set.of("PropValue")),
          entry("u4s", Set.of("List<Integer>")),
          entry("CALLERRELEASE", Set.of("CallerRelease")),
          entry("context", Set.of("Object")),
          entry("notif", Set.of("Notification")),
          entry("notifs", Set.of("List<Notification>")));

  /** The same for outputs: results, or the components of a record if there are several. */
  private static final Map<String, Set<String>> OUTPUTS =
      Map.ofEntries(
          entry("u4", Set.of("int", "boolean", "Integer")),
          entry("i4", Set.of("Integer")),
          entry("i8", Set.of("long")),
          entry("up", Set.of("long")),
          entry("bytes", Set.of("EntryId", "Binary")),
          entry("fill", Set.of("Binary")),
          entry("tstr", Set.of("String")),
          entry("tstrs", Set.of("List<String>")),
          entry("tags", Set.of("List<PropTag>")),
          entry("props", Set.of("List<PropValue>")),
          entry("problems", Set.of("List<PropProblem>")),
          entry("row", Set.of("Row")),
          entry("u4s", Set.of("List<Integer>")),
          entry("names", Set.of("List<PropName>")),
          entry("rows", Set.of("List<Row>")),
          entry("res", Set.of("Restriction")),
          entry("sort", Set.of("SortOrderSet")),
          entry("elist", Set.of("List<EntryId>")),
          entry("statstg", Set.of("StreamStat")),
          entry("error", Set.of("MapiError")),
          entry("LPADRENTRY", Set.of("Row")),
          entry("obj(iid)", Set.of("MapiUnknown")));

  /** What methods without an output return: nothing, or the HRESULT. */
  private static final Set<String> NO_OUTPUT = Set.of("void", "Hresult");

  private static final Set<String> COUNTS = Set.of("AddRef", "Release", "OnNotify");

  static Stream<Arguments> slots() {
    return VtableFile.read().entrySet().stream()
        .filter(entry -> hasMethods(entry.getKey()))
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .map(
                        slot ->
                            Arguments.of(
                                entry.getKey() + "::" + slot.name(),
                                slot,
                                method(entry.getKey(), slot.slot()))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slots")
  void inputs_are_the_documented_ones_in_their_order(
      String name, VtableFile.Slot slot, Method method) {
    List<String> types =
        Arrays.stream(method.getGenericParameterTypes()).map(ParameterTest::shortName).toList();

    assertThat(types).as(name).hasSameSizeAs(slot.inputs());
    for (int i = 0; i < types.size(); i++) {
      assertThat(types.get(i))
          .as("%s, input %d", name, i)
          .isIn(javaTypes(INPUTS, slot.inputs().get(i)));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slots")
  void outputs_are_results(String name, VtableFile.Slot slot, Method method) {
    List<String> types = results(method, slot.outputs().size());
    if (slot.outputs().isEmpty()) {
      assertThat(types.get(0))
          .as(name)
          .isIn(COUNTS.contains(slot.name()) ? Set.of("int") : NO_OUTPUT);
      return;
    }
    assertThat(types).as(name).hasSameSizeAs(slot.outputs());
    for (int i = 0; i < types.size(); i++) {
      assertThat(types.get(i))
          .as("%s, output %d", name, i)
          .isIn(javaTypes(OUTPUTS, slot.outputs().get(i)));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slots")
  void whatever_a_faulty_caller_can_leave_out_may_be_null(
      String name, VtableFile.Slot slot, Method method) {
    if (method.getDeclaringClass() == MapiAdviseSink.class) {
      return; // MAPI itself is the caller.
    }
    for (AnnotatedType type : method.getAnnotatedParameterTypes()) {
      boolean primitive = type.getType() instanceof Class<?> raw && raw.isPrimitive();
      assertThat(primitive || type.isAnnotationPresent(Nullable.class))
          .as("%s, slot %d: %s", name, slot.slot(), type)
          .isTrue();
    }
  }

  @Test
  @Verifies("R-077")
  void some_methods_return_something_else_than_an_hresult() throws NoSuchMethodException {
    assertThat(MapiAdviseSink.class.getMethod("onNotify", List.class).getReturnType())
        .isEqualTo(int.class);
    assertThat(MapiUnknown.class.getMethod("addRef").getReturnType()).isEqualTo(int.class);
    assertThat(MapiUnknown.class.getMethod("release").getReturnType()).isEqualTo(int.class);
    assertThat(MapiInitMonitor.class.getMethod("isInitialized").getReturnType())
        .isEqualTo(boolean.class);
  }

  private static boolean hasMethods(String comName) {
    return Seam.comInterfaces().stream()
        .anyMatch(type -> Seam.comName(type).equals(comName) && Seam.hasMethods(type));
  }

  private static Method method(String comName, int slot) {
    return Seam.slotMethods(Seam.byComName(comName)).stream()
        .filter(method -> Seam.com(method).slot() == slot)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(comName + " has nothing in slot " + slot));
  }

  private static Set<String> javaTypes(Map<String, Set<String>> table, String kind) {
    if (kind.equals("IUnknown")) {
      return Set.of("MapiUnknown");
    }
    if (kind.startsWith("I")) {
      return Set.of(Seam.byComName(kind).getSimpleName());
    }
    return requireNonNull(
        table.get(kind), () -> "Say which Java type stands for \"" + kind + "\".");
  }

  private static List<String> results(Method method, int count) {
    Type type = method.getGenericReturnType();
    if (type instanceof ParameterizedType generic && generic.getRawType() == Result.class) {
      type = generic.getActualTypeArguments()[0];
    }
    if (count > 1 && type instanceof Class<?> raw && raw.isRecord()) {
      return Arrays.stream(raw.getRecordComponents())
          .map(RecordComponent::getGenericType)
          .map(ParameterTest::shortName)
          .toList();
    }
    return List.of(shortName(type));
  }

  private static String shortName(Type type) {
    return type.getTypeName().replaceAll("\\b[a-z0-9]+\\.", "");
  }
}
