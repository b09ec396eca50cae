package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.Event;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.AllowFinding;
import org.mapiemulator.junit.jupiter.Mapi;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.MapiSession;

/** One subsystem for all tests of a class. */
class PerClassTest {

  static class Base {
    @RegisterExtension
    static final MapiExtension EXTENSION = MapiExtension.builder().profile("Ada").build();

    @Mapi static MapiSubsystem ofClass;
    @Mapi Journal journal;

    Base(MapiSession session) {
      assertThat(session.queryIdentity().value()).isNotNull();
    }

    @BeforeAll
    static void prepare(MapiSubsystem mapi) {
      assertThat(ofClass).isSameAs(mapi);
      assertThat(mapi.profiles().names()).containsExactly("Ada");
      mapi.profiles().add("Bob");
    }

    @Test
    void first(MapiSubsystem mapi) {
      assertShared(mapi);
    }

    @Test
    void second(MapiSubsystem mapi) {
      assertShared(mapi);
    }

    private void assertShared(MapiSubsystem mapi) {
      assertThat(mapi).isSameAs(ofClass);
      assertThat(journal).isSameAs(mapi.journal());
      assertThat(mapi.profiles().names()).containsExactly("Ada", "Bob");
    }

    @Nested
    class Inner {
      Inner(MapiSubsystem mapi) {
        assertThat(mapi).isSameAs(ofClass);
      }

      @Test
      void belongs_to_the_class_around_it(MapiSubsystem mapi) {
        assertShared(mapi);
      }
    }

    @AfterAll
    static void stillThere(MapiSubsystem mapi) {
      assertThat(mapi).isSameAs(ofClass);
      assertThat(mapi.client("late").name()).isEqualTo("late");
    }
  }

  static class Derived extends Base {
    Derived(MapiSession session) {
      super(session);
    }
  }

  @Test
  void a_static_field_gives_one_subsystem_to_the_class_and_to_what_is_nested_in_it() {
    Engine.run(Base.class).succeeds(3);
  }

  @Test
  void each_class_that_inherits_the_field_has_a_subsystem_of_its_own() {
    Engine.run(Derived.class).succeeds(3);
  }

  @TestInstance(Lifecycle.PER_CLASS)
  static class OneInstance {
    @RegisterExtension static final MapiExtension EXTENSION = MapiExtension.builder().build();
    private final MapiSubsystem ofConstructor;

    OneInstance(MapiSubsystem mapi) {
      ofConstructor = mapi;
    }

    @BeforeAll
    void prepare(MapiSubsystem mapi) {
      assertThat(mapi).isSameAs(ofConstructor);
    }

    @Test
    void shares(MapiSubsystem mapi) {
      assertThat(mapi).isSameAs(ofConstructor);
    }
  }

  @TestInstance(Lifecycle.PER_CLASS)
  static class OneInstanceWithField {
    @RegisterExtension final MapiExtension extension = MapiExtension.builder().build();
    @Mapi MapiSubsystem mapi;
    private int profiles = 1;

    @Test
    void first() {
      own();
    }

    @Test
    void second() {
      own();
    }

    private void own() {
      assertThat(mapi.profiles().names()).hasSize(profiles);
      mapi.profiles().add("Other");
    }
  }

  @Test
  void with_one_instance_for_all_tests_the_field_still_decides() {
    Engine.run(OneInstance.class).succeeds(1);
    Engine.run(OneInstanceWithField.class).succeeds(2);
  }

  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  static class Judged {
    @RegisterExtension static final MapiExtension EXTENSION = MapiExtension.builder().build();

    @Test
    @Order(1)
    void misuses(MapiSession session) {
      Misuse.callAfterLogoff(session);
    }

    @Test
    @Order(2)
    void does_not(MapiSession session, MapiClient client) {
      assertThat(session.queryIdentity().value()).isNotNull();
      assertThat(client.sessions()).hasSize(2);
    }

    @Test
    @Order(3)
    void has_the_session_of_the_test_before(MapiClient client) {
      assertThat(client.sessions()).hasSize(2);
    }

    @Test
    @Order(4)
    void logs_the_actor_off(@Actor MapiActor outlook) {
      outlook.logOff();
    }

    @Test
    @Order(5)
    void gets_it_logged_on_again(@Actor MapiActor outlook) {
      assertThat(outlook.client().sessions()).hasSize(1);
    }
  }

  @Test
  void a_test_answers_for_what_it_did_and_the_next_one_gets_what_it_ended_anew() {
    Engine run = Engine.run(Judged.class);

    assertThat(run.failure())
        .isInstanceOf(FindingsError.class)
        .hasMessageContaining("CallAfterLogoff");
    assertThat(run.names(PerClassTest::failed)).containsExactly("misuses(MapiSession)");
  }

  private static boolean failed(Event event) {
    return event
        .getPayload(TestExecutionResult.class)
        .filter(result -> result.getThrowable().isPresent())
        .isPresent();
  }

  static class Leaking {
    @RegisterExtension static final MapiExtension EXTENSION = MapiExtension.builder().build();

    @Test
    void opens(MapiSubsystem mapi) {
      Misuse.leakSession(mapi);
    }

    @Test
    void does_not() {}
  }

  @Test
  void what_is_left_open_is_judged_after_the_class() {
    Engine run = Engine.run(Leaking.class);

    run.results().testEvents().assertStatistics(stats -> stats.succeeded(2));
    assertThat(run.failure())
        .isInstanceOf(FindingsError.class)
        .hasMessageContaining("SessionLeaked")
        .hasMessageContaining("InitializeLeaked");
  }

  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  static class Allowing {
    @RegisterExtension
    static final MapiExtension EXTENSION =
        MapiExtension.builder().allow(LintRule.OBJECT_LEAKED, "nobody needs it").build();

    @Test
    @Order(1)
    @AllowFinding(rule = LintRule.CALL_AFTER_LOGOFF, because = "it is to be survived")
    void is_allowed(MapiSession session) {
      Misuse.callAfterLogoff(session);
    }

    @Test
    @Order(2)
    void is_not_allowed_any_more(MapiSession session) {
      Misuse.callAfterLogoff(session);
    }

    @Test
    @Order(3)
    @AllowFinding(rule = LintRule.SECOND_LOGOFF, because = "it does not happen")
    void is_allowed_in_vain() {}
  }

  @Test
  void an_allowance_of_a_method_ends_with_the_test() {
    Engine run = Engine.run(Allowing.class);

    assertThat(run.failures()).hasSize(2);
    assertThat(run.failures().get(0)).hasMessageContaining("CallAfterLogoff");
    assertThat(run.failures().get(1))
        .hasMessageContaining("UnusedAllowance")
        .hasMessageContaining("@AllowFinding on PerClassTest.Allowing.is_allowed_in_vain()");
  }

  static class BeforeAllFails {
    @RegisterExtension static final MapiExtension EXTENSION = MapiExtension.builder().build();

    @BeforeAll
    static void fails(MapiSubsystem mapi) {
      Misuse.leakSession(mapi);
      throw new IllegalStateException("its own reason");
    }

    @Test
    void never_runs() {}
  }

  @Test
  void findings_never_hide_why_a_class_failed() {
    assertThat(Engine.run(BeforeAllFails.class).failure())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("its own reason")
        .satisfies(
            thrown ->
                assertThat(thrown.getSuppressed())
                    .singleElement()
                    .isInstanceOf(FindingsError.class));
  }

  @MapiTest
  static class Unaffected {
    @Test
    void has_its_own(MapiSubsystem mapi) {
      assertThat(mapi).isNotNull();
    }
  }

  @Test
  void other_classes_have_subsystems_per_test() {
    Engine.run(Unaffected.class).succeeds(1);
  }
}
