package org.mapiemulator.tests.store.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.testkit.Verifies;

/**
 * Every method of stores, folders, messages, attachments, tables and streams with every bad value
 * in every parameter: a documented result, and if it is a failure, nothing has changed.
 */
class StoreSweepTest {

  private static final int AT_RANDOM = 40;
  private static final int LOOKS = 5;

  private final List<String> defects = new ArrayList<>();
  private int calls;

  private final Map<String, Integer> seen = new HashMap<>();

  /** What the mailbox held after the last failure; null after a success since. */
  private @Nullable String content;

  @Test
  @Verifies({"GEN-03", "GEN-08", "GEN-09", "D-01", "D-27"})
  void one_bad_value_gives_a_documented_result_and_failures_change_nothing() {
    sweep(StoreWorld::object);
  }

  @Test
  @Verifies({"GEN-03", "GEN-08", "GEN-09"})
  void so_it_does_on_search_folders_new_messages_and_what_is_open_for_reading() {
    sweep(StoreWorld::odd);
  }

  private void sweep(BiFunction<StoreWorld, Class<?>, MapiUnknown> targets) {
    for (StoreCall call : StoreCall.all()) {
      try (StoreWorld world = new StoreWorld()) {
        content = world.content();
        BadValues values = new BadValues(world);
        for (int i = 0; i < call.method().getParameterCount(); i++) {
          for (Supplier<@Nullable Object> value : values.of(call.method(), i)) {
            if (world.isCrowded()) {
              break;
            }
            @Nullable Object[] arguments = GoodArguments.of(call, world);
            arguments[i] = value.get();
            check(world, targets.apply(world, call.kind()), call, arguments);
          }
        }
      }
    }
    assertThat(defects).isEmpty();
    assertThat(calls).isGreaterThan(3_000);
  }

  @Test
  @Verifies({"GEN-03", "GEN-09"})
  void many_bad_values_at_once_do_too() {
    Random random = new Random(0xBAD);
    for (StoreCall call : StoreCall.all()) {
      try (StoreWorld world = new StoreWorld()) {
        content = world.content();
        BadValues values = new BadValues(world);
        check(world, world.object(call.kind()), call, GoodArguments.of(call, world));
        check(world, world.odd(call.kind()), call, GoodArguments.nothing(call));
        check(world, world.object(call.kind()), call, GoodArguments.nothing(call));
        for (int times = 0; times < AT_RANDOM && !world.isCrowded(); times++) {
          @Nullable Object[] arguments = GoodArguments.of(call, world);
          for (int i = 0; i < arguments.length; i++) {
            if (random.nextInt(3) != 0) {
              List<Supplier<@Nullable Object>> all = values.of(call.method(), i);
              arguments[i] = all.get(random.nextInt(all.size())).get();
            }
          }
          boolean odd = random.nextBoolean();
          check(world, odd ? world.odd(call.kind()) : world.object(call.kind()), call, arguments);
        }
      }
    }
    assertThat(defects).isEmpty();
  }

  private void check(
      StoreWorld world, MapiUnknown target, StoreCall call, @Nullable Object[] arguments) {
    int told = world.scene.told().size();
    int findings = undocumented(world);
    calls++;
    String result = call.invoke(target, arguments);
    String text = call + brief(arguments) + " gave " + result;
    if (!call.documents(result) || undocumented(world) > findings) {
      defects.add(text);
    }
    boolean failed = result.contains("_E_");
    if (failed && world.scene.told().size() > told) {
      defects.add(text + ", but somebody was told of a change");
    }
    compare(world, text, failed, call + result);
  }

  /** The whole mailbox is looked at after the first failures of a kind. */
  private void compare(StoreWorld world, String text, boolean failed, String kind) {
    if (!failed) {
      world.settle();
      content = null;
    } else if (content == null) {
      content = world.content();
    } else if (seen.merge(kind, 1, Integer::sum) <= LOOKS) {
      String now = world.content();
      if (!now.equals(content)) {
        defects.add(text + ", and here or in a failure before something has changed");
      }
      content = now;
    }
  }

  private static int undocumented(StoreWorld world) {
    return world.scene.scene().mapi().findings().of(LintRule.UNDOCUMENTED_RESULT).size();
  }

  private static String brief(@Nullable Object[] arguments) {
    return Arrays.stream(arguments)
        .map(String::valueOf)
        .map(text -> text.length() > 120 ? text.substring(0, 120) + "..." : text)
        .toList()
        .toString();
  }
}
