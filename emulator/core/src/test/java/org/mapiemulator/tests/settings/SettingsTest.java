package org.mapiemulator.tests.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.Severity;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.settings.AfterLogoffResult;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.ForceNoMail;
import org.mapiemulator.settings.InitStep;
import org.mapiemulator.settings.InitializeFault;
import org.mapiemulator.settings.LogoffSignal;
import org.mapiemulator.settings.ReservedCheck;
import org.mapiemulator.settings.SecondLogoffResult;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.settings.SessionLimit;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.settings.StallLimit;
import org.mapiemulator.settings.UiAvailable;
import org.mapiemulator.tests.fixture.Scene;

class SettingsTest {

  @Test
  void with_replaces_the_setting_of_the_same_kind_and_no_other() {
    Settings settings = Settings.outlook2010().with(SharedLogoffMode.FORCED, LogoffSignal.NONE);

    assertThat(settings.get(SharedLogoffMode.class)).isEqualTo(SharedLogoffMode.FORCED);
    assertThat(settings.get(LogoffSignal.class)).isEqualTo(LogoffSignal.NONE);
    assertThat(settings.get(ReservedCheck.class)).isEqualTo(ReservedCheck.STRICT);
    assertThat(settings.with(SharedLogoffMode.COOPERATIVE).get(SharedLogoffMode.class))
        .isEqualTo(SharedLogoffMode.COOPERATIVE);
  }

  @Test
  void with_leaves_the_settings_it_is_called_on_as_they_are() {
    Settings before = Settings.outlook2010();
    before.with(LogoffSignal.NONE, FindingSeverity.off(LintRule.SECOND_LOGOFF));

    assertThat(before.get(LogoffSignal.class)).isEqualTo(LogoffSignal.BOTH);
    assertThat(before.severityOf(LintRule.SECOND_LOGOFF)).isEqualTo(Severity.ERROR);
  }

  @Test
  void the_last_of_several_settings_of_one_kind_counts() {
    assertThat(Settings.outlook2016().with(new Seed(1), new Seed(2), new Seed(3)).get(Seed.class))
        .isEqualTo(new Seed(3));
  }

  @Test
  void severities_of_different_rules_stand_side_by_side() {
    Settings settings =
        Settings.outlook2016()
            .with(
                FindingSeverity.off(LintRule.SECOND_LOGOFF),
                FindingSeverity.warning(LintRule.SESSION_LEAKED),
                FindingSeverity.error(LintRule.LATE_RELEASE))
            .with(FindingSeverity.error(LintRule.SECOND_LOGOFF));

    assertThat(settings.severityOf(LintRule.SECOND_LOGOFF)).isEqualTo(Severity.ERROR);
    assertThat(settings.severityOf(LintRule.SESSION_LEAKED)).isEqualTo(Severity.WARNING);
    assertThat(settings.severityOf(LintRule.LATE_RELEASE)).isEqualTo(Severity.ERROR);
    assertThat(settings.severityOf(LintRule.OBJECT_LEAKED)).isEqualTo(Severity.ERROR);
  }

  @Test
  void a_kind_that_is_not_set_is_named_with_the_remedy() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Settings.outlook2010().get(FindingSeverity.class))
        .withMessageContaining("FindingSeverity")
        .withMessageContaining("\"Outlook 2010\"")
        .withMessageContaining("settings.with(");
  }

  @Test
  void settings_go_by_the_version_they_began_with_and_their_overlays() {
    assertThat(Settings.outlook2010().asService()).hasToString("Outlook 2010, service");
    assertThat(Settings.outlook2007Sp2().lenient().with(UiAvailable.NO))
        .hasToString("Outlook 2007 SP2, lenient");
  }

  @Test
  void overlays_can_be_put_on_each_other_and_keep_what_a_test_chose() {
    Settings settings =
        Settings.beforeOutlook2007Sp2().with(SharedLogoffMode.FORCED).asService().lenient();

    assertThat(settings.get(ForceNoMail.class)).isEqualTo(ForceNoMail.ON);
    assertThat(settings.get(SecondLogoffResult.class)).isEqualTo(SecondLogoffResult.S_OK);
    assertThat(settings.get(SharedLogoffMode.class)).isEqualTo(SharedLogoffMode.FORCED);
    assertThat(settings).hasToString("before Outlook 2007 SP2, service, lenient");
  }

  @Test
  void a_subsystem_keeps_the_settings_it_was_started_with() {
    Settings settings = Settings.outlook2010().with(new Seed(42));
    try (Scene scene = Scene.of(settings)) {
      assertThat(scene.mapi().settings()).isSameAs(settings);
    }
  }

  @Test
  void bad_values_are_refused_with_the_name_of_the_argument() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SharedLogoffMode.forcedAfter(Duration.ZERO))
        .withMessage("grace (PT0S) must be positive. Use SharedLogoffMode.FORCED for no grace.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AfterLogoffResult(Hresult.S_FALSE))
        .withMessageContaining("must be a failure");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SessionLimit(0))
        .withMessage("sessions (0) must be at least 1. Use SessionLimit.NONE for no limit.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StallLimit(Duration.ZERO))
        .withMessage("duration (PT0S) must be positive.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InitializeFault.ofOle(Hresult.S_OK))
        .withMessageContaining("must be a failure");
  }

  @Test
  void faults_of_several_steps_add_up() {
    InitializeFault faults =
        InitializeFault.at(InitStep.OLE_VERSION).and(InitStep.PROFILE_PROVIDER);

    assertThat(faults.of(InitStep.OLE_VERSION)).contains(Hresult.MAPI_E_VERSION);
    assertThat(faults.of(InitStep.PROFILE_PROVIDER)).contains(Hresult.MAPI_E_NOT_INITIALIZED);
    assertThat(faults.of(InitStep.SHARED_GLOBALS)).isEmpty();
    assertThat(InitializeFault.NONE.of(InitStep.OLE_VERSION)).isEmpty();
  }

  @Test
  void values_read_as_the_specification_writes_them() {
    assertThat(SharedLogoffMode.forcedAfter(Duration.ofSeconds(2)))
        .hasToString("FORCED_AFTER_GRACE(2000)")
        .isEqualTo(SharedLogoffMode.forcedAfter(Duration.ofSeconds(1).plusSeconds(1)))
        .isNotEqualTo(SharedLogoffMode.FORCED);
    assertThat(new Seed(0x5F3A91)).hasToString("0x5f3a91");
  }
}
