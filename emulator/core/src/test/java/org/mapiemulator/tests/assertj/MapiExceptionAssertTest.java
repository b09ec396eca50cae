package org.mapiemulator.tests.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.journal.MapiMethod.LOGOFF;
import static org.mapiemulator.journal.MapiMethod.UNADVISE;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NOT_FOUND;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NO_SUPPORT;

import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;

/** Assertions on failing HRESULTs. */
class MapiExceptionAssertTest {

  private final MapiException notFound =
      new MapiException(
          MAPI_E_NOT_FOUND,
          "IMAPISession::Unadvise",
          new MapiError(0, "There is no such registration.", "MAPI", 0, 0),
          "0x7");

  @Test
  void result_method_and_error_text_beside_what_any_exception_has() {
    assertThat(notFound)
        .hasResult(MAPI_E_NOT_FOUND)
        .isFrom(UNADVISE)
        .hasErrorTextContaining("no such registration")
        .hasMessageContaining("0x7")
        .hasNoCause();
  }

  @Test
  void what_does_not_hold_is_told_and_the_exception_is_the_cause() {
    FailureText.compare(
        "exception-result", () -> assertThat(notFound).hasResult(MAPI_E_NO_SUPPORT));
    FailureText.compare("exception-method", () -> assertThat(notFound).isFrom(LOGOFF));
    FailureText.compare(
        "exception-text", () -> assertThat(notFound).hasErrorTextContaining("Logoff"));
    MapiException bare = new MapiException(MAPI_E_NOT_FOUND, "IMAPISession::Unadvise");
    FailureText.compare("exception-no-text", () -> assertThat(bare).hasErrorTextContaining("x"));

    AssertionError failure =
        catchThrowableOfType(
            AssertionError.class, () -> assertThat(notFound).hasResult(MAPI_E_NO_SUPPORT));

    assertThat(failure).hasCause(notFound);
  }

  @Test
  void null_gets_the_usual_text() {
    assertThatThrownBy(() -> assertThat((MapiException) null).isFrom(LOGOFF))
        .isInstanceOf(AssertionError.class)
        .hasMessage("%nExpecting actual not to be null".formatted());
  }
}
