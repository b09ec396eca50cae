package org.mapiemulator.tests.shutdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NO_SUPPORT;
import static org.mapiemulator.mapi.Hresult.S_OK;
import static org.mapiemulator.tests.shutdown.ShutdownScene.all;
import static org.mapiemulator.tests.shutdown.ShutdownScene.shutdown;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.settings.FastShutdownPolicy;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene.Party;

/** What providers see of a fast shutdown, and what is made of what they do. */
class ShutdownProvidersTest {

  private static List<Finding> aboutProvider(ShutdownScene scene) {
    return scene.mapi().findings().list().stream()
        .filter(
            finding ->
                finding.rule() != LintRule.SHUTDOWN_NOTIFIED_AFTER_REFUSAL
                    && finding.rule() != LintRule.FAST_SHUTDOWN_REFUSED_IGNORED)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  @Verifies({"R-301", "A-41"})
  void the_interface_that_mapi_got_is_given_back(Behaviour behaviour) {
    try (ShutdownScene scene = ShutdownScene.with(behaviour)) {
      all(shutdown(scene.party("client")));

      assertThat(scene.provider().lent()).isZero();
    }
  }

  @Test
  @Verifies("R-301")
  void the_provider_object_is_asked_and_its_logon_is_not() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN)) {
      Party party = scene.party("client");

      shutdown(party).queryFastShutdown();

      // FakeShutdown writes down what its provider object is asked; logons refuse every interface.
      assertThat(scene.provider().takeLog())
          .containsExactly(
              "store QueryInterface(IID_IMAPIProviderShutdown)", "store QueryFastShutdown");
    }
  }

  @Test
  @Verifies("A-42")
  void the_version_before_asks_for_the_interface_of_clients() {
    try (ShutdownScene scene = ShutdownScene.of(Settings.outlook2007Sp2(), Behaviour.IN)) {
      Party party = scene.party("client");

      shutdown(party).queryFastShutdown();

      assertThat(scene.provider().takeLog())
          .containsExactly(
              "store QueryInterface(IID_IMAPIClientShutdown)", "store QueryFastShutdown");
    }
  }

  @Test
  @Verifies({"A-41", "R-302"})
  void a_code_that_means_something_else_is_a_refusal_and_found_each_time() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.FAILS)) {
      Party party = scene.party("client");

      assertThat(all(shutdown(party))).containsExactly(MAPI_E_NO_SUPPORT, S_OK, MAPI_E_NO_SUPPORT);

      assertThat(aboutProvider(scene))
          .allSatisfy(
              finding -> {
                assertThat(finding.rule()).isEqualTo(LintRule.UNDOCUMENTED_RESULT);
                assertThat(finding.what()).contains("provider#1 (MsProvider) gave");
              })
          .extracting(Finding::what)
          .extracting(what -> what.substring(0, what.indexOf(' ')))
          .containsExactly(
              "IMAPIProviderShutdown::QueryFastShutdown",
              "IMAPIProviderShutdown::NotifyProcessShutdown",
              "IMAPIProviderShutdown::QueryFastShutdown");
    }
  }

  @Test
  @Verifies({"A-41", "R-307"})
  void what_a_provider_throws_is_a_refusal_and_found_each_time() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.THROWS)) {
      Party party = scene.party("client");

      assertThat(all(shutdown(party))).containsExactly(MAPI_E_NO_SUPPORT, S_OK, MAPI_E_NO_SUPPORT);

      assertThat(aboutProvider(scene))
          .hasSize(3)
          .allSatisfy(
              finding -> {
                assertThat(finding.rule()).isEqualTo(LintRule.FOREIGN_CODE_THREW);
                assertThat(finding.what()).contains("provider#1 (MsProvider) threw");
              });
      assertThat(Outcomes.of(() -> party.session().queryIdentity())).isEqualTo(S_OK);
    }
  }

  @Test
  @Verifies({"R-308", "A-41"})
  void nothing_that_a_provider_does_at_the_end_holds_it_up() {
    for (Behaviour late : List.of(Behaviour.OUT, Behaviour.FAILS, Behaviour.THROWS)) {
      try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN)) {
        Party party = scene.party("client");
        scene
            .provider()
            .reacting(
                method -> {
                  if (method.equals("DoFastShutdown")) {
                    scene.provider().behaviour(late);
                  }
                });

        assertThat(all(shutdown(party))).as("%s", late).containsExactly(S_OK, S_OK, S_OK);

        assertThat(party.client().isShutDownFast()).isTrue();
        assertThat(scene.findings()).hasSize(late == Behaviour.OUT ? 0 : 1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"THROWS_WHEN_ASKED", "GIVES_NULL", "GIVES_ITSELF", "FAILS_WHEN_ASKED"})
  @Verifies({"R-301", "R-303", "R-304", "A-41"})
  void a_bad_answer_to_query_interface_is_none(Behaviour behaviour) {
    for (FastShutdownPolicy policy :
        List.of(FastShutdownPolicy.OPT_OUT, FastShutdownPolicy.OPT_IN)) {
      try (ShutdownScene scene = ShutdownScene.with(behaviour, policy)) {
        Party party = scene.scene().logon("client", "Fake", ShutdownScene.PRIVATE);
        ShutdownScene.open(party.session(), "Fake");
        Hresult expected = policy.equals(FastShutdownPolicy.OPT_OUT) ? S_OK : MAPI_E_NO_SUPPORT;

        assertThat(all(shutdown(party))).containsExactly(expected, S_OK, expected);

        LintRule rule =
            switch (behaviour) {
              case THROWS_WHEN_ASKED -> LintRule.FOREIGN_CODE_THREW;
              case FAILS_WHEN_ASKED -> LintRule.UNDOCUMENTED_RESULT;
              default -> LintRule.PROVIDER_RESULT;
            };
        assertThat(aboutProvider(scene))
            .isNotEmpty()
            .allSatisfy(
                finding -> {
                  assertThat(finding.rule()).isEqualTo(rule);
                  assertThat(finding.what())
                      .contains("IUnknown::QueryInterface of provider#1 (MsProvider)");
                });
      }
    }
  }

  @Test
  @Verifies({"R-301", "R-504"})
  void a_wrapper_that_hands_the_interface_through_is_not_told_itself() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.WITHOUT, FastShutdownPolicy.OPT_IN)) {
      FakeShutdown inner = scene.provider().beside("wrapped", Behaviour.IN);
      scene.provider().wrapping(inner);
      Party party = scene.party("client");

      assertThat(all(shutdown(party))).containsExactly(S_OK, S_OK, S_OK);

      // B08: the wrapped store saves itself, and the wrapper's own state is lost.
      assertThat(scene.calls())
          .containsExactly(
              "wrapped QueryFastShutdown",
              "wrapped NotifyProcessShutdown",
              "wrapped QueryFastShutdown",
              "wrapped DoFastShutdown");
      assertThat(inner.lent()).isZero();
    }
  }

  @Test
  @Verifies("R-299")
  void two_sessions_of_a_process_on_one_core_have_one_provider_object() {
    try (ShutdownScene scene = ShutdownScene.with(Behaviour.IN)) {
      Party party = scene.shared("client");
      ShutdownScene.open(party.mapi32().mapiLogonEx(0, null, null, ShutdownScene.JOIN), "Fake");
      scene.provider().takeLog();

      shutdown(party).queryFastShutdown();

      assertThat(scene.calls()).containsExactly("store QueryFastShutdown");
    }
  }
}
