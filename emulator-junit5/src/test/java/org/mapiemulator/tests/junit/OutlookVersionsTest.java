package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.junit.jupiter.OutlookVersion.BEFORE_OUTLOOK_2007_SP2;
import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2010;
import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2013;
import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2016;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EventType;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.junit.jupiter.Mapi;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.OutlookVersion;
import org.mapiemulator.junit.jupiter.OutlookVersions;
import org.mapiemulator.settings.SharedLogoffMode;

/** Tests that run for several versions of Outlook. */
class OutlookVersionsTest {

  private static void assertNamed(MapiSubsystem mapi, TestInfo info) {
    assertThat(mapi.settings()).hasToString(info.getDisplayName());
  }

  @MapiTest(outlook = OUTLOOK_2013, profiles = "Ada", settings = ScopesTest.Forced.class)
  static class Methods {
    @Mapi MapiSubsystem field;

    @BeforeEach
    void before(MapiSubsystem mapi, TestInfo info) {
      assertNamed(mapi, info);
    }

    @OutlookVersions({OUTLOOK_2016, OUTLOOK_2010, BEFORE_OUTLOOK_2007_SP2})
    void runs_for_each(MapiSubsystem mapi, TestInfo info) {
      assertNamed(mapi, info);
      assertThat(field).isSameAs(mapi);
      assertThat(mapi.profiles().names()).containsExactly("Ada");
      assertThat(mapi.settings().get(SharedLogoffMode.class)).isEqualTo(SharedLogoffMode.FORCED);
    }
  }

  @Test
  void a_method_runs_once_for_each_version_and_is_named_after_it() {
    Engine run = Engine.run(Methods.class).succeeds(3);

    assertThat(run.names(event -> event.getType() == EventType.STARTED))
        .containsExactly("Outlook 2016", "Outlook 2010", "before Outlook 2007 SP2");
  }

  static class Unannotated {
    @OutlookVersions({OUTLOOK_2016, OUTLOOK_2010})
    void needs_nothing_else(MapiSubsystem mapi, TestInfo info) {
      assertNamed(mapi, info);
    }
  }

  static class WithField {
    @RegisterExtension
    final MapiExtension extension = MapiExtension.builder().with(SharedLogoffMode.FORCED).build();

    @OutlookVersions({OUTLOOK_2016, OUTLOOK_2010})
    void keeps_what_the_builder_says(MapiSubsystem mapi, TestInfo info) {
      assertNamed(mapi, info);
      assertThat(mapi.settings().get(SharedLogoffMode.class)).isEqualTo(SharedLogoffMode.FORCED);
    }
  }

  @MapiTest
  @TestInstance(Lifecycle.PER_CLASS)
  static class OneInstance {
    @Mapi MapiSubsystem field;

    @OutlookVersions({OUTLOOK_2016, OUTLOOK_2010})
    void has_fields_of_the_version(TestInfo info) {
      assertNamed(field, info);
    }
  }

  @MapiTest
  static class Constructed {
    private final MapiSubsystem ofConstructor;

    Constructed(MapiSubsystem ofConstructor) {
      this.ofConstructor = ofConstructor;
    }

    @OutlookVersions({OUTLOOK_2016, OUTLOOK_2010})
    void has_a_constructor_of_the_version(TestInfo info) {
      assertNamed(ofConstructor, info);
    }
  }

  /** A project's own matrix. */
  @Retention(RetentionPolicy.RUNTIME)
  @OutlookVersions({OUTLOOK_2016, OUTLOOK_2010})
  @interface SupportedVersions {}

  @MapiTest
  static class WithMetaAnnotation {
    @SupportedVersions
    void runs_for_each(MapiSubsystem mapi, TestInfo info) {
      assertNamed(mapi, info);
    }
  }

  @Test
  void versions_go_with_annotations_fields_and_builders_or_alone() {
    Engine.run(Unannotated.class).succeeds(2);
    Engine.run(WithField.class).succeeds(2);
    Engine.run(OneInstance.class).succeeds(2);
    Engine.run(WithMetaAnnotation.class).succeeds(2);
  }

  @Test
  void constructors_get_the_subsystem_of_the_version() {
    Junit.assumeConstructorsPerTest();

    Engine.run(Constructed.class).succeeds(2);
  }

  @Test
  void every_version_has_its_settings() {
    for (OutlookVersion version : OutlookVersion.values()) {
      assertThat(version).hasToString(version.settings().toString());
    }
  }

  @Test
  void a_class_runs_once_for_each_version() {
    Junit.assumeClassTemplates();

    Engine run = Engine.run(VersionedClasses.Annotated.class).succeeds(8);
    assertThat(run.results().containerEvents().started().stream())
        .extracting(event -> event.getTestDescriptor().getDisplayName())
        .contains("Outlook 2016", "Outlook 2010");
    assertThat(VersionedClasses.Annotated.SEEN)
        .containsExactlyInAnyOrder(
            "Outlook 2016", "Outlook 2010", "Inner: Outlook 2016", "Inner: Outlook 2010");
  }

  @Test
  void a_class_with_versions_needs_no_other_annotation() {
    Junit.assumeClassTemplates();

    Engine.run(VersionedClasses.Alone.class).succeeds(2);
    assertThat(VersionedClasses.Alone.SEEN)
        .containsExactlyInAnyOrder("Outlook 2016", "Outlook 2010");
  }

  @Test
  void a_static_field_gives_one_subsystem_to_each_version() {
    Junit.assumeClassTemplates();

    Engine.run(VersionedClasses.PerClass.class).succeeds(4);
  }
}
