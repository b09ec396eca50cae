package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.Profiles;
import org.mapiemulator.fault.Faults;
import org.mapiemulator.journal.CoreState;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.Mapi;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.OnProfile;
import org.mapiemulator.junit.jupiter.Shared;
import org.mapiemulator.lint.Findings;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.Ole32;
import org.mapiemulator.settings.VirtualClock;

/** What is injected, where, and which wishes get the same object. */
class InjectionTest {

  @MapiTest
  static class OfEachType {
    @Test
    void belongs_to_one_subsystem(
        MapiSubsystem mapi,
        Journal journal,
        Findings findings,
        Profiles profiles,
        VirtualClock clock,
        Faults faults) {
      assertThat(journal).isSameAs(mapi.journal());
      assertThat(findings).isSameAs(mapi.findings());
      assertThat(profiles).isSameAs(mapi.profiles());
      assertThat(clock).isSameAs(mapi.clock());
      assertThat(faults).isSameAs(mapi.faults());
    }

    @Test
    void belongs_to_one_client(
        MapiSubsystem mapi, MapiClient client, Mapi32 mapi32, Ole32 ole32, MapiSession session) {
      assertThat(client).isSameAs(mapi.client("client"));
      assertThat(mapi32).isSameAs(client.mapi32());
      assertThat(ole32).isSameAs(client.ole32());
      assertThat(session.queryIdentity().value()).isNotNull();
      assertThat(client.sessions()).hasSize(1);
    }
  }

  @Test
  void every_type_comes_from_the_subsystem_of_the_test() {
    Engine.run(OfEachType.class).succeeds(2);
  }

  @MapiTest
  static class Clients {
    @Test
    void have_names(@Client("archiver") MapiClient archiver, @Client("archiver") Mapi32 mapi32) {
      assertThat(archiver.name()).isEqualTo("archiver");
      assertThat(mapi32).isSameAs(archiver.mapi32());
    }

    @Test
    void are_not_initialized(MapiClient client, Mapi32 mapi32, Ole32 ole32) {
      assertThat(client.initializationCount()).isZero();
    }
  }

  @Test
  void an_injected_client_has_its_name_and_is_not_initialized() {
    Engine.run(Clients.class).succeeds(2);
  }

  @MapiTest
  static class WithoutInitialize {
    @Test
    void logs_on(Mapi32 mapi32) {
      assertThat(mapi32).isNotNull();
      try {
        mapi32.mapiLogonEx(0, "Test", null, 0);
      } catch (MapiException e) {
        assertThat(e).hasMessageContaining("MAPI_E_NOT_INITIALIZED");
      }
    }
  }

  @Test
  void a_missing_initialization_of_an_injected_client_is_found() {
    assertThat(Engine.run(WithoutInitialize.class).failure())
        .isInstanceOf(FindingsError.class)
        .hasMessageContaining("MAPI finding: NotInitialized (error) in \"client\"");
  }

  @MapiTest(profiles = {"Ada", "Bob"})
  static class Sessions {
    @Test
    void are_on_the_default_profile(MapiClient client, MapiSession session) {
      assertThat(client.sessions())
          .singleElement()
          .satisfies(
              view -> {
                assertThat(view.profile()).isEqualTo("Ada");
                assertThat(view.coreState()).isEqualTo(CoreState.PRIVATE);
              });
    }

    @Test
    void are_on_the_profile_named(MapiClient client, @OnProfile("Bob") MapiSession session) {
      assertThat(client.sessions())
          .singleElement()
          .satisfies(view -> assertThat(view.profile()).isEqualTo("Bob"));
    }

    @Test
    void are_shared(
        MapiSubsystem mapi, @Client("a") MapiClient client, @Client("a") @Shared MapiSession own) {
      String core = client.sessions().get(0).core();
      assertThat(mapi.actor("OUTLOOK.EXE").client().sessions())
          .singleElement()
          .satisfies(
              view -> {
                assertThat(view.core()).isEqualTo(core);
                assertThat(view.profile()).isEqualTo("Ada");
              });
    }

    @Test
    void are_equal_for_equal_wishes(
        MapiSession session,
        @OnProfile("ADA") MapiSession onAda,
        @OnProfile("Bob") MapiSession onBob,
        @Shared MapiSession shared,
        @Client("other") MapiSession other) {
      assertThat(onAda).isSameAs(session);
      assertThat(new Object[] {session, onBob, shared, other}).doesNotHaveDuplicates();
    }

    @Test
    void may_be_ended_by_the_test(MapiSession session) {
      session.logoff(0, 0, 0);
      session.release();
    }
  }

  @Test
  void a_session_is_where_its_qualifiers_say_and_need_not_be_ended() {
    Engine.run(Sessions.class).succeeds(5);
  }

  @MapiTest
  static class Actors {
    @Test
    void make_the_shared_session(@Actor MapiActor outlook, @Shared MapiSession session) {
      assertThat(outlook.client().name()).isEqualTo("OUTLOOK.EXE");
      assertThat(outlook.client().sessions())
          .singleElement()
          .satisfies(view -> assertThat(view.creator()).isTrue());
    }

    @Test
    void join_the_shared_session(
        @Shared MapiSession session, @Actor("TOOL.EXE") MapiActor tool, MapiActor outlook) {
      assertThat(tool.client().sessions())
          .singleElement()
          .satisfies(view -> assertThat(view.creator()).isFalse());
      assertThat(outlook.client().sessions().get(0).core())
          .isEqualTo(tool.client().sessions().get(0).core());
    }

    @Test
    void do_nothing_if_wanted(@Actor(logOn = false) MapiActor outlook) {
      assertThat(outlook.client().sessions()).isEmpty();
      assertThat(outlook.client().initializationCount()).isZero();
    }
  }

  @Test
  void an_actor_comes_logged_on_unless_told_otherwise() {
    Engine.run(Actors.class).succeeds(3);
  }

  @MapiTest
  static class LoggedOffOnce {
    @Test
    void logs_off(@Actor MapiActor outlook) {
      outlook.logOff();
    }

    @AfterEach
    void stays_so(@Actor MapiActor outlook) {
      assertThat(outlook.client().sessions()).isEmpty();
    }
  }

  @Test
  void an_actor_logs_on_once_in_a_test() {
    Engine.run(LoggedOffOnce.class).succeeds(1);
  }

  @MapiTest
  static class Methods {
    private @Nullable MapiSession session;

    @BeforeEach
    void before(MapiSession injected) {
      session = injected;
    }

    @Test
    void get_the_same(MapiSession injected, TestInfo info) {
      assertThat(injected).isSameAs(session);
      assertThat(info.getDisplayName()).startsWith("get_the_same");
    }

    @AfterEach
    void after(MapiSession injected) {
      assertThat(injected).isSameAs(session);
    }
  }

  @Test
  void all_methods_of_a_test_get_the_same_objects() {
    Engine.run(Methods.class).succeeds(1);
  }

  @MapiTest
  static class Fields {
    @Mapi MapiSubsystem mapi;
    @Mapi protected Mapi32 mapi32;

    @Client("archiver")
    public MapiClient archiver;

    @Shared MapiSession session;
    @Actor MapiActor outlook;
    @Nullable MapiClient untouched;

    @BeforeEach
    void are_filled_before() {
      assertThat(archiver).isSameAs(mapi.client("archiver"));
    }

    @Test
    void are_filled(MapiSubsystem same, @Shared MapiSession shared) {
      assertThat(mapi).isSameAs(same);
      assertThat(mapi32).isSameAs(mapi.client("client").mapi32());
      assertThat(session).isSameAs(shared);
      assertThat(outlook).isSameAs(mapi.actor("OUTLOOK.EXE"));
      assertThat(untouched).isNull();
    }
  }

  @MapiTest
  static class InheritedFields extends Fields {
    @Mapi Journal journal;

    @Test
    void are_filled_too() {
      assertThat(journal).isSameAs(mapi.journal());
    }

    @Nested
    class Inner {
      @Client("inner")
      MapiClient inner;

      @Test
      void fills_those_around_it(MapiSubsystem same) {
        assertThat(mapi).isSameAs(same);
        assertThat(inner).isSameAs(same.client("inner"));
      }
    }
  }

  @Test
  void fields_are_filled_before_each_test() {
    Engine.run(Fields.class).succeeds(1);
  }

  @Test
  void fields_of_superclasses_and_enclosing_instances_are_filled() {
    Engine.run(InheritedFields.class).succeeds(3);
  }

  @MapiTest
  @TestInstance(Lifecycle.PER_CLASS)
  static class FieldsOfOneInstance {
    @Mapi MapiSubsystem mapi;
    private @Nullable MapiSubsystem before;

    @Test
    void first(MapiSubsystem own) {
      different(own);
    }

    @Test
    void second(MapiSubsystem own) {
      different(own);
    }

    private void different(MapiSubsystem own) {
      assertThat(mapi).isSameAs(own).isNotSameAs(before);
      before = mapi;
    }
  }

  @Test
  void fields_of_an_instance_of_several_tests_are_filled_anew() {
    Engine.run(FieldsOfOneInstance.class).succeeds(2);
  }

  @MapiTest
  static class Constructors {
    private final MapiSession session;
    private final MapiSubsystem mapi;

    Constructors(MapiSession session, MapiSubsystem mapi) {
      this.session = session;
      this.mapi = mapi;
    }

    @Test
    void get_what_the_test_gets(MapiSession same) {
      assertThat(session).isSameAs(same);
      session.logoff(0, 0, 0);
    }

    @Test
    void get_what_no_other_test_gets(MapiSession same) {
      assertThat(session).isSameAs(same);
      assertThat(mapi.client("client").sessions()).hasSize(1);
      session.logoff(0, 0, 0);
    }

    @Nested
    class Inner {
      private final MapiSession inner;

      Inner(MapiSession inner) {
        this.inner = inner;
      }

      @Test
      void gets_that_of_the_test(MapiSession same) {
        assertThat(inner).isSameAs(session).isSameAs(same);
        assertThat(mapi.clients()).hasSize(1);
      }
    }
  }

  @Test
  void constructors_get_the_objects_of_the_test() {
    Junit.assumeConstructorsPerTest();

    Engine.run(Constructors.class).succeeds(3);
  }

  @MapiTest
  static class NothingInjected {
    @Test
    void runs() {}
  }

  @Test
  void a_test_need_not_take_anything() {
    Engine.run(NothingInjected.class).succeeds(1);
  }

  @MapiTest
  static class OwnInitialization {
    @Test
    void stays_balanced(MapiSession session, Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      mapi32.mapiUninitialize();
    }
  }

  @Test
  void what_the_extension_initialized_the_extension_takes_back() {
    Engine.run(OwnInitialization.class).succeeds(1);
  }
}
