package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2010;
import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2013;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.OutlookVersion;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.settings.DeliveryTiming;
import org.mapiemulator.settings.InitialDelivery;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.settings.Strictness;

/** Which annotation or builder a test goes by, and that each test has a subsystem of its own. */
class ScopesTest {

  @MapiTest
  static class OwnSubsystem {
    @BeforeEach
    void prepare(MapiSubsystem mapi) {
      mapi.profiles().add("Ada");
    }

    @Test
    void first(MapiSubsystem mapi) {
      mapi.profiles().add("Bob");
    }

    @Test
    void second(MapiSubsystem mapi) {
      mapi.profiles().add("Bob");
      assertThat(mapi.profiles().names()).containsExactly("Test", "Ada", "Bob");
      assertThat(mapi.profiles().defaultName()).hasValue("Test");
      assertThat(mapi.settings()).hasToString("Outlook 2016");
    }
  }

  @Test
  void each_test_has_a_subsystem_of_its_own_with_the_defaults() {
    Engine.run(OwnSubsystem.class).succeeds(2);
  }

  @ExtendWith(MapiExtension.class)
  static class PlainExtendWith {
    @Test
    void works_too(MapiSubsystem mapi) {
      assertThat(mapi.profiles().names()).containsExactly("Test");
    }
  }

  @Test
  void the_extension_can_be_named_without_the_annotation() {
    Engine.run(PlainExtendWith.class).succeeds(1);
  }

  /** Seeds of the tests that have run, by the class that hands them over. */
  static final Set<Seed> SEEDS = ConcurrentHashMap.newKeySet();

  @MapiTest
  static class Seeded {
    @Test
    void first(MapiSubsystem mapi) {
      SEEDS.add(mapi.settings().get(Seed.class));
    }

    @Test
    void second(MapiSubsystem mapi) {
      SEEDS.add(mapi.settings().get(Seed.class));
    }
  }

  @Test
  void a_seed_follows_from_the_test_and_is_the_same_in_every_run() {
    Engine.run(Seeded.class).succeeds(2);
    assertThat(SEEDS).hasSize(2).doesNotContain(Seed.DEFAULT);
    Engine.run(Seeded.class).succeeds(2);
    assertThat(SEEDS).hasSize(2);
  }

  /** Changes two settings. */
  static final class Forced implements UnaryOperator<Settings> {
    @Override
    public Settings apply(Settings settings) {
      return settings.with(SharedLogoffMode.FORCED, DeliveryTiming.EARLY);
    }
  }

  private static void assertVersion(MapiSubsystem mapi, OutlookVersion version) {
    assertThat(mapi.settings()).hasToString(version.toString());
  }

  @MapiTest(
      outlook = OUTLOOK_2010,
      profiles = {"Ada", "Bob"},
      seed = "0x5f3a91",
      strictness = Strictness.WARN,
      settings = Forced.class)
  static class Everything {
    @Test
    void holds_for_methods(MapiSubsystem mapi) {
      Settings settings = mapi.settings();
      assertVersion(mapi, OUTLOOK_2010);
      assertThat(settings.get(Seed.class)).isEqualTo(new Seed(0x5f3a91));
      assertThat(settings.get(Strictness.class)).isEqualTo(Strictness.WARN);
      assertThat(settings.get(SharedLogoffMode.class)).isEqualTo(SharedLogoffMode.FORCED);
      assertThat(settings.get(DeliveryTiming.class)).isEqualTo(DeliveryTiming.EARLY);
      assertThat(mapi.profiles().names()).containsExactly("Ada", "Bob");
      assertThat(mapi.profiles().defaultName()).hasValue("Ada");
    }

    @Test
    @MapiTest(outlook = OUTLOOK_2013, seed = "-7")
    void is_replaced_by_a_method_piece_by_piece(MapiSubsystem mapi) {
      assertVersion(mapi, OUTLOOK_2013);
      assertThat(mapi.settings().get(Seed.class)).isEqualTo(new Seed(-7));
      assertThat(mapi.settings().get(Strictness.class)).isEqualTo(Strictness.WARN);
      assertThat(mapi.settings().get(SharedLogoffMode.class)).isEqualTo(SharedLogoffMode.FORCED);
      assertThat(mapi.profiles().names()).containsExactly("Ada", "Bob");
    }

    @Nested
    @MapiTest(profiles = "Eve")
    class InnerWithProfile {
      @Test
      void adds_to_the_outer_class(MapiSubsystem mapi) {
        assertVersion(mapi, OUTLOOK_2010);
        assertThat(mapi.profiles().names()).containsExactly("Eve");
      }
    }

    @Nested
    class InnerWithout {
      @Test
      void inherits_all_from_the_outer_class(MapiSubsystem mapi) {
        holds_for_methods(mapi);
      }
    }
  }

  @Test
  void a_method_goes_before_its_class_and_a_nested_class_before_the_outer_one() {
    Engine.run(Everything.class).succeeds(4);
  }

  static class Inheriting extends Everything {}

  @Test
  void an_annotation_is_inherited() {
    Engine.run(Inheriting.class).succeeds(4);
  }

  /** A project's own annotation. */
  @Target({ElementType.TYPE, ElementType.METHOD})
  @Retention(RetentionPolicy.RUNTIME)
  @MapiTest(outlook = OUTLOOK_2010, profiles = "Ada")
  @interface Ours {}

  @Ours
  static class WithMetaAnnotation {
    @Test
    void holds(MapiSubsystem mapi) {
      assertVersion(mapi, OUTLOOK_2010);
      assertThat(mapi.profiles().names()).containsExactly("Ada");
    }
  }

  static class OnMethodsOnly {
    @Test
    @MapiTest(outlook = OUTLOOK_2010)
    void plain(MapiSubsystem mapi) {
      assertVersion(mapi, OUTLOOK_2010);
    }

    @Test
    @Ours
    void meta(MapiSubsystem mapi) {
      assertThat(mapi.profiles().names()).containsExactly("Ada");
    }

    @Test
    void none() {}
  }

  @Test
  void the_annotation_works_on_other_annotations_and_on_methods() {
    Engine.run(WithMetaAnnotation.class).succeeds(1);
    Engine.run(OnMethodsOnly.class).succeeds(3);
  }

  @MapiTest(
      outlook = OUTLOOK_2010,
      profiles = {"Ada", "Bob"})
  static class Superclass {}

  @MapiTest(outlook = OUTLOOK_2013)
  static class Subclass extends Superclass {
    @Test
    void adds_to_the_superclass(MapiSubsystem mapi) {
      assertVersion(mapi, OUTLOOK_2013);
      assertThat(mapi.profiles().names()).containsExactly("Ada", "Bob");
    }
  }

  @Test
  void what_a_subclass_says_is_completed_by_its_superclass() {
    Engine.run(Subclass.class).succeeds(1);
  }

  static class InField {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.builder()
            .outlook(OUTLOOK_2010)
            .with(SharedLogoffMode.FORCED)
            .with(DeliveryTiming.EARLY)
            .profile("Ada", p -> p.store("Mailbox - Ada"))
            .profile("Bob", p -> p.asDefault())
            .seed(5)
            .strictness(Strictness.LENIENT)
            .delivery(InitialDelivery.HELD)
            .build();

    @Test
    void holds(MapiSubsystem subsystem) {
      Settings settings = subsystem.settings();
      assertVersion(subsystem, OUTLOOK_2010);
      assertThat(settings.get(SharedLogoffMode.class)).isEqualTo(SharedLogoffMode.FORCED);
      assertThat(settings.get(DeliveryTiming.class)).isEqualTo(DeliveryTiming.EARLY);
      assertThat(settings.get(Seed.class)).isEqualTo(new Seed(5));
      assertThat(settings.get(Strictness.class)).isEqualTo(Strictness.LENIENT);
      assertThat(settings.get(InitialDelivery.class)).isEqualTo(InitialDelivery.HELD);
      assertThat(subsystem.profiles().names()).containsExactly("Ada", "Bob");
      assertThat(subsystem.profiles().defaultName()).hasValue("Bob");
      subsystem.profiles().add("Eve");
    }

    @Test
    void holds_again(MapiSubsystem subsystem) {
      holds(subsystem);
    }

    @Nested
    class Inner {
      @Test
      void inherits_it(MapiSubsystem subsystem) {
        holds(subsystem);
      }
    }
  }

  static class WithSettings {
    @RegisterExtension
    final MapiExtension mapi = MapiExtension.with(Settings.outlook2010().with(new Seed(9)));

    @Test
    void has_them(MapiSubsystem subsystem) {
      assertVersion(subsystem, OUTLOOK_2010);
      assertThat(subsystem.settings().get(Seed.class)).isEqualTo(new Seed(9));
      assertThat(subsystem.profiles().names()).containsExactly("Test");
    }
  }

  @Test
  void an_instance_field_gives_each_test_what_its_builder_says() {
    Engine.run(InField.class).succeeds(3);
    Engine.run(WithSettings.class).succeeds(1);
  }

  @Test
  void a_builder_never_changes() {
    var begun = MapiExtension.builder();
    assertThat(begun.seed(1)).isNotSameAs(begun);
    assertThat(begun).isSameAs(MapiExtension.builder());
  }

  @MapiTest
  static class NeverReached {
    @BeforeEach
    void fails(MapiSubsystem mapi) {
      throw new IllegalStateException("before");
    }

    @Test
    void never_runs() {}
  }

  @Test
  void a_test_whose_preparation_fails_fails_for_that_reason() {
    assertThat(Engine.run(NeverReached.class).failure())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("before")
        .satisfies(thrown -> assertThat(thrown.getSuppressed()).isEmpty());
  }

  @MapiTest
  static class Isolated {
    @Test
    void misuses(MapiSubsystem mapi) {
      Misuse.leakSession(mapi);
    }

    @Test
    void does_not(MapiSubsystem mapi) {
      assertThat(mapi.findings().list()).isEmpty();
    }
  }

  @Test
  void one_test_never_pays_for_another() {
    assertThat(Engine.run(Isolated.class).failure()).isInstanceOf(FindingsError.class);
  }

  static final Set<MapiSubsystem> STARTED = ConcurrentHashMap.newKeySet();

  @MapiTest
  static class NeverMade {
    NeverMade(MapiSubsystem mapi) {
      STARTED.add(mapi);
      throw new IllegalStateException("its own reason");
    }

    @Test
    void never_runs() {}
  }

  @Test
  void a_subsystem_is_ended_although_its_test_was_never_made() {
    Junit.assumeConstructorsPerTest();

    assertThat(Engine.run(NeverMade.class).failure()).hasMessage("its own reason");
    assertThat(STARTED)
        .singleElement()
        .satisfies(
            mapi ->
                assertThatIllegalStateException()
                    .isThrownBy(() -> mapi.client("late"))
                    .withMessageContaining("finished"));
  }
}
