package org.mapiemulator.tests.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.journal.JournalPattern.call;
import static org.mapiemulator.journal.MapiMethod.ADVISE;
import static org.mapiemulator.lint.LintRule.CALL_AFTER_LOGOFF;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NOT_FOUND;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NO_SUPPORT;

import org.assertj.core.api.SoftAssertionsProvider;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.assertj.MapiSoftAssertions;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** All assertions collected, beside AssertJ's own. */
class MapiSoftAssertionsTest {

  @Test
  void all_that_fail_are_told_and_the_others_are_not() {
    try (Scene scene = Scene.with()) {
      MapiSubsystem mapi = scene.mapi();
      Scene.Party archiver = scene.newPrivate("archiver");
      archiver.session().logoff(0, 0, 0);
      Outcomes.of(() -> archiver.session().enumAdrTypes(0));
      MapiSoftAssertions softly = new MapiSoftAssertions();

      softly.assertThat(archiver.session()).isAlive().usesProfile("Ada").hasReferences(2);
      softly.assertThat(archiver.client()).hasSessions(2).isInitialized();
      softly.assertThat(mapi.actor("OUTLOOK.EXE")).isInitialized();
      softly.assertThat(mapi.findings().list().get(0)).isWarning();
      softly.assertThat(mapi.journal()).contains(call(ADVISE)).contains(call());
      softly
          .assertThat(new MapiException(MAPI_E_NOT_FOUND, "IMAPISession::Unadvise"))
          .hasResult(MAPI_E_NO_SUPPORT);
      softly.assertThatMapiCall(() -> archiver.session().release()).returns(7);
      softly.assertThatMapiCall(() -> archiver.mapi32().mapiUninitialize()).isCutOff();
      softly.assertThat(mapi).hasNoFindings().hasOnlyFindings(CALL_AFTER_LOGOFF);
      softly.assertThat("AssertJ's own").isEmpty();

      assertThat(softly.errorsCollected()).hasSize(11);
      assertThat(softly.errorsCollected().subList(0, 10))
          .extracting(failure -> String.valueOf(failure.getMessage()).lines().limit(5).toList())
          .extracting(lines -> lines.get(2).strip())
          .containsExactly(
              "to be alive",
              "to have 2 references",
              "to have 2 sessions not released",
              "to be initialized",
              "CALL_AFTER_LOGOFF (error) in \"archiver\": IMAPISession::EnumAdrTypes was called on"
                  + " session#1 after IMAPISession::Logoff had returned.",
              "call(ADVISE)",
              "MAPI_E_NOT_FOUND (0x8004010F) from IMAPISession::Unadvise",
              "to return 7",
              "to be cut off by the end of its process",
              "to have no findings");
    }
  }

  @Test
  void assert_softly_tells_at_the_end() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");

      assertThat(
              FailureText.of(
                  () ->
                      MapiSoftAssertions.assertSoftly(
                          softly -> {
                            softly.assertThat(archiver.session()).isReleased();
                            softly.assertThat(archiver.client()).hasSessions(0);
                          })))
          .contains("2 failures", "to be released", "to have 0 sessions not released");
    }
  }

  @Test
  void the_way_of_assertj_for_any_kind_of_soft_assertions_works_too() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");

      SoftAssertionsProvider.assertSoftly(
          MapiSoftAssertions.class, softly -> softly.assertThat(archiver.session()).isAlive());
    }
  }
}
