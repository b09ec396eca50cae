package org.mapiemulator.tests.logon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.UnknownFlagCheck;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

class UnknownLogonFlagsTest {

  /** Spec 2.1. */
  private static final int ALL_KNOWN = 0x8033B07F;

  private static Hresult logon(MapiClient client, int flags) {
    return Outcomes.of(() -> client.mapi32().mapiLogonEx(0, "Ada", null, flags));
  }

  @Test
  @Verifies({"R-142", "A-11"})
  void every_undefined_bit_gives_unknown_flags_and_nothing_changes() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.initialized("client");
      for (int bit = 1; bit != 0; bit <<= 1) {
        boolean known = (bit & ALL_KNOWN) != 0;
        Hresult result = logon(client, Scene.NEW_PRIVATE | bit);

        if (known) {
          assertThat(result).as("0x%x", bit).isNotEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
        } else {
          assertThat(result).as("0x%x", bit).isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
        }
      }
      int undefined = Integer.bitCount(~ALL_KNOWN);
      assertThat(scene.mapi().findings().of(LintRule.UNDEFINED_FLAGS)).hasSize(undefined);
      assertThat(MapiFlag.mask(LogonFlag.class)).isEqualTo(ALL_KNOWN);
    }
  }

  @Test
  @Verifies({"R-142", "R-095"})
  void undefined_bits_are_refused_before_anything_is_joined_or_created() {
    try (Scene scene = Scene.with()) {
      scene.newShared("host");
      MapiClient client = scene.initialized("client");

      assertThat(logon(client, Scene.JOIN | 0x100)).isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(logon(client, Scene.NEW_PRIVATE | 0x100)).isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(client.sessions()).isEmpty();
    }
  }

  @Test
  @Verifies("R-142")
  void an_uninitialized_process_is_refused_for_that_before_its_flags_are_looked_at() {
    try (Scene scene = Scene.with()) {
      assertThat(logon(scene.mapi().client("client"), 0x100))
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
      assertThat(scene.mapi().findings().of(LintRule.UNDEFINED_FLAGS)).isEmpty();
    }
  }

  @Test
  @Verifies("A-11")
  void undefined_bits_are_not_looked_at_where_setting_or_lenient_overlay_say_so() {
    for (Settings settings :
        List.of(
            Settings.outlook2016().with(UnknownFlagCheck.IGNORE),
            Settings.outlook2010().lenient())) {
      try (Scene scene = Scene.of(settings)) {
        MapiClient client = scene.initialized("client", new MapiInit(0, 0x101));

        assertThat(logon(client, Scene.NEW_PRIVATE | 0x100)).isEqualTo(Hresult.S_OK);
        assertThat(Outcomes.of(() -> client.mapi32().hrDispatchNotifications(1)))
            .isEqualTo(Hresult.S_OK);
        // They are reported all the same.
        assertThat(scene.mapi().findings().of(LintRule.UNDEFINED_FLAGS)).hasSize(3);
      }
    }
  }

  @Test
  @Verifies("A-11")
  void a_setting_lets_undefined_bits_fail_the_logon_but_no_other_call() {
    try (Scene scene = Scene.with(UnknownFlagCheck.LOGON_FAILED)) {
      Scene.Party party = scene.newPrivate("client");

      assertThat(logon(party.client(), Scene.NEW_PRIVATE | 0x100))
          .isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(party.client().sessions()).hasSize(1);
      assertThat(Outcomes.of(() -> party.mapi32().mapiInitialize(new MapiInit(0, 0x100))))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(Outcomes.of(() -> party.session().adminServices(1)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(Outcomes.of(() -> party.session().logoff(0, 4, 0)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
    }
  }

  @Test
  @Verifies("A-11")
  void every_version_is_strict() {
    for (Settings settings :
        List.of(
            Settings.outlook2016(),
            Settings.outlook2013(),
            Settings.outlook2010(),
            Settings.outlook2007Sp2(),
            Settings.beforeOutlook2007Sp2())) {
      try (Scene scene = Scene.of(settings)) {
        assertThat(logon(scene.initialized("client"), Scene.NEW_PRIVATE | 0x400))
            .as(settings.toString())
            .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      }
    }
  }
}
