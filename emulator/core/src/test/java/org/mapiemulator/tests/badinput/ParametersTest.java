package org.mapiemulator.tests.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.settings.ReservedCheck;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.UnknownFlagCheck;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.badinput.SeamCall.Value;
import org.mapiemulator.tests.fixture.Race;

/** Every parameter of every method with every bad value, on objects that are alive. */
class ParametersTest {

  /** One method with one bad value in one of its parameters. */
  private record Case(SeamCall call, int parameter, Value value) {

    String run(World world) {
      return call.invoke(world.target(call.type()), call.argumentsWith(world, parameter, value));
    }

    @Override
    public String toString() {
      return call + ", parameter " + (parameter + 1) + " = " + value.label();
    }
  }

  private static void forEach(BiConsumer<World, Case> test, Setting... settings) {
    for (SeamCall call : SeamCalls.all()) {
      for (int parameter = 0; parameter < call.parameters().size(); parameter++) {
        for (Value value : call.parameters().get(parameter)) {
          try (World world = new World(settings)) {
            test.accept(world, new Case(call, parameter, value));
          }
        }
      }
    }
  }

  @Test
  @Verifies({"A-10", "A-11", "R-006", "R-142", "R-189", "R-190", "R-484"})
  void each_bad_value_gives_its_result_and_its_finding_and_changes_nothing() {
    List<String> tried = new ArrayList<>();
    forEach(
        (world, bad) -> {
          World.State before = world.state();
          int findings = world.findings().size();

          assertThat(bad.run(world)).as(bad.toString()).isEqualTo(bad.value().expected().name());

          if (bad.value().expected().isFailure()) {
            assertThat(world.state()).as(bad.toString()).isEqualTo(before);
          }
          List<LintRule> found =
              world.findings().stream().skip(findings).map(Finding::rule).toList();
          @Nullable LintRule due = bad.value().finding();
          if (due != null) {
            assertThat(found).as(bad.toString()).containsExactly(due);
          } else {
            assertThat(found)
                .as(bad.toString())
                .doesNotContain(
                    LintRule.UNDEFINED_FLAGS,
                    LintRule.RESERVED_NOT_ZERO,
                    LintRule.FOREIGN_OBJECT,
                    LintRule.UNDOCUMENTED_RESULT);
          }
          tried.add(bad.toString());
        });
    // The sweep would be worth nothing if the table were read wrongly.
    assertThat(tried).hasSizeGreaterThan(500);
  }

  @Test
  @Verifies("R-484")
  void after_a_refusal_the_object_does_what_it_did_before() {
    forEach(
        (world, bad) -> {
          if (bad.value().expected().isFailure()) {
            bad.run(world);
            SeamCall call = bad.call();
            assertThat(call.invoke(world.target(call.type()), call.goodArguments(world)))
                .as("%s, then with the right arguments", bad)
                .isEqualTo(call.good().name());
          }
        });
  }

  @Test
  void two_threads_at_once_get_the_same_refusal() throws InterruptedException {
    for (SeamCall call : SeamCalls.all()) {
      for (int parameter = 0; parameter < call.parameters().size(); parameter++) {
        Value value = call.parameters().get(parameter).get(0);
        if (value.expected().isFailure()) {
          Case bad = new Case(call, parameter, value);
          try (World world = new World()) {
            World.State before = world.state();
            Runnable once = () -> world.app.run(() -> check(world, bad));
            assertThat(Race.run(once, once)).as(bad.toString()).containsExactly("S_OK", "S_OK");
            assertThat(world.state()).as(bad.toString()).isEqualTo(before);
          }
        }
      }
    }
  }

  private static void check(World world, Case bad) {
    assertThat(bad.run(world)).as(bad.toString()).isEqualTo(bad.value().expected().name());
  }

  @Test
  void inside_on_notify_bad_values_give_the_same() {
    for (SeamCall call : SeamCalls.all()) {
      for (int parameter = 0; parameter < call.parameters().size(); parameter++) {
        Value value = call.parameters().get(parameter).get(0);
        Case bad = new Case(call, parameter, value);
        List<String> results = new ArrayList<>();
        try (World world = new World()) {
          world.registered.reacting(told -> results.add(bad.run(world)));
          world.app.notifications().hold();
          world.other.session().logoff(0, 0, 0);
          world.app.notifications().deliverNext();
          assertThat(results).as(bad.toString()).containsExactly(value.expected().name());
        }
      }
    }
  }

  @Test
  @Verifies({"A-10", "A-11"})
  void where_flags_and_reserved_parameters_are_ignored_no_bit_matters() {
    forEach(
        (world, bad) -> {
          @Nullable LintRule due = bad.value().finding();
          if (due == LintRule.UNDEFINED_FLAGS || due == LintRule.RESERVED_NOT_ZERO) {
            assertThat(bad.run(world)).as(bad.toString()).isEqualTo(bad.call().good().name());
            assertThat(world.findings()).extracting(Finding::rule).contains(due);
          }
        },
        UnknownFlagCheck.IGNORE,
        ReservedCheck.IGNORE);
  }
}
