package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.settings.Settings;

/** Runs small test classes with the extension and looks at what becomes of them. */
class MapiExtensionTest {

  private static EngineExecutionResults run(Class<?> testClass) {
    return EngineTestKit.engine("junit-jupiter").selectors(selectClass(testClass)).execute();
  }

  private static List<Throwable> failures(EngineExecutionResults results) {
    return results.testEvents().failed().stream()
        .map(Event::getPayload)
        .flatMap(payload -> payload.stream())
        .map(org.junit.platform.engine.TestExecutionResult.class::cast)
        .flatMap(result -> result.getThrowable().stream())
        .toList();
  }

  private static void leak(MapiSubsystem mapi) {
    mapi.profiles().add("Ada");
    Mapi32 mapi32 = mapi.client("importer").mapi32();
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    mapi32.mapiLogonEx(0, "Ada", null, bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION));
  }

  @ExtendWith(MapiExtension.class)
  static class Correct {
    @BeforeEach
    void prepare(MapiSubsystem mapi) {
      mapi.profiles().add("Ada");
    }

    @Test
    void sees_what_before_each_did(MapiSubsystem mapi) {
      assertThat(mapi.profiles().names()).containsExactly("Ada");
    }

    @Test
    void has_a_subsystem_of_its_own(MapiSubsystem mapi) {
      mapi.profiles().add("Bob");
      assertThat(mapi.profiles().names()).containsExactly("Ada", "Bob");
    }

    @Test
    void has_a_seed_of_its_own(MapiSubsystem mapi) {
      assertThat(mapi.settings().get(Seed.class)).isNotEqualTo(Seed.DEFAULT);
    }
  }

  @Test
  void each_test_gets_a_subsystem_of_its_own() {
    run(Correct.class).testEvents().assertStatistics(stats -> stats.succeeded(3).failed(0));
  }

  @ExtendWith(MapiExtension.class)
  static class Leaking {
    @Test
    void leaks(MapiSubsystem mapi) {
      leak(mapi);
    }
  }

  @Test
  void findings_fail_a_test_that_would_pass() {
    List<Throwable> failures = failures(run(Leaking.class));

    assertThat(failures)
        .singleElement()
        .isInstanceOf(FindingsError.class)
        .asString()
        .contains("SessionLeaked", "InitializeLeaked");
  }

  @ExtendWith(MapiExtension.class)
  static class Failing {
    @Test
    void fails(MapiSubsystem mapi) {
      leak(mapi);
      throw new IllegalStateException("its own reason");
    }
  }

  @Test
  void findings_never_hide_the_failure_of_a_test() {
    List<Throwable> failures = failures(run(Failing.class));

    assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
    assertThat(failures.get(0)).hasMessage("its own reason");
    assertThat(failures.get(0).getSuppressed()).singleElement().isInstanceOf(FindingsError.class);
  }

  static class WithSettings {
    @RegisterExtension final MapiExtension extension = MapiExtension.with(Settings.outlook2010());

    @Test
    void has_them(MapiSubsystem mapi) {
      assertThat(mapi.settings()).hasToString("Outlook 2010");
    }
  }

  @Test
  void settings_are_chosen_where_the_extension_is_registered() {
    run(WithSettings.class).testEvents().assertStatistics(stats -> stats.succeeded(1).failed(0));
  }

  @ExtendWith(MapiExtension.class)
  static class IntoConstructor {
    IntoConstructor(MapiSubsystem mapi) {
      mapi.profiles();
    }

    @Test
    void never_runs() {}
  }

  @Test
  void a_constructor_is_refused_with_the_remedy() {
    List<Throwable> failures = failures(run(IntoConstructor.class));

    assertThat(failures)
        .singleElement()
        .asString()
        .contains("cannot be injected into", "Take it as a parameter of the test");
  }
}
