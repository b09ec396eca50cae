package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2010;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.junit.jupiter.AllowFinding;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.Mapi;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.OutlookVersions;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.MapiSession;

/** The extension that JUnit finds by itself, where a project wants that. */
class AutoDetectionTest {

  private static Engine run(Class<?> type, String... parameters) {
    Map<String, String> all = new HashMap<>();
    all.put("junit.jupiter.extensions.autodetection.enabled", "true");
    for (int i = 0; i < parameters.length; i += 2) {
      all.put(parameters[i], parameters[i + 1]);
    }
    return Engine.run(type, all);
  }

  static class Alone {
    @Mapi MapiSubsystem field;

    @BeforeEach
    void before(@Client("a") MapiSession session) {
      assertThat(session.queryIdentity().value()).isNotNull();
    }

    @Test
    void is_injected_into(MapiSubsystem mapi, @Client("a") MapiSession session) {
      assertThat(field).isSameAs(mapi);
      assertThat(mapi.client("a").sessions()).hasSize(1);
    }

    @Test
    @AllowFinding(rule = LintRule.CALL_AFTER_LOGOFF, because = "it is to be survived")
    void allows(MapiSession session) {
      Misuse.callAfterLogoff(session);
    }

    @Nested
    class Inner {
      @Test
      void is_injected_into(MapiSubsystem mapi) {
        assertThat(field).isSameAs(mapi);
      }
    }
  }

  static class Misusing {
    @Test
    void misuses(MapiSession session) {
      Misuse.callAfterLogoff(session);
    }
  }

  static class Constructed {
    private final MapiSubsystem ofConstructor;

    Constructed(MapiSubsystem ofConstructor) {
      this.ofConstructor = ofConstructor;
    }

    @Test
    void has_that_of_the_test(MapiSubsystem mapi) {
      assertThat(mapi).isSameAs(ofConstructor);
    }
  }

  @Test
  void it_serves_tests_without_an_annotation() {
    run(Alone.class).succeeds(3);
    assertThat(run(Misusing.class).failure()).isInstanceOf(FindingsError.class);
  }

  @Test
  void it_serves_constructors() {
    Junit.assumeConstructorsPerTest();

    run(Constructed.class).succeeds(1);
  }

  @Test
  void without_it_such_tests_fail() {
    assertThat(Engine.run(Misusing.class).failure())
        .hasMessageContaining("No ParameterResolver registered");
  }

  @MapiTest
  static class WithAnnotation extends Alone {}

  @ExtendWith(MapiExtension.class)
  static class WithExtendWith extends Alone {}

  static class WithField extends Alone {
    @RegisterExtension final MapiExtension extension = MapiExtension.builder().build();
  }

  static class WithStaticField {
    @RegisterExtension static final MapiExtension EXTENSION = MapiExtension.builder().build();

    @Test
    void is_served_by_it(MapiSubsystem mapi) {
      mapi.profiles().add("Ada");
    }

    @AfterEach
    void still(MapiSubsystem mapi) {
      assertThat(mapi.profiles().names()).containsExactly("Test", "Ada");
    }
  }

  static class WithMethods {
    @Test
    @MapiTest(outlook = OUTLOOK_2010)
    void annotated(MapiSubsystem mapi) {
      assertThat(mapi.settings()).hasToString("Outlook 2010");
    }

    @OutlookVersions(OUTLOOK_2010)
    void for_versions(MapiSubsystem mapi) {
      assertThat(mapi.settings()).hasToString("Outlook 2010");
    }

    @Test
    void plain(MapiSubsystem mapi) {
      assertThat(mapi.settings()).hasToString("Outlook 2016");
    }
  }

  @Test
  void it_steps_back_where_the_extension_is_registered() {
    run(WithAnnotation.class).succeeds(3);
    run(WithExtendWith.class).succeeds(3);
    run(WithField.class).succeeds(3);
    run(WithStaticField.class).succeeds(1);
    run(WithMethods.class).succeeds(3);
  }

  static class Unconcerned {
    private String text = "";

    @BeforeEach
    void before() {
      text = "before";
    }

    @Test
    void takes_nothing() {
      assertThat(text).isEqualTo("before");
    }
  }

  static class OfSomebodyElse {
    @Test
    void takes_text(String text) {
      assertThat(text).isNotNull();
    }
  }

  @Test
  void it_leaves_other_tests_alone() {
    run(Unconcerned.class, "mapi.emulator.version", "1").succeeds(1);
    assertThat(run(OfSomebodyElse.class).failure())
        .hasMessageContaining("No ParameterResolver registered for parameter");
  }
}
