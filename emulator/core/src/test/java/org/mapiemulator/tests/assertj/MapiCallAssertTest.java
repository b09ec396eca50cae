package org.mapiemulator.tests.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mapiemulator.assertj.MapiAssertions.assertThatMapiCall;
import static org.mapiemulator.lint.LintRule.CALL_AFTER_LOGOFF;
import static org.mapiemulator.lint.LintRule.SECOND_LOGOFF;
import static org.mapiemulator.lint.LintRule.UNDEFINED_FLAGS;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INVALID_OBJECT;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NOT_FOUND;
import static org.mapiemulator.mapi.Hresult.MAPI_E_UNKNOWN_FLAGS;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Worker;

/** Assertions on single calls; whether they spend findings is in {@link SpentTest}. */
class MapiCallAssertTest {

  @Test
  void a_call_that_is_rejected() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");

      assertThatMapiCall(() -> archiver.session().unadvise(7)).isRejectedWith(MAPI_E_NOT_FOUND);
      assertThatMapiCall(() -> archiver.session().enumAdrTypes(0x400))
          .isRejectedWith(MAPI_E_UNKNOWN_FLAGS)
          .isFound(UNDEFINED_FLAGS);
    }
  }

  @Test
  void a_call_that_succeeds_and_what_it_returns() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");

      assertThatMapiCall(() -> archiver.session().enumAdrTypes(0)).succeeds().returns(List.of());
      assertThatMapiCall(archiver.session()::addRef).returns(2).makesNoFinding();
      assertThatMapiCall(() -> archiver.session().logoff(0, 0, 0)).succeeds().makesNoFinding();
      assertThatMapiCall(() -> archiver.session().getLastError(MAPI_E_NOT_FOUND, 0))
          .isRejectedWith(MAPI_E_INVALID_OBJECT);
    }
  }

  @Test
  void a_call_inside_a_call_belongs_to_both() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");

      assertThatMapiCall(
              () ->
                  assertThatMapiCall(() -> archiver.session().enumAdrTypes(0x400))
                      .isFound(UNDEFINED_FLAGS))
          .isFound(UNDEFINED_FLAGS);
      assertThatMapiCall(() -> archiver.session().enumAdrTypes(0)).makesNoFinding();
    }
  }

  @Test
  void a_call_that_the_end_of_its_process_cuts_off() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      archiver.client().terminate();

      assertThatMapiCall(() -> archiver.session().enumAdrTypes(0)).isCutOff();
      assertThat(
              FailureText.of(
                  () ->
                      assertThatMapiCall(() -> archiver.session().enumAdrTypes(0))
                          .isRejectedWith(MAPI_E_NOT_FOUND)))
          .contains("it threw org.mapiemulator.fault.ClientTerminatedError");
    }
  }

  @Test
  void what_came_of_the_call_instead_is_told() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");

      FailureText.compare(
          "call-not-rejected",
          () ->
              assertThatMapiCall(() -> archiver.session().enumAdrTypes(0))
                  .isRejectedWith(MAPI_E_NOT_FOUND));
      FailureText.compare(
          "call-rejected-otherwise",
          () ->
              assertThatMapiCall(() -> archiver.session().enumAdrTypes(0x400))
                  .isRejectedWith(MAPI_E_NOT_FOUND));
      FailureText.compare(
          "call-fails", () -> assertThatMapiCall(() -> archiver.session().unadvise(7)).succeeds());
      FailureText.compare(
          "call-returns-something-else",
          () -> assertThatMapiCall(() -> archiver.session().addRef()).returns(3));
      FailureText.compare(
          "call-of-nothing-succeeds",
          () ->
              assertThatMapiCall(() -> archiver.session().logoff(0, 0, 0))
                  .isRejectedWith(MAPI_E_NOT_FOUND));
      FailureText.compare(
          "call-not-cut-off",
          () -> assertThatMapiCall(() -> archiver.session().addRef()).isCutOff());
    }
  }

  @Test
  void what_the_call_made_findings_of_is_told() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");

      FailureText.compare(
          "call-makes-no-finding",
          () ->
              assertThatMapiCall(() -> archiver.session().enumAdrTypes(0))
                  .isFound(CALL_AFTER_LOGOFF));
      archiver.session().logoff(0, 0, 0);
      FailureText.compare(
          "call-makes-another-finding",
          () ->
              assertThatMapiCall(() -> archiver.session().enumAdrTypes(0)).isFound(SECOND_LOGOFF));
      FailureText.compare(
          "call-makes-a-finding",
          () -> assertThatMapiCall(() -> archiver.session().enumAdrTypes(0)).makesNoFinding());
    }
  }

  @Test
  void findings_of_other_threads_are_not_the_calls() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("other")) {
      Scene.Party archiver = scene.newPrivate("archiver");

      assertThatMapiCall(
              () ->
                  worker.run(
                      () ->
                          assertThatMapiCall(() -> archiver.session().enumAdrTypes(0x400))
                              .isFound(UNDEFINED_FLAGS)))
          .makesNoFinding();
    }
  }

  @Test
  void what_the_call_threw_is_the_cause_of_the_failure() {
    IOException thrown = new IOException("disk");

    AssertionError failure =
        catchThrowableOfType(
            AssertionError.class,
            () ->
                assertThatMapiCall(
                        () -> {
                          throw thrown;
                        })
                    .isRejectedWith(MAPI_E_NOT_FOUND));

    assertThat(failure).hasCause(thrown).hasMessageContaining("it threw java.io.IOException: disk");
    assertThat(
            catchThrowableOfType(
                AssertionError.class,
                () ->
                    assertThatMapiCall(
                            () -> {
                              throw new MapiException(MAPI_E_NOT_FOUND, "IMAPISession::Unadvise");
                            })
                        .succeeds()))
        .hasCauseInstanceOf(MapiException.class);
  }
}
