package org.mapiemulator.tests.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThatMapiCall;
import static org.mapiemulator.lint.LintRule.CALL_AFTER_LOGOFF;
import static org.mapiemulator.lint.LintRule.SECOND_LOGOFF;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INVALID_OBJECT;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NOT_FOUND;

import java.util.function.BiConsumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.assertj.MapiSoftAssertions;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/**
 * A finding that a test asserted on does not fail it at its end; one that an assertion failed on
 * does.
 */
class SpentTest {

  /** Lets the archiver call after its Logoff, which is an error, inside or before an assertion. */
  private static void finishAfter(BiConsumer<MapiSubsystem, MapiSession> test) {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      archiver.session().logoff(0, 0, 0);
      test.accept(scene.mapi(), archiver.session());
      archiver.session().release();
      archiver.mapi32().mapiUninitialize();
      scene.mapi().finish();
    }
  }

  private static void finishesAfter(BiConsumer<MapiSubsystem, MapiSession> test) {
    finishAfter(test);
  }

  private static void failsAfter(BiConsumer<MapiSubsystem, MapiSession> test) {
    assertThatThrownBy(() -> finishAfter(test))
        .isInstanceOf(FindingsError.class)
        .hasMessageContaining("CallAfterLogoff");
  }

  private static void misuse(MapiSession session) {
    Outcomes.of(() -> session.enumAdrTypes(0));
  }

  private static void fails(ThrowingCallable assertion) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class);
  }

  private static Finding found(MapiSubsystem mapi) {
    return mapi.findings().of(CALL_AFTER_LOGOFF).get(0);
  }

  @Test
  void what_no_assertion_looks_at_fails_the_test() {
    failsAfter((mapi, session) -> misuse(session));
  }

  @Test
  void a_rejected_call_spends_what_it_made() {
    finishesAfter(
        (mapi, session) ->
            assertThatMapiCall(() -> session.enumAdrTypes(0))
                .isRejectedWith(MAPI_E_INVALID_OBJECT));
  }

  @Test
  void a_rejected_call_spends_nothing_that_was_made_before() {
    failsAfter(
        (mapi, session) -> {
          misuse(session);
          assertThatMapiCall(() -> session.enumAdrTypes(0)).isRejectedWith(MAPI_E_INVALID_OBJECT);
        });
  }

  @Test
  void a_call_that_is_rejected_otherwise_than_expected_spends_nothing() {
    failsAfter(
        (mapi, session) ->
            fails(
                () ->
                    assertThatMapiCall(() -> session.enumAdrTypes(0))
                        .isRejectedWith(MAPI_E_NOT_FOUND)));
  }

  @Test
  void a_call_of_which_only_the_success_is_asserted_spends_nothing() {
    failsAfter(
        (mapi, session) ->
            assertThatMapiCall(() -> Outcomes.of(() -> session.enumAdrTypes(0)))
                .succeeds()
                .returns(MAPI_E_INVALID_OBJECT));
  }

  @Test
  void a_call_that_is_found_spends_findings_of_that_rule() {
    finishesAfter(
        (mapi, session) ->
            assertThatMapiCall(() -> session.enumAdrTypes(0)).isFound(CALL_AFTER_LOGOFF));
    failsAfter(
        (mapi, session) ->
            fails(() -> assertThatMapiCall(() -> session.enumAdrTypes(0)).isFound(SECOND_LOGOFF)));
  }

  @Test
  void a_call_that_makes_a_finding_against_expectation_spends_nothing() {
    failsAfter(
        (mapi, session) ->
            fails(() -> assertThatMapiCall(() -> session.enumAdrTypes(0)).makesNoFinding()));
  }

  @Test
  void a_rule_that_was_broken_as_expected_is_spent() {
    finishesAfter(
        (mapi, session) -> {
          misuse(session);
          misuse(session);
          assertThat(mapi).hasFinding(CALL_AFTER_LOGOFF).hasNoFindings();
        });
    finishesAfter(
        (mapi, session) -> {
          misuse(session);
          misuse(session);
          assertThat(mapi).hasFindings(CALL_AFTER_LOGOFF, 2);
        });
    finishesAfter(
        (mapi, session) -> {
          misuse(session);
          assertThat(mapi).hasOnlyFindings(CALL_AFTER_LOGOFF);
        });
  }

  @Test
  void what_was_spent_before_can_be_asserted_on_again() {
    finishesAfter(
        (mapi, session) -> {
          assertThatMapiCall(() -> session.enumAdrTypes(0)).isRejectedWith(MAPI_E_INVALID_OBJECT);
          assertThat(mapi)
              .hasNoFindings()
              .hasFinding(CALL_AFTER_LOGOFF)
              .hasOnlyFindings(CALL_AFTER_LOGOFF);
        });
  }

  @Test
  void failed_assertions_on_a_subsystem_spend_nothing() {
    failsAfter(
        (mapi, session) -> {
          misuse(session);
          fails(() -> assertThat(mapi).hasNoFindings());
          fails(() -> assertThat(mapi).hasFinding(SECOND_LOGOFF));
          fails(() -> assertThat(mapi).hasFindings(CALL_AFTER_LOGOFF, 2));
          fails(() -> assertThat(mapi).hasOnlyFindings(CALL_AFTER_LOGOFF, SECOND_LOGOFF));
          fails(() -> assertThat(mapi).doesNotHaveFinding(CALL_AFTER_LOGOFF));
          fails(
              () ->
                  assertThat(mapi)
                      .hasFinding(CALL_AFTER_LOGOFF, f -> f.isError().isInClient("indexer")));
        });
  }

  @Test
  void of_several_findings_those_that_meet_the_requirements_are_spent() {
    finishesAfter(
        (mapi, session) -> {
          misuse(session);
          assertThat(mapi).hasFinding(CALL_AFTER_LOGOFF, f -> f.isInClient("archiver"));
        });
    failsAfter(
        (mapi, session) -> {
          misuse(session);
          Outcomes.of(() -> session.queryIdentity());
          assertThat(mapi)
              .hasFinding(CALL_AFTER_LOGOFF, f -> f.hasTextContaining("QueryIdentity was called"));
          assertThat(found(mapi).isSpent()).isFalse();
        });
  }

  @Test
  void a_finding_is_spent_by_each_assertion_on_it_that_holds() {
    finishesAfter(
        (mapi, session) -> {
          misuse(session);
          assertThat(found(mapi)).isError();
        });
    failsAfter(
        (mapi, session) -> {
          misuse(session);
          fails(() -> assertThat(found(mapi)).isWarning());
        });
  }

  @Test
  void soft_assertions_spend_what_holds_and_nothing_else() {
    finishesAfter(
        (mapi, session) ->
            MapiSoftAssertions.assertSoftly(
                softly -> {
                  misuse(session);
                  softly.assertThat(found(mapi)).isError();
                  softly
                      .assertThatMapiCall(() -> session.enumAdrTypes(0))
                      .isRejectedWith(MAPI_E_INVALID_OBJECT);
                  misuse(session);
                  softly.assertThat(mapi).hasFinding(CALL_AFTER_LOGOFF);
                }));
    failsAfter(
        (mapi, session) ->
            fails(
                () ->
                    MapiSoftAssertions.assertSoftly(
                        softly -> {
                          misuse(session);
                          softly.assertThat(found(mapi)).isWarning();
                          softly
                              .assertThatMapiCall(() -> session.enumAdrTypes(0))
                              .isRejectedWith(MAPI_E_NOT_FOUND);
                          softly.assertThat(mapi).hasFinding(SECOND_LOGOFF);
                        })));
  }
}
