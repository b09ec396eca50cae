package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.Seed;

/** Tests that run several times, and those that a test makes. */
class TemplatesTest {

  @MapiTest
  static class Parameterized {
    @ParameterizedTest
    @CsvSource({"Ada, 1", "Bob, 2"})
    void takes_arguments_first(
        String name, int number, MapiSubsystem mapi, @Client("a") MapiSession session) {
      mapi.profiles().add(name);
      assertThat(mapi.profiles().names()).containsExactly("Test", name);
      assertThat(number).isPositive();
      assertThat(session.queryIdentity().value()).isNotNull();
    }
  }

  @Test
  void a_parameterized_test_takes_its_arguments_before_what_is_injected() {
    Engine.run(Parameterized.class).succeeds(2);
  }

  static final Set<Seed> SEEDS = ConcurrentHashMap.newKeySet();

  @MapiTest
  static class Repeated {
    @RepeatedTest(3)
    void has_its_own(MapiSubsystem mapi, RepetitionInfo repetition) {
      mapi.profiles().add("Ada");
      SEEDS.add(mapi.settings().get(Seed.class));
      assertThat(SEEDS).hasSize(repetition.getCurrentRepetition());
    }
  }

  @Test
  void each_repetition_has_a_subsystem_and_a_seed_of_its_own() {
    Engine.run(Repeated.class).succeeds(3);
  }

  @MapiTest
  static class Dynamic {
    @TestFactory
    Stream<DynamicTest> share_one(MapiSubsystem mapi) {
      return Stream.of("Ada", "Bob")
          .map(name -> dynamicTest(name, () -> mapi.profiles().add(name)));
    }
  }

  @MapiTest
  static class DynamicMisuse {
    @TestFactory
    DynamicTest misuses(MapiSession session) {
      return dynamicTest("careless", () -> Misuse.callAfterLogoff(session));
    }
  }

  @Test
  void dynamic_tests_share_the_subsystem_of_their_factory_which_answers_for_them() {
    Engine.run(Dynamic.class).succeeds(2);
    Engine misused = Engine.run(DynamicMisuse.class);
    misused.results().testEvents().assertStatistics(stats -> stats.succeeded(1).failed(0));
    misused.results().containerEvents().assertStatistics(stats -> stats.failed(1));
    assertThat(misused.failure()).isInstanceOf(FindingsError.class);
  }
}
