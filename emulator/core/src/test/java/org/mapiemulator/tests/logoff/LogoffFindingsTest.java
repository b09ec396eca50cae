package org.mapiemulator.tests.logoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mapiemulator.tests.fixture.Pair.LOUD;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.MapiActor;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

final class LogoffFindingsTest {

  /** Bugs B01 and B02: the same call, another version, another verdict. */
  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies("R-200")
  void a_loud_end_is_a_finding_since_outlook_2007_sp2(Settings settings) {
    boolean ordinary =
        settings.toString().startsWith("before") || settings.toString().endsWith("lenient");
    try (Pair pair = Pair.of(settings)) {
      pair.a().session().logoff(0, LOUD, 0);

      assertThat(pair.scene().mapi().findings().of(LintRule.SHARED_LOGOFF))
          .hasSize(ordinary ? 0 : 1)
          .allSatisfy(finding -> assertThat(finding.what()).contains("session#1", "1 other"));
    }
  }

  @Test
  @Verifies("R-200")
  void the_loud_end_of_an_actor_is_a_finding_that_fails_nothing() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor("OUTLOOK.EXE").logOn("Ada");
      Party b = scene.join("B");

      outlook.logOffEveryone();

      assertThat(scene.mapi().findings().of(LintRule.SHARED_LOGOFF))
          .singleElement()
          .satisfies(finding -> assertThat(finding.actor()).isTrue());
      assertThat(scene.mapi().findings().failing()).isEmpty();
      b.leave();
    }
  }

  @Test
  @Verifies("R-205")
  void the_advised_order_leaves_no_finding() {
    try (Scene scene = Scene.with()) {
      Party a = scene.newPrivate("A");
      RecordingSink sink = a.listen(EventMask.EXTENDED);
      a.session().queryInterface(Iid.MAPI_CLIENT_SHUTDOWN).release();

      a.session().unadvise(sink.connection());
      a.leave();

      scene.mapi().finish();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-205", "A-15"})
  void a_sink_that_is_still_registered_is_reported_and_released() {
    try (Scene scene = Scene.with()) {
      Party a = scene.newPrivate("A");
      RecordingSink first = a.listen();
      RecordingSink second = a.listen();

      a.session().logoff(0, 0, 0);

      assertThat(first.references()).isEqualTo(1);
      assertThat(second.references()).isEqualTo(1);
      assertThat(scene.mapi().findings().of(LintRule.SINK_NOT_UNADVISED))
          .hasSize(2)
          .allSatisfy(f -> assertThat(f.places()).containsKeys("advised", "ended"));
    }
  }

  @Test
  @Verifies("R-205")
  void a_release_after_mapiuninitialize_is_reported() {
    try (Scene scene = Scene.with()) {
      Party a = scene.newPrivate("A");
      a.session().logoff(0, 0, 0);
      a.mapi32().mapiUninitialize();

      a.session().release();

      assertThat(scene.mapi().findings().list())
          .extracting(Finding::rule)
          .containsExactly(LintRule.LATE_RELEASE);
    }
  }

  @Test
  @Verifies("R-205")
  void what_is_missing_at_the_end_is_listed_with_the_call_that_opened_it() {
    try (Scene scene = Scene.with()) {
      scene.newPrivate("without Logoff");
      Party withoutRelease = scene.newPrivate("without Release");
      withoutRelease.session().logoff(0, 0, 0);
      withoutRelease.mapi32().mapiUninitialize();

      assertThatExceptionOfType(FindingsError.class)
          .isThrownBy(() -> scene.mapi().finish())
          .satisfies(
              error ->
                  assertThat(error.findings())
                      .extracting(Finding::rule)
                      .containsExactly(
                          LintRule.SESSION_LEAKED,
                          LintRule.INITIALIZE_LEAKED,
                          LintRule.OBJECT_LEAKED));
      assertThat(scene.mapi().findings().of(LintRule.SESSION_LEAKED).get(0).places())
          .containsKey("logged on");
      assertThat(scene.mapi().findings().of(LintRule.OBJECT_LEAKED).get(0).places())
          .containsKey("logged on");
    }
  }
}
